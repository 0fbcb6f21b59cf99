"""Deal samples to training, validation and test, once per seed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.errors import PointsError
from aether_qgis.engine.places.splits import block_parts, random_parts

TEST_SHARE = 0.2
VALIDATION_SHARE = 0.1
"""Of what is not tested."""

# Training, validation, test.
_SHARES = (
    (1 - TEST_SHARE) * (1 - VALIDATION_SHARE),
    (1 - TEST_SHARE) * VALIDATION_SHARE,
    TEST_SHARE,
)

Indices = NDArray[np.int64]


@dataclass(frozen=True)
class Parts:
    """The samples of one seed's training, validation and test."""

    training: Indices
    validation: Indices
    test: Indices


def parts_of(
    count: int, seeds: int, blocks: Optional[Indices] = None
) -> List[Parts]:
    """Return the parts for seeds 0 to ``seeds`` - 1.

    ``blocks`` [count] are the numbers of the samples' spatial blocks; with
    them no block lies in two parts. Raises PointsError if there are too few
    blocks for three parts.
    """
    dealt = []
    for seed in range(seeds):
        if blocks is None:
            part = random_parts(count, _SHARES, seed)
        else:
            part = block_parts(blocks, _SHARES, seed)
        found = [np.flatnonzero(part == number) for number in range(3)]
        if not all(len(one) for one in found):
            raise _too_few(blocks)
        dealt.append(Parts(*found))
    return dealt


def _too_few(blocks: Optional[Indices]) -> PointsError:
    number = 0 if blocks is None else len(np.unique(blocks))
    return PointsError(
        "The labels lie in {found} block(s), too few or too uneven to be "
        "split into training, validation and test: choose a smaller side of "
        "a block, or the random split.",
        found=number,
    )
