"""Where a feature lies, as points or as polygons."""

from __future__ import annotations

import math
from typing import List

from qgis.core import Qgis, QgsGeometry, QgsPointXY, QgsWkbTypes

Rings = List[List[List[float]]]
"""The rings of a polygon as lists of [x, y], the outer one first."""


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


def as_points(geometry: QgsGeometry) -> QgsGeometry:
    """Return ``points_of`` a geometry as one multipoint."""
    return QgsGeometry.fromMultiPointXY(points_of(geometry))


def polygons_of(area: QgsGeometry) -> List[Rings]:
    """Return the polygons of an area, valid and straight, if any are left."""
    straight = QgsGeometry(area)
    straight.convertToStraightSegment()
    if not straight.isGeosValid():
        straight = _mended(straight)
    if straight.isEmpty():
        return []
    straight.convertToMultiType()
    return [
        [[[point.x(), point.y()] for point in ring] for ring in polygon]
        for polygon in straight.asMultiPolygon()
        if polygon and len(polygon[0]) >= 3
    ]


def is_finite(point: QgsPointXY) -> bool:
    """Say whether both coordinates of a point or vertex are numbers."""
    return math.isfinite(point.x()) and math.isfinite(point.y())


def _mended(area: QgsGeometry) -> QgsGeometry:
    valid = area.makeValid()
    if valid.wkbType() == QgsWkbTypes.Type.GeometryCollection:
        valid.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    # What collapses to lines or points is no area any more.
    is_area = valid.type() == Qgis.GeometryType.Polygon
    return valid if is_area else QgsGeometry()


def _middle(line: QgsGeometry) -> QgsGeometry:
    parts = line.asGeometryCollection() or [line]
    longest = max(parts, key=lambda part: part.length())
    return longest.interpolate(longest.length() / 2)


def _vertices(point: QgsGeometry) -> List[QgsPointXY]:
    if point.isNull() or point.isEmpty():
        return []
    return [QgsPointXY(vertex) for vertex in point.vertices()]
