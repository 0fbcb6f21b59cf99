"""Choose how an index stores vectors, by measuring what is lost."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Dict, List, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.index.quantisation import (
    LARGEST,
    Quantisation,
)
from aether_qgis.engine.runtime.arrays import Floats

LARGEST_ERROR = 0.01
"""Of a similarity at the 99.9th percentile of the pixels."""

LEAST_OVERLAP = 0.98
"""Of the best hundredth of the pixels, in the mean over queries."""

TOP_SHARE = 0.01

# Other queries and pixels do a little worse than those of the choice.
_OVERLAP_MARGIN = 0.004

# Of the range that a sample takes, on each side.
_RANGE_MARGIN = 0.25
_LEAST_RANGE = 1e-4
_MEASURED_PIXELS = 16384
_STEPS_OF_REFINEMENT = 8
_PHASES = (0.0, 0.5)


@dataclass(frozen=True)
class Ranges:
    """The least and the largest number on each axis, float32 [d]."""

    low: Floats
    high: Floats

    @classmethod
    def of(cls, aligned: Floats) -> Ranges:
        """Return the ranges that vectors [d, n] take."""
        return cls(aligned.min(axis=1), aligned.max(axis=1))

    def joined(self, other: Ranges) -> Ranges:
        """Return the ranges that hold both."""
        return Ranges(
            np.minimum(self.low, other.low), np.maximum(self.high, other.high)
        )


@dataclass(frozen=True)
class IndexChoice:
    """How vectors are stored, and the loss on the sample it is chosen by."""

    quantisation: Quantisation
    measured: Dict[str, float]


def choose_quantisation(
    aligned: Floats,
    queries: Floats,
    ranges: Ranges,
) -> IndexChoice:
    """Return the fewest bytes that keep similarities and their ranking.

    ``aligned`` is a sample of unit vectors [d, n], ``queries`` are unit
    vectors [m, d], ``ranges`` hold the sample. Other pixels of the raster
    may lie outside, so that more is held than the ranges.
    """
    sample = aligned[:, :: -(-aligned.shape[1] // _MEASURED_PIXELS)]
    exact = queries @ sample
    best = _is_best(exact)
    candidates = _candidates(ranges)
    # More bytes lose less: the first that will do is found by halving.
    first, last = 0, len(candidates) - 1
    measured = _losses(candidates[last], sample, queries, exact, best)
    while first < last:
        middle = (first + last) // 2
        losses = _losses(candidates[middle], sample, queries, exact, best)
        if _will_do(losses):
            last, measured = middle, losses
        else:
            first = middle + 1
    return IndexChoice(candidates[last], measured)


def _will_do(losses: Dict[str, float]) -> bool:
    return (
        losses["error_p999"] <= LARGEST_ERROR
        and losses["overlap"] >= LEAST_OVERLAP + _OVERLAP_MARGIN
    )


def overlaps(exact: Floats, approximate: Floats) -> Floats:
    """Return how much of the true top the approximate top consists of.

    For each query of two arrays of similarities [m, n]; [m]. Of two pixels
    that are equal in truth, either one is right.
    """
    return _overlaps(_is_best(exact), approximate)


def _is_best(exact: Floats) -> NDArray[np.bool_]:
    count = _top_count(exact)
    thresholds = np.partition(exact, -count, axis=1)[:, -count]
    return np.asarray(exact >= thresholds[:, None])


def _overlaps(best: NDArray[np.bool_], approximate: Floats) -> Floats:
    count = _top_count(approximate)
    top = np.argpartition(approximate, -count, axis=1)[:, -count:]
    right = np.take_along_axis(best, top, axis=1).mean(axis=1)
    return np.asarray(right, np.float32)


def _top_count(similarities: Floats) -> int:
    return max(1, int(round(similarities.shape[1] * TOP_SHARE)))


def _candidates(ranges: Ranges) -> List[Quantisation]:
    """Return quantisations, fewest bytes first."""
    width = np.maximum(ranges.high - ranges.low, _LEAST_RANGE)
    low = np.maximum(ranges.low - _RANGE_MARGIN * width, -1)
    high = np.minimum(ranges.high + _RANGE_MARGIN * width, 1)
    offsets = np.asarray((low + high) / 2, np.float32)
    scales = np.asarray((high - low) / (2 * LARGEST), np.float32)
    widest: Tuple[int, ...] = tuple(
        map(int, np.argsort(-scales, kind="stable"))
    )
    dimension = len(widest)
    counts = {
        round(dimension * step / _STEPS_OF_REFINEMENT)
        for step in range(_STEPS_OF_REFINEMENT + 1)
    }
    return [
        Quantisation(offsets, scales, widest[:count])
        for count in sorted(counts)
    ]


def _losses(
    quantisation: Quantisation,
    sample: Floats,
    queries: Floats,
    exact: Floats,
    best: NDArray[np.bool_],
) -> Dict[str, float]:
    """Measure the loss on a sample, over a few phases.

    Where many pixels are alike, it matters where between two steps they
    happen to lie; elsewhere they lie differently.
    """
    everywhere = np.ones(sample.shape[1], bool)
    errors, shares = [], []
    for phase in _PHASES:
        offsets = quantisation.offsets + phase * quantisation.scales
        shifted = replace(quantisation, offsets=offsets)
        codes = shifted.encode(sample, everywhere)
        approximate = queries @ shifted.decode(codes)
        shares.append(_overlaps(best, approximate).mean())
        wrong = np.abs(approximate - exact)
        errors.append(np.percentile(wrong, 99.9, axis=1).max())
    return {
        "error_p999": float(np.max(errors)),
        "overlap": float(np.mean(shares)),
        "queries": float(len(queries)),
        "pixels": float(sample.shape[1]),
    }
