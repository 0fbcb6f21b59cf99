"""Two pictures of the map on top of it, with a line between them."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.core import QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

_ABOVE_THE_MAP = 1000
_MARGIN = 8
_LINE_PIXELS = 2
_KNOB_PIXELS = 7
_LINE = QColor(255, 255, 255)
_EDGE = QColor(0, 0, 0, 150)


class SwipeItem(QgsMapCanvasItem):
    """Covers the map: one picture left of the line, the other right of it.

    The pictures lie where they were drawn for, and move and grow with the
    map until new ones come.
    """

    def __init__(self, canvas: QgsMapCanvas, titles: Tuple[str, str]) -> None:
        super().__init__(canvas)
        self.setZValue(_ABOVE_THE_MAP)
        self.share = 0.5
        """Where the line is, from 0 at the left to 1 at the right."""
        self._canvas = canvas
        self._titles = titles
        self._images: Tuple[Optional[QImage], Optional[QImage]] = None, None

    def show_images(
        self, left: QImage, right: QImage, extent: QgsRectangle
    ) -> None:
        """Show pictures of ``extent``, in the map's CRS."""
        self._images = left, right
        self._extent = extent
        self.setRect(extent)
        self.update()

    def updatePosition(self) -> None:
        """Stay where the pictures lie when the map moves."""
        if self._images[0] is not None:
            self.setRect(self._extent)

    def move_line(self, x: float) -> None:
        """Put the line at ``x`` pixels from the map's left edge."""
        self.share = min(max(x / max(self._canvas.width(), 1), 0.0), 1.0)
        self.update()

    def line_x(self) -> float:
        """Return how many pixels the line is from the map's left edge."""
        return self.share * float(self._canvas.width())

    def paint(self, painter: QPainter, *_: object) -> None:
        """Draw both pictures, the line, and what is on which side."""
        box = QRectF(self.boundingRect())
        line = self.line_x() - self.pos().x()
        left = QRectF(box)
        left.setRight(min(max(line, box.left()), box.right()))
        right = QRectF(box)
        right.setLeft(left.right())
        for part, image in zip((left, right), self._images):
            if image is not None and part.width() > 0:
                painter.save()
                painter.setClipRect(part)
                painter.drawImage(box, image)
                painter.restore()
        self._draw_line(painter, left.right(), box)
        self._draw_titles(painter, left, right)

    def _draw_line(self, painter: QPainter, x: float, box: QRectF) -> None:
        painter.setPen(QPen(_EDGE, _LINE_PIXELS + 2))
        ends = QPointF(x, box.top()), QPointF(x, box.bottom())
        painter.drawLine(*ends)
        painter.setPen(QPen(_LINE, _LINE_PIXELS))
        painter.drawLine(*ends)
        painter.setBrush(_LINE)
        painter.setPen(QPen(_EDGE, 1))
        middle = QPointF(x, box.center().y())
        painter.drawEllipse(middle, _KNOB_PIXELS, _KNOB_PIXELS)

    def _draw_titles(
        self, painter: QPainter, left: QRectF, right: QRectF
    ) -> None:
        align = Qt.AlignmentFlag
        for part, title, side in (
            (left, self._titles[0], align.AlignLeft),
            (right, self._titles[1], align.AlignRight),
        ):
            room = part.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            text = painter.fontMetrics().elidedText(
                title, Qt.TextElideMode.ElideRight, int(room.width())
            )
            if not text:
                continue
            flags = int(align.AlignTop | side)
            under = painter.boundingRect(room, flags, text)
            painter.fillRect(under.adjusted(-4, -2, 4, 2), _EDGE)
            painter.setPen(_LINE)
            painter.drawText(room, flags, text)
