"""Small embedding rasters for tests, made of random unit vectors."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import Affine

SOUTH_UP = Affine(10, 0, 500000, 0, 10, 4000000)
NORTH_UP = Affine(10, 0, 500000, 0, -10, 4001000)
UTM = "EPSG:32610"
MOST_DRAWN = 256
"""The side of the largest square whose vectors are all drawn."""


def unit_vectors(height: int, width: int, seed: int = 0) -> np.ndarray:
    """Return float64 [64, height, width] of length 1."""
    vectors = np.random.default_rng(seed).normal(size=(64, height, width))
    return vectors / np.linalg.norm(vectors, axis=0)


def quantised(vectors: np.ndarray) -> np.ndarray:
    """Return ``vectors`` as AlphaEarth stores them, int8."""
    stored = np.sign(vectors) * 127.5 * np.sqrt(np.abs(vectors))
    return np.clip(np.round(stored), -127, 127).astype(np.int8)


def write_raster(
    path: Path,
    numbers: np.ndarray,
    transform: Affine = SOUTH_UP,
    crs: str | None = UTM,
    **profile: object,
) -> Path:
    """Write ``numbers`` [bands, height, width] as a GeoTIFF."""
    count, height, width = numbers.shape
    options = {"driver": "GTiff", "interleave": "band", **profile}
    with rasterio.open(
        path,
        "w",
        count=count,
        height=height,
        width=width,
        dtype=numbers.dtype,
        crs=crs,
        transform=transform,
        **options,
    ) as dataset:
        dataset.write(numbers)
    return path


def write_alphaearth(path: Path, size: int = 64, **options: object) -> Path:
    """Write a square int8 raster with nodata -128 in one corner.

    A large one is made of as many vectors as a small one, in random places.
    """
    side = min(size, MOST_DRAWN)
    numbers = quantised(unit_vectors(side, side))
    if size > side:
        chosen = np.random.default_rng(1).integers(side**2, size=(size, size))
        numbers = numbers.reshape(64, -1)[:, chosen]
    numbers[:, : size // 8, : size // 8] = -128
    return write_raster(path, numbers, nodata=-128, **options)
