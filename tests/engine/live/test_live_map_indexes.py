"""Live pictures where indexes are missing, damaged or many."""

import numpy as np
import pytest
from embedding_rasters import SOUTH_UP
from index_scene import flip_byte
from live_scene import (
    COLUMNS,
    PROGRESS,
    ROWS,
    WORDS,
    Scene,
    indexed_scene,
    pixels_of,
)
from rasterio.transform import Affine

from aether_qgis.engine.errors import (
    CancelledError,
    OutputError,
    QueryError,
)
from aether_qgis.engine.live import codes
from aether_qgis.engine.live.map import live_map
from aether_qgis.engine.protocol import LiveMapRequest
from aether_qgis.engine.runtime.progress import RequestProgress

EAST = SOUTH_UP * Affine.translation(COLUMNS, 0)


@pytest.fixture(scope="module")
def west(tmp_path_factory):
    return indexed_scene(tmp_path_factory.mktemp("west"))


@pytest.fixture(scope="module")
def both(west, tmp_path_factory):
    """The index of a second raster, east of the first, beside its own."""
    folder = tmp_path_factory.mktemp("east")
    east = indexed_scene(folder, EAST)
    for index in east.index_folder.iterdir():
        index.rename(west.index_folder / index.name)
    return west, Scene(east.raster, west.index_folder, EAST)


def request_for(scene, path, extent, size=(200, 100), **options):
    return LiveMapRequest(
        raster=str(scene.raster),
        positive=(WORDS,),
        path=str(path),
        index_folder=str(scene.index_folder),
        extent=extent,
        width=size[0],
        height=size[1],
        **options,
    )


def test_two_rasters_in_view_share_a_file_and_a_scale(both, tmp_path):
    west, east = both
    extent = west.extent(0, COLUMNS - 100, 100, COLUMNS + 100)
    tiles = str(west.raster), str(east.raster)
    path = tmp_path / "pictures.bin"

    result = live_map(request_for(west, path, extent, tiles=tiles), PROGRESS)

    first, second = result.pictures
    assert (first.raster, second.raster) == tiles
    assert (first.offset, second.offset) == (0, 100 * 100)
    assert path.stat().st_size == 2 * 100 * 100
    assert sum(result.histogram) == 2 * 100 * 100
    assert second.transform == tuple(EAST)[:6]


def test_a_raster_out_of_view_is_left_out(both, tmp_path):
    west, east = both
    extent = west.extent(0, 0, 100, 200)
    tiles = str(west.raster), str(east.raster)

    result = live_map(
        request_for(west, tmp_path / "p.bin", extent, tiles=tiles), PROGRESS
    )

    assert [picture.raster for picture in result.pictures] == [tiles[0]]
    assert result.without_index == ()


def test_a_raster_in_view_without_index_is_named(
    west, alphaearth_raster, tmp_path
):
    # Both rasters start at the same corner.
    tiles = str(west.raster), str(alphaearth_raster)
    near, far = west.extent(0, 0, 50, 50), west.extent(200, 200, 300, 300)
    path = tmp_path / "p.bin"

    seen = live_map(request_for(west, path, near, tiles=tiles), PROGRESS)
    unseen = live_map(request_for(west, path, far, tiles=tiles), PROGRESS)

    assert seen.without_index == (str(alphaearth_raster),)
    assert unseen.without_index == ()
    assert len(seen.pictures) == len(unseen.pictures) == 1


def test_a_damaged_index_counts_as_none(tmp_path):
    scene = indexed_scene(tmp_path)
    (folder,) = scene.index_folder.iterdir()
    flip_byte(folder / "level_0.int8", 1000)
    request = request_for(scene, tmp_path / "p", scene.extent(0, 0, 100, 200))

    result = live_map(request, PROGRESS)

    assert result.pictures == ()
    assert result.without_index == (str(scene.raster),)
    assert (tmp_path / "p").read_bytes() == b""


def test_a_new_index_is_drawn_instead_of_the_old(tmp_path):
    scene = indexed_scene(tmp_path)
    path = tmp_path / "p.bin"
    request = request_for(scene, path, scene.extent(0, 0, 100, 200))
    live_map(request, PROGRESS)
    (old,) = scene.index_folder.iterdir()
    old.rename(tmp_path / "old")

    gone = live_map(request, PROGRESS)
    (tmp_path / "old").rename(old)
    back = live_map(request, PROGRESS)

    assert gone.without_index == (str(scene.raster),)
    assert len(back.pictures) == 1


def test_kept_codes_stay_within_their_room(west, tmp_path, monkeypatch):
    codes.forget()
    monkeypatch.setattr(codes, "KEPT_BYTES", 1_000_000)

    for left in range(0, 400, 20):
        extent = west.extent(0, left, 100, left + 100)
        live_map(request_for(west, tmp_path / "p", extent), PROGRESS)

    kept = [one.nbytes for one in codes._kept.values()]
    assert len(kept) > 1
    assert sum(kept) <= 1_000_000 + max(kept)


def test_a_cancelled_request_draws_nothing(west, tmp_path):
    progress = RequestProgress()
    progress.cancel()
    request = request_for(west, tmp_path / "p", west.extent(0, 0, 9, 9))

    with pytest.raises(CancelledError):
        live_map(request, progress)

    assert not (tmp_path / "p").exists()


def test_a_path_that_cannot_be_written_is_reported(west, tmp_path):
    request = request_for(west, tmp_path / "no" / "p", west.extent(0, 0, 9, 9))

    with pytest.raises(OutputError, match="cannot be written"):
        live_map(request, PROGRESS)


def test_empty_words_are_refused(west, tmp_path):
    request = LiveMapRequest(
        raster=str(west.raster),
        positive=("  ",),
        path=str(tmp_path / "p"),
        index_folder=str(west.index_folder),
        extent=west.extent(0, 0, 9, 9),
        width=9,
        height=9,
    )

    with pytest.raises(QueryError, match="empty"):
        live_map(request, PROGRESS)


def test_a_request_without_index_folder_names_the_raster(west, tmp_path):
    request = LiveMapRequest(
        raster=str(west.raster),
        positive=(WORDS,),
        path=str(tmp_path / "p"),
        index_folder="",
        extent=west.extent(0, 0, ROWS, COLUMNS),
        width=60,
        height=54,
    )

    result = live_map(request, PROGRESS)

    assert result.without_index == (str(west.raster),)
    assert np.asarray(result.histogram).sum() == 0


def test_only_the_view_that_is_too_large_becomes_coarser(
    west, tmp_path, monkeypatch
):
    path = tmp_path / "p.bin"
    whole = west.extent(0, 0, ROWS, COLUMNS)
    monkeypatch.setattr("aether_qgis.engine.live.views.MOST_PIXELS", 100_000)

    large = live_map(request_for(west, path, whole, (600, 540)), PROGRESS)
    large_shape = pixels_of(path, large).shape
    part = west.extent(0, 0, 300, 300)
    small = live_map(request_for(west, path, part, (300, 300)), PROGRESS)

    assert large_shape == (270, 300)
    assert pixels_of(path, small).shape == (300, 300)
