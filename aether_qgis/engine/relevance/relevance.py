"""How well a query's best pixels fit, and which pixels do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from aether_qgis.engine.protocol import FOUND, NOTHING, WEAK
from aether_qgis.engine.relevance.background import Background
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery

LEAST_WEAK, LEAST_FOUND = 25.0, 50.0
"""Relevance of an answer from which on it is weak, and found."""
CURVE_TAG = "relevance_curve"
"""Names the tag of similarity rasters that holds their curve."""
_ABOVE_WEAK = 0.12
"""What the best pixels' probability has to lie above the border from which on
an answer is weak, for it to be found."""


@dataclass(frozen=True)
class RelevanceCurve:
    """What relevance a similarity of one answer means."""

    middle: float
    """Similarity of a pixel with half of the highest relevance."""
    width: float
    """By how much the similarity rises when the odds grow e times."""
    highest: float
    """Relevance that pixels may reach, 0 to 100."""

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

    @property
    def tag(self) -> str:
        """What files tell of it: middle, width and highest."""
        return f"{self.middle:.9g} {self.width:.9g} {self.highest:.9g}"

    @classmethod
    def from_tag(cls, text: str) -> Optional[RelevanceCurve]:
        """Return the curve of a file's tag, None where it tells none."""
        try:
            middle, width, highest = map(float, text.split())
        except ValueError:
            return None
        # Written so that NaN, which compares as false, is refused as well.
        if not (abs(middle) <= 2 and 0 < width < 10 and 0 <= highest <= 100):
            return None
        return cls(middle, width, highest)


@dataclass(frozen=True)
class Relevance(RelevanceCurve):
    """What a raster's similarities with a query mean."""

    relevance: float
    """Of the answer, 0 to 100."""
    verdict: str
    """FOUND, WEAK or NOTHING."""
    relevant_share: float
    """Share of the raster's pixels that are relevant, 0 to 1."""


def relevance_of(
    query: SimilarityQuery, sample: Floats, background: Background
) -> Relevance:
    """Return what the similarities with ``query`` mean on a raster.

    ``sample`` holds aligned vectors of its pixels, float32 [d, n], n >= 1.
    """
    contest = background.contest(query, sample)
    explained = contest.explain(sample)
    border = background.border(contest)
    answer = float(
        np.interp(
            explained.best,
            (0, border, border + _ABOVE_WEAK, 1),
            (0, LEAST_WEAK, LEAST_FOUND, 100),
        )
    )
    verdict = _verdict(answer)
    is_there = verdict != NOTHING
    middle = float(np.quantile(explained.similarity, 1 - explained.share))
    relevant = float(np.mean(explained.similarity >= middle))
    return Relevance(
        relevance=answer,
        verdict=verdict,
        middle=middle,
        width=contest.width,
        # Where nothing fits, no pixel comes near half.
        highest=100.0 if is_there else answer,
        relevant_share=relevant if is_there else 0.0,
    )


def _verdict(relevance: float) -> str:
    if relevance >= LEAST_FOUND:
        return FOUND
    return WEAK if relevance >= LEAST_WEAK else NOTHING
