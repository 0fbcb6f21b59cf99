"""Where a bundle may be written: nothing of the user's is ever lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from alignment_scene import Recording, training_request

from aether_qgis.engine.alignment.train import train
from aether_qgis.engine.bundles.manifest import FILES
from aether_qgis.engine.bundles.writer import check_destination
from aether_qgis.engine.errors import CancelledError, OutputError
from aether_qgis.engine.protocol import (
    TrainRequest,
    remove_partial_files,
)
from aether_qgis.engine.runtime.checksums import SUMS_FILE
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.resources import resource


def content_of(folder):
    return {
        path.relative_to(folder): path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
    }


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("/", "no name of a folder"),
        ("", "no name of a folder"),
        (str(Path.home()), "no model bundle"),
        (str(resource("models", "landcover-starter")), "belongs to the"),
        (str(resource("models", "new")), "belongs to the plugin"),
        ("/no/such/folder/bundle", "does not exist"),
    ],
)
def test_a_dangerous_place_is_refused(path, sentence):
    with pytest.raises(OutputError, match=sentence):
        check_destination(Path(path))


@pytest.mark.parametrize(
    "kept",
    [
        "bundle",  # a file
        "bundle/holiday.jpg",
        "bundle/README.md",
        "bundle.partial/holiday.jpg",
        "bundle.partial.old/holiday.jpg",
    ],
)
def test_what_is_there_is_refused_and_kept(tmp_path, kept):
    request = training_request(tmp_path)
    path = tmp_path / kept
    path.parent.mkdir(exist_ok=True)
    path.write_text("mine")
    before = content_of(tmp_path)
    with pytest.raises(OutputError, match="no model bundle|holds more than"):
        train(request, RequestProgress())
    assert content_of(tmp_path) == before


def test_the_folder_of_the_raster_is_refused(tmp_path):
    request = training_request(tmp_path)
    with pytest.raises(OutputError, match="no model bundle"):
        check_destination(Path(request.raster).parent)


@pytest.mark.parametrize("fault", ["exists", "iterdir"])
def test_a_folder_that_is_locked_is_named(tmp_path, monkeypatch, fault):
    def locked(self):
        raise PermissionError(13, "Permission denied")

    (tmp_path / "bundle").mkdir()
    monkeypatch.setattr(Path, fault, locked)
    with pytest.raises(OutputError, match="looked into .Permission denied"):
        check_destination(tmp_path / "bundle")


def test_a_bundle_that_holds_something_else_is_not_replaced(tmp_path):
    request = training_request(tmp_path)
    train(request, RequestProgress())
    (tmp_path / "bundle" / "my notes.txt").write_text("mine")
    before = content_of(tmp_path)
    with pytest.raises(OutputError, match="more than a bundle .my notes"):
        train(request, RequestProgress())
    assert content_of(tmp_path) == before


def test_what_desktops_leave_in_a_bundle_does_not_matter(tmp_path):
    request = training_request(tmp_path)
    (tmp_path / "bundle").mkdir()
    (tmp_path / "bundle" / ".DS_Store").write_text("")
    train(request, RequestProgress())
    train(request, RequestProgress())
    names = {path.name for path in (tmp_path / "bundle").iterdir()}
    assert names == {*FILES, SUMS_FILE}


def test_a_linked_bundle_can_be_replaced_again_and_again(tmp_path):
    request = training_request(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "bundle").symlink_to(tmp_path / "elsewhere")
    for _ in range(3):
        train(request, RequestProgress())
    assert {path.name for path in tmp_path.iterdir()} == {
        "bundle",
        "elsewhere",
        "ground.tif",
        "points.jsonl",
    }


def test_a_users_folder_named_like_the_state_keeps_its_files(tmp_path):
    request = training_request(tmp_path, recipe="aether")
    mine = tmp_path / "bundle.training" / "mine.safetensors"
    mine.parent.mkdir()
    mine.write_text("mine")
    train(request, RequestProgress())
    assert [path.name for path in mine.parent.iterdir()] == [mine.name]


def test_another_training_keeps_the_state_of_a_cancelled_one(tmp_path):
    request = training_request(tmp_path, recipe="aether", epochs=30)
    with pytest.raises(CancelledError):
        train(request, Recording(cancel_at=45))
    before = content_of(tmp_path / "bundle.training")
    assert before

    train(training_request(tmp_path, recipe="linear"), RequestProgress())

    assert content_of(tmp_path / "bundle.training") == before


@pytest.mark.parametrize("path", ["/", ""])
def test_a_path_without_a_name_has_nothing_half_written(path):
    remove_partial_files(TrainRequest(raster="r", points="p", bundle=path))


def test_a_bundle_that_a_crash_left_aside_comes_back(tmp_path, monkeypatch):
    request = training_request(tmp_path)
    train(request, RequestProgress())
    before = content_of(tmp_path / "bundle")
    (tmp_path / "bundle").rename(tmp_path / "bundle.partial.old")
    rename = Path.rename

    def blocked(self, target):
        if self.name == "bundle.partial":
            raise PermissionError(13, "Permission denied")
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", blocked)
    with pytest.raises(OutputError, match="Permission denied"):
        train(request, RequestProgress())
    assert content_of(tmp_path / "bundle") == before
