"""Click or draw examples on the map."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import Qgis, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from aether_qgis.gui.examples.colours import COUNTER, EXAMPLE

_DRAWN_PIXELS = 6
"""A mouse that moved farther while pressed has drawn an area."""
_FEWEST_CORNERS = 3


class ExampleTool(QgsMapTool):
    """A click gives a point, a drag an area.

    The left button gives what the tool is set to, the right one the
    opposite.
    """

    given = pyqtSignal(QgsGeometry, bool)
    """A shape in the map's CRS, and whether it is a counter-example."""
    undo_wanted = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.gives_counters = False
        self._canvas = canvas
        self._pressed: Optional[QPoint] = None
        self._is_counter = False
        self._corners: List[QgsPointXY] = []
        self._band: Optional[QgsRubberBand] = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin a point or an area."""
        is_right = event.button() == Qt.MouseButton.RightButton
        if event.button() != Qt.MouseButton.LeftButton and not is_right:
            return
        self._is_counter = self.gives_counters != is_right
        self._pressed = event.pos()
        self._corners = [event.mapPoint()]

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Draw on."""
        if self._pressed is None:
            return
        self._corners.append(event.mapPoint())
        if self._has_drawn(event.pos()):
            self._show()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Give what was clicked or drawn."""
        if self._pressed is None:
            return
        corners, self._corners = self._corners, []
        has_drawn = self._has_drawn(event.pos())
        self._pressed = None
        self._hide()
        if has_drawn and len(corners) >= _FEWEST_CORNERS:
            area = QgsGeometry.fromPolygonXY([corners])
            self.given.emit(area.makeValid(), self._is_counter)
        else:
            point = QgsGeometry.fromPointXY(corners[0])
            self.given.emit(point, self._is_counter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the newest one back at Backspace, and let go at Escape."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.undo_wanted.emit()
            event.ignore()
        elif event.key() == Qt.Key.Key_Escape:
            self._canvas.unsetMapTool(self)

    def deactivate(self) -> None:
        """Forget what is half drawn."""
        self._pressed = None
        self._hide()
        super().deactivate()

    def _has_drawn(self, place: QPoint) -> bool:
        start = self._pressed or place
        if (place - start).manhattanLength() > _DRAWN_PIXELS:
            return True
        return self._band is not None

    def _show(self) -> None:
        colour = QColor(COUNTER if self._is_counter else EXAMPLE)
        if self._band is None:
            self._band = QgsRubberBand(self._canvas, Qgis.GeometryType.Polygon)
            self._band.setStrokeColor(colour)
            colour.setAlpha(50)
            self._band.setFillColor(colour)
            self._band.setWidth(2)
        self._band.setToGeometry(
            QgsGeometry.fromPolygonXY([self._corners]), None
        )

    def _hide(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
