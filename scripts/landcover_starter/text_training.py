"""Fits the text head: which classes does a phrase mean?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from aether_qgis.engine.towers.tower import ANCHORS, Tower


@dataclass(frozen=True)
class TextRecipe:
    """How the text head is fitted."""

    gamma: float = 3.0
    """The kernel is exp(gamma (cosine - 1)): small is smooth."""
    ridge: float = 0.05
    sharpness: float = 16.0
    """What the fitted shares are multiplied with before softmax."""


def fit_text_head(
    sentences: NDArray[np.float32],
    meanings: NDArray[np.float32],
    prototypes: Tensor,
    recipe: TextRecipe,
) -> Tower:
    """Return the text head, fitted in closed form.

    ``sentences`` are unit vectors [phrases, 384], ``meanings`` the weights
    of the classes [phrases, 9], ``prototypes`` the classes in the aligned
    space [9, d]. Kernel ridge regression, (K + ridge I)^-1 (M - mean):
    every phrase is an anchor, so an unseen phrase takes its meaning from
    the phrases that the sentence encoder puts near it.
    """
    # Rounded to float16 first, so that files may hold them at that width.
    rounded = sentences.astype(np.float16)
    anchors = rounded.astype(np.float64)
    mean = meanings.mean(0, dtype=np.float64)
    kernel = np.exp(recipe.gamma * (anchors @ anchors.T - 1))
    kernel[np.diag_indices_from(kernel)] += recipe.ridge
    coefficients = np.linalg.solve(kernel, meanings - mean)
    weights = {
        "anchors": rounded,
        "coefficients": recipe.sharpness * coefficients,
        "offset": recipe.sharpness * mean,
        "prototypes": prototypes.numpy(),
    }
    return Tower(
        {
            "kind": ANCHORS,
            "text_dimension": sentences.shape[1],
            "anchors": len(sentences),
            "meanings": meanings.shape[1],
            "aligned_dimension": prototypes.shape[1],
            "gamma": recipe.gamma,
        },
        {
            name: value.astype(np.float16 if name == "anchors" else np.float32)
            for name, value in weights.items()
        },
    )
