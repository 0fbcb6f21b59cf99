"""A SIMULATED scene as TESSERA is handed out: no such place exists.

Stripes of four kinds of ground, 128 numbers a pixel, int8 times a scale per
pixel, with a corner without data.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from alignment_scene import KINDS, SIZE, some_points, write_points
from embedding_rasters import SOUTH_UP, UTM, write_raster

DIMENSION = 128
BANDS = [f"Tessera_Band_{number}" for number in range(DIMENSION)]


def kinds_of_rows() -> np.ndarray:
    """Return the kind of ground of every row."""
    return np.arange(SIZE) // 16 % len(KINDS)


def simulated() -> tuple[np.ndarray, np.ndarray]:
    """Return codes int8 [rows, columns, 128] and scales [rows, columns]."""
    draws = np.random.default_rng(8)
    directions = draws.normal(size=(len(KINDS), DIMENSION))
    vectors = directions[kinds_of_rows()][:, None] + draws.normal(
        scale=0.8, size=(SIZE, SIZE, DIMENSION)
    )
    vectors *= draws.uniform(0.5, 4, (SIZE, SIZE, 1))
    scales = np.abs(vectors).max(axis=-1) / 127
    codes = np.rint(vectors / scales[..., None]).astype(np.int8)
    scales[:8, :8] = np.nan
    return codes, scales.astype(np.float32)


def write_arrays(folder: Path) -> Path:
    """Write two arrays and the land mask, as the tiles are handed out."""
    codes, scales = simulated()
    path = folder / "grid.npy"
    np.save(path, codes)
    np.save(folder / "grid_scales.npy", scales)
    land = np.ones((1, SIZE, SIZE), np.uint8)
    write_raster(folder / "grid.tif", land, SOUTH_UP, UTM)
    return path


def write_pair(folder: Path) -> Path:
    """Write codes and scales as two GeoTIFFs."""
    codes, scales = simulated()
    write_raster(folder / "pair_scales.tif", scales[None])
    return write_raster(folder / "pair.tif", np.moveaxis(codes, -1, 0))


def write_floats(folder: Path) -> Path:
    """Write the float32 GeoTIFF that the tools export, no nodata tag."""
    codes, scales = simulated()
    vectors = np.nan_to_num(codes * scales[..., None]).astype(np.float32)
    path = folder / "floats.tif"
    write_raster(path, np.moveaxis(vectors, -1, 0))
    name_bands(path, BANDS)
    return path


def name_bands(path: Path, names: list[str]) -> None:
    """Name the bands of a file."""
    import rasterio

    with rasterio.open(path, "r+") as dataset:
        dataset.descriptions = tuple(names)


def write_scene_points(folder: Path) -> Path:
    """Write points of interest on the scene."""
    return write_points(folder / "points.jsonl", some_points())
