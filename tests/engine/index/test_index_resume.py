"""A stopped building of an index goes on from there, however it ended."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from index_scene import (
    Recording,
    aligned_pixels,
    build,
    level_digests,
    request_for,
    vectors_of,
    write_scene,
)

from aether_qgis.engine.errors import CancelledError, IndexFileError
from aether_qgis.engine.index.aligned_index import open_index
from aether_qgis.engine.index.building import raster as raster_building
from aether_qgis.engine.index.cache import find_index
from aether_qgis.engine.index.listing import indexes
from aether_qgis.engine.index.lock import build_lock
from aether_qgis.engine.index.manifest import index_folder_of
from aether_qgis.engine.protocol import (
    UNFINISHED,
    IndexesRequest,
    encode,
    partial_path,
    request_message,
)
from aether_qgis.engine.runtime.progress import RequestProgress

ROOT = Path(__file__).resolve().parents[3]
PATIENCE_S = 120


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """Six tiles in a row."""
    folder = tmp_path_factory.mktemp("scene")
    return write_scene(folder / "a.tif", 160, 5200, blockysize=16)


@pytest.fixture(autouse=True)
def narrow_tiles(scene, monkeypatch):
    monkeypatch.setattr(
        "aether_qgis.engine.index.building.tiling._TILE_BYTES", 1 << 20
    )


@pytest.fixture(scope="module")
def uninterrupted(scene, tmp_path_factory):
    folder = build(scene, tmp_path_factory.mktemp("whole")).indexes[0].folder
    return level_digests(folder)


def listed(folder):
    request = IndexesRequest(str(folder))
    return indexes(request, RequestProgress()).indexes


def partial_of(folder, scene, bundle):
    whole = index_folder_of(str(folder), str(scene), bundle)
    return partial_path(str(whole))


def killed_after(request, tiles, record):
    """Build in an engine process; kill it once ``tiles`` are recorded."""
    program = (
        "from aether_qgis.engine.index.building import tiling, tile_runs\n"
        "tiling._TILE_BYTES = 1 << 20\n"
        "tile_runs.usable_cores = lambda: 1\n"
        "from aether_qgis.engine.server.server import serve_standard_streams\n"
        "serve_standard_streams()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
    )
    try:
        process.stdin.write(encode(request_message(1, request)))
        process.stdin.flush()
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end and process.poll() is None:
            if record.exists() and record.read_text().count("\n") >= tiles:
                return
            time.sleep(0.001)
        raise AssertionError("the engine recorded no tile")
    finally:
        process.kill()
        process.wait()
        process.stdin.close()


def test_a_killed_engine_loses_the_tiles_it_was_at(
    scene, tmp_path, bundle, uninterrupted
):
    partial = partial_of(tmp_path, scene, bundle)
    killed_after(request_for(scene, tmp_path), 2, partial / "tiles.jsonl")
    assert [info.state for info in listed(tmp_path)] == [UNFINISHED]
    assert find_index(str(tmp_path), str(scene), bundle).index is None
    progress = Recording()
    result = build(scene, tmp_path, progress)
    assert any("begun before" in line for line in progress.logs)
    assert level_digests(result.indexes[0].folder) == uninterrupted
    assert not partial.exists()


def test_a_cancel_keeps_what_is_done_and_says_so(
    scene, tmp_path, uninterrupted
):
    progress = Recording(cancel_at=0.4)
    with pytest.raises(CancelledError):
        build(scene, tmp_path, progress)
    assert "goes on from there" in progress.logs[-1]
    assert [info.state for info in listed(tmp_path)] == [UNFINISHED]
    again = Recording()
    folder = build(scene, tmp_path, again).indexes[0].folder
    assert any("begun before" in line for line in again.logs)
    assert level_digests(folder) == uninterrupted
    assert list(tmp_path.iterdir()) == [Path(folder)]


def test_a_recorded_tile_that_lost_a_chunk_is_built_again(
    scene, tmp_path, bundle, uninterrupted
):
    with pytest.raises(CancelledError):
        build(scene, tmp_path, Recording(cancel_at=0.6))
    partial = partial_of(tmp_path, scene, bundle)
    file = partial / "level_0.int8"
    file.write_bytes(bytes(file.stat().st_size))
    folder = build(scene, tmp_path).indexes[0].folder
    assert level_digests(folder) == uninterrupted


def test_an_unfinished_index_that_was_cut_short_is_begun_anew(
    scene, tmp_path, bundle, uninterrupted
):
    with pytest.raises(CancelledError):
        build(scene, tmp_path, Recording(cancel_at=0.6))
    os.truncate(partial_of(tmp_path, scene, bundle) / "level_0.int8", 1000)
    progress = Recording()
    folder = build(scene, tmp_path, progress).indexes[0].folder
    assert not any("begun before" in line for line in progress.logs)
    assert level_digests(folder) == uninterrupted


def test_a_last_line_that_was_cut_short_is_left_out(
    scene, tmp_path, bundle, uninterrupted
):
    with pytest.raises(CancelledError):
        build(scene, tmp_path, Recording(cancel_at=0.6))
    record = partial_of(tmp_path, scene, bundle) / "tiles.jsonl"
    record.write_text(record.read_text()[:-20])
    folder = build(scene, tmp_path).indexes[0].folder
    assert level_digests(folder) == uninterrupted


def test_a_raster_that_changed_meanwhile_is_begun_anew(tmp_path):
    raster = write_scene(tmp_path / "a.tif", 160, 5200, blockysize=16)
    folder = tmp_path / "i"
    with pytest.raises(CancelledError):
        build(raster, folder, Recording(cancel_at=0.6))
    write_scene(raster, 160, 5100, blockysize=16)
    progress = Recording()
    result = build(raster, folder, progress)
    assert not any("begun before" in line for line in progress.logs)
    assert result.indexes[0].pixels == 160 * 5100


def test_an_index_is_built_by_one_engine_at_a_time(scene, tmp_path, bundle):
    folder = index_folder_of(str(tmp_path), str(scene), bundle)
    with (
        build_lock(folder) as free,
        pytest.raises(IndexFileError, match="built by another QGIS"),
    ):
        assert free
        build(scene, tmp_path)
    assert build(scene, tmp_path).built == 1


def test_a_sample_that_missed_much_is_followed_by_a_wider_start(
    scene, tmp_path, bundle, monkeypatch
):
    sample = raster_building.sample_aligned
    asked = []

    def narrow(*arguments):
        asked.append(arguments)
        return sample(*arguments)[:, :20]

    monkeypatch.setattr(raster_building, "sample_aligned", narrow)
    folder = build(scene, tmp_path).indexes[0].folder
    assert len(asked) > 1
    aligned, valid = aligned_pixels(scene, bundle)
    stored, _ = vectors_of(open_index(Path(folder)))
    moved = np.linalg.norm(stored - aligned, axis=0)[valid]
    assert np.percentile(moved, 99.9) < 0.03
