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


def average_precision(
    scores: NDArray[np.floating], positives: NDArray[np.bool_]
) -> float:
    """Return the mean precision over the positives, from the best down.

    Items of the same score count together: the sum over the distinct
    scores of precision times the recall they add. ``scores`` and
    ``positives`` are [items]; NaN without a positive.
    """
    if not positives.any():
        return float("nan")
    order = np.argsort(-scores, kind="stable")
    found = np.cumsum(positives[order])
    last = np.flatnonzero(np.diff(scores[order], append=-np.inf))
    precision = found[last] / (last + 1)
    added = np.diff(found[last], prepend=0)
    return float((precision * added).sum() / found[-1])


def found_within(
    scores: NDArray[np.floating], positives: NDArray[np.bool_], k: int
) -> int:
    """Return how many of the ``k`` best items are positive.

    Of items with the same score the first ones count.
    """
    best = np.argsort(-scores, kind="stable")[:k]
    return int(positives[best].sum())
