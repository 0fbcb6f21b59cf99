"""An interrupted training is resumed from its last whole state."""

from __future__ import annotations

import dataclasses
import json

import numpy as np
import pytest
from alignment_scene import Recording, training_request

from aether_qgis.engine.alignment.recipe import Snapshot
from aether_qgis.engine.alignment.state import (
    TrainingState,
    fingerprint_of,
    state_folder,
)


def snapshot(epoch):
    return Snapshot(
        epoch,
        {
            "weights": np.full((3, 2), float(epoch)),
            "step": np.array(7, np.float32),
        },
        {"best": 0.1 + 0.2, "worst": float("nan")},
    )


@pytest.fixture
def folder(tmp_path):
    return state_folder(tmp_path / "my.bundle")


def test_the_state_lies_beside_the_bundle(tmp_path, folder):
    assert folder == tmp_path / "my.bundle.training"


def test_a_saved_state_comes_back_as_it_was(folder):
    TrainingState(folder, "a", Recording()).save(snapshot(3))
    progress = Recording()
    state = TrainingState(folder, "a", progress)
    loaded = state.load()
    assert loaded.epoch == state.resumed_from == 3
    assert np.array_equal(loaded.arrays["weights"], np.full((3, 2), 3.0))
    assert loaded.arrays["step"].shape == () and loaded.arrays["step"] == 7
    assert loaded.numbers["best"] == 0.1 + 0.2
    assert "after epoch 3" in progress.logs[0]


def test_only_the_last_state_is_kept(folder):
    state = TrainingState(folder, "a", Recording())
    for epoch in (1, 2, 3):
        state.save(snapshot(epoch))
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["state-3.safetensors", "state.json"]


def test_there_is_no_state_before_one_is_saved(folder):
    state = TrainingState(folder, "a", Recording())
    assert state.load() is None
    assert state.resumed_from == 0
    assert not folder.exists()


def test_a_state_of_another_training_is_ignored_and_replaced(folder):
    TrainingState(folder, "a", Recording()).save(snapshot(9))
    progress = Recording()
    other = TrainingState(folder, "b", progress)
    assert other.load() is None
    assert "other settings or points" in progress.logs[0]
    other.save(snapshot(1))
    assert TrainingState(folder, "a", Recording()).load() is None
    assert TrainingState(folder, "b", Recording()).load().epoch == 1


@pytest.mark.parametrize("name", ["state.json", "state-2.safetensors"])
@pytest.mark.parametrize("content", [b"", b"\xff damaged", b"[]"])
def test_a_damaged_state_is_ignored_with_a_word(folder, name, content):
    TrainingState(folder, "a", Recording()).save(snapshot(2))
    (folder / name).write_bytes(content)
    progress = Recording()
    assert TrainingState(folder, "a", progress).load() is None
    assert "is damaged" in progress.logs[0]


@pytest.mark.parametrize("step", ["state-2.safetensors", "state.json"])
def test_a_crash_while_saving_leaves_the_last_state(folder, monkeypatch, step):
    state = TrainingState(folder, "a", Recording())
    state.save(snapshot(1))
    path_class = type(folder)
    replace = path_class.replace

    def crash(self, target):
        if target.name == step:
            raise KeyboardInterrupt
        return replace(self, target)

    monkeypatch.setattr(path_class, "replace", crash)
    with pytest.raises(KeyboardInterrupt):
        state.save(snapshot(2))
    monkeypatch.undo()
    loaded = TrainingState(folder, "a", Recording()).load()
    assert loaded.epoch == 1
    assert np.array_equal(loaded.arrays["weights"], np.full((3, 2), 1.0))


def test_a_state_that_cannot_be_saved_does_not_end_the_training(folder):
    progress = Recording()
    folder.write_text("a file where the folder should be")
    state = TrainingState(folder, "a", progress)
    state.save(snapshot(1))
    assert "cannot be saved" in progress.logs[0]
    assert state.epoch == 0


def test_nothing_is_left_after_success(folder):
    state = TrainingState(folder, "a", Recording())
    state.save(snapshot(1))
    state.remove()
    assert not folder.exists()


def test_a_full_disk_does_not_end_the_training(folder, monkeypatch):
    def full(self, content):
        raise OSError(28, "No space left on device")

    progress = Recording()
    monkeypatch.setattr(type(folder), "write_bytes", full)
    TrainingState(folder, "a", progress).save(snapshot(1))
    assert "No space left on device" in progress.logs[0]


def test_what_is_not_its_own_is_left_after_success(folder):
    folder.mkdir()
    (folder / "state of affairs.txt").write_text("mine")
    (folder / "mine.safetensors").write_text("mine")
    state = TrainingState(folder, "a", Recording())
    state.save(snapshot(1))
    state.save(snapshot(2))
    state.remove()
    assert sorted(path.name for path in folder.iterdir()) == [
        "mine.safetensors",
        "state of affairs.txt",
    ]


@pytest.mark.parametrize(
    "change", [{"seed": 1}, {"epochs": 4}, {"temperature": 0.2}]
)
def test_other_settings_are_another_training(tmp_path, change):
    request = training_request(tmp_path)
    changed = dataclasses.replace(request, **change)
    assert fingerprint_of(changed) != fingerprint_of(request)


def test_other_points_or_another_raster_are_another_training(tmp_path):
    request = training_request(tmp_path)
    first = fingerprint_of(request)
    points = tmp_path / "points.jsonl"
    points.write_text(points.read_text() + "\n")
    second = fingerprint_of(request)
    with (tmp_path / "ground.tif").open("ab") as file:
        file.write(b"\0")
    assert len({first, second, fingerprint_of(request)}) == 3


def test_the_same_points_in_another_file_are_the_same_training(tmp_path):
    request = training_request(tmp_path)
    copy = tmp_path / "copy.jsonl"
    copy.write_bytes((tmp_path / "points.jsonl").read_bytes())
    same = dataclasses.replace(request, points=str(copy), title="Other")
    assert fingerprint_of(same) == fingerprint_of(request)


def test_the_state_file_is_plain_json(folder):
    TrainingState(folder, "a", Recording()).save(snapshot(1))
    facts = json.loads((folder / "state.json").read_text("utf-8"))
    assert facts["fingerprint"] == "a"
