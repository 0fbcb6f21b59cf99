"""Which points are held out of the training, to measure it."""

from __future__ import annotations

from typing import Optional

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.errors import TrainingError
from aether_qgis.engine.places.splits import (
    block_numbers,
    block_parts,
    random_parts,
)
from aether_qgis.engine.protocol import NO_HOLDOUT, RANDOM_HOLDOUT

HELD_OUT_SHARE = 0.2

_SHARES = (1 - HELD_OUT_SHARE, HELD_OUT_SHARE)
_HELD_OUT = 1


def held_out_mask(
    x: NDArray[np.float64],
    y: NDArray[np.float64],
    holdout: str,
    block_size: float,
    seed: int,
) -> Optional[NDArray[np.bool_]]:
    """Return which points are held out, [points], or None for none.

    ``x``, ``y`` and ``block_size`` are in units of the raster's CRS. About
    a fifth of the points is held out, drawn at random or as whole square
    blocks. Raises TrainingError where the points leave no choice.
    """
    if holdout == NO_HOLDOUT:
        return None
    if holdout == RANDOM_HOLDOUT:
        mask = random_parts(len(x), _SHARES, seed) == _HELD_OUT
    else:
        blocks = block_numbers(x, y, block_size)
        mask = block_parts(blocks, _SHARES, seed) == _HELD_OUT
    if mask.all() or not mask.any():
        raise TrainingError(
            "All {count} points lie in one block or nearly so, and no place "
            "can be held out: choose smaller blocks, points drawn at random "
            "instead of blocks, or hold out nothing.",
            count=len(x),
        )
    return np.asarray(mask)
