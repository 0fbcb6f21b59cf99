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

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery

Doubles = NDArray[np.float64]

SHARPNESS = 4.0
_BEST_SHARES = (0.002, 0.01)
"""The best hundredth of the pixels says whether a query fits, and the best
fifth of it says as much again: a lake may be small."""
_HIGH_QUANTILE = 0.99
_LEAST_REACH = 0.02
_STEPS = 40
_PRIOR = 0.003
"""Weight of each text before the raster is looked at, times the sample: no
share becomes quite nothing."""
LEAST_EXPECTED = 0.02
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
    """How probable it is that the best pixels are it, 0 to 1."""


@dataclass(frozen=True)
class Contest:
    """A query and the neutral phrases that it competes with."""

    query: SimilarityQuery
    rivals: Floats
    """Unit vectors, float32 [k, d]."""
    reach: Doubles
    """By how much similarities rise on land from the median to the 99th
    percentile, for the query and each rival, [1 + k]."""
    mean: Doubles
    """Of the exponential of their similarities on land, [1 + k, 1]."""

    @property
    def width(self) -> float:
        """By how much the similarity rises when the odds grow e times."""
        return float(self.reach[0]) / SHARPNESS

    def explain(self, sample: Floats) -> Explanation:
        """Return how far the query explains ``sample``, float32 [d, n]."""
        here = _similarities(self.query, self.rivals, sample)
        ratios = np.exp(SHARPNESS / self.reach[:, None] * here) / self.mean
        shares = _shares(ratios)
        probability = np.sort(_probability(ratios, shares))
        return Explanation(here[0], float(shares[0]), _best(probability))


def contest_on(
    query: SimilarityQuery, rivals: Floats, land: Floats
) -> Contest:
    """Return the contest of ``query`` with ``rivals`` [k, d].

    ``land`` [d, m] is what similarities are gauged on.
    """
    there = _similarities(query, rivals, land)
    high = np.quantile(there, _HIGH_QUANTILE, axis=1)
    return _contest(query, rivals, there, high - np.median(there, axis=1))


def contest_without_land(
    query: SimilarityQuery, rivals: Floats, sample: Floats
) -> Contest:
    """Return the contest gauged on the sample itself, float32 [d, n]."""
    here = _similarities(query, rivals, sample)
    reach = np.quantile(here, _HIGH_QUANTILE, axis=1) - np.median(here, axis=1)
    # Where nothing like the query lies, its own reach is mere noise.
    return _contest(query, rivals, here, np.maximum(reach, np.median(reach)))


def _contest(
    query: SimilarityQuery, rivals: Floats, gauged: Doubles, reach: Doubles
) -> Contest:
    reach = np.maximum(reach, _LEAST_REACH)
    grown = np.exp(SHARPNESS / reach[:, None] * gauged)
    return Contest(query, rivals, reach, grown.mean(axis=1, keepdims=True))


def _similarities(
    query: SimilarityQuery, rivals: Floats, aligned: Floats
) -> Doubles:
    """Return the query's similarities and those of its rivals, [1 + k, n]."""
    own = query.similarity(query.vectors @ aligned)
    return np.concatenate([own[None], rivals @ aligned]).astype(np.float64)


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
    expected = max(float(shares[0]), LEAST_EXPECTED)
    others = shares[1:] * (1 - expected) / max(1 - float(shares[0]), 1e-9)
    own = expected * ratios[0]
    return np.asarray(own / (own + others @ ratios[1:]))


def _best(probability: Doubles) -> float:
    """Return the mean of the best ones of [n], in ascending order."""
    pixels = len(probability)
    counts = [max(1, round(pixels * share)) for share in _BEST_SHARES]
    return float(np.mean([probability[-n:].mean() for n in counts]))
