"""Shapes on a map become examples of a request."""

from dataclasses import dataclass

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
)

from aether_qgis.engine.protocol import MOST_EXAMPLES, ExamplePlaces
from aether_qgis.requests.examples import places_of_shapes
from aether_qgis.requests.query import RequestError

UTM = QgsCoordinateReferenceSystem("EPSG:32610")
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


@dataclass(frozen=True)
class Drawn:
    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem


def examples(*shapes):
    """Return shapes, given as WKT and CRS, as examples."""
    return places_of_shapes(
        [Drawn(QgsGeometry.fromWkt(wkt), crs) for wkt, crs in shapes],
        QgsCoordinateTransformContext(),
    )


def test_points_and_areas_are_told_apart(qgis_app):
    found = examples(
        ("POINT(500000 4000000)", UTM),
        ("POLYGON((0 0, 0 9, 9 9, 0 0))", UTM),
    )
    assert found.points == ((500000, 4000000),)
    assert [len(rings) for rings in found.polygons] == [1]
    assert "UTM zone 10N" in found.crs_wkt


def test_shapes_of_several_crs_come_in_that_of_the_first(qgis_app):
    found = examples(("POINT(500000 4000000)", UTM), ("POINT(-123 36)", WGS84))
    assert found.points[1] == pytest.approx((500000, 3983948), abs=1)


def test_every_point_of_a_multipoint_is_an_example(qgis_app):
    assert examples(("MULTIPOINT((1 2), (3 4))", UTM)).count == 2


def test_a_hole_stays_a_hole(qgis_app):
    ring = "(0 0, 0 9, 9 9, 9 0, 0 0), (3 3, 3 6, 6 6, 6 3, 3 3)"
    (rings,) = examples((f"POLYGON({ring})", UTM)).polygons
    assert len(rings) == 2


def test_empty_shapes_are_no_examples(qgis_app):
    assert examples(("POINT EMPTY", UTM)).count == 0
    assert examples() == ExamplePlaces()


def test_a_line_is_refused(qgis_app):
    with pytest.raises(RequestError, match="points or areas"):
        examples(("LINESTRING(0 0, 1 1)", UTM))


def test_the_points_of_one_multipoint_are_thinned(qgis_app):
    points = ", ".join(f"({n} 0)" for n in range(25_000))
    found = examples((f"MULTIPOINT({points})", UTM))
    assert found.count <= MOST_EXAMPLES
    assert found.total == 25_000
    assert found.points[-1][0] > 24_000
