"""Land of every kind, as AlphaEarth's vectors: what a bundle is gauged on.

A raster may be all of one kind, so that its own pixels cannot tell what a
high similarity is. The vectors are drawn from the class statistics that ship
with AETHER (nine land covers in four regions), the same ones every time.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Optional

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.rasters.profiles.alphaearth import AlphaEarth
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.recently_used import RecentlyUsed
from aether_qgis.engine.towers.raster_graph import load_tower
from aether_qgis.engine.towers.session import open_session
from aether_qgis.resources import resource

_OF_EACH = 40
"""Vectors of each of the 35 land covers of a region."""
_SEED = 0
_STATISTICS = resource("demo", "class_statistics.npz")
_MOST_BUNDLES = 16

_aligned: RecentlyUsed[str, Floats] = RecentlyUsed(_MOST_BUNDLES)


def aligned_land(bundle: Bundle) -> Optional[Floats]:
    """Return land of every kind in a bundle's space, float32 [d, n].

    None for bundles that read other vectors than AlphaEarth's. Raises
    BundleError where the pixel tower cannot be read.
    """
    if not isinstance(bundle.profile, AlphaEarth):
        return None
    return _aligned.get(bundle.identity, lambda: _align(bundle))


def _align(bundle: Bundle) -> Floats:
    tower = load_tower(bundle.pixel_tower).SerializeToString()
    session = open_session(
        tower, "vectors", "aligned", origin=str(bundle.pixel_tower)
    )
    (rows,) = session.run(["aligned"], {"vectors": land_vectors()})
    return np.ascontiguousarray(np.asarray(rows, np.float32).T)


@lru_cache(maxsize=1)
def land_vectors() -> Floats:
    """Return the vectors at length 1, float32 [n, 64]."""
    chance = np.random.default_rng(_SEED)
    drawn = []
    with np.load(_STATISTICS, allow_pickle=False) as file:
        groups = zip(file["means"], file["factors"], file["residual_sd"])
        for mean, factor, residual in groups:
            main = chance.standard_normal((_OF_EACH, factor.shape[1]))
            rest = chance.standard_normal((_OF_EACH, len(mean)))
            drawn.append(
                mean + main @ factor.T.astype(np.float64) + residual * rest
            )
    vectors = np.concatenate(drawn)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / lengths, np.float32)


@lru_cache(maxsize=1)
def land_covers() -> NDArray[np.int64]:
    """Return the number of each vector's land cover, 0 to 8, [n]."""
    with np.load(_STATISTICS, allow_pickle=False) as file:
        covers = [name.partition("/")[0] for name in file["names"].tolist()]
    _, numbers = np.unique(covers, return_inverse=True)
    return np.repeat(numbers, _OF_EACH)


def best_covers(similarities: Floats) -> NDArray[np.int64]:
    """Return which cover's land is the most similar, [...].

    From similarities with all land, [..., n].
    """
    covers = land_covers()
    means = [
        similarities[..., covers == cover].mean(axis=-1)
        for cover in np.unique(covers)
    ]
    best = np.argmax(np.stack(means, axis=-1), axis=-1)
    return np.asarray(best, np.int64)
