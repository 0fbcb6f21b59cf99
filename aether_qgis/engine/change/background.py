"""What differs between two years although nothing has changed.

Vectors of two years differ everywhere a little: by the sensors, the weather,
the model. That background is estimated from the rasters themselves, on a
sample of pixels, and change is what stands out of it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.thread_memory import thread_memory

CHANGED_AT = 3.0
"""Spreads above the median of the background: change is 50 there."""
_STEEPNESS = 1.5
_FARTHEST = 30.0
_LOWER_SIDE = 0.16
"""A standard deviation below the median of a normal distribution. The upper
side holds what has changed as well, so the lower one alone tells the spread.
"""
_UNCHANGED_SHARE = 0.5
_LEAST_SHRINKAGE = 0.1
_LEAST_DIFFERENCE = 0.02
"""Length of a difference that rounding alone may give."""
_LEAST_DISTANCE = 0.3
_LEAST_SPREAD = 0.25
_LEAST_SIMILARITY_SPREAD = 0.02


@dataclass(frozen=True)
class Level:
    """Where the background lies, on the scale of what is measured."""

    median: float
    spread: float

    @classmethod
    def of(cls, values: Floats, least_spread: float) -> Level:
        """Return that of a sample of ``values`` [n], most of them unchanged.

        The spread is taken from the lower side.
        """
        low, median = map(float, np.quantile(values, (_LOWER_SIDE, 0.5)))
        return cls(median, max(median - low, least_spread))

    def spreads(self, values: Floats) -> Floats:
        """Return by how many spreads values lie above the median."""
        scaled = values - np.float32(self.median)
        scaled *= np.float32(1 / self.spread)
        return scaled


def as_change(spreads: Floats) -> Floats:
    """Return change, 0 to 100, of spreads above the background's median.

    About 1 at the median, 50 at ``CHANGED_AT``, 85 at twice that. A logistic
    curve up to 50; beyond it a hyperbola, on which what has changed a lot
    can still be told from what has changed more.
    """
    steps = spreads - np.float32(CHANGED_AT)
    steps *= np.float32(_STEEPNESS)
    below = np.clip(steps, -_FARTHEST, 0)
    np.negative(below, out=below)
    np.exp(below, out=below)
    below += np.float32(1)
    np.maximum(steps, 0, out=steps)
    steps += np.float32(2)
    np.divide(np.float32(-100), steps, out=steps)
    steps += np.float32(50)
    np.divide(np.float32(100), below, out=below)
    # Either half stops at 50 where the other one goes on.
    below += steps
    return np.asarray(below, np.float32)


@dataclass(frozen=True)
class Difference:
    """How some pixels differ between two years."""

    plain: Floats
    """float32 [pixels]: 1 less the dot product, or the gain in similarity."""
    spreads: Floats
    """float32 [pixels], above the background."""


@dataclass(frozen=True)
class VectorBackground:
    """The background of two years' unit vectors.

    A difference less the mean one, whose axes are weighted by how little
    they differ elsewhere (the Mahalanobis distance), compared with such
    distances of the other pixels, on a logarithmic scale.
    """

    whitening: Floats
    """float32 [d, d]: from differences to distances along its axes."""
    mean: Floats
    """The mean difference, whitened, float32 [d]."""
    level: Level

    @classmethod
    def of(cls, before: Floats, after: Floats) -> VectorBackground:
        """Return that of a sample of pixels, [d, n] in either year.

        The half that differs least counts as unchanged. Its covariance is
        drawn towards that of a sphere, the more the fewer pixels there are:
        repeated ones count once.
        """
        differences = (after - before).astype(np.float64)
        squares = (differences**2).sum(axis=0)
        kept = squares <= np.quantile(squares, _UNCHANGED_SHARE)
        unchanged = differences[:, kept]
        mean = unchanged.mean(axis=1)
        whitening = _whitening(unchanged - mean[:, None])
        found = cls(
            whitening.astype(np.float32),
            (whitening @ mean).astype(np.float32),
            Level(0.0, 1.0),
        )
        logarithms = found.of_pixels(before, after).spreads
        return cls(
            found.whitening, found.mean, Level.of(logarithms, _LEAST_SPREAD)
        )

    def of_pixels(self, before: Floats, after: Floats) -> Difference:
        """Return how pixels differ, [d, pixels] in either year."""
        # Fresh memory would take about as long as what is computed in it.
        difference = thread_memory("difference", after.shape, np.float32)
        whitened = thread_memory("whitened", after.shape, np.float32)
        np.subtract(after, before, out=difference)
        squares = np.einsum("ij,ij->j", difference, difference)
        np.matmul(self.whitening, difference, out=whitened)
        whitened -= self.mean[:, None]
        distances = np.sqrt(np.einsum("ij,ij->j", whitened, whitened))
        np.maximum(distances, np.float32(_LEAST_DISTANCE), out=distances)
        np.log(distances, out=distances)
        # Of unit vectors, 1 - dot is half the squared distance.
        squares *= np.float32(0.5)
        return Difference(squares, self.level.spreads(distances))


@dataclass(frozen=True)
class SimilarityBackground:
    """The background of two years' similarities with a text."""

    sign: float
    """1 to look for gains, -1 for losses."""
    level: Level

    @classmethod
    def of(
        cls, before: Floats, after: Floats, sign: float
    ) -> SimilarityBackground:
        """Return that of a sample of pixels, [1, n] in either year."""
        gains = np.float32(sign) * (after - before)[0]
        return cls(sign, Level.of(gains, _LEAST_SIMILARITY_SPREAD))

    def of_pixels(self, before: Floats, after: Floats) -> Difference:
        """Return how pixels differ, [1, pixels] in either year."""
        gains = np.subtract(after[0], before[0])
        gains *= np.float32(self.sign)
        return Difference(gains, self.level.spreads(gains))


def _whitening(centred: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the inverse root of the covariance of differences [d, n].

    Scaled so that what is unchanged has a distance of about 1.
    """
    dimension, pixels = centred.shape
    distinct = np.unique(centred, axis=1).shape[1]
    shrinkage = max(_LEAST_SHRINKAGE, dimension / (dimension + distinct))
    covariance = centred @ centred.T / pixels
    sphere = shrinkage * np.trace(covariance) + _LEAST_DIFFERENCE**2
    covariance = (1 - shrinkage) * covariance
    covariance += np.eye(dimension) * sphere / dimension
    factor = np.linalg.cholesky(covariance * dimension)
    return np.linalg.inv(factor)
