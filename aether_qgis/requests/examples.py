"""Features and shapes to the examples of a request."""

from __future__ import annotations

from typing import Iterable, Iterator, List, Protocol, Tuple

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
)

from aether_qgis.engine.protocol import MOST_EXAMPLES, ExamplePlaces
from aether_qgis.places.position import points_of, polygons_of
from aether_qgis.requests.query import RequestError
from aether_qgis.translation import tr

_WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL


class Shape(Protocol):
    """A point or an area, in a CRS."""

    @property
    def geometry(self) -> QgsGeometry:
        """Where it is."""

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """What its coordinates mean."""


def places_of_shapes(
    shapes: Iterable[Shape], context: QgsCoordinateTransformContext
) -> ExamplePlaces:
    """Return shapes, which may be in several CRSs, as examples.

    Raises RequestError for lines.
    """
    given = list(shapes)
    if not given:
        return ExamplePlaces()
    crs = given[0].crs
    geometries = (_in_crs(shape, crs, context) for shape in given)
    return _places(geometries, crs, len(given))


def places_of_source(
    source: QgsProcessingFeatureSource,
) -> ExamplePlaces:
    """Return a layer's points and areas as examples, in the layer's CRS.

    Empty geometries are left out and crossing ones mended. Of more than
    ``MOST_EXAMPLES`` features or parts of them every so many is taken.
    Raises RequestError for a layer of lines, and for one without a CRS.
    """
    request = QgsFeatureRequest().setNoAttributes()
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    features = source.getFeatures(request, flag)
    geometries = (feature.geometry() for feature in features)
    places = _places(geometries, source.sourceCrs(), source.featureCount())
    if places.count and not source.sourceCrs().isValid():
        raise RequestError(
            tr(
                "The layer “{layer}” has no CRS, so where its places lie is "
                "unknown: set it under Layer > Set CRS of Layer(s)."
            ).format(layer=source.sourceName())
        )
    return places


def _places(
    geometries: Iterable[QgsGeometry],
    crs: QgsCoordinateReferenceSystem,
    count: int,
) -> ExamplePlaces:
    step = max(1, -(-count // MOST_EXAMPLES))
    points: List[Tuple[float, ...]] = []
    polygons: List[Tuple[Tuple[Tuple[float, ...], ...], ...]] = []
    for geometry in _every(geometries, step):
        if geometry.isNull() or geometry.isEmpty():
            continue
        if geometry.type() == Qgis.GeometryType.Polygon:
            polygons += [
                tuple(tuple(map(tuple, ring)) for ring in rings)
                for rings in polygons_of(geometry)
            ]
        elif geometry.type() == Qgis.GeometryType.Point:
            points += [(point.x(), point.y()) for point in points_of(geometry)]
        else:
            raise RequestError(
                tr(
                    "Examples are points or areas, but there is a line among "
                    "them: choose a layer of points or polygons."
                )
            )
    found = len(points) + len(polygons)
    again = max(1, -(-found // MOST_EXAMPLES))
    given = count if step > 1 else found
    return ExamplePlaces(
        points=tuple(points[::again]),
        polygons=tuple(polygons[::again]),
        crs_wkt=crs.toWkt(_WKT) if crs.isValid() else "",
        given=given if step * again > 1 else 0,
    )


def _every(
    geometries: Iterable[QgsGeometry], step: int
) -> Iterator[QgsGeometry]:
    return (one for number, one in enumerate(geometries) if not number % step)


def _in_crs(
    shape: Shape,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsGeometry:
    """Return a copy in ``crs``, empty where that has no values for it."""
    geometry = QgsGeometry(shape.geometry)
    if shape.crs == crs:
        return geometry
    try:
        geometry.transform(QgsCoordinateTransform(shape.crs, crs, context))
    except QgsCsException:
        return QgsGeometry()
    return geometry
