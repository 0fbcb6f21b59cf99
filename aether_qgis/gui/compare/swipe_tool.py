"""Drag the line of a swipe."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

_STEP = 0.05
_STEPS = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}


class SwipeTool(QgsMapTool):
    """The mouse drags the line, the arrows move it, Esc ends."""

    dragged = pyqtSignal(float)
    """To so many pixels from the map's left edge."""
    stepped = pyqtSignal(float)
    """By this share of the map's width."""
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self._is_pressed = False

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Bring the line to the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._is_pressed = True
            self.dragged.emit(float(event.pos().x()))

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Let the line follow."""
        if self._is_pressed:
            self.dragged.emit(float(event.pos().x()))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Leave the line where it is."""
        self._is_pressed = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the line with the arrows; end with Esc."""
        if event.key() in _STEPS:
            self.stepped.emit(_STEPS[event.key()])
            event.ignore()  # else QGIS pans as well
        elif event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
