"""The validation measure that all recipes share.

Points that are of one kind should be found by the texts of that kind. It
needs no phrases written by hand, so it works for any layer of points.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.alignment.recipe import Samples
from aether_qgis.engine.evaluation.retrieval import area_under_curve
from aether_qgis.engine.runtime.arrays import Floats

FEWEST_OF_A_KIND = 5
MOST_KINDS = 50

_LARGEST_SHARE_OF_VALUES = 1 / 3
"""A column with more distinct values per point holds names, not kinds."""


def held_out_auc(pixels: Floats, texts: Floats, samples: Samples) -> float:
    """Return how well the points' texts find the held-out points.

    ``pixels`` and ``texts`` are the aligned unit vectors of ``samples``,
    float32 [points, d] both, one row per point. For each kind of place the
    mean of its texts asks, and its points are told from all others: the
    result is the mean area under the curve over the kinds, 0 to 1, or NaN
    where no kind has at least 5 points, or there is one kind only. At most
    the 50 most frequent kinds are asked for.
    """
    kinds = kinds_of(samples)
    counts = np.bincount(kinds)
    frequent = np.argsort(-counts, kind="stable")[:MOST_KINDS]
    areas = []
    for kind in frequent[counts[frequent] >= FEWEST_OF_A_KIND]:
        mine = kinds == kind
        # Only the order counts, so the mean needs no scaling.
        scores = pixels @ texts[mine].mean(axis=0)
        areas.append(area_under_curve(scores, mine))
    return float(np.mean(areas)) if areas else float("nan")


def kinds_of(samples: Samples) -> NDArray[np.int64]:
    """Return the number of each point's kind, [points].

    A kind is a combination of values of those columns whose values repeat;
    without such columns, a text.
    """
    telling = telling_columns(samples)
    keys = list(zip(*telling)) if telling else list(samples.texts)
    numbers = {key: number for number, key in enumerate(dict.fromkeys(keys))}
    return np.array([numbers[key] for key in keys], np.int64)


def telling_columns(samples: Samples) -> list[list[str]]:
    """Return those columns whose values repeat, each [points].

    The others hold names, which tell one place from another only.
    """
    columns = [
        [parts[index] for parts in samples.parts]
        for index in range(len(samples.columns))
    ]
    return [column for column in columns if _repeats(column)]


def _repeats(column: list[str]) -> bool:
    values = [value for value in column if value]
    return 0 < len(set(values)) <= _LARGEST_SHARE_OF_VALUES * len(values)
