"""Recipe ``linear``: ridge regression from pixels to sentence vectors.

    W = (XᵀX + λI)⁻¹ Xᵀ(T - μ)

X are the base views, T the sentence vectors of the points' texts and μ
their mean. A sentence q asks with the one vector W(q - μ) in AlphaEarth's
own space, so the pixel tower is the identity and pixels are compared at the
speed of decoding. On real vectors cos(x, W(q - μ)) ranks as well as
cos(xW, q - μ): the mean AUC differs by less than 0.001.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Optional

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.alignment.measure import held_out_auc
from aether_qgis.engine.alignment.recipe import (
    Encode,
    RecipeSettings,
    Samples,
    StateKeeper,
    Towers,
)
from aether_qgis.engine.alignment.unit_rows import unit_rows
from aether_qgis.engine.places.splits import block_numbers, block_parts
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.tower import (
    IDENTITY,
    LINEAR,
    Tower,
)

Doubles = NDArray[np.float64]

STRENGTHS = tuple(np.logspace(-4, 2, 25))
"""λ as a multiple of the mean eigenvalue of XᵀX."""
DEFAULT_STRENGTH = 0.1
AS_GOOD = 0.002
"""Measures this far apart count as equal."""

_INNER_SHARES = (0.8, 0.2)


@dataclass(frozen=True)
class _Regression:
    """What the closed form needs of the points, for any λ."""

    values: Doubles
    """Eigenvalues of XᵀX, [64]."""
    axes: Doubles
    """Its eigenvectors, [64, 64], one per column."""
    projected: Doubles
    """axesᵀ Xᵀ(T - μ), [64, 384]."""
    mean: Doubles
    """μ, [384]."""

    def weights(self, strength: float) -> Doubles:
        """Return W, [64, 384]."""
        ridge = strength * max(float(self.values.mean()), 1e-12)
        scaled = self.projected / (self.values + ridge)[:, None]
        return np.asarray(self.axes @ scaled)


def train_linear(
    training: Samples,
    held_out: Optional[Samples],
    encode: Encode,
    settings: RecipeSettings,
    progress: RequestProgress,
    state: StateKeeper,
) -> Towers:
    """Train by the closed form; λ is chosen on held-out places.

    Where nothing is held out, blocks of the training points choose λ, and
    the towers then learn from all points.
    """
    progress.step("Fitting the closed form", 0.0)
    fitted, judging = training, held_out
    if judging is None:
        parts = block_parts(
            block_numbers(training.x, training.y, settings.block_size),
            _INNER_SHARES,
            settings.seed,
        )
        fitted = training.where(parts == 0)
        judging = training.where(parts == 1)
    strength = _best_strength(fitted, judging, encode, progress)
    progress.step("Fitting the closed form", 0.9)
    regression = _regression(training.base, encode(training.texts))
    weights = regression.weights(strength)
    aligned, text = weights.shape
    head = {"proj.weight": weights, "proj.bias": -weights @ regression.mean}
    return Towers(
        Tower({"kind": IDENTITY, "vector_dimension": aligned}, {}),
        Tower(
            {
                "kind": LINEAR,
                "text_dimension": text,
                "aligned_dimension": aligned,
            },
            {name: head[name].astype(np.float32) for name in head},
        ),
    )


def _best_strength(
    fitted: Samples,
    judging: Samples,
    encode: Encode,
    progress: RequestProgress,
) -> float:
    if not len(fitted) or not len(judging):
        return DEFAULT_STRENGTH
    regression = _regression(fitted.base, encode(fitted.texts))
    sentences = encode(judging.texts) - regression.mean
    areas = []
    for strength in STRENGTHS:
        progress.check()
        texts = unit_rows(sentences @ regression.weights(strength).T)
        areas.append(held_out_auc(judging.base, texts, judging))
    best = _strongest_of_the_best(areas)
    progress.log(
        "Regularisation chosen on held-out places: {strength}",
        strength=f"{best:.3g}",
    )
    return best


def _strongest_of_the_best(areas: List[float]) -> float:
    """Return the strongest λ that measures about as well as the best.

    A query meets single pixels, which are noisier than the means that
    measure here, and phrases further away: both want a stronger λ.
    """
    measures = np.array(areas)
    if np.isnan(measures).any():
        return DEFAULT_STRENGTH
    good = np.flatnonzero(measures >= measures.max() - AS_GOOD)
    return float(STRENGTHS[good[-1]])


def _regression(base: Floats, sentences: Floats) -> _Regression:
    vectors = base.astype(np.float64)
    mean = sentences.mean(axis=0, dtype=np.float64)
    values, axes = np.linalg.eigh(vectors.T @ vectors)
    target = vectors.T @ (sentences - mean)
    return _Regression(np.maximum(values, 0), axes, axes.T @ target, mean)
