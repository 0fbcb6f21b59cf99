"""Tiles in several UTM zones: a VRT each, one ranking, each place once."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from embedding_rasters import quantised, unit_vectors, write_raster
from rasterio.transform import Affine
from tile_rasters import regions, similarity, write_disc

OPTIONS = {
    "threshold_mode": "similarity",
    "min_area_m2": 0.0,
    "count": 5,
}
BORDER = (-120.0, 36.0)


@pytest.fixture(scope="module")
def vectors(tmp_path_factory):
    """A vector that fits the query and one that does not, and between."""
    return unit_vectors(20, 20)


@pytest.fixture
def fits(ask, vectors, tmp_path):
    """The best and the worst of some vectors, stored, and a threshold."""
    folder = tmp_path / "choice"
    folder.mkdir()
    raster = write_raster(folder / "r.tif", quantised(vectors))
    values = similarity(ask(raster, folder=folder).similarity_path)[::-1]
    stored = quantised(vectors).reshape(64, -1)
    best, worst = stored[:, values.argmax()], stored[:, values.argmin()]
    return best, worst, float(values.max() + values.min()) / 2


@pytest.fixture
def at_the_border(fits, tmp_path):
    """A tile of zone 10 and one of zone 11; both show the same disc."""
    best, worst, threshold = fits
    folder = tmp_path / "border"
    folder.mkdir()
    write_disc(folder / "a.tif", 32610, BORDER, best, worst)
    write_disc(folder / "b.tif", 32611, BORDER, best, worst)
    return folder, {**OPTIONS, "threshold": threshold}


def test_every_zone_has_a_vrt_on_its_own_grid(ask, at_the_border, tmp_path):
    folder, options = at_the_border
    result = ask(folder, **options)
    assert result.similarity_paths == (
        str(tmp_path / "similarity_32610.vrt"),
        str(tmp_path / "similarity_32611.vrt"),
    )
    assert result.similarity_path == result.similarity_paths[0]
    for path, tile in zip(result.similarity_paths, ("a.tif", "b.tif")):
        with rasterio.open(path) as found, rasterio.open(folder / tile) as own:
            assert (found.crs, found.transform) == (own.crs, own.transform)
            assert found.shape == own.shape


def test_a_place_in_the_overlap_of_two_zones_counts_once(ask, at_the_border):
    folder, options = at_the_border
    (place,) = regions(ask(folder, **options))
    assert place["properties"]["rank"] == 1
    assert place["properties"]["pixels"] == pytest.approx(2827, abs=40)


def test_places_of_several_zones_lie_in_degrees(ask, at_the_border):
    folder, options = at_the_border
    result = ask(folder, **options)
    crs = rasterio.CRS.from_wkt(result.crs_wkt)
    ((outline,),) = regions(result)[0]["geometry"]["coordinates"]
    assert crs == rasterio.CRS.from_epsg(4326)
    middle = np.mean(outline, axis=0)
    assert middle == pytest.approx(BORDER, abs=0.001)


def test_places_of_several_zones_are_ranked_together(ask, fits, tmp_path):
    best, worst, threshold = fits
    folder = tmp_path / "apart"
    folder.mkdir()
    write_disc(folder / "a.tif", 32610, (-121.0, 36.0), best, worst)
    write_disc(folder / "b.tif", 32611, (-119.0, 36.0), best, worst)
    found = regions(ask(folder, **OPTIONS, threshold=threshold))
    assert [one["properties"]["rank"] for one in found] == [1, 2]
    sides = sorted(one["geometry"]["coordinates"][0][0][0][0] for one in found)
    assert sides == pytest.approx([-121.0, -119.0], abs=0.01)


def test_the_threshold_is_a_share_of_the_pixels_of_all_zones(
    ask, fits, tmp_path
):
    best, worst, _ = fits
    folder = tmp_path / "apart"
    folder.mkdir()
    write_disc(folder / "a.tif", 32610, (-121.0, 36.0), best, worst)
    write_disc(folder / "b.tif", 32611, (-119.0, 36.0), worst, worst)
    # The disc is a tenth of both tiles, a fifth of its own.
    result = ask(folder, threshold=85.0, min_area_m2=0.0)
    assert result.summary.pixels == 2 * 120 * 120
    assert result.threshold < result.summary.maximum
    assert result.threshold == pytest.approx(result.summary.percentile_50)


def test_tiles_of_another_pixel_size_are_a_zone_of_their_own(
    ask, vectors, tmp_path
):
    folder = tmp_path / "sizes"
    folder.mkdir()
    numbers = quantised(vectors)
    fine = Affine(10, 0, 500000, 0, -10, 4000000)
    coarse = Affine(20, 0, 500200, 0, -20, 4000000)
    write_raster(folder / "fine.tif", numbers, fine)
    write_raster(folder / "coarse.tif", numbers, coarse)
    result = ask(folder, min_area_m2=0.0)
    assert result.similarity_paths == (
        str(tmp_path / "similarity_1.vrt"),
        str(tmp_path / "similarity_2.vrt"),
    )
    crs = rasterio.CRS.from_wkt(result.crs_wkt)
    assert crs == rasterio.CRS.from_epsg(32610)


def test_a_zone_that_is_gone_leaves_no_vrt_of_an_earlier_answer(
    ask, at_the_border, tmp_path
):
    folder, options = at_the_border
    ask(folder, **options)
    other = tmp_path / "similarity_9.vrt"
    other.write_text("not ours")
    (folder / "b.tif").unlink()
    with rasterio.open(folder / "a.tif") as dataset:
        moved = dataset.transform * Affine.translation(120, 0)
        write_raster(folder / "c.tif", dataset.read(), moved, nodata=-128)
    result = ask(folder, **options)
    assert result.similarity_paths == (str(tmp_path / "similarity.vrt"),)
    assert {path.name for path in tmp_path.glob("*.vrt")} == {
        "similarity.vrt",
        "similarity_9.vrt",
    }
