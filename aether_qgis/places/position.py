"""Where a feature lies, as points."""

from __future__ import annotations

from typing import List

from qgis.core import Qgis, QgsGeometry, QgsPointXY


def points_of(geometry: QgsGeometry) -> List[QgsPointXY]:
    """Return the points for which a geometry stands, none if it is empty.

    Each point of a multipoint; the middle of a line, of its longest part if
    it has several; for a polygon a point that surely lies on it.
    """
    if geometry.isNull() or geometry.isEmpty():
        return []
    kind = geometry.type()
    if kind == Qgis.GeometryType.Point:
        return [QgsPointXY(vertex) for vertex in geometry.vertices()]
    if kind == Qgis.GeometryType.Line:
        return _vertices(_middle(geometry))
    return _vertices(geometry.pointOnSurface())


def _middle(line: QgsGeometry) -> QgsGeometry:
    parts = line.asGeometryCollection() or [line]
    longest = max(parts, key=lambda part: part.length())
    return longest.interpolate(longest.length() / 2)


def _vertices(point: QgsGeometry) -> List[QgsPointXY]:
    if point.isNull() or point.isEmpty():
        return []
    return [QgsPointXY(vertex) for vertex in point.vertices()]
