"""What is replaced by an answer over tiles, and what must stay."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.shutil
from tile_rasters import similarity, smooth_numbers, write_tile

from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.engine.query.query import query
from aether_qgis.engine.runtime.progress import RequestProgress


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def request_for_two(tmp_path, out):
    numbers = smooth_numbers(60, 80)
    tiles = tmp_path / "tiles"
    write_tile(tiles / "a.tif", numbers[..., :40], 0, 0)
    write_tile(tiles / "b.tif", numbers[..., 40:], 0, 40)
    return QueryRequest(
        raster=str(tiles),
        positive=("corn fields",),
        similarity_path=str(out / "similarity.tif"),
        regions_path=str(out / "regions.geojson"),
    )


def refuse_vrt(monkeypatch):
    """Let no VRT be moved into its place."""
    replace = Path.replace

    def refuse(self, target):
        if self.suffix == ".vrt":
            raise PermissionError(13, "Permission denied", str(target))
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", refuse)


def test_a_vrt_of_the_users_own_over_the_tiles_stays(request_for_two, out):
    query(request_for_two, RequestProgress())
    own = out / "similarity of mine.vrt"
    tile = out / "similarity_tiles" / "a.tif"
    rasterio.shutil.copy(tile, own, driver="VRT")
    text = own.read_text().replace("aether_version", "version")
    own.write_text(text)
    query(request_for_two, RequestProgress())
    assert own.read_text() == text


def test_a_folder_of_the_users_own_is_not_taken_for_an_earlier_answer(
    request_for_two, out
):
    own = out / "similarity_tiles.earlier"
    own.mkdir()
    (own / "note.txt").write_text("mine")
    for _ in range(2):
        query(request_for_two, RequestProgress())
    assert (own / "note.txt").read_text() == "mine"
    assert {path.name for path in out.iterdir()} == {
        own.name,
        "regions.geojson",
        "similarity.vrt",
        "similarity_tiles",
    }


def test_a_first_answer_that_cannot_be_placed_leaves_nothing(
    request_for_two, out, monkeypatch
):
    refuse_vrt(monkeypatch)
    with pytest.raises(OutputError, match="(Permission denied)"):
        query(request_for_two, RequestProgress())
    assert list(out.iterdir()) == []


def test_an_answer_that_cannot_be_placed_gives_the_earlier_one_back(
    request_for_two, out, monkeypatch
):
    before = query(request_for_two, RequestProgress())
    values = similarity(before.similarity_path)
    refuse_vrt(monkeypatch)
    with pytest.raises(OutputError):
        query(request_for_two, RequestProgress())
    assert np.array_equal(similarity(before.similarity_path), values)
    assert {path.name for path in out.iterdir()} == {
        "similarity.vrt",
        "similarity_tiles",
    }
