"""onnxruntime and torch give the same answers; the choice is told."""

from __future__ import annotations

import numpy as np
import pytest
from embedding_rasters import unit_vectors

from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.errors import DeviceError
from aether_qgis.engine.protocol import DEFAULT_BUNDLE
from aether_qgis.engine.towers import devices
from aether_qgis.engine.towers.backends import OnnxBackend
from aether_qgis.engine.towers.devices import choose_backend

VECTORS = unit_vectors(64, 64).reshape(64, -1).astype(np.float32)


def has_gpu():
    bundle = load_bundle(DEFAULT_BUNDLE)
    _, *gpus = devices.device_report(bundle)
    return any(": usable" in gpu for gpu in gpus)


def test_torch_and_onnxruntime_agree(bundle):
    pytest.importorskip("torch")
    onnx = choose_backend(bundle, "cpu", "onnxruntime").backend
    torch = choose_backend(bundle, "cpu", "torch").backend
    difference = onnx.align(VECTORS) - torch.align(VECTORS)
    assert np.abs(difference).max() < 1e-5


def test_aligned_vectors_have_length_one(bundle):
    aligned = choose_backend(bundle, "cpu", "auto").backend.align(VECTORS)
    assert np.abs(np.linalg.norm(aligned, axis=0) - 1).max() < 1e-5


def test_a_pixel_does_not_depend_on_its_place_in_the_batch(bundle):
    backend = choose_backend(bundle, "cpu", "onnxruntime").backend
    order = np.random.default_rng(0).permutation(VECTORS.shape[1])
    shuffled = backend.align(np.ascontiguousarray(VECTORS[:, order]))
    assert np.array_equal(shuffled, backend.align(VECTORS)[:, order])


@pytest.mark.parametrize("device", ["auto", "gpu"])
def test_without_a_gpu_the_cpu_is_used_and_the_reason_told(bundle, device):
    if has_gpu():
        pytest.skip("this machine has a GPU")
    choice = choose_backend(bundle, device, "auto")
    assert choice.backend.label == "CPU (onnxruntime)"
    assert "no usable GPU" in choice.note.template


def test_the_cpu_by_choice_needs_no_excuse(bundle):
    assert choose_backend(bundle, "cpu", "auto").note is None


@pytest.mark.parametrize("backend", ["onnxruntime", "torch"])
def test_the_gpu_agrees_with_the_cpu(bundle, backend):
    if not has_gpu():
        pytest.skip("this machine has no GPU")
    gpu = choose_backend(bundle, "gpu", backend).backend
    cpu = choose_backend(bundle, "cpu", "onnxruntime").backend
    if gpu.label.startswith("CPU"):
        pytest.skip(f"{backend} cannot use this machine's GPU")
    batch = np.repeat(VECTORS, gpu.batch_pixels // VECTORS.shape[1], axis=1)
    few = batch[:, : cpu.batch_pixels]
    difference = gpu.align(batch)[:, : few.shape[1]] - cpu.align(few)
    assert np.abs(difference).max() < 1e-3


def test_a_provider_that_is_not_there_is_refused(bundle):
    if has_gpu():
        pytest.skip("this machine has a GPU")
    with pytest.raises(DeviceError, match="CUDAExecutionProvider"):
        OnnxBackend(bundle, "CUDAExecutionProvider", "GPU")


def test_auto_takes_the_candidate_that_the_clock_prefers(bundle, monkeypatch):
    class Slow(OnnxBackend):
        def compare(self, numbers, queries):
            for _ in range(5):
                super().compare(numbers, queries)
            return super().compare(numbers, queries)

    slow = Slow(bundle, devices.CPU_PROVIDER, "GPU (slow)")
    monkeypatch.setattr(devices, "_gpu_backends", lambda *_: [slow])
    choice = choose_backend(bundle, "auto", "auto")
    assert choice.backend.label == "CPU (onnxruntime)"
    assert choice.note.template == "the GPU was slower on a trial batch"
