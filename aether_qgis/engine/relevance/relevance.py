"""How well a query's best pixels fit, and which pixels do.

For every pixel of a sample it is asked what explains it best: the query or
one of the neutral phrases. In a bundle's space the ratio

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
from typing import Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.protocol import FOUND, NOTHING, WEAK
from aether_qgis.engine.relevance.background import Background
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery

Doubles = NDArray[np.float64]

SHARPNESS = 4.0
BEST_SHARE = 0.01
"""The answer's relevance is that of the best hundredth of the pixels."""
RELEVANT = 50.0
"""From which relevance on a pixel counts as relevant."""
LEAST_WEAK, LEAST_FOUND = 25.0, 50.0
"""Relevance of an answer from which on it is weak, and found."""

_WEAK_PROBABILITY, _FOUND_PROBABILITY = 0.45, 0.6
"""Mean probability of the best hundredth at these borders."""
_SAME = 0.5
"""Neutral phrases this similar to the query mean the same and don't
compete."""
_HIGH_QUANTILE = 0.99
_LEAST_REACH = 0.02
_STEPS = 40
_PRIOR = 0.003
"""Weight of each text before the raster is looked at, times the sample: no
share becomes quite nothing."""


@dataclass(frozen=True)
class Relevance:
    """What a raster's similarities with a query mean."""

    relevance: float
    """Of the answer, 0 to 100."""
    verdict: str
    """FOUND, WEAK or NOTHING."""
    middle: float
    """Similarity of a pixel with half of the highest relevance."""
    width: float
    """By how much the similarity rises when the odds grow e times."""
    highest: float
    """Relevance that pixels may reach, 0 to 100."""
    relevant_share: float
    """Share of the raster's pixels that are relevant, 0 to 1."""

    def of(self, similarities: Floats) -> Floats:
        """Return the relevance of pixels, float32, 0 to 100; NaN stays."""
        odds = (similarities - np.float32(self.middle)) / np.float32(
            self.width
        )
        np.clip(odds, -50, 50, out=odds)
        return np.asarray(
            np.float32(self.highest) / (1 + np.exp(-odds)), np.float32
        )

    def of_one(self, similarity: float) -> float:
        """Return the relevance of one similarity, 0 to 100."""
        return float(self.of(np.array([similarity], np.float32))[0])


def relevance_of(
    query: SimilarityQuery, sample: Floats, background: Background
) -> Relevance:
    """Return what the similarities with ``query`` mean on a raster.

    ``sample`` holds aligned vectors of its pixels, float32 [d, n], n >= 1.
    """
    land = sample if background.land is None else background.land
    rivals = _rivals(query, background.phrases)
    here = _similarities(query, rivals, sample)
    there = _similarities(query, rivals, land)
    reach = np.quantile(there, _HIGH_QUANTILE, axis=1) - np.median(
        there, axis=1
    )
    if background.land is None:
        # Where nothing like the query lies, its own reach is mere noise.
        reach = np.maximum(reach, np.median(reach))
    reach = np.maximum(reach, _LEAST_REACH)
    shares, probability = _explained(_ratios(here, there, reach))
    best = max(1, round(len(probability) * BEST_SHARE))
    answer = _answer_relevance(float(np.sort(probability)[-best:].mean()))
    middle = float(np.quantile(here[0], 1 - shares[0]))
    verdict = _verdict(answer)
    is_there = verdict != NOTHING
    return Relevance(
        relevance=answer,
        verdict=verdict,
        middle=middle,
        width=float(reach[0]) / SHARPNESS,
        highest=100.0 if is_there else 2 * answer,
        relevant_share=float(np.mean(here[0] >= middle)) if is_there else 0.0,
    )


def _rivals(query: SimilarityQuery, phrases: Floats) -> Floats:
    """Return the phrases that mean something else than the query."""
    likeness = query.similarity(query.vectors @ phrases.T)
    return phrases[likeness < _SAME]


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


def _explained(ratios: Doubles) -> Tuple[Doubles, Doubles]:
    """Return the share of each text [k], and the first's probability [n]."""
    texts, pixels = ratios.shape
    shares = np.full(texts, 1 / texts)
    for _ in range(_STEPS):
        counts = shares * (ratios @ (1 / (shares @ ratios)))
        shares = (counts / pixels + _PRIOR) / (1 + texts * _PRIOR)
    return shares, shares[0] * ratios[0] / (shares @ ratios)


def _answer_relevance(probability: float) -> float:
    return float(
        np.interp(
            probability,
            (0, _WEAK_PROBABILITY, _FOUND_PROBABILITY, 1),
            (0, LEAST_WEAK, LEAST_FOUND, 100),
        )
    )


def _verdict(relevance: float) -> str:
    if relevance >= LEAST_FOUND:
        return FOUND
    return WEAK if relevance >= LEAST_WEAK else NOTHING
