"""Districts and points that are measured, by the id of their feature."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

from qgis.core import (
    Qgis,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from aether_qgis.places.errors import PlacesError
from aether_qgis.places.place_reader import PlaceFacts, PlaceReader
from aether_qgis.places.position import as_points
from aether_qgis.translation import tr


@dataclass
class Mended:
    """How many outlines cross themselves and are mended."""

    count: int = 0


def district_reader(
    source: QgsProcessingFeatureSource, mended: Mended
) -> PlaceReader:
    """Return the reader of the polygons of ``source``.

    ``mended`` counts those whose outline crosses itself. Raises PlacesError
    for a layer of something else.
    """
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind not in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Unknown):
        raise PlacesError(
            tr(
                "The layer “{layer}” holds no polygons, but districts are "
                "areas: choose another layer, or run “Sample similarity at "
                "points”."
            ).format(layer=source.sourceName())
        )

    def area(geometry: QgsGeometry) -> QgsGeometry:
        if geometry.type() != Qgis.GeometryType.Polygon:
            return QgsGeometry()
        mended.count += not (geometry.isEmpty() or geometry.isGeosValid())
        return QgsGeometry(geometry)

    return _reader(area)


def point_reader(source: QgsProcessingFeatureSource) -> PlaceReader:
    """Return the reader of the points of ``source``.

    A line counts by its middle, a polygon by a point on it. Raises
    PlacesError for a table.
    """
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind == Qgis.GeometryType.Null:
        raise PlacesError(
            tr(
                "The layer “{layer}” has no geometries; expected points: "
                "choose another layer, or join the table to one."
            ).format(layer=source.sourceName())
        )
    return _reader(as_points)


def _reader(shape: Callable[[QgsGeometry], QgsGeometry]) -> PlaceReader:
    return PlaceReader(
        ("feature",),
        lambda feature: PlaceFacts((feature.id(),)),
        (),
        shape,
    )
