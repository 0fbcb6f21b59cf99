"""Which device won is remembered between engines, as long as it holds."""

from __future__ import annotations

import pytest

from aether_qgis.engine.errors import DeviceError
from aether_qgis.engine.towers import devices, trials
from aether_qgis.engine.towers.backends import OnnxBackend
from aether_qgis.engine.towers.session import CPU_PROVIDER


class Slow(OnnxBackend):
    """A GPU that is slower than any processor."""

    def compare(self, numbers, queries):
        for _ in range(20):
            found = super().compare(numbers, queries)
        return found


@pytest.fixture(autouse=True)
def own_cache(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "aether_qgis" / "device_trials.json"


@pytest.fixture
def gpu(bundle, monkeypatch):
    """A machine with a slow GPU; counts how often it is started."""
    started = []

    def make():
        started.append(1)
        return Slow(bundle, CPU_PROVIDER, "GPU (slow)")

    monkeypatch.setattr(
        devices,
        "_gpu_makers",
        lambda *_: [devices.GpuLibrary("GPU (slow)", [make])],
    )
    return started


def choose(bundle, device="auto"):
    return devices.choose_backend(bundle, device, "auto")


def test_a_gpu_that_lost_is_not_started_again(bundle, gpu):
    labels = [choose(bundle).backend.label for _ in range(2)]
    assert labels == ["CPU (onnxruntime)"] * 2
    assert len(gpu) == 1


def test_the_reason_is_still_said(bundle, gpu):
    choose(bundle)
    note = choose(bundle).note
    assert note.template == "the GPU was slower on a trial batch"


def test_who_asks_for_the_gpu_gets_it(bundle, gpu):
    choose(bundle)
    assert choose(bundle, "gpu").backend.label == "GPU (slow)"


@pytest.mark.parametrize("text", ["", "[1]", "{", '{"a": 1}', "[" * 100_000])
def test_a_damaged_file_means_a_new_trial(bundle, gpu, own_cache, text):
    own_cache.parent.mkdir()
    own_cache.write_text(text)
    choose(bundle)
    assert len(gpu) == 1


def test_other_versions_mean_a_new_trial(bundle, gpu, monkeypatch):
    choose(bundle)
    monkeypatch.setattr(devices, "package_version", lambda name: "999")
    choose(bundle)
    assert len(gpu) == 2


def test_a_winner_that_no_longer_works_is_forgotten(bundle, monkeypatch):
    def make():
        raise DeviceError("the driver is gone")

    library = devices.GpuLibrary("GPU (gone)", [make])
    monkeypatch.setattr(devices, "_gpu_makers", lambda *_: [library])
    key = devices._trial_key(bundle, "auto", "auto", [library])
    trials.remember(key, "GPU (gone)")
    assert choose(bundle).backend.label == "CPU (onnxruntime)"
    assert trials.remembered(key) == ""


def test_a_folder_that_cannot_be_written_costs_nothing(
    bundle, gpu, own_cache, monkeypatch
):
    own_cache.parent.write_text("a file where the folder would be")
    assert choose(bundle).backend.label == "CPU (onnxruntime)"
