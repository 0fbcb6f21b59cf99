"""What an answer says: whether anything fits, and how well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Sequence

import numpy as np

from aether_qgis.engine.protocol import (
    NOT_UNDERSTOOD,
    NOTHING,
    SIMILARITY,
    QueryRequest,
)
from aether_qgis.engine.query.model import Model
from aether_qgis.engine.relevance.background import background_of
from aether_qgis.engine.relevance.relevance import (
    CURVE_TAG,
    Relevance,
    relevance_of,
)
from aether_qgis.engine.similarity.sample import PixelSample
from aether_qgis.engine.towers.hosted import NONE, UNKNOWN
from aether_qgis.engine.towers.loading import text_tower


@dataclass(frozen=True)
class Judgement:
    """A verdict, and what it rests on."""

    verdict: str
    """One of the protocol's VERDICTS."""
    relevance: Relevance
    shows_places: bool
    """Whether the best places are worth showing."""

    @property
    def tags(self) -> Dict[str, str]:
        """What the files tell of it."""
        return {
            "verdict": self.verdict,
            "relevance": f"{self.relevance.relevance:.1f}",
            "relevant_share": f"{self.relevance.relevant_share:.5f}",
            CURVE_TAG: self.relevance.tag,
        }


def judge(
    request: QueryRequest, model: Model, samples: Sequence[PixelSample]
) -> Judgement:
    """Return what the similarities of all rasters together mean.

    ``samples`` hold a pixel at least.

    Raises BundleError where the bundle's pixel tower cannot be read.
    """
    encoder = model.bundle.manifest.text_encoder.get("kind")
    tower = None
    if encoder not in (UNKNOWN, NONE):
        tower = text_tower(model.bundle, request.sentence_vectors)
    background = background_of(model.bundle, tower)
    relevance = relevance_of(
        model.query,
        np.concatenate([one.aligned for one in samples], axis=1),
        background,
    )
    verdict = relevance.verdict if model.is_understood else NOT_UNDERSTOOD
    return Judgement(
        verdict,
        relevance,
        verdict != NOTHING
        or request.best_anyway
        # Examples lie on the raster: what they show is there.
        or request.examples.count > 0
        or request.threshold_mode == SIMILARITY,
    )
