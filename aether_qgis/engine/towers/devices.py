"""Choose the device and the backend that run the pixel tower.

``auto`` takes the one that is really fastest: where there is a choice, each
candidate runs the same batch and the clock decides.
"""

from __future__ import annotations

import ctypes
import importlib.util
import platform
import sys
import time
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import Callable, Dict, Iterator, List, Optional, Tuple

import numpy as np
import onnxruntime as ort

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.errors import AetherError, DeviceError, QueryError
from aether_qgis.engine.protocol import DEVICES, Note
from aether_qgis.engine.rasters.profiles import Numbers
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.environment import package_version
from aether_qgis.engine.towers.backends import (
    OnnxBackend,
    PixelBackend,
)
from aether_qgis.engine.towers.gpus import GpuOrCpu, GpusInTurn, failed
from aether_qgis.engine.towers.session import CPU_PROVIDER
from aether_qgis.engine.towers.torch_backend import TorchBackend
from aether_qgis.engine.towers.trials import forget, remember, remembered

_CUDA = "CUDAExecutionProvider"
_GPU_PROVIDERS = {
    _CUDA: "GPU (onnxruntime, CUDA)",
    "ROCMExecutionProvider": "GPU (onnxruntime, ROCm)",
    "DmlExecutionProvider": "GPU (onnxruntime, DirectML)",
    "CoreMLExecutionProvider": "GPU (onnxruntime, Core ML)",
}
_TRIAL_RUNS = 3
_CPU_WON = "CPU"
_TRIAL_PIXELS = 1 << 18


@dataclass(frozen=True)
class Choice:
    """The backend to use, and why it is not on the GPU if it is not."""

    backend: PixelBackend
    reason: Optional[AetherError] = None

    @property
    def note(self) -> Optional[Note]:
        """Why the GPU is not used."""
        reason = self._latest_reason()
        if reason is None:
            return None
        values = {name: str(value) for name, value in reason.values.items()}
        return Note(reason.template, values)

    def _latest_reason(self) -> Optional[AetherError]:
        if isinstance(self.backend, GpuOrCpu):
            return self.backend.failure
        return self.reason


def choose_backend(bundle: Bundle, device: str, backend: str) -> Choice:
    """Return the backend for ``device`` (auto, cpu or gpu).

    ``backend`` is auto, onnxruntime or torch. Raises DeviceError if a
    backend that was named cannot be had at all.
    """
    if device == "cpu":
        return Choice(_cpu_backend(bundle, backend))
    makers = list(_gpu_makers(bundle, backend))
    trial = _trial_key(bundle, device, backend, makers)
    known = remembered(trial) if makers else ""
    slower = DeviceError("the GPU was slower on a trial batch")
    if known == _CPU_WON:
        return Choice(_cpu_backend(bundle, backend), slower)
    reasons: List[AetherError] = []
    one = [maker for maker in makers if maker.label == known]
    gpus = _gpu_backends(bundle, one or makers, reasons)
    if one and not gpus:
        forget(trial)  # its driver no longer works
        gpus = _gpu_backends(bundle, makers, reasons)
    if not gpus:
        return Choice(_cpu_backend(bundle, backend), _why_not(reasons))
    if one and len(gpus) == 1:
        fastest = gpus[0]
    elif device == "auto":
        cpu = _cpu_backend(bundle, backend)
        fastest = min(
            [*gpus, cpu], key=lambda one: _trial_seconds(one, bundle)
        )
        if makers:
            won = _CPU_WON if fastest is cpu else _library(fastest)
            remember(trial, won)
        if fastest is cpu:
            return Choice(cpu, slower)
    elif len(gpus) > 1:
        fastest = min(gpus, key=lambda one: _trial_seconds(one, bundle))
    else:
        fastest = gpus[0]
    return Choice(GpuOrCpu(fastest, lambda: _cpu_backend(bundle, "auto")))


def device_report(bundle: Bundle) -> List[str]:
    """Return a line for each device and library: usable, or why not.

    Every GPU computes a batch, so that its driver's own words are there;
    this takes seconds.
    """
    found: Dict[str, str] = {}
    for library in _gpu_makers(bundle, "auto"):
        reasons: List[AetherError] = []
        _gpu_backends(bundle, [library], reasons)
        why = f"not usable: {reasons[0]}" if reasons else "usable"
        found[library.label] = f"{why} (GPUs: {len(library.makers)})"
    for name, label in _GPU_PROVIDERS.items():
        found.setdefault(label, f"not usable: this onnxruntime has no {name}")
    if not any("torch" in label for label in found):
        found["GPU (torch)"] = f"not usable: {_why_not_torch()}"
    lines = [f"{label}: {state}" for label, state in found.items()]
    return ["CPU (onnxruntime): usable", *lines]


def _why_not_torch() -> str:
    if not _has_torch():
        return "torch is not installed"
    if not _has_gpu_for_torch():
        return "no driver of a GPU that torch can use was found"
    return "this torch cannot use the GPU that the driver finds"


def _cpu_backend(bundle: Bundle, backend: str) -> PixelBackend:
    if backend == "torch":
        return TorchBackend(bundle, "cpu", "CPU (torch)")
    return OnnxBackend(bundle, CPU_PROVIDER, "CPU (onnxruntime)")


def _gpu_backends(
    bundle: Bundle, libraries: List[GpuLibrary], reasons: List[AetherError]
) -> List[PixelBackend]:
    """Return each library's GPUs as one; add why there are none."""
    found: List[PixelBackend] = []
    for library in libraries:
        try:
            candidate = GpusInTurn([make() for make in library.makers])
            candidate.compare(*_trial_batch(candidate, bundle))
        except AetherError as error:
            reasons.append(error)
        except Exception as error:  # a driver's fault must not end a query
            reasons.append(failed(error))
        else:
            found.append(candidate)
    return found


@dataclass(frozen=True)
class GpuLibrary:
    """A library that can use GPUs here, and a maker for each of them."""

    label: str
    makers: List[Callable[[], PixelBackend]]


def _library(gpus: PixelBackend) -> str:
    # GpusInTurn says how many there are before the library's label.
    return gpus.label.rpartition("× ")[2]


def _trial_key(
    bundle: Bundle, device: str, backend: str, libraries: List[GpuLibrary]
) -> str:
    """Return what the outcome of a trial depends on."""
    gpus = [f"{one.label} {len(one.makers)}" for one in libraries]
    return " | ".join(
        [
            bundle.digest,
            device,
            backend,
            *gpus,
            f"onnxruntime {package_version('onnxruntime')}",
            f"torch {package_version('torch')}",
            f"{usable_cores()} cores",
        ]
    )


def _gpu_makers(bundle: Bundle, backend: str) -> Iterator[GpuLibrary]:
    """Yield each library with what makes the backends of its GPUs."""
    if backend in ("auto", "onnxruntime"):
        for name, label in _GPU_PROVIDERS.items():
            if name in _providers():
                count = max(1, _cuda_gpus()) if name == _CUDA else 1
                yield GpuLibrary(
                    label,
                    [
                        partial(OnnxBackend, bundle, name, label, gpu)
                        for gpu in range(count)
                    ],
                )
    if backend in ("auto", "torch"):
        gpus = _torch_gpus()
        if gpus:
            label = f"GPU (torch, {gpus[0].partition(':')[0]})"
            yield GpuLibrary(
                label,
                [partial(TorchBackend, bundle, gpu, label) for gpu in gpus],
            )


def _trial_seconds(candidate: PixelBackend, bundle: Bundle) -> float:
    numbers, query = _trial_batch(candidate, bundle)
    batches = max(1, _TRIAL_PIXELS // candidate.batch_pixels)
    candidate.compare(numbers, query)
    best = float("inf")
    for _ in range(_TRIAL_RUNS):
        started = time.perf_counter()
        for _ in range(batches):
            candidate.compare(numbers, query)
        best = min(best, time.perf_counter() - started)
    return best / (batches * candidate.batch_pixels)


def _trial_batch(
    candidate: PixelBackend, bundle: Bundle
) -> Tuple[Numbers, Floats]:
    """Return stored numbers and a query."""
    bands = bundle.manifest.vector_dimension
    numbers = np.full((bands, candidate.batch_pixels), 45, np.int8)
    query = np.zeros((1, bundle.manifest.aligned_dimension), np.float32)
    query[0, 0] = 1
    return numbers, query


def _why_not(reasons: List[AetherError]) -> AetherError:
    if reasons:
        return reasons[0]
    if not _has_gpu_for_torch():
        return DeviceError("no usable GPU was found on this machine")
    return DeviceError(
        "the engine's Python has neither onnxruntime-gpu nor a torch that "
        "can use the GPU"
    )


def _torch_gpus() -> List[str]:
    # Importing torch takes seconds: only where a GPU answers.
    if not (_has_torch() and _has_gpu_for_torch()):
        return []
    import torch

    if torch.cuda.is_available():
        return [f"cuda:{gpu}" for gpu in range(torch.cuda.device_count())]
    return ["mps"] if torch.backends.mps.is_available() else []


def _has_torch() -> bool:
    return importlib.util.find_spec("torch") is not None


@lru_cache(maxsize=1)
def _providers() -> List[str]:
    return list(ort.get_available_providers())


def _has_gpu_for_torch() -> bool:
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    return _cuda_gpus() > 0


@lru_cache(maxsize=1)
def _cuda_gpus() -> int:
    """Return how many GPUs the CUDA driver knows."""
    name = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
    try:
        driver = ctypes.CDLL(name)
    except OSError:
        return 0
    count = ctypes.c_int(0)
    if driver.cuInit(0) or driver.cuDeviceGetCount(ctypes.byref(count)):
        return 0
    return count.value


def check_device(device: str) -> None:
    """Raise QueryError for a device that there is not."""
    if device not in DEVICES:
        raise QueryError(
            "There is no device “{found}”; expected one of: {expected}.",
            found=device,
            expected=", ".join(DEVICES),
        )
