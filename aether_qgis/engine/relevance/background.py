"""What a query's similarities are judged against."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.relevance.land import aligned_land
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.recently_used import RecentlyUsed
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

_LANDS = 9
"""Groups of land that stand in for phrases that cannot be encoded."""
_MOST_BUNDLES = 16

_phrases: RecentlyUsed[str, Floats] = RecentlyUsed(_MOST_BUNDLES)


@dataclass(frozen=True)
class Background:
    """What else a pixel may be, and how similar land usually is."""

    phrases: Floats
    """What competes with a query: unit vectors, float32 [k, d]."""
    land: Optional[Floats]
    """Unit vectors of land of every kind, float32 [d, n]; None where the
    raster's own pixels have to do."""


def background_of(bundle: Bundle, tower: TextTower) -> Background:
    """Return the background of a bundle's queries; it stays in memory.

    Raises BundleError where the pixel tower cannot be read.
    """
    land = aligned_land(bundle)
    if tower.takes_any_text:
        phrases = _phrases.get(
            bundle.identity, lambda: aligned_texts(tower, NEUTRAL_PHRASES)
        )
        return Background(phrases, land)
    if land is None:
        dimension = bundle.manifest.aligned_dimension
        return Background(np.empty((0, dimension), np.float32), None)
    return Background(_middles(land), land)


def _middles(land: Floats) -> Floats:
    """Return the directions of the nine land covers, float32 [9, d].

    ``land`` holds regions of each cover one after another.
    """
    mean = land.mean(axis=1)
    parts = np.array_split(land, _LANDS, axis=1)
    middles = np.stack([part.mean(axis=1) - mean for part in parts])
    lengths = np.linalg.norm(middles, axis=1, keepdims=True)
    return np.asarray(middles / np.maximum(lengths, 1e-12), np.float32)
