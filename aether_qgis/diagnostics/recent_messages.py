"""The last lines that AETHER wrote into QGIS's log."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from datetime import datetime
from typing import Deque, List

from qgis.core import Qgis, QgsApplication

TAG = "AETHER"
_KEPT = 20

_lines: Deque[str] = deque(maxlen=_KEPT)


def listen() -> None:
    """Remember from now on what is logged under AETHER's tag."""
    stop()
    QgsApplication.messageLog().messageReceived.connect(_remember)


def stop() -> None:
    """Remember no more, and forget."""
    with suppress(TypeError):  # it was not listening
        QgsApplication.messageLog().messageReceived.disconnect(_remember)
    _lines.clear()


def recent_messages() -> List[str]:
    """Return the last lines, the oldest first."""
    return list(_lines)


def _remember(message: str, tag: str, level: Qgis.MessageLevel) -> None:
    if tag == TAG:
        names = {
            Qgis.MessageLevel.Info: "info",
            Qgis.MessageLevel.Warning: "warning",
            Qgis.MessageLevel.Critical: "error",
        }
        now = datetime.now().strftime("%H:%M:%S")
        _lines.append(f"{now} {names.get(level, 'note')}: {message}")
