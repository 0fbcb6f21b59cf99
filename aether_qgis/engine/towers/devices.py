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
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Callable, Dict, List, Optional

import numpy as np
import onnxruntime as ort

from aether_qgis.engine.bundle import Bundle
from aether_qgis.engine.errors import AetherError, DeviceError
from aether_qgis.engine.towers.backends import (
    OnnxBackend,
    PixelBackend,
    TorchBackend,
)
from aether_qgis.engine.towers.session import CPU_PROVIDER

_GPU_PROVIDERS = {
    "CUDAExecutionProvider": "GPU (onnxruntime, CUDA)",
    "ROCMExecutionProvider": "GPU (onnxruntime, ROCm)",
    "DmlExecutionProvider": "GPU (onnxruntime, DirectML)",
    "CoreMLExecutionProvider": "GPU (onnxruntime, Core ML)",
}
_TRIAL_RUNS = 3
_TRIAL_PIXELS = 1 << 18


@dataclass(frozen=True)
class Choice:
    """The backend to use, and why it is not on the GPU if it is not."""

    backend: PixelBackend
    note: str = ""
    note_values: Dict[str, str] = field(default_factory=dict)


def choose_backend(bundle: Bundle, device: str, backend: str) -> Choice:
    """Return the backend for ``device`` (auto, cpu or gpu).

    ``backend`` is auto, onnxruntime or torch. Raises DeviceError if a
    backend that was named cannot be had at all.
    """
    if device == "cpu":
        return Choice(_cpu_backend(bundle, backend))
    reasons: List[AetherError] = []
    candidates = _gpu_backends(bundle, backend, reasons)
    if device == "auto":
        candidates.append(_cpu_backend(bundle, backend))
    if len(candidates) > 1:
        candidates.sort(key=lambda item: _trial_seconds(item, bundle))
    if candidates and not candidates[0].label.startswith("CPU"):
        return Choice(candidates[0])
    if len(candidates) > 1:
        return Choice(
            candidates[0],
            "the GPU was slower on a trial batch",
        )
    chosen = candidates[0] if candidates else _cpu_backend(bundle, backend)
    note, values = _why_not(reasons)
    return Choice(chosen, note, values)


def gpu_report() -> str:
    """Say in a line which GPU the engine could use, for the doctor."""
    providers = [p for p in _GPU_PROVIDERS if p in _providers()]
    parts = [_GPU_PROVIDERS[name] for name in providers]
    if _has_torch() and _has_gpu_for_torch():
        parts.append("GPU (torch)")
    return ", ".join(parts) or _why_not([])[0]


def _cpu_backend(bundle: Bundle, backend: str) -> PixelBackend:
    if backend == "torch":
        return TorchBackend(bundle, "cpu", "CPU (torch)")
    return OnnxBackend(bundle, CPU_PROVIDER, "CPU (onnxruntime)")


def _gpu_backends(
    bundle: Bundle, backend: str, reasons: List[AetherError]
) -> List[PixelBackend]:
    makers: List[Callable[[], PixelBackend]] = []
    if backend in ("auto", "onnxruntime"):
        makers += [
            lambda name=name: OnnxBackend(  # type: ignore[misc]
                bundle, name, _GPU_PROVIDERS[name]
            )
            for name in _GPU_PROVIDERS
            if name in _providers()
        ]
    torch_device = _torch_gpu() if backend in ("auto", "torch") else None
    if torch_device:
        makers.append(
            lambda: TorchBackend(
                bundle, torch_device, f"GPU (torch, {torch_device})"
            )
        )
    found: List[PixelBackend] = []
    for make in makers:
        try:
            candidate = make()
            candidate.align(_trial_batch(candidate, bundle))
        except AetherError as error:
            reasons.append(error)
        except Exception as error:  # a driver's fault must not end a query
            reasons.append(
                DeviceError(
                    "the GPU failed on a trial batch ({reason})",
                    reason=str(error).splitlines()[0][:200],
                )
            )
        else:
            found.append(candidate)
    return found


def _trial_seconds(candidate: PixelBackend, bundle: Bundle) -> float:
    batch = _trial_batch(candidate, bundle)
    batches = max(1, _TRIAL_PIXELS // candidate.batch_pixels)
    candidate.align(batch)
    best = float("inf")
    for _ in range(_TRIAL_RUNS):
        started = time.perf_counter()
        for _ in range(batches):
            candidate.align(batch)
        best = min(best, time.perf_counter() - started)
    return best / (batches * candidate.batch_pixels)


def _trial_batch(
    candidate: PixelBackend, bundle: Bundle
) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    rows = bundle.manifest.vector_dimension
    length = 1 / np.sqrt(rows)
    return np.full((rows, candidate.batch_pixels), length, np.float32)


def _why_not(reasons: List[AetherError]) -> tuple[str, Dict[str, str]]:
    if reasons:
        values = {k: str(v) for k, v in reasons[0].values.items()}
        return reasons[0].template, values
    if not _has_gpu_for_torch():
        return "no usable GPU was found on this machine", {}
    return (
        "the engine's Python has neither onnxruntime-gpu nor a torch that "
        "can use the GPU",
        {},
    )


def _torch_gpu() -> Optional[str]:
    # Importing torch takes seconds: only where a GPU answers.
    if not (_has_torch() and _has_gpu_for_torch()):
        return None
    import torch

    if torch.cuda.is_available():
        return "cuda"
    return "mps" if torch.backends.mps.is_available() else None


def _has_torch() -> bool:
    return importlib.util.find_spec("torch") is not None


@lru_cache(maxsize=1)
def _providers() -> List[str]:
    return list(ort.get_available_providers())


@lru_cache(maxsize=1)
def _has_gpu_for_torch() -> bool:
    if sys.platform == "darwin":
        return platform.machine() == "arm64"
    name = "nvcuda.dll" if sys.platform == "win32" else "libcuda.so.1"
    try:
        driver = ctypes.CDLL(name)
    except OSError:
        return False
    count = ctypes.c_int(0)
    ready = driver.cuInit(0) == 0
    return (
        ready
        and driver.cuDeviceGetCount(ctypes.byref(count)) == 0
        and count.value > 0
    )
