"""Rasters of land of chosen kinds, drawn from the class statistics."""

from __future__ import annotations

from pathlib import Path
from typing import Iterable

import numpy as np
from embedding_rasters import quantised, write_raster

from aether_qgis.engine.relevance.land import land_covers, land_vectors

SNOW = 6
"""Number of snow and ice among ``land_covers``, which are sorted."""
ALL_KINDS = tuple(range(9))
SNOWLESS = tuple(kind for kind in ALL_KINDS if kind != SNOW)


def write_land(
    path: Path,
    kinds: Iterable[int],
    rows: int = 96,
    columns: int = 96,
    parcel: int = 4,
    **options,
) -> Path:
    """Write square parcels, each with land of one of ``kinds``."""
    chance = np.random.default_rng(5)
    found = np.flatnonzero(np.isin(land_covers(), list(kinds)))
    picked = chance.choice(found, (rows // parcel, columns // parcel))
    picked = picked.repeat(parcel, axis=0).repeat(parcel, axis=1)
    vectors = np.moveaxis(land_vectors()[picked], -1, 0)
    return write_raster(path, quantised(vectors), nodata=-128, **options)
