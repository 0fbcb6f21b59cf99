"""Run a program to its end, line by line, from any thread."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import Callable, Dict, List, Mapping, Sequence

from qgis.PyQt.QtCore import QProcess, QProcessEnvironment

from aether_qgis.client.python import VARIABLES_OF_QGIS
from aether_qgis.environment.errors import InstallCancelled
from aether_qgis.translation import tr

_POLL_MS = 100
_START_MS = 10_000
# Where pip would put packages elsewhere than into the environment.
_NOT_FOR_US = (
    *VARIABLES_OF_QGIS,
    "PIP_TARGET",
    "PIP_PREFIX",
    "PIP_ROOT",
    "PIP_USER",
    "PIP_REQUIRE_VIRTUALENV",
    "PIP_CONSTRAINT",
    "VIRTUAL_ENV",
    "CONDA_PREFIX",
)


@dataclass(frozen=True)
class Ended:
    """How a program ended."""

    code: int
    """Its exit status; -1 if it did not start or was killed."""
    lines: List[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All that it wrote."""
        return "\n".join(self.lines)


def clean_variables(more: Mapping[str, str]) -> Dict[str, str]:
    """Return the environment variables without QGIS's, and with ``more``."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.upper() not in _NOT_FOR_US
    }
    return {**kept, "PYTHONUTF8": "1", "PYTHONSAFEPATH": "1", **more}


def never() -> bool:
    """Return that nobody has cancelled."""
    return False


def run(
    command: Sequence[str],
    variables: Mapping[str, str],
    is_cancelled: Callable[[], bool] = never,
    on_line: Callable[[str], None] = lambda line: None,
    timeout_s: float = 0,
) -> Ended:
    """Run ``command`` and return how it ended and what it wrote.

    ``variables`` are all that it sees. ``timeout_s`` of 0 waits for ever.
    Raises InstallCancelled, after the program was killed.
    """
    process = QProcess()
    seen = QProcessEnvironment()
    for name, value in variables.items():
        seen.insert(name, value)
    process.setProcessEnvironment(seen)
    process.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
    process.setStandardInputFile(QProcess.nullDevice())
    process.start(command[0], list(command[1:]))
    if not process.waitForStarted(_START_MS):
        return Ended(-1, [str(process.errorString())])
    lines: List[str] = []
    rest, waited_ms = b"", 0
    while True:
        is_over = process.waitForFinished(_POLL_MS)
        rest += bytes(process.readAll())
        *whole, rest = rest.replace(b"\r", b"\n").split(b"\n")
        for line in whole:
            text = line.decode(errors="replace").rstrip()
            lines.append(text)
            on_line(text)
        running = process.state() != QProcess.ProcessState.NotRunning
        if is_over or not running:
            break
        waited_ms += _POLL_MS
        is_late = bool(timeout_s) and waited_ms > timeout_s * 1000
        cancelled = is_cancelled()
        if is_late or cancelled:
            process.kill()
            process.waitForFinished(_START_MS)
            if cancelled:
                raise InstallCancelled(tr("The installation was cancelled."))
            return Ended(-1, lines)
    if rest:
        lines.append(rest.decode(errors="replace").rstrip())
    crashed = process.exitStatus() != QProcess.ExitStatus.NormalExit
    return Ended(-1 if crashed else int(process.exitCode()), lines)
