"""Tell who shows the engine's state that it has changed."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal


class EngineChanges(QObject):
    """Emits a signal when an installation begins, ends or is removed."""

    changed = pyqtSignal()
    """Ask ``engine_state()`` again; sent on the main thread."""


_changes: Optional[EngineChanges] = None


def engine_changes() -> EngineChanges:
    """Return the one object that this running QGIS shares."""
    global _changes
    if _changes is None:
        _changes = EngineChanges()
    return _changes
