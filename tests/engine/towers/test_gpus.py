"""Streams, several GPUs and what happens when one fails, without a GPU."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import numpy as np
import pytest
from embedding_rasters import quantised, unit_vectors

from aether_qgis.engine.towers import devices
from aether_qgis.engine.towers.backends import OnnxBackend
from aether_qgis.engine.towers.devices import choose_backend
from aether_qgis.engine.towers.gpus import GpuOrCpu, GpusInTurn
from aether_qgis.engine.towers.session import CPU_PROVIDER

NUMBERS = quantised(unit_vectors(64, 80)).reshape(64, -1)


@pytest.fixture
def onnx(bundle):
    return OnnxBackend(bundle, CPU_PROVIDER, "CPU (onnxruntime)")


@pytest.fixture
def queries(bundle):
    return np.eye(bundle.manifest.aligned_dimension, dtype=np.float32)[:3]


class Failing(OnnxBackend):
    """A GPU that answers its trial and fails at the third call."""

    calls = 0

    def compare(self, numbers, queries):
        self.calls += 1
        if self.calls > 2:
            raise RuntimeError("CUDA error: out of memory\nmore of it")
        return super().compare(numbers, queries)


def test_the_stream_through_torch_gives_the_same_numbers(
    bundle, onnx, queries
):
    pytest.importorskip("torch")
    from aether_qgis.engine.towers.torch_backend import TorchBackend

    torch = TorchBackend(bundle, "cpu", "CPU (torch)")
    aligned, similarity = torch.align(NUMBERS), torch.compare(NUMBERS, queries)
    assert np.abs(aligned - onnx.align(NUMBERS)).max() < 1e-5
    assert np.abs(similarity - onnx.compare(NUMBERS, queries)).max() < 1e-5


def test_a_stream_hands_over_memory_that_it_does_not_use_again(
    bundle, queries
):
    pytest.importorskip("torch")
    from aether_qgis.engine.towers.torch_backend import TorchBackend

    torch = TorchBackend(bundle, "cpu", "CPU (torch)")
    first = torch.compare(NUMBERS, queries)
    kept = first.copy()
    torch.compare(-NUMBERS, queries)
    assert np.array_equal(first, kept)


def test_threads_take_the_gpus_in_turn(bundle, queries):
    used = []

    class Noted(OnnxBackend):
        def compare(self, numbers, queries):
            used.append(self)
            return super().compare(numbers, queries)

    gpus = [Noted(bundle, CPU_PROVIDER, "GPU") for _ in range(2)]
    together = GpusInTurn(gpus)
    both = Barrier(2)

    def window(_):
        both.wait(timeout=30)
        return [together.compare(NUMBERS, queries) for _ in range(2)]

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(window, range(2)))
    assert together.label == "2 × GPU"
    assert [used.count(gpu) for gpu in gpus] == [2, 2]


def test_a_gpu_that_fails_leaves_the_rest_to_the_cpu(
    bundle, onnx, queries, monkeypatch
):
    gpu = Failing(bundle, CPU_PROVIDER, "GPU (test)")
    gpu.batch_pixels = NUMBERS.shape[1]
    monkeypatch.setattr(devices, "_gpu_backends", lambda *_: [gpu])
    choice = choose_backend(bundle, "gpu", "auto")
    expected = onnx.compare(NUMBERS, queries)
    for _ in range(2):
        choice.backend.compare(NUMBERS, queries)
    assert (choice.backend.label, choice.note) == ("GPU (test)", None)
    found = choice.backend.compare(NUMBERS, queries)
    assert np.abs(found - expected).max() < 1e-6
    assert choice.backend.label == "CPU (onnxruntime)"
    assert choice.note.template == "the GPU failed ({reason})"
    assert choice.note.values == {"reason": "CUDA error: out of memory"}


def test_a_failed_gpu_is_not_asked_again(bundle, onnx, queries):
    gpu = Failing(bundle, CPU_PROVIDER, "GPU (test)")
    gpu.calls = 2
    backend = GpuOrCpu(gpu, lambda: onnx)
    for _ in range(3):
        backend.compare(NUMBERS, queries)
    assert gpu.calls == 3
