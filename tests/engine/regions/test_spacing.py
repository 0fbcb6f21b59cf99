"""Places that keep a least distance from each other."""

from __future__ import annotations

import numpy as np
import pytest
from embedding_rasters import NORTH_UP, write_raster
from rasterio.crs import CRS

from aether_qgis.engine.errors import QueryError
from aether_qgis.engine.regions.regions import RegionRules, find_regions
from aether_qgis.engine.regions.spacing import kept_apart, positions_of

DEGREES = CRS.from_epsg(4326)


def distance(crs, first, second):
    x, y = np.array([first, second], float).T
    one, other = positions_of(crs, x, y)
    return float(np.linalg.norm(one - other))


@pytest.mark.parametrize(
    ("first", "second", "metres"),
    [
        # Of 0.01 degrees on WGS 84: Snyder 1987, table 3.
        ((0, 0), (0.01, 0), 1113.2),
        ((0, 0), (0, 0.01), 1105.7),
        ((10, 60), (10.01, 60), 558.0),
        ((10, 60), (10, 60.01), 1114.1),
        ((179.995, 0), (-179.995, 0), 1113.2),
    ],
)
def test_distances_are_those_on_the_ellipsoid(first, second, metres):
    assert distance(DEGREES, first, second) == pytest.approx(metres, abs=0.2)


def test_a_projection_that_stretches_does_not_count():
    # Web Mercator at 60 degrees north draws all twice as long.
    web = CRS.from_epsg(3857)
    y = 8399737.9
    assert distance(web, (0, y), (2000, y)) == pytest.approx(1000, rel=0.005)


def test_a_local_grid_is_measured_in_its_own_units():
    local = CRS.from_wkt('LOCAL_CS["works",UNIT["metre",1]]')
    assert distance(local, (0, 0), (30, 40)) == pytest.approx(50)


def test_a_place_near_a_better_one_is_passed_over():
    along = np.array([0, 90, 150, 400, 60], float)
    positions = np.stack([along, 0 * along, 0 * along], axis=1)
    assert kept_apart(positions, 100, 10).tolist() == [0, 2, 3]
    assert kept_apart(positions, 100, 2).tolist() == [0, 2]
    assert kept_apart(positions, 90, 10).tolist() == [0, 1, 3]


def find(folder, values, **rules):
    similarity = np.asarray(values, np.float32)[None]
    path = write_raster(folder / "s.tif", similarity, NORTH_UP, nodata=np.nan)
    kept = RegionRules(0.5, 0.0, **{"count": 20, **rules})
    return find_regions(path, kept, lambda: None).regions


def test_the_next_best_place_far_enough_takes_the_rank(tmp_path):
    # Middles 20 m apart, then 60.
    row = [0.9, 0.0, 0.8, 0.0, 0.0, 0.0, 0.0, 0.0, 0.7]
    found = find(tmp_path, [row], count=2, min_distance_m=30)
    assert [region.rank for region in found] == [1, 2]
    assert [region.similarity_mean for region in found] == pytest.approx(
        [0.9, 0.7]
    )


def test_a_middle_is_that_of_the_extent(tmp_path):
    values = [[0.0, 0.9, 0.9, 0.9], [0.0, 0.9, 0.0, 0.0]]
    (found,) = find(tmp_path, values)
    assert found.middle == pytest.approx(NORTH_UP @ (2.5, 1))


def test_a_middle_is_right_over_strips_of_the_raster(tmp_path):
    values = np.zeros((900, 40))
    values[100:800, 10:20] = 0.9
    (found,) = find(tmp_path, values)
    assert found.middle == pytest.approx(NORTH_UP @ (15, 450))


def test_a_query_keeps_its_places_apart(ask, alphaearth_raster):
    options = {
        "threshold": 90.0,
        "min_area_m2": 0.0,
        "count": 50,
        "best_anyway": True,
    }
    near = ask(alphaearth_raster, **options)
    apart = ask(alphaearth_raster, min_distance_m=100.0, **options)
    assert 1 < apart.region_count < near.region_count


@pytest.mark.parametrize("distance_m", [-1.0, float("nan")])
def test_no_distance_is_below_nothing(ask, alphaearth_raster, distance_m):
    with pytest.raises(QueryError, match="least distance"):
        ask(alphaearth_raster, min_distance_m=distance_m)
