"""What has changed is found, with its year, on any common grid."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from embedding_rasters import NORTH_UP, write_raster
from index_scene import build
from rasterio.transform import Affine
from yearly_rasters import CHANGED, NODATA, SIDE, a_year, write_year

from aether_qgis.engine.change.change import change
from aether_qgis.engine.protocol.changing import ChangeRequest
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.runtime.progress import RequestProgress


@pytest.fixture(scope="module")
def years(tmp_path_factory):
    """2019 to 2022; the square changes in 2021."""
    folder = tmp_path_factory.mktemp("years")
    return [
        write_year(folder / f"area_{year}.tif", year, year > 2020)
        for year in (2019, 2020, 2021, 2022)
    ]


@pytest.fixture
def compare(tmp_path):
    """Compare years; return the result, the bands, years and places."""

    def answer(rasters, folder=tmp_path, **options):
        request = ChangeRequest(
            rasters=tuple(map(str, rasters)),
            change_path=str(folder / "change.tif"),
            regions_path=str(folder / "places.geojson"),
            when_path=str(folder / "when.tif"),
            **{"space": "raw", **options},
        )
        result = change(request, RequestProgress())
        with rasterio.open(request.change_path) as dataset:
            bands = dataset.read()
        with rasterio.open(request.when_path) as dataset:
            when = dataset.read(1)
        places = json.loads(Path(request.regions_path).read_bytes())[
            "features"
        ]
        return result, bands, when, [one["properties"] for one in places]

    return answer


def outside_square(values):
    rest = values.copy()
    rest[CHANGED] = np.nan
    return rest


@pytest.mark.parametrize("space", ["raw", "bundle"])
def test_the_square_that_changed_is_the_one_place(compare, years, space):
    result, bands, when, places = compare(years, space=space)
    assert result.verdict == "found"
    assert bands[0][CHANGED].min() > 50
    # Three spreads above the median lie 0.00135 of a normal distribution.
    assert np.nanmean(outside_square(bands[0]) >= 50) < 0.003
    (place,) = places
    assert place["pixels"] == pytest.approx(400, abs=4)
    assert (place["year_before"], place["year"]) == (2020, 2021)
    assert (place["begin"], place["end"]) == ("2021-01-01", "2021-12-31")
    assert (when[CHANGED] == 2021).mean() > 0.99
    assert set(np.unique(when)) <= {0, 2020, 2021, 2022}


def test_the_second_band_is_one_less_the_dot_product(compare, years):
    _, bands, _, _ = compare(years)
    vectors = []
    for path in (years[0], years[-1]):
        with open_embedding_raster(str(path)) as raster:
            vectors.append(raster.read(raster.window).decode())
    before, after = (one / np.linalg.norm(one, axis=0) for one in vectors)
    expected = (1 - (before * after).sum(axis=0)).reshape(SIDE, SIDE)
    known = ~np.isnan(bands[1])
    assert np.allclose(bands[1][known], expected[known], atol=1e-5)


def test_what_has_no_vector_in_a_year_is_no_data(compare, years):
    _, bands, when, _ = compare(years)
    missing = np.zeros((SIDE, SIDE), bool)
    missing[NODATA] = True
    assert np.array_equal(np.isnan(bands[0]), missing)
    assert not when[NODATA].any()


def test_where_nothing_changed_there_are_no_places(compare, years):
    result, bands, when, places = compare(years[:2])
    assert (result.verdict, places) == ("nothing", [])
    assert np.nanmax(bands[0]) < 90 and not (when > 0).mean() > 0.001


def test_the_same_numbers_in_both_years_are_no_change(compare, tmp_path):
    numbers = a_year(2020, False)
    rasters = [
        write_raster(tmp_path / name, numbers, NORTH_UP, nodata=-128)
        for name in ("one.tif", "other.tif")
    ]
    result, bands, _, _ = compare(rasters)
    assert result.verdict == "nothing"
    assert np.nanmax(bands[0]) < 50


def test_a_south_up_year_gives_the_same_map(compare, years, tmp_path):
    expected = compare(years)[1]
    south_up = NORTH_UP @ Affine.translation(0, SIDE) @ Affine.scale(1, -1)
    turned = tmp_path / "south_2022.tif"
    with rasterio.open(years[-1]) as source:
        write_raster(turned, source.read()[:, ::-1], south_up, nodata=-128)
    found = compare([*years[:3], turned])[1]
    assert np.array_equal(found, expected, equal_nan=True)
    # Named first, it is sampled in other places.
    change, difference = compare([turned, *years[:3]])[1]
    assert np.array_equal(difference, expected[1], equal_nan=True)
    assert np.allclose(change, expected[0], atol=5, equal_nan=True)


def test_only_what_all_years_cover_is_compared(compare, years, tmp_path):
    part = tmp_path / "part_2022.tif"
    with rasterio.open(years[-1]) as source:
        write_raster(
            part,
            source.read()[:, 10:70, 20:90],
            NORTH_UP @ Affine.translation(20, 10),
            nodata=-128,
        )
    result, bands, _, _ = compare([years[0], part])
    assert bands.shape == (2, 60, 70)
    assert bands[0][30:50, 10:30].min() > 50
    with rasterio.open(result.change_path) as dataset:
        assert dataset.transform == NORTH_UP @ Affine.translation(20, 10)


def test_a_year_without_data_in_between_is_passed_over(
    compare, years, tmp_path
):
    numbers = a_year(2020, False)
    numbers[:, 30:70, 20:60] = -128
    hole = write_raster(
        tmp_path / "hole_2020.tif", numbers, NORTH_UP, nodata=-128
    )
    _, bands, when, _ = compare([years[0], hole, *years[2:]])
    assert bands[0][CHANGED].min() > 50
    assert (when[CHANGED] == 2021).mean() > 0.99


def test_an_index_of_every_year_gives_the_same_places(
    compare, years, tmp_path
):
    rasters = years[1:3]
    cold, expected, _, places = compare(rasters, space="bundle")
    for raster in rasters:
        build(raster, tmp_path / "indexes")
    options = {"index_folder": str(tmp_path / "indexes")}
    warm, found, _, same = compare(rasters, space="bundle", **options)
    assert (cold.indexed, warm.indexed) == (False, True)
    assert np.nanmax(np.abs(found[1] - expected[1])) < 0.02
    assert [one["pixels"] for one in same] == pytest.approx(
        [one["pixels"] for one in places], rel=0.05
    )
    text = {"positive": ("water",), "direction": "away"}
    cold_rise = compare(rasters, **text)[1][1]
    warm_rise = compare(rasters, **text, **options)[1][1]
    assert np.nanmax(np.abs(warm_rise - cold_rise)) < 0.02


def test_a_damaged_index_is_given_up(compare, years, tmp_path):
    rasters = years[1:3]
    for raster in rasters:
        build(raster, tmp_path / "indexes")
    for level in (tmp_path / "indexes").glob("*/level_0.int8"):
        level.write_bytes(bytes(level.stat().st_size))
    result, bands, _, _ = compare(
        rasters, space="bundle", index_folder=str(tmp_path / "indexes")
    )
    assert not result.indexed
    assert "damaged" in result.notes[-1].template
    assert bands[0][CHANGED].min() > 50


def test_toward_and_away_are_opposite(compare, years):
    toward = compare(years, positive=("water",))[1]
    away = compare(years, positive=("water",), direction="away")[1]
    known = ~np.isnan(toward[1])
    assert np.allclose(toward[1][known], -away[1][known])


def test_twenty_years_are_fine(compare, tmp_path):
    rasters = [
        write_year(tmp_path / f"{year}.tif", year, year >= 2012)
        for year in range(2000, 2020)
    ]
    result, _, when, _ = compare(rasters)
    assert result.years == tuple(range(2000, 2020))
    assert (when[CHANGED] == 2012).mean() > 0.99
