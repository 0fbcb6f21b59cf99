"""The request that draws the demo scene for a user."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
import rasterio

from aether_qgis.engine.demo_scene.scene import demo_scene
from aether_qgis.engine.errors import CancelledError, OutputError, QueryError
from aether_qgis.engine.protocol import DemoSceneRequest
from aether_qgis.engine.runtime.progress import RequestProgress

SIDE = 128


def draw(folder: Path, **values):
    request = DemoSceneRequest(str(folder), **{"side": SIDE, **values})
    return demo_scene(request, RequestProgress())


@pytest.fixture(scope="module")
def drawn(tmp_path_factory):
    return draw(tmp_path_factory.mktemp("demo") / "neu & schön")


@pytest.fixture
def folder(drawn, tmp_path):
    """A copy of the drawn scene."""
    copy = tmp_path / "copy"
    shutil.copytree(Path(drawn.raster).parent, copy)
    return copy


def test_the_result_names_whole_files_and_says_whose_vectors_they_are(drawn):
    files = (drawn.raster, drawn.preview, drawn.land_cover, drawn.points)
    assert all(Path(path).stat().st_size > 1000 for path in files)
    assert not drawn.reused
    assert "Google DeepMind" in drawn.attribution
    with rasterio.open(drawn.preview) as picture:
        assert picture.count == 4
        assert picture.tags()["simulated"] == "yes"


def test_nothing_half_written_stays(drawn):
    names = {path.name for path in Path(drawn.raster).parent.iterdir()}
    assert names == {
        "valley.tif",
        "valley_preview.tif",
        "valley_landcover.tif",
        "points_of_interest.geojson",
        "README.txt",
        "SHA256SUMS",
    }


def test_a_scene_that_is_there_is_taken_as_it_is(folder):
    before = (folder / "valley.tif").stat().st_mtime_ns
    assert draw(folder).reused
    assert (folder / "valley.tif").stat().st_mtime_ns == before


def test_a_damaged_scene_is_drawn_anew(folder, drawn):
    with (folder / "valley.tif").open("r+b") as file:
        file.truncate(5000)
    assert not draw(folder).reused
    whole = Path(drawn.raster).read_bytes()
    assert (folder / "valley.tif").read_bytes() == whole


def test_a_scene_of_another_seed_is_drawn_anew(folder):
    assert not draw(folder, seed=1).reused
    assert draw(folder, seed=1).reused


def test_a_cancelled_drawing_leaves_nothing(tmp_path):
    class Cancelling(RequestProgress):
        def step(self, template, fraction, **values):
            if fraction > 0.6:
                self.cancel()
            super().step(template, fraction, **values)

    request = DemoSceneRequest(str(tmp_path), SIDE)
    with pytest.raises(CancelledError):
        demo_scene(request, Cancelling())
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_a_file_is_one_sentence(tmp_path):
    path = tmp_path / "taken"
    path.write_text("mine")
    with pytest.raises(OutputError, match="cannot be made .*another one"):
        draw(path)
    assert path.read_text() == "mine"


def test_a_full_disk_is_told_before_anything_is_written(tmp_path, monkeypatch):
    nearly_full = shutil.disk_usage(tmp_path)._replace(free=1 << 19)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: nearly_full)
    with pytest.raises(OutputError, match="has only 0 MiB left"):
        draw(tmp_path / "full")
    assert not list((tmp_path / "full").iterdir())


@pytest.mark.parametrize("values", [{"side": 63}, {"seed": -1}])
def test_a_scene_that_cannot_be_drawn_is_refused(values, tmp_path):
    with pytest.raises(QueryError, match="choose"):
        draw(tmp_path / "none", **values)
    assert not (tmp_path / "none").exists()
