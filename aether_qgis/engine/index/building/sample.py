"""Aligned pixels from all over a raster, to measure what an index loses."""

from __future__ import annotations

from math import isqrt
from typing import Callable, List, Optional

import numpy as np
from rasterio.windows import Window

from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.parallel import side_by_side
from aether_qgis.engine.similarity.batches import aligned_batches
from aether_qgis.engine.similarity.scoring import (
    WINDOW_SIDE,
    affordable_workers,
    check_sample,
    no_data,
)
from aether_qgis.engine.towers.backends import PixelBackend

# Reading costs by the block, so few are read and many pixels of each used.
_FEWEST_WINDOWS = 4
_MOST_WINDOWS = 16
_MOST_TRIED = 4
_PIXELS = 65536


def sample_aligned(
    raster: EmbeddingRaster,
    backend: PixelBackend,
    check_cancelled: Callable[[], None],
) -> Floats:
    """Return aligned unit vectors of pixels of ``raster``, float32 [d, n].

    The same ones each time. Raises EmbeddingRasterError where the raster
    cannot be read or holds no vector.
    """
    windows = raster.windows(WINDOW_SIDE)
    wanted = min(max(isqrt(4 * len(windows)), _FEWEST_WINDOWS), _MOST_WINDOWS)
    wanted = min(wanted, len(windows))
    order = np.random.default_rng(0).permutation(len(windows))
    workers = affordable_workers(windows, raster, backend)

    def pixels_of(place: int) -> Optional[Floats]:
        check_cancelled()
        return _aligned_pixels(
            raster, backend, windows[place], _PIXELS // wanted, check_cancelled
        )

    found: List[Floats] = []
    tried = _MOST_TRIED * wanted
    parts = side_by_side(pixels_of, order[:tried], workers)
    for part in parts:
        if part is not None:
            found.append(part)
        if len(found) == wanted:
            break
    for place in order[tried:]:
        if found:
            break
        part = pixels_of(place)
        found += [] if part is None else [part]
    if not found:
        raise no_data(raster.path)
    return np.concatenate(found, axis=1)


def _aligned_pixels(
    raster: EmbeddingRaster,
    backend: PixelBackend,
    window: Window,
    most: int,
    check_cancelled: Callable[[], None],
) -> Optional[Floats]:
    """Return some aligned pixels of a window, None if it holds none."""
    block = raster.read(window, keep=False)
    check_sample(raster, block)
    valid = np.flatnonzero(block.valid())
    if not valid.size:
        return None
    if valid.size > most:
        valid = np.random.default_rng(0).choice(valid, most, replace=False)
    batches = aligned_batches(block.columns(valid), backend, check_cancelled)
    found = [batch.aligned[:, batch.valid].copy() for batch in batches]
    return np.concatenate(found, axis=1)
