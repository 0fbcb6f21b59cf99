"""A search over tiles that cannot be done says why and leaves nothing."""

from __future__ import annotations

import shutil
import threading

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from embedding_rasters import unit_vectors, write_raster
from tile_rasters import similarity, smooth_numbers, write_tile

from aether_qgis.engine.errors import AetherError, CancelledError
from aether_qgis.engine.protocol import (
    Extent,
    QueryRequest,
    remove_partial_files,
)
from aether_qgis.engine.query.query import query
from aether_qgis.engine.rasters.raster_list import found_rasters, raster_paths
from aether_qgis.engine.runtime.progress import RequestProgress


@pytest.fixture(scope="module")
def numbers():
    return smooth_numbers(60, 80)


@pytest.fixture
def tiles(numbers, tmp_path):
    """The folder of two tiles that abut."""
    folder = tmp_path / "tiles"
    write_tile(folder / "a.tif", numbers[..., :40], 0, 0)
    write_tile(folder / "b.tif", numbers[..., 40:], 0, 40)
    return folder


@pytest.fixture
def out(tmp_path):
    """An empty folder for the answer."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


def test_a_folder_stands_for_its_embedding_rasters(tiles):
    shutil.copy(tiles / "a.tif", tiles / "C.TIFF")
    write_raster(tiles / "picture.tif", np.zeros((3, 8, 8), np.uint8))
    (tiles / "broken.tif").write_text("no raster")
    (tiles / "notes.txt").write_text("no raster")
    found = found_rasters(str(tiles), ())
    assert found.paths == tuple(
        str(tiles / name) for name in ("C.TIFF", "a.tif", "b.tif")
    )
    assert found.skipped == (
        str(tiles / "broken.tif"),
        str(tiles / "picture.tif"),
    )


def test_a_vrt_beside_the_raster_it_turns_is_no_second_tile(tiles):
    rasterio.shutil.copy(tiles / "a.tif", tiles / "a.vrt", driver="VRT")
    assert raster_paths(str(tiles), ()) == (
        str(tiles / "a.tif"),
        str(tiles / "b.tif"),
    )


def test_a_vrt_over_rasters_elsewhere_is_a_tile(tiles, out):
    rasterio.shutil.copy(tiles / "a.tif", out / "a.vrt", driver="VRT")
    assert raster_paths(str(out), ()) == (str(out / "a.vrt"),)


def test_a_folder_among_the_tiles_stands_for_its_rasters(tiles):
    given = str(tiles / "b.tif"), str(tiles)
    assert raster_paths("both", given) == (
        str(tiles / "b.tif"),
        str(tiles / "a.tif"),
    )


def test_what_is_skipped_is_reported(ask, tiles, tmp_path):
    write_raster(tiles / "picture.tif", np.zeros((3, 8, 8), np.uint8))
    told = []
    progress = RequestProgress(
        log=lambda template, values: told.append(template.format(**values))
    )
    query(_request(tiles, tmp_path), progress)
    assert any("picture.tif" in line for line in told)


def test_a_folder_without_embedding_rasters_is_refused(ask, out):
    write_raster(out / "picture.tif", np.zeros((3, 8, 8), np.uint8))
    with pytest.raises(AetherError, match="none with 64 bands") as caught:
        ask(out)
    assert str(out) in str(caught.value)


def test_a_folder_that_is_not_there_is_named(ask, tmp_path):
    with pytest.raises(AetherError, match="nowhere"):
        ask(tmp_path / "nowhere")


def test_one_bad_tile_fails_the_query_before_any_work(
    ask, tiles, out, tmp_path
):
    picture = write_raster(
        tmp_path / "picture.tif", np.zeros((3, 8, 8), np.uint8)
    )
    given = str(tiles / "a.tif"), str(picture)
    with pytest.raises(AetherError, match="3 band") as caught:
        ask("tiles", tiles=given, folder=out)
    assert str(picture) in str(caught.value)
    assert list(out.iterdir()) == []


def test_a_missing_tile_is_named(ask, tiles, out):
    given = str(tiles / "a.tif"), str(tiles / "gone.tif")
    with pytest.raises(AetherError, match="no file .*gone.tif"):
        ask("tiles", tiles=given, folder=out)


def test_tiles_in_two_forms_are_searched_together(ask, tiles, tmp_path):
    decoded = unit_vectors(60, 40).astype(np.float32)
    write_tile(tiles / "c.tif", decoded, 0, 80)
    result = ask(tiles, min_area_m2=0.0)
    assert result.profile == "alphaearth-v1"
    assert similarity(result.similarity_path).shape == (60, 120)


def test_an_area_outside_all_tiles_is_refused(ask, tiles, out):
    with pytest.raises(AetherError, match="outside all 2 rasters"):
        ask(tiles, extent=Extent(0.0, 0.0, 1.0, 1.0), folder=out)
    assert list(out.iterdir()) == []


def test_tiles_without_any_data_are_refused(ask, tiles, numbers, out):
    empty = np.full_like(numbers[..., :40], -128)
    write_tile(tiles / "a.tif", empty, 0, 0)
    write_tile(tiles / "b.tif", empty, 0, 40)
    with pytest.raises(AetherError, match="None of the 2 rasters"):
        ask(tiles, folder=out)
    assert list(out.iterdir()) == []


def test_an_unreadable_crs_of_the_area_is_refused(ask, tiles, out):
    with pytest.raises(AetherError, match="cannot be read"):
        ask(tiles, extent=Extent(0.0, 0.0, 1.0, 1.0, "no CRS"), folder=out)


def test_a_missing_output_folder_is_named(ask, tiles, tmp_path):
    with pytest.raises(AetherError, match="does not exist"):
        ask(tiles, folder=tmp_path / "missing")


def test_a_folder_of_other_files_is_never_replaced(ask, tiles, out):
    folder = out / "similarity_tiles"
    folder.mkdir()
    note = folder / "note.txt"
    note.write_text("mine")
    with pytest.raises(AetherError, match="other files are there"):
        ask(tiles, folder=out)
    assert note.read_text() == "mine"


def test_the_tiles_themselves_are_never_replaced(ask, tiles, tmp_path):
    own = tiles.rename(tmp_path / "similarity_tiles")
    before = (own / "a.tif").read_bytes()
    with pytest.raises(AetherError, match="other files are there"):
        ask(own)
    assert (own / "a.tif").read_bytes() == before


@pytest.mark.parametrize("name", ["similarity.vrt", "similarity_32610.vrt"])
def test_a_vrt_that_is_searched_is_never_replaced(ask, tiles, out, name):
    vrt = out / name
    rasterio.shutil.copy(tiles / "a.tif", vrt, driver="VRT")
    before = vrt.read_text()
    with pytest.raises(AetherError, match="is another file"):
        ask("t", tiles=(str(vrt), str(tiles / "b.tif")), folder=out)
    assert vrt.read_text() == before


def test_the_source_of_a_vrt_is_never_replaced(ask, tiles, out):
    source = shutil.move(tiles / "a.tif", out / "similarity.tif")
    rasterio.shutil.copy(source, tiles / "a.vrt", driver="VRT")
    with pytest.raises(AetherError, match="would replace"):
        ask(tiles, folder=out)


class CancelsAtCheck(RequestProgress):
    """Cancels at the check of that number; counts all checks."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number, self.checks = number, 0
        self.lock = threading.Lock()

    def check(self) -> None:
        with self.lock:
            self.checks += 1
            if self.checks == self.number:
                self.cancel()
        super().check()


def test_a_cancel_at_any_moment_leaves_nothing(tiles, out):
    request = _request(tiles, out)
    undisturbed = CancelsAtCheck(0)
    query(request, undisturbed)
    shutil.rmtree(out)
    out.mkdir()
    for number in range(1, undisturbed.checks):
        with pytest.raises(CancelledError):
            query(request, CancelsAtCheck(number))
        assert list(out.iterdir()) == []


def test_a_cancel_keeps_the_earlier_answer(tiles, out):
    request = _request(tiles, out)
    before = query(request, RequestProgress())
    values = similarity(before.similarity_path)
    with pytest.raises(CancelledError):
        query(request, CancelsAtCheck(12))
    assert np.array_equal(similarity(before.similarity_path), values)


def test_what_a_killed_engine_left_is_removed(tiles, out):
    request = _request(tiles, out)
    (out / "similarity_tiles.partial").mkdir()
    (out / "similarity_tiles.partial" / "a.tif").write_text("half")
    remove_partial_files(request)
    assert list(out.iterdir()) == []


def test_progress_only_grows(tiles, out):
    shares = []
    progress = RequestProgress(
        report=lambda share, template, values: shares.append(share)
    )
    query(_request(tiles, out), progress)
    assert shares == sorted(shares)
    assert shares[0] == 0 and shares[-1] > 0.95


def _request(raster, folder):
    return QueryRequest(
        raster=str(raster),
        positive=("corn fields",),
        similarity_path=str(folder / "similarity.tif"),
        regions_path=str(folder / "regions.geojson"),
    )
