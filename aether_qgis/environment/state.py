"""Whether the engine is there, as far as a look at the files can tell."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Dict, Set, Tuple

from aether_qgis.client.python import (
    PYTHON_VARIABLE,
    interpreter_in,
    profile_environment,
)
from aether_qgis.environment.folders import LOCK_TEXT, RECORD, is_locked
from aether_qgis.environment.locks import (
    LAYERS,
    QUERY,
    merged_lock,
    normalised,
)
from aether_qgis.settings import Settings
from aether_qgis.sizes import size_text
from aether_qgis.translation import tr


class Status(Enum):
    """What can be done with the engine."""

    ABSENT = "absent"
    READY = "ready"
    DAMAGED = "damaged"
    """Files are gone; installing again repairs it."""
    OUTDATED = "outdated"
    """It works, but this version of the plugin lists other packages."""
    INSTALLING = "installing"
    """By this QGIS or by another one with the same profile."""


@dataclass(frozen=True)
class EngineState:
    """The engine's environment; what is not known is empty or 0."""

    status: Status
    path: str = ""
    """The environment's folder, or the Python that the user named."""
    version: str = ""
    """The plugin's version that installed it."""
    python: str = ""
    size_bytes: int = 0
    layers: Tuple[str, ...] = ()
    is_own: bool = True
    """Whether it was installed by the plugin, not named by the user."""

    @property
    def can_answer(self) -> bool:
        """Whether a query can be asked."""
        return self.status in (Status.READY, Status.OUTDATED)

    def sentence(self) -> str:
        """Return the state in the user's language, in one line."""
        if self.status is Status.ABSENT:
            return tr("Not installed.")
        if self.status is Status.INSTALLING:
            return tr("Being installed.")
        if self.status is Status.DAMAGED:
            return tr("Damaged: files are missing. Install it again.")
        if not self.is_own:
            return tr("Ready: {path}").format(path=self.path)
        size = size_text(self.size_bytes)
        if self.status is Status.OUTDATED:
            return tr(
                "Version {version} ({size}) works; there is an update."
            ).format(version=self.version, size=size)
        return tr("Ready: version {version}, {size}").format(
            version=self.version, size=size
        )


def engine_state() -> EngineState:
    """Return the engine's state; reads a few files and starts nothing."""
    named = os.environ.get(PYTHON_VARIABLE) or Settings.load().engine_python
    if named:
        status = Status.READY if Path(named).exists() else Status.DAMAGED
        return EngineState(status, named, is_own=False)
    if is_locked():
        return EngineState(Status.INSTALLING)
    environment = profile_environment()
    if not environment.is_dir():
        return EngineState(Status.ABSENT)
    return _state_of(environment)


def _state_of(environment: Path) -> EngineState:
    path = str(environment)
    has_python = interpreter_in(environment) is not None
    record = _record(environment)
    if not record:
        # Made by hand: who did it knows what is in it.
        status = Status.READY if has_python else Status.DAMAGED
        return EngineState(status, path, is_own=False)
    layers = tuple(name for name in record["layers"] if name in LAYERS)
    status = Status.READY
    if not has_python or _lacks_packages(environment, record["packages"]):
        status = Status.DAMAGED
    elif _lock_text(environment) != merged_lock(layers or (QUERY,)):
        status = Status.OUTDATED
    return EngineState(
        status,
        path,
        version=str(record["version"]),
        python=str(record["python"]),
        size_bytes=int(record["bytes"]),
        layers=layers,
    )


def _record(environment: Path) -> Dict[str, Any]:
    try:
        found = json.loads((environment / RECORD).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    wanted = {"layers", "packages", "version", "python", "bytes"}
    is_whole = isinstance(found, dict) and wanted <= set(found)
    return found if is_whole else {}


def _lacks_packages(environment: Path, wanted: Tuple[str, ...]) -> bool:
    return not set(wanted) <= installed_packages(environment)


def installed_packages(environment: Path) -> Set[str]:
    """Return what an environment holds, such as ``numpy-2.4.6``."""
    patterns = ("lib/python3*/site-packages", "Lib/site-packages")
    found: Set[str] = set()
    for pattern in patterns:
        for folder in environment.glob(f"{pattern}/*.dist-info"):
            name, _, version = folder.stem.partition("-")
            found.add(f"{normalised(name)}-{version}")
    return found


def _lock_text(environment: Path) -> str:
    try:
        return (environment / LOCK_TEXT).read_text("utf-8")
    except OSError:
        return ""
