"""Split places into parts, at random or by spatial blocks.

Neighbouring places resemble each other; only parts that are whole blocks
tell how a model does somewhere else.
"""

from __future__ import annotations

from typing import Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS

_METRES_PER_DEGREE = 111_320.0

Indices = NDArray[np.int64]


def crs_units(crs: CRS, size_m: float) -> float:
    """Return how many units of ``crs`` are ``size_m`` metres.

    In degrees it is the length along a meridian: further from the equator
    a block is narrower than it is high.
    """
    if crs.is_geographic:
        return size_m / _METRES_PER_DEGREE
    # Not linear_units_factor, which local engineering systems lack.
    return size_m / float(crs.units_factor[1])


def block_numbers(
    x: NDArray[np.float64], y: NDArray[np.float64], side: float
) -> Indices:
    """Return the number of the square block that holds each place, [n].

    ``x``, ``y`` and the blocks' ``side`` are in units of the same CRS.
    """
    cells = np.stack([np.floor(x / side), np.floor(y / side)], axis=1)
    _, numbers = np.unique(cells, axis=0, return_inverse=True)
    return np.asarray(numbers.reshape(-1), np.int64)


def random_parts(count: int, shares: Sequence[float], seed: int) -> Indices:
    """Return the part of each of ``count`` items, [n], drawn at random."""
    order = np.random.default_rng(seed).permutation(count)
    parts = np.empty(count, np.int64)
    bounds = np.round(np.cumsum(shares) * count).astype(int)
    parts[order] = np.searchsorted(bounds[:-1], np.arange(count), "right")
    return parts


def block_parts(
    blocks: Indices, shares: Sequence[float], seed: int
) -> Indices:
    """Return the part of each item, [n]; a block lies in one part.

    Blocks are dealt in random order to the part that lacks most items of
    its share.
    """
    sizes = np.bincount(blocks)
    order = np.random.default_rng(seed).permutation(len(sizes))
    lacking = np.asarray(shares, np.float64) * len(blocks)
    part_of = np.empty(len(sizes), np.int64)
    for block in order:
        part = int(np.argmax(lacking))
        part_of[block] = part
        lacking[part] -= sizes[block]
    return np.asarray(part_of[blocks])
