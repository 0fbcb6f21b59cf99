"""Verdict, relevance and the relevance band of whole queries."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from embedding_rasters import quantised, unit_vectors, write_raster
from index_scene import build
from land_scene import ALL_KINDS, SNOW, SNOWLESS, write_land

from aether_qgis.engine.protocol import (
    FOUND,
    NOT_UNDERSTOOD,
    NOTHING,
    VERDICTS,
)
from aether_qgis.engine.relevance.land import land_covers, land_vectors


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    return write_land(tmp_path_factory.mktemp("land") / "all.tif", ALL_KINDS)


@pytest.fixture(scope="module")
def snowless(tmp_path_factory):
    return write_land(tmp_path_factory.mktemp("land") / "some.tif", SNOWLESS)


def features(result):
    return json.loads(Path(result.regions_path).read_text())["features"]


def test_where_there_is_none_the_map_is_quiet_and_without_places(
    ask, whole, snowless
):
    there = ask(whole, "glacier", min_area_m2=0.0)
    assert features(there)
    quiet = ask(snowless, "glacier", min_area_m2=0.0)
    assert (there.verdict, quiet.verdict) == (FOUND, NOTHING)
    assert not features(quiet)
    assert there.relevance >= 50
    assert quiet.relevance < 25
    assert quiet.relevant_share == 0


def test_an_index_gives_the_same_verdict(ask, whole, snowless, tmp_path):
    options = {"min_area_m2": 0.0, "index_folder": str(tmp_path / "indexes")}
    for raster in (whole, snowless):
        cold = ask(raster, "glacier", min_area_m2=0.0)
        build(raster, tmp_path / "indexes")
        warm = ask(raster, "glacier", **options)
        assert (cold.indexed, warm.indexed) == (0, 1)
        assert warm.verdict == cold.verdict
        assert warm.relevance == pytest.approx(cold.relevance, abs=3)


def test_who_wants_the_best_places_anyway_gets_them(ask, snowless):
    wanted = ask(snowless, "glacier", min_area_m2=0.0, best_anyway=True)
    assert wanted.verdict == NOTHING
    assert features(wanted)
    chosen = ask(
        snowless,
        "glacier",
        min_area_m2=0.0,
        threshold_mode="similarity",
        threshold=0.1,
    )
    assert features(chosen)


def test_words_that_are_not_understood_say_so_when_taken_as_typed(ask, whole):
    result = ask(whole, "asdf qwer", as_typed=True, min_area_m2=0.0)
    assert result.verdict == NOT_UNDERSTOOD
    assert features(result)


def test_the_second_band_holds_the_relevance_of_every_pixel(ask, whole):
    result = ask(whole, "glacier", with_relevance=True)
    with rasterio.open(result.similarity_path) as dataset:
        assert dataset.descriptions == ("similarity", "relevance")
        similarity, relevance = dataset.read()
        tags = dataset.tags()
    assert tags["verdict"] == FOUND
    assert float(tags["relevance"]) == result.relevance
    assert 0 <= relevance.min() < relevance.max() <= 100
    order = np.argsort(similarity, axis=None)
    assert (np.diff(relevance.ravel()[order]) >= 0).all()
    assert np.mean(relevance >= 49.9) == pytest.approx(
        result.relevant_share, abs=0.01
    )


def test_one_band_is_written_unless_two_are_asked_for(ask, whole):
    with rasterio.open(ask(whole, "glacier").similarity_path) as dataset:
        assert dataset.descriptions == ("similarity",)


def test_a_region_tells_its_relevance(ask, whole):
    places = features(ask(whole, "glacier", min_area_m2=0.0))
    found = [place["properties"]["relevance"] for place in places]
    assert found == sorted(found, reverse=True)
    assert found[0] > 50


def test_a_lonely_pixel_is_judged_though_the_sample_misses_it(ask, tmp_path):
    numbers = quantised(unit_vectors(205, 205))
    lonely = np.full_like(numbers, -128)
    lonely[:, 101, 103] = numbers[:, 101, 103]
    path = write_raster(tmp_path / "lonely.tif", lonely, nodata=-128)
    result = ask(path, "forest")
    assert result.verdict in VERDICTS
    assert 0 <= result.relevance <= 100


def strip(path, kind, columns):
    """Write a column of pixels of one kind in a raster without data."""
    rows = np.flatnonzero(land_covers() == kind)[: len(columns)]
    numbers = np.full((64, 300, 300), -128, np.int8)
    numbers[:, 7, columns] = quantised(land_vectors()[rows].T[:, :, None])[
        :, :, 0
    ]
    return write_raster(path, numbers, nodata=-128)


@pytest.mark.parametrize("count", [1, 40])
def test_the_lattice_misses_no_raster_of_few_pixels(ask, tmp_path, count):
    columns = 3 * np.arange(count) + 3
    raster = strip(tmp_path / "few.tif", SNOW, columns)
    there = ask(raster, "glacier", min_area_m2=0.0)
    assert features(there)
    assert there.relevant_share > 0.8
    gone = ask(raster, "a town", min_area_m2=0.0)
    assert (there.verdict, gone.verdict) == (FOUND, NOTHING)


def test_few_pixels_are_judged_alike_from_the_index(ask, tmp_path):
    raster = strip(tmp_path / "few.tif", SNOW, 3 * np.arange(40) + 3)
    build(raster, tmp_path / "indexes")
    cold = ask(raster, "glacier")
    folder = str(tmp_path / "indexes")
    indexed = ask(raster, "glacier", index_folder=folder)
    assert indexed.indexed
    assert indexed.verdict == cold.verdict == FOUND
    assert indexed.relevance == pytest.approx(cold.relevance, abs=2)
