"""How two answers go together, counted in bounded memory."""

from __future__ import annotations

from typing import Dict, Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.protocol.differing import (
    RELEVANCE_MEASURE,
    SIMILARITY_MEASURE,
)

_BINS = 1 << 16
_FARTHEST = {SIMILARITY_MEASURE: 2.0, RELEVANCE_MEASURE: 100.0}
"""How far two values can differ."""

Values = NDArray[np.float32]


class PairStatistics:
    """Counts pixels of which both values are known."""

    def __init__(self, measure: str, strong: float) -> None:
        """``strong`` is the difference from which on pixels count."""
        self._strong = np.float32(strong)
        self._farthest = _FARTHEST[measure]
        self._counts = np.zeros(_BINS, np.int64)
        self.pixels = self.more_first = self.more_second = 0
        self._low = np.full(3, np.inf)
        self._high = np.full(3, -np.inf)
        self._means = np.zeros(3)
        self._products = np.zeros((3, 3))

    def add(self, first: Values, second: Values) -> None:
        """Count known values of the same pixels, [n] each.

        Means and products are merged by Chan, Golub and LeVeque's formula
        (1979), which does not lose digits over many pixels.
        """
        if not first.size:
            return
        difference = first - second
        self._count(difference)
        rows = np.stack([first, second, difference]).astype(np.float64)
        means = rows.mean(axis=1)
        self._low = np.minimum(self._low, rows.min(axis=1))
        self._high = np.maximum(self._high, rows.max(axis=1))
        rows -= means[:, None]
        total = self.pixels + first.size
        apart = means - self._means
        between = self.pixels * first.size / total
        self._products += rows @ rows.T + np.outer(apart, apart) * between
        self._means += apart * (first.size / total)
        self.pixels = total

    @property
    def mean(self) -> float:
        """The mean of the first less the second."""
        return float(self._means[2])

    @property
    def correlation(self) -> Optional[float]:
        """Pearson's; None where one of both is the same everywhere."""
        if not np.all(self._high[:2] > self._low[:2]):
            return None
        spread = np.sqrt(self._products[0, 0] * self._products[1, 1])
        if not spread > 0:
            return None
        return float(np.clip(self._products[0, 1] / spread, -1, 1))

    def percentile(self, percent: float) -> float:
        """Return the absolute difference that ``percent`` % stay below.

        To the width of a bin: 0.00003 of a similarity.
        """
        below = np.cumsum(self._counts)
        place = int(np.searchsorted(below, percent / 100 * below[-1]))
        edge = (place + 1) * self._farthest / _BINS
        return float(min(edge, max(-self._low[2], self._high[2])))

    def band_tags(self) -> Dict[str, str]:
        """Return GDAL's statistics tags of the difference.

        A program that finds them computes no statistics of its own, which
        GDAL would keep in a file beside the raster.
        """
        low, high = self._extremes()
        variance = max(self._products[2, 2], 0.0) / max(self.pixels, 1)
        return {
            "STATISTICS_MINIMUM": repr(low),
            "STATISTICS_MAXIMUM": repr(high),
            "STATISTICS_MEAN": repr(self.mean),
            "STATISTICS_STDDEV": repr(float(np.sqrt(variance))),
        }

    def _extremes(self) -> Tuple[float, float]:
        return float(self._low[2]), float(self._high[2])

    def _count(self, difference: Values) -> None:
        self.more_first += int(np.count_nonzero(difference >= self._strong))
        self.more_second += int(np.count_nonzero(difference <= -self._strong))
        scaled = np.abs(difference) * np.float32(_BINS / self._farthest)
        bins = np.clip(scaled, 0, _BINS - 1).astype(np.int32)
        self._counts += np.bincount(bins, minlength=_BINS)
