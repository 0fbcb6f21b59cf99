"""What the disk does to an index that is being built is told or mended."""

from __future__ import annotations

import errno
import shutil
from collections import namedtuple

import pytest
from embedding_rasters import write_alphaearth
from index_scene import (
    Recording,
    build,
    flip_byte,
    level_digests,
    request_for,
    write_scene,
)

from aether_qgis.engine.errors import CancelledError, IndexFileError
from aether_qgis.engine.index.building import tile_runs
from aether_qgis.engine.index.building.raster import RasterBuilding
from aether_qgis.engine.index.errors import not_written
from aether_qgis.engine.index.manifest import index_folder_of
from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.engine.query.index_lookup import IndexLookup
from aether_qgis.engine.rasters.reader import open_embedding_raster

Usage = namedtuple("Usage", "total used free")


@pytest.fixture
def raster(tmp_path):
    return write_alphaearth(tmp_path / "a.tif")


def test_a_folder_that_is_a_file_is_reported_without_numbers(raster, tmp_path):
    in_the_way = tmp_path / "indexes"
    in_the_way.write_text("mine")
    with pytest.raises(IndexFileError, match="folder of your own") as told:
        build(raster, in_the_way)
    assert "(File exists)" in str(told.value)
    assert "disk space" not in str(told.value)


def test_a_lock_that_cannot_be_had_is_reported(raster, tmp_path, bundle):
    folder = tmp_path / "indexes"
    whole = index_folder_of(str(folder), str(raster), bundle)
    whole.with_name(f"{whole.name}.lock").mkdir(parents=True)
    with pytest.raises(IndexFileError, match="Indexes cannot be written"):
        build(raster, folder)


def test_a_full_disk_is_reported_as_one(tmp_path):
    full = OSError(errno.ENOSPC, "No space left on device", str(tmp_path))
    told = str(not_written(tmp_path, full))
    assert "(No space left on device): free some disk space" in told


def test_a_disk_that_does_not_tell_its_size_takes_an_index(
    raster, tmp_path, monkeypatch
):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(0, 0, 0))
    assert build(raster, tmp_path / "indexes").built == 1


def test_bytes_that_change_before_it_is_whole_are_built_anew(
    tmp_path, monkeypatch
):
    scene = write_scene(tmp_path / "a.tif", 1031, 1043)
    folder = tmp_path / "indexes"
    finish = RasterBuilding._finish

    def changed(self, index):
        flip_byte(index.folder / "level_1.int8", 100)
        finish(self, index)

    monkeypatch.setattr(RasterBuilding, "_finish", changed)
    with pytest.raises(IndexFileError, match="has been removed"):
        build(scene, folder)
    monkeypatch.setattr(RasterBuilding, "_finish", finish)
    progress = Recording()
    assert build(scene, folder, progress).built == 1
    assert not any("begun before" in line for line in progress.logs)


@pytest.mark.parametrize("level", [0, 1])
def test_bytes_that_change_between_two_sessions_are_built_again(
    tmp_path, monkeypatch, level
):
    scene = write_scene(tmp_path / "a.tif", 1031, 1043)
    expected = level_digests(
        build(scene, tmp_path / "whole").indexes[0].folder
    )
    folder = tmp_path / "indexes"
    finish = RasterBuilding._finish

    def stopped(self, index):
        raise CancelledError

    monkeypatch.setattr(RasterBuilding, "_finish", stopped)
    with pytest.raises(CancelledError):
        build(scene, folder)
    monkeypatch.setattr(RasterBuilding, "_finish", finish)
    flip_byte(next(folder.rglob(f"level_{level}.int8")), 100)
    progress = Recording()
    (info,) = build(scene, folder, progress).indexes
    assert any("begun before" in line for line in progress.logs)
    assert level_digests(info.folder) == expected


def test_the_largest_tile_says_how_many_fit_in_memory(tmp_path, monkeypatch):
    scene = write_scene(tmp_path / "a.tif", 1031, 1043)
    run, asked = tile_runs.workers_for, []

    def keep(request, raster, jobs):
        asked.append(jobs)
        return run(request, raster, jobs)

    monkeypatch.setattr(
        "aether_qgis.engine.index.building.raster.workers_for", keep
    )
    build(scene, tmp_path / "indexes")
    (jobs,) = asked
    jobs = sorted(jobs, key=lambda job: job.place.rows * job.place.columns)
    request = request_for(scene, tmp_path)
    monkeypatch.setattr(tile_runs, "usable_cores", lambda: 64)
    with open_embedding_raster(str(scene)) as opened:
        few = tile_runs.workers_for(request, opened, jobs)
        assert few == tile_runs.workers_for(request, opened, jobs[::-1])
        assert few < tile_runs.workers_for(request, opened, jobs[:1])


def test_an_index_knows_the_form_of_its_raster(raster, tmp_path):
    folder = str(tmp_path / "indexes")
    build(raster, folder)
    request = QueryRequest(str(raster), ("a",), "", "", index_folder=folder)
    with open_embedding_raster(str(raster)) as opened:
        assert IndexLookup(request).form_of(str(raster)) == opened.form
    raster.unlink()
    assert IndexLookup(request).form_of(str(raster)) is None
