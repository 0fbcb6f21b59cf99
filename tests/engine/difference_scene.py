"""Small answers with numbers that a test can add up."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from embedding_rasters import NORTH_UP, write_raster

SIDE = 64
CURVE = "0.4 0.05 100"
"""A relevance of 50 at a similarity of 0.4."""
NODATA = slice(0, 4), slice(0, 4)


def similarities(seed: int, side: int = SIDE) -> np.ndarray:
    """Return float32 [side, side] in 0.2 to 0.8, NaN in one corner."""
    chance = np.random.default_rng(seed)
    values = chance.uniform(0.2, 0.8, (side, side)).astype(np.float32)
    values[NODATA] = np.nan
    return values


def write_answer(
    path: Path,
    values: np.ndarray,
    tags: dict[str, str] | None = None,
    transform=NORTH_UP,
    names=("similarity",),
    **options,
) -> Path:
    """Write ``values`` [rows, columns] as a query would."""
    bands = np.atleast_3d(values.T).T if values.ndim == 2 else values
    write_raster(path, bands, transform, nodata=np.nan, **options)
    with rasterio.open(path, "r+") as dataset:
        for band, name in enumerate(names, 1):
            dataset.set_band_description(band, name)
        dataset.update_tags(**(tags or {}))
    return path


def tags_of(query: str, **others: str) -> dict[str, str]:
    """Return the tags of an answer."""
    return {
        "query": query,
        "bundle": "landcover-starter",
        "source": "area.tif",
        "attribution": f"Thanks to the makers of {query}.",
        "licence": "CC-BY-4.0",
        **others,
    }
