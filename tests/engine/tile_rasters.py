"""Rasters cut into tiles, for tests of searches over several."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import rasterio
from embedding_rasters import NORTH_UP, quantised, write_raster
from rasterio.transform import Affine
from rasterio.warp import transform
from scipy import ndimage


def smooth_numbers(height: int, width: int) -> np.ndarray:
    """Return int8 [64, height, width] whose neighbours are alike."""
    noise = np.random.default_rng(3).normal(size=(64, height, width))
    smooth = ndimage.gaussian_filter(noise, (0, 4, 4))
    return quantised(smooth / np.linalg.norm(smooth, axis=0))


def write_tile(
    path: Path,
    numbers: np.ndarray,
    row: int,
    column: int,
    grid: Affine = NORTH_UP,
    **options: object,
) -> Path:
    """Write ``numbers`` with their first pixel at ``row``, ``column``."""
    path.parent.mkdir(exist_ok=True)
    moved = grid * Affine.translation(column, row)
    return write_raster(path, numbers, moved, nodata=-128, **options)


def south_up(path: Path, north_up: Path) -> Path:
    """Write the same raster with its first row southernmost."""
    with rasterio.open(north_up) as dataset:
        numbers, grid = dataset.read()[:, ::-1], dataset.transform
    turned = grid * Affine.translation(0, numbers.shape[1])
    turned *= Affine.scale(1, -1)
    return write_raster(path, numbers, turned, nodata=-128)


def write_disc(
    path: Path,
    epsg: int,
    centre: tuple[float, float],
    inside: np.ndarray,
    outside: np.ndarray,
    side: int = 120,
) -> Path:
    """Write a tile whose middle is at ``centre`` (lon, lat): the vector
    ``inside`` up to 300 m from it, beyond it ``outside``."""
    x, y = (
        place[0]
        for place in transform(
            "EPSG:4326", epsg_name(epsg), [centre[0]], [centre[1]]
        )
    )
    rows, columns = np.indices((side, side)) - (side - 1) / 2
    is_inside = np.hypot(rows, columns) * 10 <= 300
    numbers = np.where(
        is_inside, inside[:, None, None], outside[:, None, None]
    )
    corner = Affine(10, 0, x - side * 5, 0, -10, y + side * 5)
    return write_raster(
        path, numbers.astype(np.int8), corner, epsg_name(epsg), nodata=-128
    )


def epsg_name(code: int) -> str:
    """Return how GDAL names the CRS of that code."""
    return f"EPSG:{code}"


def similarity(path: str) -> np.ndarray:
    """Return the similarities in a result, [rows, columns]."""
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def regions(result) -> list[dict]:
    """Return the features of a result's regions, without their source.

    And without their relevance: it rests on a sample, which tiles take on
    grids of their own.
    """
    found = json.loads(Path(result.regions_path).read_text())["features"]
    for feature in found:
        del feature["properties"]["source"]
        del feature["properties"]["relevance"]
    return found
