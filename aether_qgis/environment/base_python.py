"""Start each Python that was found, and take the first that fits."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, List, Optional, Tuple

from aether_qgis.engine.protocol import ENGINE_PYTHON
from aether_qgis.environment.child import clean_variables, run
from aether_qgis.environment.interpreters import Computer, candidates
from aether_qgis.environment.locks import QUERY, download_bytes
from aether_qgis.translation import tr

_TRIAL_S = 10
# Python 3.6 must be able to read this.
_TRIAL = """
import json, platform, struct, sys
from importlib.util import find_spec
has = lambda name: find_spec(name) is not None
print("AETHER" + json.dumps({
    "path": sys.executable,
    "version": list(sys.version_info[:2]),
    "full": platform.python_version(),
    "system": sys.platform,
    "machine": platform.machine().lower(),
    "bits": struct.calcsize("P") * 8,
    "libc": platform.libc_ver()[0],
    "venv": has("venv"),
    "ensurepip": has("ensurepip"),
    "pip": has("pip"),
}))
"""
_MACHINES = {"x86_64": "x86_64", "amd64": "x86_64"}
_MACHINES.update({"aarch64": "arm64", "arm64": "arm64"})
_SYSTEMS = {"linux": "linux", "win32": "windows", "darwin": "macos"}


@dataclass(frozen=True)
class BasePython:
    """A Python that was started, and can make an environment."""

    path: str
    version: str
    """Such as ``3.12``, as the lock files' sizes name it."""
    full_version: str
    platform: str
    """Such as ``linux-x86_64``."""
    has_pip: bool = True

    @property
    def name(self) -> str:
        """What it is called in a sentence."""
        return tr("Python {version} ({path})").format(
            version=self.full_version, path=self.path
        )


@dataclass(frozen=True)
class Search:
    """What was found, and why the others do not fit."""

    python: Optional[BasePython]
    refused: Tuple[Tuple[str, str], ...] = ()
    """Paths and reasons, translated."""


def find_base_python(
    computer: Optional[Computer] = None, first: str = ""
) -> Search:
    """Return the first Python that fits; ``first`` is tried before others.

    Starts programs, for up to ten seconds each: not for the main thread.
    """
    places = candidates(computer or Computer.this_one())
    return first_that_fits([*([Path(first)] if first else []), *places])


def first_that_fits(paths: Iterable[Path]) -> Search:
    """Try Pythons in their order."""
    refused: List[Tuple[str, str]] = []
    for path in paths:
        found, reason = tried(path)
        if found:
            return Search(found, tuple(refused))
        refused.append((str(path), reason))
    return Search(None, tuple(refused))


def tried(path: Path) -> Tuple[Optional[BasePython], str]:
    """Start a Python; return it, or None and why it does not fit."""
    ended = run(
        [str(path), "-I", "-c", _TRIAL],
        clean_variables({}),
        timeout_s=_TRIAL_S,
    )
    answer = next((x for x in ended.lines if x.startswith("AETHER{")), "")
    if ended.code != 0 or not answer:
        return None, tr("it does not start as a Python")
    told = json.loads(answer.partition("AETHER")[2])
    version = ".".join(map(str, told["version"]))
    system = _SYSTEMS.get(told["system"], told["system"])
    machine = _MACHINES.get(told["machine"], told["machine"])
    platform = f"{system}-{machine}"
    reason = ""
    if tuple(told["version"]) < ENGINE_PYTHON:
        least = ".".join(map(str, ENGINE_PYTHON))
        reason = tr("it is Python {found}, and {least} is needed").format(
            found=told["full"], least=least
        )
    elif told["bits"] != 64:
        reason = tr("it is a 32-bit Python")
    elif system == "linux" and told["libc"] != "glibc":
        reason = tr("there are no packages for its C library")
    elif download_bytes(QUERY, platform, version) is None:
        reason = tr("there are no packages for {platform}").format(
            platform=f"Python {version}, {platform}"
        )
    elif not told["venv"] or not (told["ensurepip"] or told["pip"]):
        reason = tr(
            "it lacks venv or pip (on Debian and Ubuntu: sudo apt install "
            "python3-venv)"
        )
    if reason:
        return None, reason
    return (
        BasePython(told["path"], version, told["full"], platform, told["pip"]),
        "",
    )
