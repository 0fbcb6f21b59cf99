"""From what examples show to what pixels are compared with, in three ways."""

from __future__ import annotations

import numpy as np

from aether_qgis.engine.errors import QueryError
from aether_qgis.engine.examples.gathering import Shown
from aether_qgis.engine.protocol import FITTED, MEAN
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.similarity_query import (
    Greatest,
    Rule,
    SimilarityQuery,
    Vector,
    WeightedSum,
)

MEAN_SHARE = 0.5
NEAREST_SHARE = 0.25
"""What counter-examples count for. As the background's weight and the ridge,
measured on real vectors by ``benchmarks/examples.py``."""
BACKGROUND_WEIGHT = 10.0
"""What pixels from all over the raster weigh as weak counter-examples."""
RIDGE = 0.33
MOST_NEAREST = 32
_SHORTEST = 1e-3


def query_of(
    how: str, wanted: Shown, shunned: Shown, background: Floats
) -> SimilarityQuery:
    """Return the query for pixels that look like ``wanted``.

    ``background`` [n, d] are vectors from all over the raster. Raises
    QueryError where examples and counter-examples look the same.
    """
    if how == MEAN:
        return SimilarityQuery.of_vector(mean_direction(wanted, shunned))
    if how == FITTED:
        vector = fitted_direction(wanted, shunned, background)
        return SimilarityQuery.of_vector(vector)
    return _nearest(wanted, shunned)


def mean_direction(wanted: Shown, shunned: Shown) -> Floats:
    """Return the mean of examples less a share of the opposite's."""
    vector = _unit(wanted.weights @ wanted.vectors)
    if len(shunned.vectors):
        away = _unit(shunned.weights @ shunned.vectors)
        vector = vector - MEAN_SHARE * away
    return _unit(vector)


def fitted_direction(
    wanted: Shown, shunned: Shown, background: Floats
) -> Floats:
    """Return the direction of a weighted ridge regression.

    Of +1 at examples to -1 at counter-examples and at the background.
    """
    parts = [wanted.vectors, background]
    weights = [
        wanted.weights,
        np.full(len(background), BACKGROUND_WEIGHT / max(len(background), 1)),
    ]
    if len(shunned.vectors):
        parts.append(shunned.vectors)
        weights.append(shunned.weights)
    rows = np.concatenate(parts).astype(np.float64)
    weight = np.concatenate(weights).astype(np.float64)
    target = np.where(np.arange(len(rows)) < len(wanted.vectors), 1.0, -1.0)
    if len(rows) == len(wanted.vectors):
        return mean_direction(wanted, shunned)
    centred = rows - weight @ rows / weight.sum()
    scaled = centred * weight[:, None]
    moments = scaled.T @ centred + RIDGE * np.eye(rows.shape[1])
    solved = np.linalg.solve(moments, scaled.T @ target)
    if not np.linalg.norm(solved) > _SHORTEST:
        # A raster that looks the same everywhere has no direction to learn.
        return mean_direction(wanted, shunned)
    return _unit(solved)


def _nearest(wanted: Shown, shunned: Shown) -> SimilarityQuery:
    chosen = spread_out(wanted.vectors, MOST_NEAREST)
    rule = _greatest(0, len(chosen))
    if not len(shunned.vectors):
        return SimilarityQuery(chosen, rule)
    away = spread_out(shunned.vectors, MOST_NEAREST)
    count = len(chosen)
    rule = WeightedSum(
        (
            (1.0, rule),
            (-NEAREST_SHARE, _greatest(count, count + len(away))),
        )
    )
    return SimilarityQuery(np.concatenate([chosen, away]), rule)


def spread_out(vectors: Floats, most: int) -> Floats:
    """Return at most ``most`` of ``vectors`` [n, d], each next one the least
    like those before it; the first is nearest to the mean."""
    if len(vectors) <= most:
        return vectors
    chosen = [int((vectors @ vectors.mean(0)).argmax())]
    nearest = vectors @ vectors[chosen[0]]
    while len(chosen) < most:
        chosen.append(int(nearest.argmin()))
        nearest = np.maximum(nearest, vectors @ vectors[chosen[-1]])
    return vectors[chosen]


def _greatest(start: int, end: int) -> Rule:
    if end - start == 1:
        return Vector(start)
    return Greatest(tuple(map(Vector, range(start, end))))


def _unit(vector: Floats) -> Floats:
    length = float(np.linalg.norm(vector))
    if not length > _SHORTEST:
        raise QueryError(
            "Examples and counter-examples look the same to the model: "
            "choose other places."
        )
    return np.asarray(vector / length, np.float32)
