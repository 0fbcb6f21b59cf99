"""Notice vectors that lie outside what a quantisation can hold."""

from __future__ import annotations

from typing import Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.index.quantisation import (
    LARGEST,
    Codes,
    Quantisation,
)
from aether_qgis.engine.runtime.arrays import Floats

MOST_CLIPPED = 5e-4
"""Share of the pixels; the error of a thousandth of them is free."""

_NOTICEABLE = 0.02
"""How far a unit vector may be moved; similarities change by far less."""


class Clipping:
    """Counts the pixels that are noticeably clipped, over many batches."""

    def __init__(self, quantisation: Quantisation) -> None:
        reach = quantisation.scales * (LARGEST + 0.5)
        self._low = quantisation.offsets - reach
        self._high = quantisation.offsets + reach
        self._seen_low, self._seen_high = self._low.copy(), self._high.copy()
        self.pixels = 0

    @property
    def low(self) -> Tuple[float, ...]:
        """The least number seen or held on each axis; () if all is held."""
        return tuple(map(float, self._seen_low)) if self.pixels else ()

    @property
    def high(self) -> Tuple[float, ...]:
        """The largest number seen or held on each axis."""
        return tuple(map(float, self._seen_high)) if self.pixels else ()

    def look_at(
        self, aligned: Floats, valid: NDArray[np.bool_], codes: Codes
    ) -> None:
        """Count the pixels of a batch of unit vectors [d, n].

        ``codes`` [planes, n] are what they are stored as.
        """
        vectors, whole = aligned, codes[: len(aligned)]
        if not valid.all():
            vectors, whole = vectors[:, valid], whole[:, valid]
        # Codes are quicker to look at, and few reach the end of their range.
        if whole.max() < LARGEST and whole.min() > -LARGEST:
            return
        low, high = vectors.min(axis=1), vectors.max(axis=1)
        if (low >= self._low).all() and (high <= self._high).all():
            return
        np.minimum(self._seen_low, low, out=self._seen_low)
        np.maximum(self._seen_high, high, out=self._seen_high)
        beyond = vectors - np.clip(
            vectors, self._low[:, None], self._high[:, None]
        )
        # A unit query's similarity is off by that vector's length at most.
        lengths = np.sqrt(np.einsum("dp,dp->p", beyond, beyond))
        self.pixels += int(np.count_nonzero(lengths > _NOTICEABLE))
