"""Ways to run a pixel tower: onnxruntime or torch, on CPU or GPU."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.bundle import Bundle
from aether_qgis.engine.errors import BundleError, DeviceError
from aether_qgis.engine.towers.session import CPU_PROVIDER, open_session

Floats = NDArray[np.float32]

# A CPU batch and its activations stay in the second-level cache; a GPU
# needs far more to be busy.
CPU_BATCH_PIXELS = 4096
GPU_BATCH_PIXELS = 262144


class PixelBackend(Protocol):
    """Runs one bundle's pixel tower on one device."""

    label: str
    """Device and library, as the user reads it."""
    batch_pixels: int
    """The number of pixels that one call takes."""

    def align(self, vectors: Floats) -> Floats:
        """Return aligned unit vectors, float32 [d, pixels].

        ``vectors`` are unit vectors, float32 [64, pixels]. Safe to call
        from several threads.
        """


class OnnxBackend:
    """The pixel tower's ONNX file on onnxruntime."""

    def __init__(self, bundle: Bundle, provider: str, label: str) -> None:
        """Open the tower on ``provider``; raise DeviceError if it falls
        back to another, BundleError if the file does not fit."""
        providers = list(dict.fromkeys([provider, CPU_PROVIDER]))
        session = open_session(
            bundle.pixel_tower, "vectors", "aligned", providers=providers
        )
        if session.get_providers()[0] != provider:
            raise DeviceError(
                "onnxruntime could not start {provider}: check the graphics "
                "driver and its CUDA libraries.",
                provider=provider,
            )
        takes = session.get_inputs()[0].shape[0]
        gives = session.get_outputs()[0].shape[0]
        manifest = bundle.manifest
        if (takes, gives) != (
            manifest.vector_dimension,
            manifest.aligned_dimension,
        ):
            raise BundleError(
                "The pixel tower of “{bundle}” maps {takes} numbers to "
                "{gives}, but its manifest says {vector} to {aligned}: copy "
                "the bundle again or train it anew.",
                bundle=manifest.name,
                takes=str(takes),
                gives=str(gives),
                vector=manifest.vector_dimension,
                aligned=manifest.aligned_dimension,
            )
        on_cpu = provider == CPU_PROVIDER
        self._session = session
        self.label = label
        self.batch_pixels = CPU_BATCH_PIXELS if on_cpu else GPU_BATCH_PIXELS

    def align(self, vectors: Floats) -> Floats:
        """Return aligned unit vectors, float32 [d, pixels]."""
        (aligned,) = self._session.run(["aligned"], {"vectors": vectors})
        return np.asarray(aligned, np.float32)


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
        self._torch = torch
        self._tower = tower.to(device).eval()
        self._device = device
        self.label = label
        self.batch_pixels = (
            CPU_BATCH_PIXELS if device == "cpu" else GPU_BATCH_PIXELS
        )

    def align(self, vectors: Floats) -> Floats:
        """Return aligned unit vectors, float32 [d, pixels]."""
        torch = self._torch
        with torch.inference_mode():
            rows = torch.from_numpy(vectors).to(self._device).T
            aligned = self._tower(rows).T.contiguous()
            return np.asarray(aligned.cpu().numpy(), np.float32)
