"""Embedding rasters open whatever their layout, or say why not."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Event

import numpy as np
import pytest
import rasterio
from embedding_rasters import (
    NORTH_UP,
    quantised,
    unit_vectors,
    write_alphaearth,
    write_raster,
)
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.errors import EmbeddingRasterError
from aether_qgis.engine.protocol import Extent
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)


def opened(path, extent=None):
    with open_embedding_raster(str(path), extent) as raster:
        return raster


def refusal(path, extent=None):
    with pytest.raises(EmbeddingRasterError) as caught:
        opened(path, extent)
    return str(caught.value)


def test_windows_cover_every_pixel_once(alphaearth_raster):
    seen = np.zeros((64, 64), int)
    with open_embedding_raster(str(alphaearth_raster)) as raster:
        for window in raster.windows(24):
            seen[window.toslices()] += 1
    assert (seen == 1).all()


@pytest.mark.parametrize("block", [16, 64])
def test_to_open_reads_a_part_of_one_block(tmp_path, monkeypatch, block):
    path = write_alphaearth(
        tmp_path / "r.tif",
        size=128,
        tiled=True,
        blockxsize=block,
        blockysize=block,
    )
    read = []
    first = EmbeddingRaster._sample

    def noted(raster, bands, window):
        read.append(window)
        return first(raster, bands, window)

    monkeypatch.setattr(EmbeddingRaster, "_sample", noted)
    opened(path)
    (window,) = read
    rows, columns = window.toranges()
    side = max(block, 32)
    assert rows[0] // side == (rows[1] - 1) // side
    assert columns[0] // side == (columns[1] - 1) // side
    assert window.height == window.width == 32


@pytest.mark.parametrize(
    "layout",
    [
        {"tiled": True, "blockxsize": 16, "blockysize": 16},
        {"tiled": True, "blockxsize": 64, "blockysize": 16},
        {"tiled": False, "blockysize": 1},
        {"tiled": False, "blockysize": 64},
        {"interleave": "pixel"},
    ],
    ids=str,
)
def test_any_block_layout_gives_the_same_numbers(tmp_path, layout):
    path = write_alphaearth(tmp_path / "r.tif", **layout)
    seen = np.zeros((64, 64, 64), np.int8)
    with open_embedding_raster(str(path)) as raster:
        for window in raster.windows(32):
            rows, columns = window.toslices()
            seen[:, rows, columns] = raster.read(window).grid()
    with rasterio.open(path) as dataset:
        assert np.array_equal(seen, dataset.read())


def test_windows_follow_blocks_and_stay_small(tmp_path):
    numbers = np.full((64, 40, 4096), -128, np.int8)
    path = write_raster(tmp_path / "s.tif", numbers, tiled=False, blockysize=4)
    with open_embedding_raster(str(path)) as raster:
        heights = {window.height for window in raster.windows(128)}
    assert heights == {4}


def test_a_vrt_is_read(tmp_path, alphaearth_raster):
    import rasterio.shutil

    vrt = tmp_path / "r.vrt"
    rasterio.shutil.copy(alphaearth_raster, vrt, driver="VRT")
    assert opened(vrt).profile.name == "alphaearth-v1"


def test_an_extent_becomes_whole_pixels(alphaearth_raster):
    extent = Extent(500101.0, 4000205.0, 500119.0, 4000220.0)
    window = opened(alphaearth_raster, extent).window
    assert window == Window(10, 20, 2, 2)


def test_an_extent_along_pixel_edges_takes_no_neighbour(alphaearth_raster):
    extent = Extent(500100.0, 4000200.0, 500120.0, 4000210.0)
    assert opened(alphaearth_raster, extent).window == Window(10, 20, 2, 1)


def test_an_extent_on_a_north_up_grid_counts_from_the_top(tmp_path):
    path = write_alphaearth(tmp_path / "n.tif", transform=NORTH_UP)
    extent = Extent(500000.0, 4000980.0, 500010.0, 4001000.0)
    assert opened(path, extent).window == Window(0, 0, 1, 2)


def test_an_extent_outside_is_refused(alphaearth_raster):
    said = refusal(alphaearth_raster, Extent(0.0, 0.0, 10.0, 10.0))
    assert said.startswith("The area lies outside")


def test_a_picture_is_named_as_such(tmp_path):
    picture = np.zeros((3, 8, 8), np.uint8)
    said = refusal(write_raster(tmp_path / "p.tif", picture))
    assert "3 band(s), as a picture" in said


def test_a_raster_without_crs_is_refused(tmp_path):
    said = refusal(write_alphaearth(tmp_path / "r.tif", crs=None))
    assert "no coordinate reference system" in said


def test_a_missing_file_is_named(tmp_path):
    assert "There is no file" in refusal(tmp_path / "gone.tif")


def test_a_file_that_is_no_raster_is_refused(tmp_path):
    path = tmp_path / "notes.tif"
    path.write_text("these are notes")
    assert "cannot be opened as a raster" in refusal(path)


def test_numbers_of_another_kind_are_refused(tmp_path):
    numbers = np.arange(64, dtype=np.int8)[:, None, None]
    numbers = np.broadcast_to(numbers - 80, (64, 8, 8))
    said = refusal(write_raster(tmp_path / "r.tif", numbers))
    assert "no AlphaEarth embeddings" in said


def test_a_raster_whose_middle_is_nodata_is_recognised(tmp_path):
    numbers = quantised(unit_vectors(64, 64))
    numbers[:, 8:, :] = -128
    path = write_raster(tmp_path / "r.tif", numbers, nodata=-128)
    assert opened(path).profile.name == "alphaearth-v1"


def test_a_file_cut_short_is_refused(tmp_path):
    path = write_alphaearth(tmp_path / "r.tif", size=128, compress="deflate")
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    said = refusal(path)
    assert "damaged" in said or "cannot be opened" in said


def test_an_extent_of_no_numbers_is_refused(alphaearth_raster):
    nowhere = Extent(float("nan"), 0.0, float("inf"), 1.0)
    assert "lies outside" in refusal(alphaearth_raster, nowhere)


def test_a_few_empty_columns_do_not_refuse_a_raster(ask, tmp_path):
    numbers = quantised(unit_vectors(128, 128))
    numbers[:, :, :4] = 0
    path = write_raster(tmp_path / "r.tif", numbers)
    assert ask(path).summary.pixels == 128 * 124


def test_an_extent_on_a_rotated_grid_is_enclosed(tmp_path):
    turned = Affine(6, 8, 500000, 8, -6, 4000000)  # 53 degrees, 10 m
    path = write_alphaearth(tmp_path / "t.tif", transform=turned)
    column, row = 20, 30
    x, y = 500000 + 6 * 20.5 + 8 * 30.5, 4000000 + 8 * 20.5 - 6 * 30.5
    extent = Extent(x - 1, y - 1, x + 1, y + 1)
    assert opened(path, extent).window == Window(column, row, 1, 1)


def test_passing_memory_holds_the_same_numbers_as_kept_ones(
    alphaearth_raster,
):
    with open_embedding_raster(str(alphaearth_raster)) as raster:
        first, second = Window(0, 0, 40, 30), Window(5, 10, 20, 30)
        kept = raster.read(first), raster.read(second)
        for window, whole in zip((first, second), kept):
            passing = raster.read(window, keep=False)
            assert np.array_equal(passing.stored, whole.stored)


def test_closing_waits_for_threads_that_still_read(tmp_path):
    path = write_alphaearth(tmp_path / "ae.tif", 256, compress="deflate")
    whole = Window(0, 0, 256, 256)
    reading = Event()

    def read(raster):
        reading.set()
        for _ in range(500):
            raster.read(whole, keep=False)

    with (
        ThreadPoolExecutor(1) as pool,
        open_embedding_raster(str(path)) as raster,
    ):
        future = pool.submit(read, raster)
        reading.wait()
    with pytest.raises(EmbeddingRasterError, match="cannot be read"):
        future.result()
