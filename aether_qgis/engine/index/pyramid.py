"""The next overview of stored codes.

An overview's pixel is the mean of the unit vectors below it, scaled back to
unit length, so that a cosine stays valid at every level; it is without a
vector only where all four below are.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.index.levels import cut, halved
from aether_qgis.engine.index.quantisation import (
    NODATA,
    REFINEMENT,
    Codes,
    Quantisation,
)
from aether_qgis.engine.runtime.arrays import Floats

# The sums of a few rows stay in the second-level cache.
_BATCH_PIXELS = 4096
_SHORTEST = 1e-6


def next_level(codes: Codes, quantisation: Quantisation) -> Codes:
    """Return the codes of half as many rows and columns, rounded up.

    ``codes`` is int8 [planes, rows, columns]; rows and columns are paired
    from the first on, so a part of a raster has to start at an even row
    and column.
    """
    planes, rows, columns = codes.shape
    result = np.empty((planes, halved(rows), halved(columns)), np.int8)
    step = max(1, _BATCH_PIXELS // result.shape[2])
    for top, bottom in cut(result.shape[1], step):
        below = slice(2 * top, 2 * bottom)
        result[:, top:bottom] = _half(codes[:, below], quantisation)
    return result


def _half(codes: Codes, quantisation: Quantisation) -> Codes:
    codes = _even(codes)
    shape = codes.shape[0], codes.shape[1] // 2, codes.shape[2] // 2
    missing = codes[0] == NODATA
    count = 4 - _fours(missing.view(np.int8)[None])[0]
    sums = _fours(codes)
    if missing.any():
        sums -= np.int16(NODATA) * (4 - count)
    means = _sum_of_steps(sums.reshape(shape[0], -1), quantisation)
    # The length of a sum does not matter, as it is scaled anyway.
    flat = count.reshape(-1)
    means *= quantisation.scales[:, None]
    means += quantisation.offsets[:, None] * flat.astype(np.float32)
    squares = np.einsum("dp,dp->p", means, means)
    means /= np.sqrt(np.maximum(squares, _SHORTEST, out=squares))
    return quantisation.encode(means, flat > 0).reshape(shape)


def _sum_of_steps(
    sums: NDArray[np.int16], quantisation: Quantisation
) -> Floats:
    dimension = len(quantisation.offsets)
    steps = sums[:dimension].astype(np.float32)
    if quantisation.refined:
        rest = sums[dimension:].astype(np.float32)
        steps[list(quantisation.refined)] += rest / REFINEMENT
    return steps


def _even(codes: Codes) -> Codes:
    """Return contiguous codes with an even number of rows and columns."""
    odd = [(0, side % 2) for side in codes.shape[1:]]
    if any(pad for _, pad in odd):
        return np.pad(codes, [(0, 0), *odd], constant_values=NODATA)
    return np.ascontiguousarray(codes)


def _fours(codes: Codes) -> NDArray[np.int16]:
    """Return the sums of 2 x 2 codes, int16 [planes, rows, columns]."""
    # Two neighbours in a row are taken as one number of 16 bits: its upper
    # byte is one, its lower byte, shifted up and down again, the other.
    pairs = codes.view(np.int16)
    sums = (pairs << 8) >> 8
    sums += pairs >> 8
    return np.asarray(sums[:, 0::2] + sums[:, 1::2], np.int16)
