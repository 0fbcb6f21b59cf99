"""The pixel tower in torch, on the CPU or streamed through a GPU.

Every thread that computes has its own stream: while one thread's pixels are
copied to the GPU, those of others are computed there or read from the file.
"""

from __future__ import annotations

import threading
from contextlib import nullcontext
from types import ModuleType
from typing import Any, ContextManager, Dict, Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.errors import DeviceError
from aether_qgis.engine.rasters.profiles import Numbers
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.towers.backends import (
    CPU_BATCH_PIXELS,
    GPU_BATCH_PIXELS,
)


class TorchBackend:
    """The pixel tower rebuilt from its weights in torch."""

    def __init__(self, bundle: Bundle, device: str, label: str) -> None:
        """Build the tower on the torch ``device``."""
        try:
            import torch
            from safetensors.torch import load_file

            from aether_qgis.engine.towers.architectures import (
                pixel_tower_from,
            )
        except ImportError as error:
            raise DeviceError(
                "The torch backend needs the package {package}, which the "
                "engine's Python lacks: install the training requirements "
                "into it, or choose onnxruntime.",
                package=error.name or "torch",
            ) from error
        prefix = "pixel_tower."
        weights = {
            name.replace(prefix, "", 1): tensor
            for name, tensor in load_file(str(bundle.weights)).items()
            if name.startswith(prefix)
        }
        tower = pixel_tower_from(bundle.manifest.pixel_tower)
        tower.load_state_dict(weights)
        self._profile = bundle.profile
        self._torch = torch
        self._tower = tower.to(device).eval()
        self._device = device
        self._of_thread = threading.local()
        self.label = label
        self.batch_pixels = (
            CPU_BATCH_PIXELS if device == "cpu" else GPU_BATCH_PIXELS
        )

    def align(self, numbers: Numbers) -> Floats:
        """Return aligned unit vectors, float32 [d, pixels]."""
        lane = self._lane()
        with self._torch.inference_mode(), lane.stream():
            return lane.fetched(self._aligned(lane, numbers).T)

    def compare(self, numbers: Numbers, queries: Floats) -> Floats:
        """Return the similarity to each query, float32 [m, pixels]."""
        lane = self._lane()
        with self._torch.inference_mode(), lane.stream():
            rows = self._aligned(lane, numbers)
            cosines = lane.sent("queries", queries) @ rows.T
            return lane.fetched(cosines.clamp(-1, 1))

    def _aligned(self, lane: _Lane, numbers: Numbers) -> Any:
        """Return aligned unit vectors on the device, a row for each pixel."""
        # The numbers cross over as they are stored: a quarter of the bytes.
        rows = lane.sent("numbers", numbers).T
        if numbers.dtype == np.int8:
            rows = self._profile.torch_directions(rows.float())
            rows = self._torch.nn.functional.normalize(rows, dim=-1)
        return self._tower(rows)

    def _lane(self) -> _Lane:
        lane: Optional[_Lane] = getattr(self._of_thread, "lane", None)
        if lane is None:
            lane = _Lane(self._torch, self._device)
            self._of_thread.lane = lane
        return lane


class _Lane:
    """One thread's way to a device and back: a stream and its memory.

    Memory that stays where it is in RAM can be copied while the device
    computes.
    """

    def __init__(self, torch: ModuleType, device: str) -> None:
        self._torch = torch
        self._device = device
        self._on_cuda = device.startswith("cuda")
        self._stream = torch.cuda.Stream(device) if self._on_cuda else None
        self._memory: Dict[Tuple[str, Any], Any] = {}

    def stream(self) -> ContextManager[Any]:
        """Return the context in which this thread's work is queued."""
        if self._stream is None:
            return nullcontext()
        stream: ContextManager[Any] = self._torch.cuda.stream(self._stream)
        return stream

    def sent(self, name: str, array: NDArray[np.generic]) -> Any:
        """Return ``array`` on the device; it may still be on its way."""
        tensor = self._torch.from_numpy(array)
        held = self._held(name, tensor)
        held.copy_(tensor)
        return held.to(self._device, non_blocking=True)

    def fetched(self, tensor: Any) -> Floats:
        """Return what the device has computed, as soon as it is there."""
        held = self._held("result", tensor)
        held.copy_(tensor, non_blocking=True)
        if self._stream is not None:
            self._stream.synchronize()
        return np.array(held.numpy(), np.float32)

    def _held(self, name: str, tensor: Any) -> Any:
        """Return this lane's memory of that name, as large as ``tensor``."""
        held = self._memory.get((name, tensor.dtype))
        if held is None or held.shape != tensor.shape:
            held = self._torch.empty(
                tensor.shape, dtype=tensor.dtype, pin_memory=self._on_cuda
            )
            self._memory[name, tensor.dtype] = held
        return held
