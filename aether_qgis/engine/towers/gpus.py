"""GPUs that share the windows, and the CPU behind them if they fail."""

from __future__ import annotations

import itertools
import threading
from typing import Callable, List, Optional, Sequence

import numpy as np

from aether_qgis.engine.errors import DeviceError
from aether_qgis.engine.rasters.profiles import Numbers
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.towers.backends import PixelBackend


class GpusInTurn:
    """Several GPUs: every thread that computes windows keeps to one."""

    def __init__(self, gpus: Sequence[PixelBackend]) -> None:
        """Take ``gpus``, which are alike but for the device."""
        self._gpus = gpus
        self._turn = itertools.cycle(gpus)
        self._of_thread = threading.local()
        self.label = gpus[0].label
        if len(gpus) > 1:
            self.label = f"{len(gpus)} × {gpus[0].label}"
        self.batch_pixels = gpus[0].batch_pixels

    def align(self, numbers: Numbers) -> Floats:
        """Return aligned unit vectors, float32 [d, pixels]."""
        return self._gpu().align(numbers)

    def compare(self, numbers: Numbers, queries: Floats) -> Floats:
        """Return the similarity to each query, float32 [m, pixels]."""
        return self._gpu().compare(numbers, queries)

    def _gpu(self) -> PixelBackend:
        gpu: Optional[PixelBackend]
        gpu = getattr(self._of_thread, "gpu", None)
        if gpu is None:
            gpu = next(self._turn)
            self._of_thread.gpu = gpu
        return gpu


class GpuOrCpu:
    """A GPU, and from the moment that it fails the CPU."""

    def __init__(
        self, gpu: PixelBackend, cpu: Callable[[], PixelBackend]
    ) -> None:
        """Take the GPU's backend and what makes the CPU's."""
        self._gpu = gpu
        self._make_cpu = cpu
        self._cpu: Optional[PixelBackend] = None
        self._lock = threading.Lock()
        self.batch_pixels = gpu.batch_pixels
        self.failure: Optional[DeviceError] = None
        """Why the CPU has taken over, if it has."""

    @property
    def label(self) -> str:
        """Device and library, as the user reads it."""
        return (self._cpu or self._gpu).label

    def align(self, numbers: Numbers) -> Floats:
        """Return aligned unit vectors, float32 [d, pixels]."""
        return self._computed(lambda one, part: one.align(part), numbers)

    def compare(self, numbers: Numbers, queries: Floats) -> Floats:
        """Return the similarity to each query, float32 [m, pixels]."""
        return self._computed(
            lambda one, part: one.compare(part, queries), numbers
        )

    def _computed(
        self,
        work: Callable[[PixelBackend, Numbers], Floats],
        numbers: Numbers,
    ) -> Floats:
        if self._cpu is None:
            try:
                return work(self._gpu, numbers)
            except Exception as error:  # a driver's fault must not end a query
                self._give_up(error)
        return self._on_cpu(work, numbers)

    def _on_cpu(
        self,
        work: Callable[[PixelBackend, Numbers], Floats],
        numbers: Numbers,
    ) -> Floats:
        cpu = self._cpu or self._make_cpu()
        parts: List[Floats] = []
        for start in range(0, numbers.shape[1], cpu.batch_pixels):
            end = start + cpu.batch_pixels
            parts.append(work(cpu, numbers[:, start:end].copy()))
        return np.concatenate(parts, axis=1)

    def _give_up(self, error: Exception) -> None:
        with self._lock:
            if self._cpu is None:
                self.failure = failed(error)
                self._cpu = self._make_cpu()


def failed(error: Exception) -> DeviceError:
    """Return why a GPU is not used, from what its driver said."""
    return DeviceError(
        "the GPU failed ({reason})",
        reason=(str(error).splitlines() or [type(error).__name__])[0][:200],
    )
