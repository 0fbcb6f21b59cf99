"""An index holds what the pixel tower gives, at every level."""

from __future__ import annotations

import json
import os
import pickle
from pathlib import Path

import numpy as np
import pytest
import rasterio
from embedding_rasters import NORTH_UP, write_alphaearth, write_raster
from index_scene import (
    NODATA_COLUMNS,
    NODATA_ROWS,
    aligned_pixels,
    build,
    level_digests,
    scene_numbers,
    vectors_of,
    whole,
    write_scene,
)
from rasterio.transform import Affine

from aether_qgis.engine.errors import EmbeddingRasterError, IndexFileError
from aether_qgis.engine.index.aligned_index import open_index
from aether_qgis.engine.index.building import raster as raster_building
from aether_qgis.engine.index.building import tile_runs
from aether_qgis.engine.index.building.tile import build_tile
from aether_qgis.engine.index.sparse_files import allocated_bytes
from aether_qgis.engine.protocol import READY

ROWS, COLUMNS = 1031, 1043


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """An odd number of rows and columns: four tiles, three levels."""
    return write_scene(
        tmp_path_factory.mktemp("scene") / "a.tif", ROWS, COLUMNS
    )


@pytest.fixture(scope="module")
def result(scene, tmp_path_factory):
    return build(scene, tmp_path_factory.mktemp("indexes"))


@pytest.fixture(scope="module")
def index(result):
    return open_index(Path(result.indexes[0].folder))


def test_full_resolution_holds_the_aligned_vectors(scene, index, bundle):
    aligned, valid = aligned_pixels(scene, bundle)
    stored, stored_valid = vectors_of(index)
    np.testing.assert_array_equal(stored_valid, valid)
    step = index.quantisation.scales.max()
    assert np.abs(stored - aligned)[:, valid].max() <= step * 0.51


def test_nodata_stays_nodata_in_every_plane(index):
    hole = whole(index)[:, NODATA_ROWS, NODATA_COLUMNS]
    assert (hole == -128).all()


def test_overviews_are_unit_means_of_the_valid_pixels_below(index):
    for level in range(1, index.levels):
        below, below_valid = vectors_of(index, level - 1)
        rows, columns = index.shape(level)
        assert (rows, columns) == (
            (below.shape[1] + 1) // 2,
            (below.shape[2] + 1) // 2,
        )
        sums = np.zeros((below.shape[0], rows, columns))
        count = np.zeros((rows, columns), int)
        for row in (0, 1):
            for column in (0, 1):
                part = below[:, row::2, column::2]
                there = below_valid[row::2, column::2]
                r, c = there.shape
                sums[:, :r, :c] += np.where(there, part, 0)
                count[:r, :c] += there
        stored, valid = vectors_of(index, level)
        np.testing.assert_array_equal(valid, count > 0)
        means = sums / np.maximum(np.linalg.norm(sums, axis=0), 1e-9)
        cosines = (stored * means).sum(axis=0)[valid]
        lengths = np.linalg.norm(stored, axis=0)[valid]
        assert (cosines / lengths).min() > 0.999
        assert np.abs(lengths - 1).max() < 0.05


def test_the_last_level_is_small_enough_for_a_glance(index):
    assert max(index.shape(index.levels - 1)) <= 256
    assert max(index.shape(index.levels - 2)) > 256


def test_levels_lie_on_the_raster_as_it_is_stored(tmp_path, index):
    assert index.transform(0) == Affine(10, 0, 500000, 0, 10, 4000000)
    assert index.transform(2) == Affine(40, 0, 500000, 0, 40, 4000000)
    turned = Affine(7, 7, 500000, 7, -7, 4000000)
    raster = write_alphaearth(tmp_path / "r.tif", 80, transform=turned)
    found = build(raster, tmp_path / "indexes").indexes[0]
    rotated = open_index(Path(found.folder))
    assert rotated.transform(0) == turned
    assert rotated.crs.to_epsg() == 32610


def test_south_up_and_north_up_store_the_rows_of_their_file(tmp_path):
    south = write_alphaearth(tmp_path / "south.tif", 80)
    with rasterio.open(south) as dataset:
        numbers = dataset.read()
    north = write_raster(
        tmp_path / "north.tif", numbers[:, ::-1], NORTH_UP, nodata=-128
    )
    (first, valid), (other, other_valid) = (
        vectors_of(open_index(Path(info.folder)))
        for path in (south, north)
        for info in build(path, tmp_path / "i").indexes
    )
    np.testing.assert_array_equal(valid, other_valid[::-1])
    assert np.abs(first - other[:, ::-1])[:, valid].max() < 0.005


def test_a_ready_index_is_not_built_again(scene, result):
    again = build(scene, Path(result.indexes[0].folder).parent)
    assert (result.built, again.built) == (1, 0)
    assert again.indexes[0].folder == result.indexes[0].folder
    assert again.indexes[0].state == READY
    assert again.bytes_per_pixel > 9


def test_the_manifest_ties_the_index_to_raster_and_bundle(
    scene, result, bundle
):
    manifest = Path(result.indexes[0].folder, "index.json").read_text()
    facts = json.loads(manifest)
    source = facts["source"]
    assert source["raster"] == str(scene.resolve())
    assert [file["bytes"] for file in source["files"]] == [
        scene.stat().st_size
    ]
    assert bundle.identity.endswith(source["bundle_digest"])
    assert facts["measured"]["error_p999"] <= 0.01
    assert facts["measured"]["overlap"] >= 0.98


def test_a_level_is_a_file_that_numpy_reads(result, index):
    planes, rows, columns = whole(index, 1).shape
    stored = np.fromfile(Path(result.indexes[0].folder, "level_1.int8"), "i1")
    chunks = stored.reshape(2, 2, planes, 512, 512)
    plane_by_plane = chunks.transpose(2, 0, 3, 1, 4).reshape(
        planes, 1024, 1024
    )
    np.testing.assert_array_equal(
        plane_by_plane[:, :rows, :columns], whole(index, 1)
    )


def test_the_number_of_threads_does_not_change_a_byte(
    scene, result, tmp_path, monkeypatch
):
    monkeypatch.setattr(tile_runs, "usable_cores", lambda: 1)
    alone = build(scene, tmp_path)
    assert level_digests(alone.indexes[0].folder) == level_digests(
        result.indexes[0].folder
    )


@pytest.mark.parametrize(
    "layout",
    [
        {"blockysize": 1},
        {"tiled": True, "blockxsize": 256, "blockysize": 256},
        {"tiled": True, "blockxsize": 1024, "blockysize": 1024},
    ],
)
def test_the_files_own_blocks_do_not_change_what_is_stored(
    tmp_path, layout, bundle
):
    raster = write_scene(tmp_path / "b.tif", 700, 2100, **layout)
    folder = build(raster, tmp_path / "i").indexes[0].folder
    aligned, valid = aligned_pixels(raster, bundle)
    stored, stored_valid = vectors_of(open_index(Path(folder)))
    np.testing.assert_array_equal(stored_valid, valid)
    assert np.abs(stored - aligned)[:, valid].max() < 0.005


def test_chunks_without_any_vector_take_no_disk_space(tmp_path):
    numbers = scene_numbers(700, 1200)
    numbers[:, :, 512:] = -128
    raster = write_raster(tmp_path / "sea.tif", numbers, nodata=-128)
    (info,) = build(raster, tmp_path / "i").indexes
    index = open_index(Path(info.folder))
    first, *_ = index.manifest.checksums
    without = [checksum is None for checksum in first]
    assert without == [False, True, True, False, True, True]
    assert (whole(index)[:, :, 512:] == -128).all()
    assert index.manifest.valid_pixels == 700 * 512
    file = Path(info.folder, "level_0.int8")
    chunk = file.stat().st_size // 6
    assert allocated_bytes(file) < 2.1 * chunk
    assert info.bytes < file.stat().st_size


def test_a_raster_without_any_vector_gets_no_index(tmp_path):
    numbers = np.full((64, 80, 80), -128, np.int8)
    raster = write_raster(tmp_path / "empty.tif", numbers, nodata=-128)
    with pytest.raises(EmbeddingRasterError, match="holds no data"):
        build(raster, tmp_path / "i")
    assert list((tmp_path / "i").iterdir()) == []


def test_of_several_rasters_the_empty_one_is_left_out(tmp_path):
    numbers = np.full((64, 80, 80), -128, np.int8)
    empty = write_raster(tmp_path / "empty.tif", numbers, nodata=-128)
    full = write_alphaearth(tmp_path / "full.tif")
    result = build("both", tmp_path / "i", tiles=(str(empty), str(full)))
    assert [Path(info.raster).name for info in result.indexes] == ["full.tif"]


def test_a_raster_that_is_no_file_cannot_be_indexed(tmp_path):
    raster = write_alphaearth(tmp_path / "a.tif")
    with (
        rasterio.MemoryFile(raster.read_bytes()) as memory,
        pytest.raises(IndexFileError, match="no file of this machine"),
    ):
        build(memory.name, tmp_path / "i")


def test_a_tile_job_travels_to_another_process(scene, tmp_path, monkeypatch):
    seen = []

    def run_tiles(request, jobs, workers, check):
        for job in jobs:
            there = pickle.loads(pickle.dumps(job))
            done = pickle.loads(pickle.dumps(build_tile(there)))
            seen.append(done)
            yield done

    monkeypatch.setattr(raster_building, "run_tiles", run_tiles)
    build(scene, tmp_path)
    assert sum(done.place.rows * done.place.columns for done in seen) == (
        ROWS * COLUMNS
    )


@pytest.mark.skipif(os.name != "posix", reason="threads have no niceness")
def test_building_in_the_background_gives_the_same_index(
    scene, result, tmp_path
):
    before = os.nice(0)
    quiet = build(scene, tmp_path, in_background=True)
    assert os.nice(0) == before
    assert level_digests(quiet.indexes[0].folder) == level_digests(
        result.indexes[0].folder
    )
