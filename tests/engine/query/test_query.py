"""A query writes whole results that tell where they come from."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from embedding_rasters import (
    quantised,
    unit_vectors,
    write_alphaearth,
    write_raster,
)

from aether_qgis.engine.protocol import Extent

ROOT = Path(__file__).resolve().parents[3]


def test_the_result_is_a_tiled_float_geotiff(ask, alphaearth_raster):
    result = ask(alphaearth_raster)
    with rasterio.open(result.similarity_path) as dataset:
        profile = dataset.profile
        assert (profile["dtype"], profile["count"]) == ("float32", 1)
        assert (profile["tiled"], "compress" in profile) == (True, False)
        assert np.isnan(dataset.nodata)
        values = dataset.read(1)
    assert np.isnan(values).sum() == 64
    assert np.nanmax(np.abs(values)) <= 1


def test_a_large_result_has_overviews(ask, tmp_path):
    raster = write_alphaearth(tmp_path / "r.tif", size=600)
    with rasterio.open(ask(raster).similarity_path) as dataset:
        assert dataset.overviews(1) == [2]


def test_the_tags_tell_where_the_result_comes_from(ask, alphaearth_raster):
    with rasterio.open(ask(alphaearth_raster).similarity_path) as dataset:
        tags = dataset.tags()
    assert tags["query"] == "corn fields"
    assert tags["bundle"] == "landcover-starter"
    assert tags["source"] == str(alphaearth_raster)
    assert "Google DeepMind" in tags["attribution"]
    assert {"aether_version", "rasterio_version", "created"} <= set(tags)


def test_the_statistics_travel_with_the_result(ask, alphaearth_raster):
    with rasterio.open(ask(alphaearth_raster).similarity_path) as dataset:
        tags, values = dataset.tags(1), dataset.read(1)
    known = values[np.isfinite(values)].astype(float)
    expected = {
        "STATISTICS_MINIMUM": known.min(),
        "STATISTICS_MAXIMUM": known.max(),
        "STATISTICS_MEAN": known.mean(),
        "STATISTICS_STDDEV": known.std(),
        "median": np.median(known),
    }
    found = {name: float(tags[name]) for name in expected}
    assert found == pytest.approx(expected, abs=1e-4)


def test_the_result_lies_north_up_where_the_source_is_south_up(
    ask, alphaearth_raster
):
    with rasterio.open(alphaearth_raster) as dataset:
        source = dataset.transform, sorted(dataset.bounds)
    with rasterio.open(ask(alphaearth_raster).similarity_path) as dataset:
        result = dataset.transform, sorted(dataset.bounds)
    assert source[0].e > 0 > result[0].e
    # Sorted: a south-up raster names its first row as the top.
    assert source[1] == result[1]


def test_a_decoded_raster_gives_the_same_map(ask, tmp_path):
    vectors = unit_vectors(40, 40)
    stored = write_raster(tmp_path / "stored.tif", quantised(vectors))
    decoded = write_raster(tmp_path / "float.tif", vectors.astype("float32"))
    maps = []
    for raster in (stored, decoded):
        with rasterio.open(ask(raster).similarity_path) as dataset:
            maps.append(dataset.read(1))
    assert np.abs(maps[0] - maps[1]).max() < 0.05


def test_an_extent_gives_the_same_pixels_as_the_whole(ask, tmp_path):
    raster = write_alphaearth(tmp_path / "r.tif", size=96)
    extent = Extent(500200.0, 4000300.0, 500500.0, 4000700.0)
    with rasterio.open(ask(raster).similarity_path) as dataset:
        window = dataset.window(500200, 4000300, 500500, 4000700)
        whole = dataset.read(1, window=window)
    with rasterio.open(ask(raster, extent=extent).similarity_path) as dataset:
        assert np.array_equal(dataset.read(1), whole)


def test_regions_reach_the_threshold_that_is_reported(ask, alphaearth_raster):
    result = ask(
        alphaearth_raster, threshold=90.0, min_area_m2=0.0, best_anyway=True
    )
    features = json.loads(Path(result.regions_path).read_text())["features"]
    assert len(features) == result.region_count == 20
    means = [f["properties"]["similarity_mean"] for f in features]
    assert means == sorted(means, reverse=True)
    assert min(means) >= result.threshold


def test_a_similarity_threshold_is_taken_as_it_is(ask, alphaearth_raster):
    mode = {"threshold_mode": "similarity", "threshold": 0.999}
    assert ask(alphaearth_raster, **mode).region_count == 0


def test_what_is_avoided_sinks(ask, alphaearth_raster):
    words = {"words": "woods and fields"}
    plain = ask(alphaearth_raster, **words).summary
    avoided = ask(alphaearth_raster, negative=("fields",), **words).summary
    assert avoided != plain


@pytest.mark.parametrize("size", [1, 3])
def test_a_tiny_raster_has_a_map_and_no_regions(ask, tmp_path, size):
    vectors = quantised(unit_vectors(size, size))
    result = ask(write_raster(tmp_path / "tiny.tif", vectors))
    assert (result.summary.pixels, result.region_count) == (size**2, 0)
