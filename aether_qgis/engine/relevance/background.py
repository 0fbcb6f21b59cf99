"""What a query's similarities are judged against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.relevance.explanation import explain
from aether_qgis.engine.relevance.land import aligned_land, land_covers
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

_SURE = 0.76
"""What the best hundredth of pixels reaches where a text surely fits."""
_NOISE_QUANTILE = 0.9
_USUAL_NOISE = 0.6
_MOST_BUNDLES = 16

_backgrounds: RecentlyUsed[str, Background] = RecentlyUsed(_MOST_BUNDLES)


@dataclass(frozen=True)
class Background:
    """What else a pixel may be, and how similar land usually is."""

    phrases: Floats
    """What competes with a query: unit vectors, float32 [k, d]."""
    land: Optional[Floats]
    """Unit vectors of land of every kind, float32 [d, n]; None where the
    raster's own pixels have to do."""
    noise: float = _USUAL_NOISE
    """Which probability the best hundredth reaches where a text does not
    fit, 0 to 1."""

    @property
    def border(self) -> float:
        """The probability from which on an answer is more than noise."""
        return (self.noise + _SURE) / 2


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
    if land is None:
        return Background(phrases, None)
    return Background(phrases, land, _noise(phrases, land))


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


def _noise(phrases: Floats, land: Floats) -> float:
    """Return what phrases reach on land without the cover they fit best."""
    covers = land_covers()
    reached = []
    for phrase in phrases:
        similarity = phrase @ land
        means = [
            similarity[covers == cover].mean() for cover in np.unique(covers)
        ]
        rest = land[:, covers != np.argmax(means)]
        query = SimilarityQuery.of_vector(phrase)
        reached.append(explain(query, rest, phrases, land).best)
    return float(np.quantile(reached, _NOISE_QUANTILE))
