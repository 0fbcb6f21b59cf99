"""Labels bent towards labelled points, from what their texts say."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from aether_qgis.engine.runtime.arrays import Floats

Doubles = NDArray[np.float64]

STRENGTH = 1.0
"""How strongly the texts hold: what a change of length 1 costs, in nats."""
_MOST_STEPS = 300


def fitted_labels(
    texts: Floats,
    temperature: float,
    points: Floats,
    labels: NDArray[np.int64],
) -> Doubles:
    """Return what aligned vectors are multiplied with for log odds.

    ``texts`` are the labels' unit vectors [labels, d], ``points`` the aligned
    vectors of labelled points [n, d], ``labels`` [n] index into ``texts``.
    The result, [labels, d], starts from ``texts / temperature`` and is a
    logistic regression from there: cross-entropy over the points plus half
    the squared change. Each label counts as much as another, however many
    points it has: how many were drawn says nothing of the land. Labels
    without points keep their texts, and points only tell the others apart.
    """
    start = np.asarray(texts, np.float64) / temperature
    known, numbers = np.unique(labels, return_inverse=True)
    if len(known) < 2:
        return start
    rows = np.asarray(points, np.float64)
    base = rows @ start[known].T
    counts = np.bincount(numbers)
    weights = (len(numbers) / len(known) / counts)[numbers]
    wanted = np.eye(len(known))[numbers]

    def loss(change: Doubles) -> tuple[float, Doubles]:
        moved = change.reshape(len(known), -1)
        odds = base + rows @ moved.T
        odds -= odds.max(axis=1, keepdims=True)
        total = np.log(np.exp(odds).sum(axis=1, keepdims=True))
        missed = -(weights @ ((odds - total) * wanted).sum(axis=1))
        slope = ((np.exp(odds - total) - wanted) * weights[:, None]).T @ rows
        held = STRENGTH / 2 * float(change @ change)
        return missed + held, (slope + STRENGTH * moved).reshape(-1)

    found = minimize(
        loss,
        np.zeros(len(known) * rows.shape[1]),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": _MOST_STEPS},
    )
    start[known] += found.x.reshape(len(known), -1)
    return start
