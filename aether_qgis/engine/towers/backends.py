"""What runs a pixel tower; onnxruntime, on CPU or GPU, is one way."""

from __future__ import annotations

import threading
from typing import Dict, Optional, Protocol, Tuple

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.errors import BundleError, DeviceError
from aether_qgis.engine.rasters.profiles import EmbeddingProfile, Numbers
from aether_qgis.engine.towers.session import (
    CPU_PROVIDER,
    Provider,
    open_session,
)

Floats = NDArray[np.float32]

# A CPU batch and its activations stay in the second-level cache; a GPU
# needs far more to be busy.
CPU_BATCH_PIXELS = 2048
GPU_BATCH_PIXELS = 262144

_PIXELS = 256
_FARTHEST = 0.002
_LEAST_LENGTH = np.float32(1e-12)


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

    Decoding, tower and comparison run as one graph where the tower's steps
    are known and the graph gives the tower's own answers.
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
        self._tower = open_session(
            bundle.pixel_tower,
            "vectors",
            "aligned",
            providers=self._providers,
        )
        if self._tower.get_providers()[0] != provider:
            raise DeviceError(
                "onnxruntime could not start {provider}: check the graphics "
                "driver and its CUDA libraries.",
                provider=provider,
            )
        _check_sizes(bundle, self._tower)
        self._bundle = bundle
        self._profile = bundle.profile
        self._fused: Dict[Tuple[bool, str], Optional[ort.InferenceSession]]
        self._fused = {}
        self._lock = threading.Lock()
        self.label = label
        self.batch_pixels = CPU_BATCH_PIXELS if on_cpu else GPU_BATCH_PIXELS

    def align(self, numbers: Numbers) -> Floats:
        """Return aligned unit vectors, float32 [d, pixels]."""
        fused = self._fused_for(numbers, "aligned")
        if fused is None:
            return self._plainly(numbers)
        return _unit(_first(fused, numbers=numbers))

    def compare(self, numbers: Numbers, queries: Floats) -> Floats:
        """Return the similarity to each query, float32 [m, pixels]."""
        fused = self._fused_for(numbers, "similarity")
        if fused is None:
            return cosines(queries, self._plainly(numbers))
        return _first(fused, numbers=numbers, queries=queries)

    def _plainly(self, numbers: Numbers) -> Floats:
        return _first(self._tower, vectors=_directions(self._profile, numbers))

    def _fused_for(
        self, numbers: Numbers, gives: str
    ) -> Optional[ort.InferenceSession]:
        key = numbers.dtype == np.int8, gives
        with self._lock:
            if key not in self._fused:
                self._fused[key] = self._fuse(*key)
            return self._fused[key]

    def _fuse(self, whole: bool, gives: str) -> Optional[ort.InferenceSession]:
        """Return the session for a fused graph; None where it has none."""
        try:
            # An environment of an older version lacks the package onnx.
            from aether_qgis.engine.towers.fused import fused_tower

            model = fused_tower(
                self._bundle.pixel_tower, self._profile, whole, gives
            )
            fused = open_session(
                model, "numbers", gives, providers=self._providers
            )
        except (ImportError, BundleError):
            return None
        return fused if self._agrees(fused, whole) else None

    def _agrees(self, fused: ort.InferenceSession, whole: bool) -> bool:
        """Tell whether no similarity to any query can differ noticeably."""
        numbers = _sample(self._profile, whole)
        aligned = self._plainly(numbers)
        if len(fused.get_inputs()) == 1:
            found = _unit(_first(fused, numbers=numbers))
        else:
            # The similarity to an axis is the number on that axis.
            axes = np.eye(len(aligned), dtype=np.float32)
            found = _first(fused, numbers=numbers, queries=axes)
        distance = np.linalg.norm(found - aligned, axis=0)
        return bool(distance.max() < _FARTHEST)


def _directions(profile: EmbeddingProfile, numbers: Numbers) -> Floats:
    """Return unit vectors of what ``PixelBlock.tower_numbers`` gives."""
    if numbers.dtype == np.int8:
        return profile.directions(numbers.view(np.int8))
    return np.asarray(numbers, np.float32)


def cosines(queries: Floats, aligned: Floats) -> Floats:
    """Return the similarities, [m, pixels], to unit vectors [d, pixels]."""
    # einsum adds in the same order wherever a pixel stands.
    products: Floats = np.einsum("md,dp->mp", queries, aligned)
    np.clip(products, -1, 1, out=products)
    return products


def _first(session: ort.InferenceSession, **arrays: Numbers) -> Floats:
    return np.asarray(session.run(None, arrays)[0], np.float32)


def _unit(columns: Floats) -> Floats:
    """Scale columns [d, pixels] to length 1, in their place.

    In half the time that onnxruntime's normalisation of short rows takes.
    """
    squares = np.einsum("dp,dp->p", columns, columns)
    columns *= 1 / np.maximum(np.sqrt(squares), _LEAST_LENGTH)
    return columns


def _sample(profile: EmbeddingProfile, whole: bool) -> Numbers:
    """Return numbers as a raster may hold them, and a pixel of zeros."""
    draws = np.random.default_rng(0).normal(
        scale=40, size=(profile.dimension, _PIXELS)
    )
    numbers = np.clip(np.rint(draws), -127, 127).astype(np.int8)
    numbers[:, 0] = 0
    return numbers if whole else profile.directions(numbers)


def _check_sizes(bundle: Bundle, tower: ort.InferenceSession) -> None:
    takes = tower.get_inputs()[0].shape[0]
    gives = tower.get_outputs()[0].shape[0]
    manifest = bundle.manifest
    wanted = manifest.vector_dimension, manifest.aligned_dimension
    if (takes, gives) != wanted:
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
