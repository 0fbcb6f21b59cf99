"""What runs a pixel tower; onnxruntime, on CPU or GPU, is one way."""

from __future__ import annotations

import threading
from typing import Dict, Protocol, Tuple

import numpy as np
import onnxruntime as ort

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.errors import BundleError, DeviceError
from aether_qgis.engine.rasters.profiles import Numbers
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.towers.raster_graph import (
    COLUMNS,
    NUMBERS,
    SIMILARITY,
    load_tower,
    raster_graph,
    tower_sizes,
)
from aether_qgis.engine.towers.session import (
    CPU_PROVIDER,
    Provider,
    open_session,
)

# A CPU batch and its activations stay in the second-level cache; a GPU
# needs far more to be busy.
CPU_BATCH_PIXELS = 2048
GPU_BATCH_PIXELS = 262144


class PixelBackend(Protocol):
    """Runs one bundle's pixel tower on one device.

    Its methods take the ``numbers`` of an embedding profile, [dimension,
    pixels]: int8 as the profile codes them, or float32 unit vectors. They
    are safe to call from several threads.
    """

    @property
    def label(self) -> str:
        """Device and library, as the user reads it."""

    @property
    def batch_pixels(self) -> int:
        """The number of pixels that one call takes."""

    def align(self, numbers: Numbers) -> Floats:
        """Return aligned unit vectors, float32 [d, pixels]."""

    def compare(self, numbers: Numbers, queries: Floats) -> Floats:
        """Return the similarity to each query, float32 [m, pixels].

        ``queries`` are unit vectors in the aligned space, float32 [m, d].
        """


class OnnxBackend:
    """The pixel tower's ONNX file on onnxruntime.

    Decoding, tower and comparison run as one graph.
    """

    def __init__(
        self, bundle: Bundle, provider: str, label: str, gpu: int = 0
    ) -> None:
        """Open the tower on ``provider``, on its GPU of that number.

        Raises DeviceError if it falls back to another provider, BundleError
        if the file does not fit.
        """
        on_cpu = provider == CPU_PROVIDER
        first = (
            provider if on_cpu or not gpu else (provider, {"device_id": gpu})
        )
        self._providers: Tuple[Provider, ...] = (first,)
        if not on_cpu:
            self._providers += (CPU_PROVIDER,)
        self._path = bundle.pixel_tower
        self._tower = load_tower(self._path)
        _check_sizes(bundle, tower_sizes(self._tower))
        self._profile = bundle.profile
        self._sessions: Dict[Tuple[bool, str], ort.InferenceSession] = {}
        self._lock = threading.Lock()
        self.label = label
        self.batch_pixels = CPU_BATCH_PIXELS if on_cpu else GPU_BATCH_PIXELS
        session = self._session(True, SIMILARITY)
        if session.get_providers()[0] != provider:
            raise DeviceError(
                "onnxruntime could not start {provider}: check the graphics "
                "driver and its CUDA libraries.",
                provider=provider,
            )

    def align(self, numbers: Numbers) -> Floats:
        """Return aligned unit vectors, float32 [d, pixels]."""
        session = self._session(numbers.dtype == np.int8, COLUMNS)
        return _first(session, numbers=numbers)

    def compare(self, numbers: Numbers, queries: Floats) -> Floats:
        """Return the similarity to each query, float32 [m, pixels]."""
        session = self._session(numbers.dtype == np.int8, SIMILARITY)
        return _first(session, numbers=numbers, queries=queries)

    def _session(self, coded: bool, gives: str) -> ort.InferenceSession:
        key = coded, gives
        with self._lock:
            if key not in self._sessions:
                profile = self._profile if coded else None
                self._sessions[key] = open_session(
                    raster_graph(self._tower, profile, gives),
                    NUMBERS,
                    gives,
                    providers=self._providers,
                    origin=str(self._path),
                )
            return self._sessions[key]


def _first(session: ort.InferenceSession, **arrays: Numbers) -> Floats:
    return np.asarray(session.run(None, arrays)[0], np.float32)


def _check_sizes(bundle: Bundle, sizes: Tuple[int, int]) -> None:
    manifest = bundle.manifest
    wanted = manifest.vector_dimension, manifest.aligned_dimension
    if sizes != wanted:
        raise BundleError(
            "The pixel tower of “{bundle}” maps {takes} numbers to "
            "{gives}, but its manifest says {vector} to {aligned}: copy "
            "the bundle again or train it anew.",
            bundle=manifest.name,
            takes=str(sizes[0]),
            gives=str(sizes[1]),
            vector=manifest.vector_dimension,
            aligned=manifest.aligned_dimension,
        )
