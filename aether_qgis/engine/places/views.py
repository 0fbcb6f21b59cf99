"""Views: what the raster shows around each point of interest.

A view is the mean of the decoded vectors in a square window around the
point, at unit length. No window is read for a point: every block of the
file is read once, and what it holds of a point's window is added to the
point's sum (``column_sums``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, List, Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from aether_qgis.engine.places.column_sums import (
    Indices,
    sum_windows,
    touching,
)
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.rasters.windows import pixel_count
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.parallel import side_by_side

_WINDOW_SIDE = 512
_BYTES_IN_FLIGHT = 256 * 1024 * 1024
_SHORTEST_SUM = 1e-6


@dataclass(frozen=True)
class WindowMeans:
    """The views of points of interest, one row each."""

    means: Dict[int, Floats]
    """Per radius in pixels, unit vectors, float32 [points, dimension]; zeros
    where the window holds no vector."""
    valid: NDArray[np.bool_]
    """Whether the smallest window holds a vector, [points]."""


def window_means(
    raster: EmbeddingRaster,
    rows: Indices,
    columns: Indices,
    radii: Sequence[int],
    report: Callable[[float], None] = lambda share: None,
) -> WindowMeans:
    """Return the mean vector around each point, for each of ``radii``.

    ``rows`` and ``columns`` [points] are stored rows and columns, so that
    south-up and rotated grids need no care. The window of radius r has
    (2r + 1)² pixels, less where it reaches over the raster's edge; pixels
    without a vector do not count. ``report`` is called with the share that
    is done, 0 to 1, and may raise to stop. Raises EmbeddingRasterError
    where the file cannot be read.

    Memory: the sums in float32 (4 bytes per point, radius and number of a
    vector), and as many windows of the raster as fit in 256 MiB, at least
    one.
    """
    widest = max(radii)
    sums = {
        radius: np.zeros((len(rows), raster.profile.dimension), np.float32)
        for radius in radii
    }
    windows = [
        window
        for window in raster.windows(_WINDOW_SIDE)
        if len(touching(window, rows, columns, widest))
    ]

    # One thread computes: its many small steps would only keep a second one
    # waiting for Python. Others read ahead meanwhile.
    reading = side_by_side(raster.read, windows, _readers(raster, windows))
    for done, block in enumerate(reading, 1):
        near = touching(block.window, rows, columns, widest)
        parts = sum_windows(block, rows[near], columns[near], radii)
        for radius in radii:
            sums[radius][near] += parts[radius]
        report(done / len(windows))
    lengths = {radius: _scaled_to_unit(sums[radius]) for radius in radii}
    # Vectors that cancel each other out have no direction either.
    return WindowMeans(sums, lengths[min(radii)] > _SHORTEST_SUM)


def _scaled_to_unit(vectors: Floats) -> Floats:
    """Scale in place; return the lengths that the rows had."""
    lengths = np.sqrt(np.einsum("pb,pb->p", vectors, vectors))
    shortest = np.float32(_SHORTEST_SUM)
    vectors[lengths <= shortest] = 0
    vectors /= np.maximum(lengths, shortest)[:, None]
    return np.asarray(lengths)


def _readers(raster: EmbeddingRaster, windows: List[Window]) -> int:
    pixels = max(map(pixel_count, windows), default=1)
    stored = pixels * raster.bytes_per_pixel
    # One more waits, and one is computed on.
    affordable = _BYTES_IN_FLIGHT // stored - 2
    return max(1, min(usable_cores(), affordable))
