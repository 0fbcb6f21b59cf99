"""The bytes of live pictures as similarities, and what they count."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Sequence

from aether_qgis.engine.protocol import PICTURE_LEVELS

FIRST = 1
"""The byte of the lowest similarity; 0 stands for no vector."""
LAST = PICTURE_LEVELS


@dataclass(frozen=True)
class PictureScale:
    """Bytes 1 to 255, evenly from one similarity to another."""

    low: float
    high: float

    def similarity(self, byte: int) -> float:
        """Return the similarity that ``byte`` stands for."""
        share = (byte - FIRST) / (LAST - FIRST)
        return self.low + share * (self.high - self.low)

    def first_reaching(self, similarity: float) -> int:
        """Return the first byte at or above, 256 if none is."""
        span = self.high - self.low
        if span <= 0:
            return FIRST if similarity <= self.low else LAST + 1
        steps = (similarity - self.low) / span * (LAST - FIRST)
        # A similarity that a byte stands for is that byte, however rounded.
        return min(max(FIRST, FIRST + math.ceil(steps - 1e-6)), LAST + 1)


def share_reaching(histogram: Sequence[int], first: int) -> float:
    """Return which share of the pixels with a vector has ``first`` or more."""
    pixels = sum(histogram[FIRST:])
    return sum(histogram[first:]) / pixels if pixels else 0.0


def median_byte(histogram: Sequence[int]) -> int:
    """Return the byte that half of the pixels with a vector stay below."""
    half, seen = sum(histogram[FIRST:]) / 2, 0
    for byte in range(FIRST, LAST + 1):
        seen += histogram[byte]
        if seen >= half:
            return byte
    return LAST


def highest_byte(histogram: Sequence[int]) -> int:
    """Return the highest byte that any pixel has."""
    found = (byte for byte in range(LAST, FIRST, -1) if histogram[byte])
    return next(found, FIRST)
