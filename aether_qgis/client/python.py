"""Find the Python that runs the engine."""

from __future__ import annotations

import importlib.util
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Optional, Set

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QProcess, QProcessEnvironment

from aether_qgis.client.errors import EngineError, EngineSetupError, tr
from aether_qgis.engine.protocol import ENGINE_PACKAGES, ENGINE_PYTHON

PYTHON_VARIABLE = "AETHER_ENGINE_PYTHON"
POINTER = "engine.txt"
"""Names the environment to use, beside it."""

# QGIS, or an active pyenv or conda, points these at its own libraries; the
# engine brings others, and a PROJ or GDAL that reads the wrong data folder
# fails in odd ways.
VARIABLES_OF_QGIS = (
    "PYTHONHOME",
    "PYTHONPATH",
    "PYTHONSTARTUP",
    "PYTHONEXECUTABLE",
    "PYTHONUSERBASE",
    "__PYVENV_LAUNCHER__",
    "PROJ_LIB",
    "PROJ_DATA",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "GDAL_PLUGINS_PATH",
)

_TRIAL_TIMEOUT_MS = 5000
_USABLE = "usable"
_TRIAL = (
    "import sys; from importlib.util import find_spec; "
    "least = tuple(map(int, sys.argv[1].split('.'))); "
    "is_new = sys.version_info >= least; "
    f"print('{_USABLE}' if is_new and all(map(find_spec, sys.argv[2:])) "
    "else '')"
)

_tried: Set[str] = set()
"""Pythons that passed the trial, so that it costs one start only."""


@dataclass(frozen=True)
class EnginePython:
    """A Python interpreter for the engine and who chose it."""

    path: str
    is_of_qgis: bool = False


def engine_folder() -> Path:
    """Return where the engine's environments lie in the user's profile."""
    return Path(QgsApplication.qgisSettingsDirPath(), "aether_qgis")


def profile_environment() -> Path:
    """Return the environment in the user's profile; it may not exist yet.

    That is the one which was installed last, or else one made by hand.
    """
    with suppress(OSError, ValueError):
        name = (engine_folder() / POINTER).read_text("utf-8").strip()
        if name and Path(name).name == name:
            return engine_folder() / name
    return engine_folder() / "engine"


def find_engine_python(configured: str) -> EnginePython:
    """Return the Python to run the engine with.

    Looks at the environment variable, then at ``configured`` (the setting),
    then for an environment in the profile folder, then at QGIS's own Python
    if that has every package. Raises EngineError if the one that is named
    cannot be used, EngineSetupError if there is none.
    """
    variable = os.environ.get(PYTHON_VARIABLE, "")
    if variable:
        return _required(variable, tr("the variable AETHER_ENGINE_PYTHON"))
    if configured:
        return _required(configured, tr("the AETHER options"))
    installed = interpreter_in(profile_environment())
    if installed:
        return EnginePython(str(installed))
    own = _python_of_qgis() if _own_python_has_all() else None
    if own:
        return EnginePython(str(own), is_of_qgis=True)
    raise _not_found()


def engine_variables(python: EnginePython) -> Dict[str, str]:
    """Return the environment variables to start the engine with."""
    removed = () if python.is_of_qgis else VARIABLES_OF_QGIS
    variables = {
        name: value
        for name, value in os.environ.items()
        if name not in removed
    }
    # Not resolved: in a development profile the package is made of links, and
    # only beside the links does the folder look like an installed plugin.
    root = str(Path(__file__).absolute().parents[2])
    before = variables.get("PYTHONPATH")
    variables["PYTHONPATH"] = os.pathsep.join(filter(None, [root, before]))
    # QGIS's working folder may hold anything, a numpy.py included.
    variables["PYTHONSAFEPATH"] = "1"
    variables["PYTHONUTF8"] = "1"
    variables["PYTHONDONTWRITEBYTECODE"] = "1"
    return variables


def _required(path: str, chosen_by: str) -> EnginePython:
    found = Path(path).expanduser()
    if found.is_dir():
        inside = interpreter_in(found)
        found = inside if inside else found
    if not found.is_file() or not os.access(found, os.X_OK):
        raise EngineError(
            tr(
                "The engine's Python named by {chosen_by}, {path}, is not a "
                "program that can be run: correct the path, or clear it to "
                "use the environment in the profile folder."
            ).format(chosen_by=chosen_by, path=path)
        )
    return EnginePython(str(found))


def interpreter_in(environment: Path) -> Optional[Path]:
    """Return the Python of an environment, or None."""
    for name in ("bin/python3", "bin/python", "Scripts/python.exe"):
        if (environment / name).is_file():
            return environment / name
    return None


def _python_of_qgis() -> Optional[Path]:
    # Inside QGIS sys.executable may be QGIS itself.
    candidates = [
        Path(sys.executable),
        Path(sys.exec_prefix, "python3.exe"),
        Path(sys.exec_prefix, "python.exe"),
        Path(sys.exec_prefix, "bin", "python3"),
    ]
    for path in candidates:
        is_named_so = path.name.lower().startswith("python")
        if is_named_so and path.is_file() and _is_usable(str(path)):
            return path
    return None


def _is_usable(python: str) -> bool:
    """Return whether a program runs as the Python that the engine needs.

    A shim of pyenv or conda has the name of a Python, but starts another
    one, or none, or asks a question: running it is the only proof.
    """
    if python not in _tried and _passes_trial(python):
        _tried.add(python)
    return python in _tried


def _passes_trial(python: str) -> bool:
    variables = QProcessEnvironment()
    used = engine_variables(EnginePython(python, is_of_qgis=True))
    for name, value in used.items():
        variables.insert(name, value)
    process = QProcess()
    process.setProcessEnvironment(variables)
    process.setStandardInputFile(QProcess.nullDevice())
    least = ".".join(map(str, ENGINE_PYTHON))
    process.start(python, ["-c", _TRIAL, least, *ENGINE_PACKAGES])
    if not process.waitForFinished(_TRIAL_TIMEOUT_MS):
        process.kill()
        process.waitForFinished(_TRIAL_TIMEOUT_MS)
        return False
    said = bytes(process.readAllStandardOutput()).decode(errors="replace")
    return said.strip() == _USABLE


def _own_python_has_all() -> bool:
    return all(importlib.util.find_spec(name) for name in ENGINE_PACKAGES)


def _not_found() -> EngineSetupError:
    return EngineSetupError(
        tr("The AETHER engine is not installed yet."),
        tr(
            "Press Install… in the dock, or under Settings > Options > "
            "AETHER. Without a window, run the algorithm "
            "aether:installengine, for example by qgis_process."
        ),
    )
