"""Where a live picture lies on the map."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
)
from qgis.PyQt.QtCore import QRect

from aether_qgis.engine.protocol import LivePicture

# Between two CRS a straight line bends; a piece of a picture hardly does.
_PIECES = 8


@dataclass(frozen=True)
class Piece:
    """A part of a picture and its corners on the map, clockwise."""

    pixels: QRect
    corners: Tuple[QgsPointXY, QgsPointXY, QgsPointXY, QgsPointXY]


def place(
    picture: LivePicture,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> List[Piece]:
    """Return the pieces of ``picture`` with their corners in ``crs``.

    A piece that lies where ``crs`` has no values is left out.
    """
    own = QgsCoordinateReferenceSystem.fromWkt(picture.crs_wkt)
    to_map = QgsCoordinateTransform(own, crs, context)
    count = 1 if to_map.isShortCircuited() else _PIECES
    columns = _cuts(picture.width, count)
    rows = _cuts(picture.height, count)
    pieces = []
    for top, bottom in zip(rows, rows[1:]):
        for left, right in zip(columns, columns[1:]):
            pixels = QRect(left, top, right - left, bottom - top)
            try:
                pieces.append(_piece(pixels, picture, to_map))
            except QgsCsException:
                continue
    return pieces


def _piece(
    pixels: QRect, picture: LivePicture, to_map: QgsCoordinateTransform
) -> Piece:
    left, top = pixels.x(), pixels.y()
    right, bottom = left + pixels.width(), top + pixels.height()

    def corner(column: int, row: int) -> QgsPointXY:
        a, b, c0, d, e, f0 = picture.transform
        point = QgsPointXY(
            a * column + b * row + c0, d * column + e * row + f0
        )
        return to_map.transform(point)

    return Piece(
        pixels,
        (
            corner(left, top),
            corner(right, top),
            corner(right, bottom),
            corner(left, bottom),
        ),
    )


def _cuts(length: int, count: int) -> List[int]:
    """Return where ``length`` pixels are cut into ``count`` pieces."""
    return sorted({length * index // count for index in range(count + 1)})
