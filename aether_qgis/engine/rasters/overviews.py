"""Overviews of a result, built before it is moved into its place."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import List, Sequence

import numpy as np
import rasterio
from rasterio.enums import Resampling

from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.rasters.writer import Layout
from aether_qgis.engine.runtime.cores import usable_cores

_SMALLEST = 256
_GIB = 1024**3


def overview_factors(width: int, height: int) -> List[int]:
    """Return by what the sides of each level are divided."""
    factors, factor = [], 2
    while max(width, height) // factor >= _SMALLEST:
        factors.append(factor)
        factor *= 2
    return factors


def build_overviews(
    path: Path, factors: Sequence[int], resampling: Resampling
) -> None:
    """Add levels to a finished raster; raises rasterio's errors."""
    if not factors:
        return
    options = {"GDAL_NUM_THREADS": usable_cores(), "SPARSE_OK_OVERVIEW": True}
    with rasterio.Env(**options), rasterio.open(path, "r+") as dataset:
        dataset.build_overviews(list(factors), resampling)


def check_room(
    folder: Path,
    width: int,
    height: int,
    layout: Layout,
    factors: Sequence[int],
) -> None:
    """Raise OutputError if an uncompressed raster's levels do not fit."""
    if not folder.is_dir():
        return  # an error follows when the file is created
    side = layout.tile_side
    tiles = sum(
        -(-width // (factor * side)) * -(-height // (factor * side))
        for factor in factors
    )
    needed = tiles * side**2 * layout.bands * np.dtype(layout.dtype).itemsize
    disk = shutil.disk_usage(folder)
    # Some file systems do not tell their size.
    if disk.total and disk.free < needed:
        raise OutputError(
            "The result takes {needed} GiB, but {folder} has only {free} GiB "
            "left: choose a smaller extent or another disk.",
            needed=round(needed / _GIB, 2),
            folder=str(folder),
            free=round(disk.free / _GIB, 2),
        )
