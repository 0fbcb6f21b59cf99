"""What the pixels of places add up to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.runtime.arrays import Floats

Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class PartTotals:
    """What some pixels of a place add up to."""

    place: int
    pixels: int
    """Those with data."""
    sums: Doubles
    """[m], one a text; so are the others."""
    matches: NDArray[np.int64]
    """Pixels at or above the threshold."""
    maxima: Floats


def part_totals(place: int, values: Floats, threshold: float) -> PartTotals:
    """Return the totals of ``values`` [m, pixels], NaN without data."""
    # A pixel has a vector, or has not, whatever the text.
    values = values[:, ~np.isnan(values[0])]
    count = values.shape[1]
    if not count:
        nothing = np.zeros(len(values))
        return PartTotals(
            place,
            0,
            nothing,
            nothing.astype(np.int64),
            np.full(len(values), -np.inf, np.float32),
        )
    return PartTotals(
        place,
        count,
        values.sum(axis=1, dtype=np.float64),
        np.count_nonzero(values >= np.float32(threshold), axis=1),
        values.max(axis=1),
    )


class PlaceTotals:
    """The totals of all places, as the parts of each are added."""

    def __init__(self, places: int, texts: int) -> None:
        self.pixels = np.zeros(places, np.int64)
        self._sums = np.zeros((places, texts))
        self._matches = np.zeros((places, texts), np.int64)
        self._maxima = np.full((places, texts), -np.inf, np.float32)

    def add(self, part: PartTotals) -> None:
        """Add some pixels of a place."""
        place = part.place
        self.pixels[place] += part.pixels
        self._sums[place] += part.sums
        self._matches[place] += part.matches
        np.maximum(self._maxima[place], part.maxima, out=self._maxima[place])

    def add_points(
        self, places: NDArray[np.int64], values: Floats, threshold: float
    ) -> None:
        """Add a pixel each of some ``places``, ``values`` [m, places]."""
        valid = ~np.isnan(values[0])
        chosen, found = places[valid], values[:, valid].T
        self.pixels[chosen] += 1
        self._sums[chosen] += found
        self._matches[chosen] += found >= np.float32(threshold)
        self._maxima[chosen] = np.maximum(self._maxima[chosen], found)

    def means(self) -> Doubles:
        """Return the mean of each place and text, NaN without data."""
        return self._over_pixels(self._sums)

    def shares(self) -> Doubles:
        """Return the share of matches, 0 to 1, NaN without data."""
        return self._over_pixels(self._matches)

    def maxima(self) -> Doubles:
        """Return the largest of each place and text, NaN without data."""
        return np.where(self._has_data(), self._maxima, np.nan)

    def _over_pixels(self, totals: NDArray[np.generic]) -> Doubles:
        count = np.maximum(self.pixels, 1)[:, None]
        return np.where(self._has_data(), totals / count, np.nan)

    def _has_data(self) -> NDArray[np.bool_]:
        return self.pixels[:, None] > 0
