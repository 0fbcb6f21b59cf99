"""The aligned space and the raster's own vectors, as one space.

Texts are at home in the aligned space, but it keeps only what its training
asked for: labelled points in a region that the model never saw say more in
the raster's own vectors (docs/classify.md). A pixel's place in the joint
space is its aligned unit vector, then its own one, at length 1.
"""

from __future__ import annotations

import math

import numpy as np

from aether_qgis.engine.rasters.profiles import EmbeddingProfile, Numbers
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.towers.backends import PixelBackend

LENGTH = math.sqrt(2)
"""Of two unit vectors, one behind the other."""


class JointBackend:
    """A pixel tower, and the vectors that it starts from."""

    def __init__(self, tower: PixelBackend, profile: EmbeddingProfile) -> None:
        self._tower = tower
        self._profile = profile

    @property
    def label(self) -> str:
        """Device and library of the tower."""
        return self._tower.label

    @property
    def batch_pixels(self) -> int:
        """The number of pixels that one call takes."""
        return self._tower.batch_pixels

    def align(self, numbers: Numbers) -> Floats:
        """Return unit vectors of the joint space, float32 [d, pixels]."""
        parts = [self._tower.align(numbers), self._own(numbers)]
        return np.asarray(np.concatenate(parts) / np.float32(LENGTH))

    def compare(self, numbers: Numbers, queries: Floats) -> Floats:
        """Return the similarity to each query, float32 [m, pixels]."""
        own = self._profile.dimension
        aligned = self._tower.compare(
            numbers, np.ascontiguousarray(queries[:, :-own])
        )
        similarity = aligned + queries[:, -own:] @ self._own(numbers)
        return np.asarray(similarity / np.float32(LENGTH), np.float32)

    def _own(self, numbers: Numbers) -> Floats:
        if numbers.dtype == np.int8:
            return self._profile.directions(numbers.view(np.int8))
        return np.asarray(numbers, np.float32)
