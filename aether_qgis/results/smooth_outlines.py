"""Outlines without the stairs of the pixels."""

from __future__ import annotations

import math

from qgis.core import QgsGeometry

_ROUNDS = 3
# Half of each edge, at both ends: every corner becomes the middles of the
# edges that meet there.
_HALF = 0.5
_SIMPLIFIED_PIXELS = 0.1
_LEAST_AREA_KEPT = 0.75


def smoothed(outline: QgsGeometry, pixels: int) -> QgsGeometry:
    """Return the outline of ``pixels`` pixels, smoothed and simplified.

    Edges are cut to a pixel's side and corners averaged with their
    neighbours three times, so that no part moves by more than about half a
    pixel (0.53 of one at a corner): regions, which lie a pixel apart at
    least, do not come to touch.
    What would become invalid, or lose a quarter of its area, stays as it is.
    """
    area = outline.area()
    if pixels < 1 or not area > 0:
        return outline
    side = math.sqrt(area / pixels)
    found = outline.densifyByDistance(side * (1 + 1e-6))
    for _ in range(_ROUNDS):
        found = found.smooth(1, _HALF)
        found.removeDuplicateNodes(side * 1e-6)
    found = found.simplify(side * _SIMPLIFIED_PIXELS)
    if found.isEmpty() or found.area() < area * _LEAST_AREA_KEPT:
        return outline
    if not found.isGeosValid():
        return outline
    found.convertToMultiType()
    return found
