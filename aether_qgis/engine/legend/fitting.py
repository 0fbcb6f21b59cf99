"""Labels bent towards labelled points, from what their texts say."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from aether_qgis.engine.runtime.arrays import Floats

Doubles = NDArray[np.float64]

STRENGTH = 0.3
"""How strongly the texts hold: half the price, in nats, of a weight of
length 1 on the raster's own vectors."""
_MOST_STEPS = 300


def fitted_weights(
    odds: Doubles, points: Floats, labels: NDArray[np.int64]
) -> Doubles:
    """Return what a raster's own vectors add to the labels' log odds.

    ``odds`` are the labels' log odds at labelled points by their texts alone
    [n, labels], ``points`` the points' own unit vectors [n, dimension] and
    ``labels`` [n] what they are. The result, [labels, dimension], is a
    logistic regression on top of the texts: the least cross-entropy over the
    points plus half the squared weights times STRENGTH. Each label counts as
    much as another, however many points it has: how many were drawn says
    nothing of the land. Labels without points get no weights, and points only
    tell the others apart.
    """
    weights = np.zeros((odds.shape[1], points.shape[1]))
    known, numbers = np.unique(labels, return_inverse=True)
    if len(known) < 2:
        return weights
    rows = np.asarray(points, np.float64)
    base = odds[:, known]
    counts = np.bincount(numbers)
    shares = (len(numbers) / len(known) / counts)[numbers]
    wanted = np.eye(len(known))[numbers]

    def loss(flat: Doubles) -> tuple[float, Doubles]:
        found = flat.reshape(len(known), -1)
        moved = base + rows @ found.T
        moved -= moved.max(axis=1, keepdims=True)
        total = np.log(np.exp(moved).sum(axis=1, keepdims=True))
        missed = -(shares @ ((moved - total) * wanted).sum(axis=1))
        slope = ((np.exp(moved - total) - wanted) * shares[:, None]).T @ rows
        held = STRENGTH / 2 * float(flat @ flat)
        return missed + held, (slope + STRENGTH * found).reshape(-1)

    found = minimize(
        loss,
        np.zeros(len(known) * rows.shape[1]),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": _MOST_STEPS},
    )
    weights[known] = found.x.reshape(len(known), -1)
    return weights
