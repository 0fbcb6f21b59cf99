"""The area of which places are wanted, or why it cannot be one."""

import pytest
from gathered_places import area_of
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsPointXY,
    QgsRectangle,
)

from aether_qgis.place_sources.area import places_area
from aether_qgis.places.errors import PlacesError


def refusal(*sides, crs="EPSG:4326"):
    with pytest.raises(PlacesError) as caught:
        area_of(*sides, crs=crs)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_degree_at_the_equator_has_its_square_kilometres():
    assert area_of(10, -0.5, 11, 0.5).km2 == pytest.approx(12364, rel=0.001)


def test_a_projected_area_is_a_box_of_degrees_around_it():
    area = area_of(315_000, 5_690_000, 320_000, 5_693_000, crs="EPSG:32633")
    assert (area.west, area.east) == pytest.approx((12.35, 12.43), abs=0.02)
    assert (area.south, area.north) == pytest.approx((51.33, 51.36), abs=0.02)
    assert area.km2 == pytest.approx(15, rel=0.1)


def test_only_the_rectangle_itself_holds_places():
    area = area_of(700_000, 5_690_000, 780_000, 5_770_000, crs="EPSG:32632")
    corner = QgsPointXY(area.west, area.north)
    assert area.contains(QgsPointXY(12.4, 51.7))
    assert area.box.contains(corner)
    assert not area.contains(corner)


def test_web_mercator_is_an_area():
    assert area_of(1.37e6, 6.67e6, 1.38e6, 6.68e6, crs="EPSG:3857").km2 > 30


@pytest.mark.parametrize(
    "sides, crs",
    [
        ((175, -20, 185, -10), "EPSG:4326"),
        ((-185, -20, -175, -10), "EPSG:4326"),
        ((750_000, 7_900_000, 900_000, 8_000_000), "EPSG:32760"),
    ],
)
def test_an_area_across_the_date_line_is_refused(sides, crs):
    assert "crosses the date line" in refusal(*sides, crs=crs)


@pytest.mark.parametrize(
    "sides, crs",
    [
        ((10, 85, 20, 90), "EPSG:4326"),
        ((-1e5, -1e5, 1e5, 1e5), "EPSG:3031"),
        ((-1e5, -1e5, 1e5, 1e5), "EPSG:3413"),
    ],
)
def test_an_area_at_a_pole_is_refused(sides, crs):
    assert "reaches a pole" in refusal(*sides, crs=crs)


def test_the_whole_world_is_refused():
    assert "more than half the world" in refusal(-180, -60, 180, 70)


def test_beyond_a_crs_there_is_nothing():
    said = refusal(1e12, 1e12, 2e12, 2e12, crs="EPSG:32633")
    assert "beyond what its CRS can describe" in said


def test_an_empty_area_is_refused():
    assert "is empty" in refusal(10, 50, 10, 50)
    assert "is empty" in refusal(float("nan"), 50, 10, 50)


def test_an_area_without_a_crs_is_refused():
    with pytest.raises(PlacesError, match="no CRS"):
        places_area(
            QgsRectangle(0, 0, 1, 1),
            QgsCoordinateReferenceSystem(),
            QgsCoordinateTransformContext(),
        )
