"""The heat over the map while a query is typed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional, Sequence

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPolygonF,
    QTransform,
)

from aether_qgis.gui.live_map.answer import LiveAnswer
from aether_qgis.gui.live_map.placement import Piece, place

# Above the map, which has -10, and below rubber bands and markers.
_HEIGHT = -5.0


@dataclass
class _Shown:
    """A picture on the map: its bytes, and the same in colours."""

    image: QImage
    pieces: Sequence[Piece]
    coloured: QImage


class LiveMapOverlay(QgsMapCanvasItem):
    """Paints the pictures of one answer; follows the canvas by itself.

    The canvas owns it: ``remove`` it before the plugin goes.
    """

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._shown: List[_Shown] = []
        self.setZValue(_HEIGHT)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to paint."""
        return not self._shown

    def show_answer(self, answer: LiveAnswer) -> None:
        """Take the pictures of ``answer``; ``colour`` makes them visible."""
        settings = self._canvas.mapSettings()
        crs = settings.destinationCrs()
        context = settings.transformContext()
        self._shown = [
            _Shown(image, place(picture, crs, context), image)
            for picture, image in zip(answer.result.pictures, answer.images)
        ]

    def colour(self, colours: Sequence[QColor]) -> None:
        """Give byte i of every picture the colour i."""
        table = [colour.rgba() for colour in colours]
        for shown in self._shown:
            shown.image.setColorTable(table)
            # Painting this takes a quarter of the time; making it, nothing.
            shown.coloured = shown.image.convertToFormat(
                QImage.Format.Format_ARGB32_Premultiplied
            )
        self.update()

    def clear(self) -> None:
        """Paint nothing."""
        self._shown = []
        self.update()

    def remove(self) -> None:
        """Leave the canvas for good."""
        self._shown = []
        scene = self.scene()
        if scene is not None:
            scene.removeItem(self)

    def boundingRect(self) -> QRectF:
        """Return the whole canvas, in its pixels."""
        return QRectF(self._canvas.rect())

    def updatePosition(self) -> None:
        """Follow the canvas to another part of the map."""
        self.prepareGeometryChange()

    def paint(self, painter: QPainter, *unused: object) -> None:
        """Paint every piece where the canvas has its corners now."""
        for shown in self._shown:
            for piece in shown.pieces:
                to_canvas = self._to_canvas(piece)
                if to_canvas is None:
                    continue
                painter.save()
                painter.setTransform(to_canvas, True)
                painter.drawImage(
                    QPointF(0, 0), shown.coloured, QRectF(piece.pixels)
                )
                painter.restore()

    def _to_canvas(self, piece: Piece) -> Optional[QTransform]:
        width, height = piece.pixels.width(), piece.pixels.height()
        pixels = QPolygonF(
            [
                QPointF(0, 0),
                QPointF(width, 0),
                QPointF(width, height),
                QPointF(0, height),
            ]
        )
        corners = QPolygonF(
            [self.toCanvasCoordinates(corner) for corner in piece.corners]
        )
        transform = QTransform()
        if not QTransform.quadToQuad(pixels, corners, transform):
            return None
        return transform
