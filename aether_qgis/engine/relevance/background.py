"""What a query's similarities are judged against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.relevance.explanation import (
    LEAST_EXPECTED,
    Contest,
    contest_on,
    contest_without_land,
)
from aether_qgis.engine.relevance.land import (
    aligned_land,
    best_covers,
    land_covers,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.recently_used import RecentlyUsed
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery
from aether_qgis.engine.towers.text import TextTower
from aether_qgis.engine.words.query_vector import aligned_texts

NEUTRAL_PHRASES = (
    "open water",
    "lake",
    "forest",
    "grassland",
    "meadow",
    "marsh",
    "arable field",
    "crops",
    "scrub",
    "town",
    "town centre",
    "apartment buildings",
    "bare rock",
    "sand",
    "snow",
)
"""Words for all land: one of them fits where the query does not."""

_SAME = 0.5
"""Neutral phrases this similar to the query mean the same and don't
compete."""
_ABOVE_HALFWAY = 0.12
"""How far the border lies above halfway from land without what the query
fits best to land with a little of it: real land is more varied."""
_HIGHEST_BORDER = 0.75
_USUAL_BORDER = 0.55
_MOST_BUNDLES = 16

_backgrounds: RecentlyUsed[str, Background] = RecentlyUsed(_MOST_BUNDLES)


@dataclass(frozen=True)
class Background:
    """What else a pixel may be, and how similar land usually is."""

    phrases: Floats
    """What competes with a query: unit vectors, float32 [k, d]."""
    land: Optional[Floats]
    """Unit vectors of land of every kind, float32 [d, n], in the order of
    ``land_covers``; None where the raster's own pixels have to do."""

    def contest(self, query: SimilarityQuery, sample: Floats) -> Contest:
        """Return what competes with ``query`` on a sample, float32 [d, n]."""
        likeness = query.similarity(query.vectors @ self.phrases.T)
        differ = likeness < _SAME
        if self.land is None:
            return contest_without_land(query, self.phrases[differ], sample)
        own = query.similarity(query.vectors @ self.land)
        # What fits the same land doesn't speak against the query: a café is
        # in town.
        elsewhere = best_covers(self.phrases @ self.land) != best_covers(own)
        if np.any(differ & elsewhere):
            differ &= elsewhere
        return contest_on(query, self.phrases[differ], self.land)

    def border(self, contest: Contest) -> float:
        """Return how probable the best pixels are where a query just fits.

        Halfway between what it reaches on land without the cover it fits
        best, and on the same land with a little of that cover; and a bit.
        """
        if self.land is None:
            return _USUAL_BORDER
        similarity = contest.query.similarity(
            contest.query.vectors @ self.land
        )
        fits = land_covers() == best_covers(similarity)
        rest, fitting = np.flatnonzero(~fits), np.flatnonzero(fits)
        few = round(len(rest) * LEAST_EXPECTED / (1 - LEAST_EXPECTED))
        spread = np.linspace(0, len(fitting) - 1, few).round().astype(int)
        some = np.concatenate([rest, fitting[spread]])
        without = contest.explain(self.land[:, rest]).best
        with_few = contest.explain(self.land[:, some]).best
        halfway = (without + with_few) / 2
        return min(halfway + _ABOVE_HALFWAY, _HIGHEST_BORDER)


def background_of(bundle: Bundle, tower: Optional[TextTower]) -> Background:
    """Return the background of a bundle's queries; it stays in memory.

    ``tower`` is None where the bundle answers no text.

    Raises BundleError where the pixel tower cannot be read.
    """
    return _backgrounds.get(
        bundle.identity, lambda: _background(bundle, tower)
    )


def _background(bundle: Bundle, tower: Optional[TextTower]) -> Background:
    land = aligned_land(bundle)
    # A hosted encoder is asked for the query's words only.
    if tower is not None and tower.takes_any_text:
        phrases = aligned_texts(tower, NEUTRAL_PHRASES)
    elif land is not None:
        phrases = _middles(land)
    else:
        dimension = bundle.manifest.aligned_dimension
        phrases = np.empty((0, dimension), np.float32)
    return Background(phrases, land)


def _middles(land: Floats) -> Floats:
    """Return the directions of the nine land covers, float32 [9, d]."""
    covers, mean = land_covers(), land.mean(axis=1)
    middles = np.stack(
        [
            land[:, covers == cover].mean(axis=1) - mean
            for cover in np.unique(covers)
        ]
    )
    lengths = np.linalg.norm(middles, axis=1, keepdims=True)
    return np.asarray(middles / np.maximum(lengths, 1e-12), np.float32)
