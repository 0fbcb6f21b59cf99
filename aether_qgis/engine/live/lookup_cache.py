"""What stays the same from one picture to the next, looked up once.

Reading a folder's rasters takes longer than
drawing; a look at time stamps tells whether that is needed again.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Optional, Tuple

import rasterio
from rasterio.errors import RasterioError

from aether_qgis.engine.live.views import Grid
from aether_qgis.engine.rasters.raster_list import raster_paths

Stamps = Tuple[Tuple[int, int], ...]
"""Size and time stamp of files or folders, in nanoseconds; 0 if gone."""


def cached_rasters(raster: str, tiles: Tuple[str, ...]) -> Tuple[str, ...]:
    """Return what ``raster_paths`` does, for folders until they change."""
    return _rasters(raster, tiles, tuple(map(_stamp, tiles or (raster,))))


def grid_of(path: str) -> Optional[Grid]:
    """Return where a raster's pixels lie, None if it cannot be opened."""
    return _grid(path, _stamp(path))


def _stamp(path: str) -> Tuple[int, int]:
    try:
        facts = Path(path).stat()
    except OSError:
        return 0, 0
    return facts.st_size, facts.st_mtime_ns


@lru_cache(maxsize=8)
def _rasters(
    raster: str, tiles: Tuple[str, ...], stamps: Stamps
) -> Tuple[str, ...]:
    return raster_paths(raster, tiles)


@lru_cache(maxsize=1024)
def _grid(path: str, stamp: Tuple[int, int]) -> Optional[Grid]:
    try:
        with rasterio.open(path) as dataset:
            return Grid(
                dataset.crs, dataset.transform, dataset.width, dataset.height
            )
    except RasterioError:
        return None
