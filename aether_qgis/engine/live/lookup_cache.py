"""What stays the same from one picture to the next, looked up once.

Reading a bundle's check sums or a folder's rasters takes longer than
drawing; a look at time stamps tells whether that is needed again.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Dict, Optional, Tuple

import rasterio
from rasterio.errors import RasterioError

from aether_qgis.engine.bundles.bundle import Bundle, load_bundle
from aether_qgis.engine.bundles.manifest import FILES
from aether_qgis.engine.live.views import Grid
from aether_qgis.engine.rasters.raster_list import raster_paths
from aether_qgis.engine.runtime.checksums import SUMS_FILE

Stamps = Tuple[Tuple[int, int], ...]
"""Size and time stamp of files or folders, in nanoseconds; 0 if gone."""

_bundles: Dict[str, Tuple[Stamps, Bundle]] = {}


def known_bundle(name_or_folder: str) -> Bundle:
    """Return a bundle, verified anew only if one of its files changed."""
    known = _bundles.get(name_or_folder)
    if known is None or known[0] != _stamps_of(known[1]):
        bundle = load_bundle(name_or_folder)
        known = _bundles[name_or_folder] = _stamps_of(bundle), bundle
    return known[1]


def known_rasters(raster: str, tiles: Tuple[str, ...]) -> Tuple[str, ...]:
    """Return what ``raster_paths`` does, for folders until they change."""
    return _rasters(raster, tiles, tuple(map(_stamp, tiles or (raster,))))


def grid_of(path: str) -> Optional[Grid]:
    """Return where a raster's pixels lie, None if it cannot be opened."""
    return _grid(path, _stamp(path))


def _stamps_of(bundle: Bundle) -> Stamps:
    return tuple(
        _stamp(str(bundle.folder / name)) for name in (*FILES, SUMS_FILE)
    )


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
