"""What the engine's doctor says, also where the engine does not work."""

from __future__ import annotations

import os

from qgis.PyQt.QtCore import QByteArray, QProcess, QProcessEnvironment

from aether_qgis.client import EngineError, EngineSetupError
from aether_qgis.client.python import (
    PYTHON_VARIABLE,
    EnginePython,
    engine_variables,
    find_engine_python,
)

_START_TIMEOUT_MS = 10_000
# A first import after an update compiles much, and a GPU has to wake up.
_TIMEOUT_MS = 120_000


def engine_report(configured: str) -> str:
    """Return the report of the engine's doctor, or why there is none.

    ``configured`` is the Python that the settings name. Blocks for seconds;
    not for QGIS's main thread. Never raises EngineError.
    """
    try:
        python = find_engine_python(configured)
    except EngineSetupError as error:
        return f"No engine: {error}"
    except EngineError as error:
        return f"The engine cannot be used: {error}"
    return f"Chosen by: {_chosen_by(configured, python)}\n{_said_by(python)}"


def _chosen_by(configured: str, python: EnginePython) -> str:
    if os.environ.get(PYTHON_VARIABLE):
        return f"the variable {PYTHON_VARIABLE}"
    if configured:
        return "the options"
    return "QGIS's own Python" if python.is_of_qgis else "the profile"


def _said_by(python: EnginePython) -> str:
    variables = QProcessEnvironment()
    for name, value in engine_variables(python).items():
        variables.insert(name, value)
    process = QProcess()
    process.setProcessEnvironment(variables)
    process.setStandardInputFile(QProcess.nullDevice())
    process.start(
        python.path, ["-m", "aether_qgis.engine", "doctor", "--report"]
    )
    if not process.waitForStarted(_START_TIMEOUT_MS):
        return f"{python.path} did not start: {process.errorString()}"
    if not process.waitForFinished(_TIMEOUT_MS):
        process.kill()
        process.waitForFinished(_START_TIMEOUT_MS)
        return f"The doctor did not answer in {_TIMEOUT_MS // 1000} s."
    said = _text(process.readAllStandardOutput())
    complaints = _text(process.readAllStandardError())
    if process.exitStatus() == QProcess.ExitStatus.CrashExit:
        said += "\nThe doctor crashed."
    elif not said:
        said = f"The doctor failed with exit code {process.exitCode()}."
    return "\n".join(filter(None, (said, complaints)))


def _text(output: QByteArray) -> str:
    return bytes(output).decode(errors="replace").strip()
