"""What explains pixels best: a query, or one of the neutral phrases.

In a bundle's space the ratio

    r_k(x) = p(x | text k) / p(x) = exp(SHARPNESS s_k(x) / reach_k) / mean

is taken to grow exponentially with similarity s, as in contrastive training.
``reach`` is how far the similarities of land of every kind rise from their
median to their 99th percentile, and the mean over that land makes r a ratio.
The shares of the texts in the raster are those under which the sample is
likeliest (expectation maximisation; M. Saerens, P. Latinne, C. Decaestecker,
Neural Computation 14, 2002), and with them every pixel has a probability to
be what was asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery

Doubles = NDArray[np.float64]

SHARPNESS = 4.0
BEST_SHARE = 0.01
"""The best hundredth of the pixels says whether a query fits."""
_SAME = 0.5
"""Neutral phrases this similar to the query mean the same and don't
compete."""
_HIGH_QUANTILE = 0.99
_LEAST_REACH = 0.02
_STEPS = 40
_PRIOR = 0.003
"""Weight of each text before the raster is looked at, times the sample: no
share becomes quite nothing."""
_LEAST_EXPECTED = 0.05
"""Whether something is there is judged as if at least this share of the
pixels might be it: a lake is one, however small."""


@dataclass(frozen=True)
class Explanation:
    """How far a query explains the pixels of a sample."""

    similarity: Doubles
    """With the query, [n]."""
    share: float
    """Of the pixels that are what was asked for, 0 to 1."""
    best: float
    """Mean probability of the best hundredth to be it."""
    width: float
    """By how much the similarity rises when the odds grow e times."""


def explain(
    query: SimilarityQuery,
    sample: Floats,
    phrases: Floats,
    land: Optional[Floats],
) -> Explanation:
    """Return how far ``query`` explains ``sample``, float32 [d, n].

    ``phrases`` [k, d] compete; ``land`` [d, m] is what similarities are
    gauged on, the sample itself where there is none.
    """
    likeness = query.similarity(query.vectors @ phrases.T)
    rivals = phrases[likeness < _SAME]
    here = _similarities(query, rivals, sample)
    there = here if land is None else _similarities(query, rivals, land)
    high = np.quantile(there, _HIGH_QUANTILE, axis=1)
    reach = high - np.median(there, axis=1)
    if land is None:
        # Where nothing like the query lies, its own reach is mere noise.
        reach = np.maximum(reach, np.median(reach))
    reach = np.maximum(reach, _LEAST_REACH)
    ratios = _ratios(here, there, reach)
    shares = _shares(ratios)
    probability = np.sort(_probability(ratios, shares))
    best = max(1, round(len(probability) * BEST_SHARE))
    return Explanation(
        similarity=here[0],
        share=float(shares[0]),
        best=float(probability[-best:].mean()),
        width=float(reach[0]) / SHARPNESS,
    )


def _similarities(
    query: SimilarityQuery, rivals: Floats, aligned: Floats
) -> Doubles:
    """Return the query's similarities and those of its rivals, [k, n]."""
    own = query.similarity(query.vectors @ aligned)
    return np.concatenate([own[None], rivals @ aligned]).astype(np.float64)


def _ratios(here: Doubles, there: Doubles, reach: Doubles) -> Doubles:
    """Return how much likelier pixels are for each text, [k, n]."""
    scale = (SHARPNESS / reach)[:, None]
    mean = np.exp(scale * there).mean(axis=1, keepdims=True)
    return np.asarray(np.exp(scale * here) / mean)


def _shares(ratios: Doubles) -> Doubles:
    """Return the share of each text in the raster, [k]; they sum to 1."""
    texts, pixels = ratios.shape
    shares = np.full(texts, 1 / texts)
    for _ in range(_STEPS):
        counts = shares * (ratios @ (1 / (shares @ ratios)))
        shares = (counts / pixels + _PRIOR) / (1 + texts * _PRIOR)
    return shares


def _probability(ratios: Doubles, shares: Doubles) -> Doubles:
    """Return how likely each pixel is what was asked for, [n]."""
    expected = max(float(shares[0]), _LEAST_EXPECTED)
    others = shares[1:] * (1 - expected) / max(1 - float(shares[0]), 1e-9)
    own = expected * ratios[0]
    return np.asarray(own / (own + others @ ratios[1:]))
