"""Measures of how well a query finds what it asks for."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray


def area_under_curve(
    scores: NDArray[np.floating], positives: NDArray[np.bool_]
) -> float:
    """Return the area under the receiver operating characteristic curve.

    That is the probability that a positive scores higher than a negative,
    ties counted as half (Mann and Whitney's U over the number of pairs).

    ``scores`` and ``positives`` are [items]; the result is 0 to 1, or NaN
    where all items or none are positive.
    """
    positive_count = int(positives.sum())
    negative_count = positives.size - positive_count
    if positive_count == 0 or negative_count == 0:
        return float("nan")
    rank_sum = float(_average_ranks(scores)[positives].sum())
    wins = rank_sum - positive_count * (positive_count + 1) / 2
    return wins / (positive_count * negative_count)


def _average_ranks(values: NDArray[np.floating]) -> NDArray[np.float64]:
    _, group, sizes = np.unique(
        values, return_inverse=True, return_counts=True
    )
    last = np.cumsum(sizes)
    average = last - (sizes - 1) / 2
    return np.asarray(average[group], np.float64)
