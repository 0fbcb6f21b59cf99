"""Similarity statistics in bounded memory, whatever the raster's size."""

from __future__ import annotations

from typing import Dict

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.protocol import SimilaritySummary

# A bin is 4e-6 wide: far finer than a difference that means anything.
_BINS = 1 << 19
_LOW, _HIGH = -1.0, 1.0


class SimilarityHistogram:
    """Counts similarities; the same for any order and window size."""

    def __init__(self) -> None:
        self._counts = np.zeros(_BINS, np.int64)
        self._sum = 0.0
        self._minimum = np.inf
        self._maximum = -np.inf

    def add(self, similarities: NDArray[np.float32]) -> None:
        """Count ``similarities``, of any shape; NaN is left out."""
        known = similarities.ravel()
        # The least of numbers with a NaN among them is NaN.
        if known.size and np.isnan(known.min()):
            known = known[~np.isnan(known)]
        if known.size == 0:
            return
        scaled = known - np.float32(_LOW)
        scaled *= np.float32(_BINS / (_HIGH - _LOW))
        bins = scaled.astype(np.int32)
        np.clip(bins, 0, _BINS - 1, out=bins)
        np.add.at(self._counts, bins, 1)
        self._sum += float(known.sum(dtype=np.float64))
        self._minimum = min(self._minimum, float(known.min()))
        self._maximum = max(self._maximum, float(known.max()))

    @property
    def pixels(self) -> int:
        """The number of similarities counted."""
        return int(self._counts.sum())

    def percentile(self, percent: float) -> float:
        """Return the similarity that ``percent`` % of the pixels lie below.

        Exact to the width of a bin, and never beyond the extremes.
        """
        below = np.cumsum(self._counts)
        wanted = percent / 100 * below[-1]
        index = int(np.searchsorted(below, wanted, side="right"))
        edge = _LOW + min(index, _BINS - 1) * (_HIGH - _LOW) / _BINS
        return float(np.clip(edge, self._minimum, self._maximum))

    def band_tags(self) -> Dict[str, str]:
        """Return GDAL's statistics tags, and the median beside them.

        A program that finds them computes no statistics of its own, which
        GDAL would keep in a file beside the raster.
        """
        used = np.flatnonzero(self._counts)
        centres = _LOW + (used + 0.5) * (_HIGH - _LOW) / _BINS
        mean = self._sum / max(self.pixels, 1)
        squares = float(self._counts[used] @ (centres - mean) ** 2)
        return {
            "STATISTICS_MINIMUM": repr(self._minimum),
            "STATISTICS_MAXIMUM": repr(self._maximum),
            "STATISTICS_MEAN": repr(mean),
            "STATISTICS_STDDEV": repr((squares / max(self.pixels, 1)) ** 0.5),
            "median": repr(self.percentile(50)),
        }

    def summary(self) -> SimilaritySummary:
        """Return the figures that styling and the log need."""
        return SimilaritySummary(
            pixels=self.pixels,
            minimum=self._minimum,
            maximum=self._maximum,
            mean=self._sum / max(self.pixels, 1),
            percentile_50=self.percentile(50),
        )
