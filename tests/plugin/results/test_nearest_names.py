"""The nearest named feature."""

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
)

from aether_qgis.results.nearest_names import NearestNames
from aether_qgis.results.regions import layer_fields

UTM = "EPSG:32632"
PLACE = QgsGeometry.fromWkt(
    "MULTIPOLYGON(((500000 5000000, 500100 5000000, 500100 5000100, "
    "500000 5000100, 500000 5000000)))"
)


@pytest.fixture
def names():
    """Return the names of features as WKT and name."""

    def made(*features, crs=UTM, target=UTM):
        fields = layer_fields({"name": str})
        found = []
        for wkt, name in features:
            feature = QgsFeature(fields)
            feature.setAttributes([name])
            if wkt:
                feature.setGeometry(QgsGeometry.fromWkt(wkt))
            found.append(feature)
        return NearestNames(
            found,
            "name",
            QgsCoordinateReferenceSystem(crs),
            QgsCoordinateReferenceSystem(target),
            QgsCoordinateTransformContext(),
        )

    return made


def test_the_nearest_is_measured_from_outline_to_outline(names):
    found = names(
        ("POINT(500050 5001100)", "Northby"), ("POINT(502000 5000050)", "East")
    ).near(PLACE)
    assert found.name == "Northby"
    # On the ground: the UTM zone's middle is drawn 0.04 % too short.
    assert found.distance_m == pytest.approx(1000 / 0.9996, abs=0.1)


def test_what_touches_is_no_distance_away(names):
    lake = (
        "POLYGON((500050 5000050, 500900 5000050, 500900 5000900, "
        "500050 5000050))"
    )
    found = names((lake, "Mere"), ("POINT(500110 5000050)", "Mill")).near(
        PLACE
    )
    assert (found.name, found.distance_m) == ("Mere", 0)


def test_what_has_no_name_or_no_place_does_not_count(names):
    found = names(
        ("POINT(500050 5000110)", NULL),
        ("POINT(500050 5000110)", "  "),
        (None, "Nowhere"),
        ("POINT(500050 5000500)", "Far"),
    )
    assert len(found) == 1
    assert found.near(PLACE).name == "Far"


def test_another_crs_is_transformed(names):
    # 9 degrees east is the middle of the zone.
    found = names(("POINT(9.02 45.153)", "Degrees"), crs="EPSG:4326")
    assert 1000 < found.near(PLACE).distance_m < 2000


def test_in_degrees_the_nearest_on_the_ground_counts(names):
    place = QgsGeometry.fromWkt(
        "MULTIPOLYGON(((10 60, 10.001 60, 10.001 60.001, 10 60.001, 10 60)))"
    )
    # Farther east in degrees, but a degree of longitude is half as long.
    found = names(
        ("POINT(10.016 60.0005)", "East"),
        ("POINT(10.0005 60.011)", "North"),
        crs="EPSG:4326",
        target="EPSG:4326",
    ).near(place)
    assert found.name == "East"


def test_without_names_nothing_is_near(names):
    assert names().near(PLACE).name == ""
