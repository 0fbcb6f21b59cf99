"""Several tiles are searched as one raster."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from embedding_rasters import NORTH_UP
from rasterio.transform import Affine
from rasterio.warp import transform_bounds
from tile_rasters import (
    regions,
    similarity,
    smooth_numbers,
    south_up,
    write_tile,
)

from aether_qgis.engine.protocol import Extent

OPTIONS = {
    "threshold": 80.0,
    "min_area_m2": 350.0,
    "count": 50,
    "best_anyway": True,
}
HEIGHT, WIDTH = 90, 140


@pytest.fixture(scope="module")
def numbers():
    return smooth_numbers(HEIGHT, WIDTH)


@pytest.fixture
def uncut(ask, numbers, tmp_path):
    """The answer about the raster before it is cut."""
    folder = tmp_path / "uncut"
    raster = write_tile(folder / "whole.tif", numbers, 0, 0)
    return ask(raster, folder=folder, **OPTIONS)


@pytest.fixture
def two_tiles(numbers, tmp_path):
    """The folder of a western and an eastern half."""
    folder = tmp_path / "two"
    write_tile(folder / "a.tif", numbers[..., :63], 0, 0)
    write_tile(folder / "b.tif", numbers[..., 63:], 0, 63)
    return folder


def test_tiles_that_abut_give_what_the_uncut_raster_gives(
    ask, uncut, two_tiles
):
    result = ask(two_tiles, **OPTIONS)
    assert result.rasters == 2
    assert np.array_equal(
        similarity(result.similarity_path), similarity(uncut.similarity_path)
    )
    assert len(regions(result)) > 10
    assert regions(result) == regions(uncut)
    assert result.threshold == uncut.threshold
    assert result.summary.pixels == uncut.summary.pixels


def test_tiles_are_judged_together(ask, uncut, two_tiles):
    result = ask(two_tiles, with_relevance=True, **OPTIONS)
    assert result.verdict == uncut.verdict
    assert result.relevance == pytest.approx(uncut.relevance, abs=1)
    with rasterio.open(result.similarity_path) as dataset:
        assert dataset.descriptions == ("similarity", "relevance")
        values, relevance = dataset.read()
    order = np.argsort(values, axis=None)
    assert (np.diff(relevance.ravel()[order]) >= 0).all()


def test_the_answer_is_a_vrt_beside_the_folder_of_its_tiles(
    ask, two_tiles, tmp_path
):
    result = ask(two_tiles, **OPTIONS)
    assert result.similarity_path == str(tmp_path / "similarity.vrt")
    assert result.similarity_paths == (result.similarity_path,)
    written = {path.name for path in tmp_path.iterdir()} - {"two"}
    assert written == {"similarity.vrt", "similarity_tiles", "regions.geojson"}
    tiles = {path.name for path in (tmp_path / "similarity_tiles").iterdir()}
    assert tiles == {"a.tif", "b.tif"}


def test_the_vrt_moves_with_its_folder(ask, two_tiles, tmp_path):
    before = similarity(ask(two_tiles, **OPTIONS).similarity_path)
    moved = tmp_path.rename(tmp_path.with_name("elsewhere"))
    after = similarity(str(moved / "similarity.vrt"))
    moved.rename(tmp_path)
    assert np.array_equal(before, after)


def test_the_vrt_tells_where_it_comes_from(ask, two_tiles):
    result = ask(two_tiles, words='"ships & ‘boats’ <at> \x01 sea"', **OPTIONS)
    with rasterio.open(result.similarity_path) as dataset:
        tags, statistics = dataset.tags(), dataset.tags(1)
        assert dataset.descriptions == ("similarity",)
        assert np.isnan(dataset.nodata)
    assert tags["query"] == '"ships & ‘boats’ <at>   sea"'
    assert tags["source"] == str(two_tiles)
    assert tags["source_rasters"] == "2"
    assert float(statistics["STATISTICS_MAXIMUM"]) == result.summary.maximum


def test_tiles_may_be_given_one_by_one_in_any_order(ask, uncut, two_tiles):
    tiles = (str(two_tiles / "b.tif"), str(two_tiles / "a.tif"))
    result = ask("my tiles", tiles=tiles, **OPTIONS)
    assert regions(result) == regions(uncut)
    assert result.provenance["source"] == "my tiles"


def test_an_overlap_counts_once(ask, uncut, numbers, tmp_path):
    folder = tmp_path / "two"
    write_tile(folder / "a.tif", numbers[..., :80], 0, 0)
    write_tile(folder / "b.tif", numbers[..., 50:], 0, 50)
    result = ask(folder, **OPTIONS)
    assert regions(result) == regions(uncut)
    assert result.summary.pixels == HEIGHT * WIDTH


def test_in_an_overlap_the_first_tile_wins_but_not_with_its_nodata(
    ask, uncut, numbers, tmp_path
):
    first, second = numbers[..., :80].copy(), numbers[..., 50:].copy()
    first[:, :, 70:] = -128
    # What the second tile says of columns that the first knows is unlike.
    second[:, :, :20] = second[:, ::-1, :20]
    one = write_tile(tmp_path / "t" / "one.tif", first, 0, 0)
    two = write_tile(tmp_path / "t" / "two.tif", second, 0, 50)
    result = ask("tiles", tiles=(str(one), str(two)), **OPTIONS)
    assert np.array_equal(
        similarity(result.similarity_path), similarity(uncut.similarity_path)
    )
    assert regions(result) == regions(uncut)


def test_a_gap_is_nodata_and_parts_regions(ask, uncut, numbers, tmp_path):
    folder = tmp_path / "two"
    write_tile(folder / "a.tif", numbers[..., :60], 0, 0)
    write_tile(folder / "b.tif", numbers[..., 61:], 0, 61)
    result = ask(folder, **OPTIONS)
    values, expected = (
        similarity(one.similarity_path) for one in (result, uncut)
    )
    assert np.isnan(values[:, 60]).all()
    without = np.delete(values, 60, axis=1)
    assert np.array_equal(without, np.delete(expected, 60, axis=1))
    assert len(regions(result)) > len(regions(uncut))


def test_tiles_that_lie_far_apart_cost_no_more_than_their_pixels(
    ask, numbers, tmp_path
):
    # As one raster, 2.5 billion pixels.
    folder = tmp_path / "two"
    write_tile(folder / "a.tif", numbers, 0, 0)
    write_tile(folder / "b.tif", numbers, 50_000, 50_000)
    result = ask(folder, **OPTIONS)
    with rasterio.open(result.similarity_path) as dataset:
        assert (dataset.width, dataset.height) == (50_140, 50_090)
    found = regions(result)
    assert result.seconds < 20
    assert len(found) > 10
    # The same tile twice: each place is there twice.
    areas = [feature["properties"]["pixels"] for feature in found]
    assert areas[::2] == areas[1::2]


def test_south_up_tiles_give_the_same(ask, uncut, two_tiles, tmp_path):
    folder = tmp_path / "turned"
    folder.mkdir()
    for name in ("a.tif", "b.tif"):
        south_up(folder / name, two_tiles / name)
    result = ask(folder, **OPTIONS)
    assert regions(result) == regions(uncut)


def test_rotated_tiles_are_placed_on_their_rotated_grid(
    ask, numbers, tmp_path
):
    grid = NORTH_UP * Affine.rotation(30)
    whole = write_tile(tmp_path / "w" / "w.tif", numbers, 0, 0, grid)
    folder = tmp_path / "two"
    write_tile(folder / "a.tif", numbers[:, :40], 0, 0, grid)
    write_tile(folder / "b.tif", numbers[:, 40:], 40, 0, grid)
    expected = similarity(ask(whole, **OPTIONS).similarity_path)
    result = ask(folder, **OPTIONS)
    assert np.array_equal(similarity(result.similarity_path), expected)


def test_a_tile_between_the_pixels_moves_to_the_nearest(
    ask, numbers, tmp_path
):
    folder = tmp_path / "two"
    write_tile(folder / "a.tif", numbers[..., :63], 0, 0)
    write_tile(folder / "b.tif", numbers[..., 63:], 0, 63.3)
    result = ask(folder, **OPTIONS)
    assert result.similarity_paths == (result.similarity_path,)
    assert similarity(result.similarity_path).shape == (HEIGHT, WIDTH)


def test_a_tile_without_data_is_left_out(ask, two_tiles, numbers):
    write_tile(two_tiles / "sea.tif", np.full_like(numbers, -128), 0, 400)
    result = ask(two_tiles, **OPTIONS)
    assert result.rasters == 3
    assert similarity(result.similarity_path).shape == (HEIGHT, WIDTH)


def test_tiles_of_one_name_in_two_folders_do_not_clash(
    ask, uncut, numbers, tmp_path
):
    west = write_tile(tmp_path / "w" / "t.tif", numbers[..., :63], 0, 0)
    east = write_tile(tmp_path / "e" / "T.tif", numbers[..., 63:], 0, 63)
    result = ask("tiles", tiles=(str(west), str(east)), **OPTIONS)
    assert regions(result) == regions(uncut)


def test_an_extent_in_another_crs_limits_every_tile(ask, uncut, two_tiles):
    bounds = 500_500.0, 4_000_300.0, 500_800.0, 4_000_700.0
    with rasterio.open(two_tiles / "a.tif") as dataset:
        degrees = transform_bounds(dataset.crs, "EPSG:4326", *bounds)
    extent = Extent(*degrees, crs_wkt=rasterio.CRS.from_epsg(4326).to_wkt())
    result = ask(two_tiles, extent=extent, **OPTIONS)
    with (
        rasterio.open(uncut.similarity_path) as dataset,
        rasterio.open(result.similarity_path) as part,
    ):
        assert part.width < 40 and part.height < 50
        window = dataset.window(*part.bounds).round()
        assert np.array_equal(part.read(1), dataset.read(1, window=window))


def test_an_extent_is_in_the_crs_of_the_first_tile_if_it_names_none(
    ask, two_tiles
):
    extent = Extent(500_500.0, 4_000_300.0, 500_800.0, 4_000_700.0)
    result = ask(two_tiles, extent=extent, **OPTIONS)
    assert similarity(result.similarity_path).shape == (40, 30)


def test_an_extent_within_one_tile_gives_a_plain_geotiff(
    ask, two_tiles, tmp_path
):
    extent = Extent(500_100.0, 4_000_300.0, 500_200.0, 4_000_700.0)
    result = ask(two_tiles, extent=extent, **OPTIONS)
    assert result.similarity_path == str(tmp_path / "similarity.tif")
    assert result.rasters == 1


def test_one_tile_given_twice_is_searched_once(ask, two_tiles, tmp_path):
    tile = two_tiles / "a.tif"
    again = two_tiles / ".." / "two" / "a.tif"
    result = ask("tiles", tiles=(str(tile), str(again)), **OPTIONS)
    assert result.similarity_path == str(tmp_path / "similarity.tif")


def test_an_earlier_answer_is_replaced_whole(ask, two_tiles, numbers):
    first = ask(two_tiles, **OPTIONS)
    folder = Path(first.similarity_path).with_name("similarity_tiles")
    (two_tiles / "b.tif").rename(two_tiles / "c.tif")
    ask(two_tiles, **OPTIONS)
    assert {path.name for path in folder.iterdir()} == {"a.tif", "c.tif"}
