"""The text head of recipe ``robust``, in closed form."""

from __future__ import annotations

import numpy as np

from aether_qgis.engine.alignment.robust.space import Space
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.towers.tower import KINDS, Tower

SHARPNESS = 20.0
"""Times the cosine of a sentence and a kind."""
GAMMA = 4.0
"""The kernel is exp(gamma (cosine - 1)): small is smooth."""
RIDGE = 0.3
KERNEL_WEIGHT = 1.0
"""Times the ratio that kernel ridge regression foretells."""


def fit_text_head(directions: Floats, space: Space) -> Tower:
    """Return the head for kinds with ``directions`` [kinds, text].

    A sentence attends to the kinds that it is near to. To that, kernel
    ridge regression from the kinds' directions to their relatives adds
    which land sentences of that sort are about: where a sentence is like
    many kinds a little, those found on the same land add up.
    """
    anchors = directions.astype(np.float64)
    kernel = np.exp(GAMMA * (anchors @ anchors.T - 1))
    kernel[np.diag_indices_from(kernel)] += RIDGE
    mean = space.relatives.mean(0, dtype=np.float64)
    coefficients = np.linalg.solve(kernel, space.relatives - mean)
    # The tower's last dimension belongs to no query.
    prototypes = np.pad(space.prototypes, ((0, 0), (0, 1)))
    weights = {
        "directions": directions,
        "coefficients": KERNEL_WEIGHT * coefficients,
        "offset": KERNEL_WEIGHT * mean,
        "prototypes": prototypes,
    }
    return Tower(
        {
            "kind": KINDS,
            "text_dimension": directions.shape[1],
            "kinds": len(directions),
            "aligned_dimension": prototypes.shape[1],
            "sharpness": SHARPNESS,
            "gamma": GAMMA,
        },
        {name: np.asarray(weights[name], np.float32) for name in weights},
    )
