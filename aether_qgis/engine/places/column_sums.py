"""Sums over many square windows of one piece of a raster, all at once.

The piece is cut into strips. Down the rows of a strip every column's
vectors are added up (a prefix sum), so that a window's share of a column is
the difference of two sums, however tall the window and however densely the
windows lie. Which sums make up which window is a sparse matrix.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window
from scipy.sparse import csr_matrix

from aether_qgis.engine.rasters.block import PixelBlock
from aether_qgis.engine.runtime.arrays import Floats

Indices = NDArray[np.int64]
Sums = NDArray[np.float64]

_STRIP_PIXELS = 1 << 14
_STRIP_COLUMNS = 1 << 10

# Few pixels at a time stay in the processor's nearest cache, and their
# arrays below the size at which the allocator asks the system each time.
_BATCH_PIXELS = 480
# No power of two: bands at such a distance push each other out of the cache.
_PADDING = 64


@dataclass(frozen=True)
class _StripMemory:
    """Memory that every strip uses again: asking for it takes its time."""

    stored: NDArray[np.generic]
    vectors: Floats
    sums: Sums

    @classmethod
    def for_strips(
        cls, dimension: int, dtype: np.dtype[np.generic]
    ) -> _StripMemory:
        """Make what the largest strip takes."""
        pixels = _STRIP_PIXELS + _STRIP_COLUMNS
        return cls(
            np.empty((dimension, _STRIP_PIXELS + _PADDING), dtype),
            np.empty((_STRIP_PIXELS, dimension), np.float32),
            np.empty((pixels, dimension)),
        )


def touching(
    window: Window, rows: Indices, columns: Indices, radius: int
) -> Indices:
    """Return which of the points' windows overlap ``window``."""
    top, left = int(window.row_off), int(window.col_off)
    bottom, right = top + int(window.height), left + int(window.width)
    inside = (rows >= top - radius) & (rows < bottom + radius)
    inside &= (columns >= left - radius) & (columns < right + radius)
    return np.flatnonzero(inside)


def sum_windows(
    block: PixelBlock,
    rows: Indices,
    columns: Indices,
    radii: Sequence[int],
) -> Dict[int, Floats]:
    """Return what ``block`` holds of each point's window, per radius.

    The sums of the decoded vectors, float32 [points, dimension], pixels
    without a vector left out.
    """
    window, dimension = block.window, block.profile.dimension
    sums = {radius: np.zeros((len(rows), dimension)) for radius in radii}
    memory = _StripMemory.for_strips(dimension, block.stored.dtype)
    for strip in _strips(window):
        if not len(touching(strip, rows, columns, max(radii))):
            continue
        prefix = _column_sums(_within(block, strip), memory)
        for radius in radii:
            near = touching(strip, rows, columns, radius)
            matrix = _windows_matrix(strip, rows[near], columns[near], radius)
            sums[radius][near] += matrix @ prefix
    return {radius: sums[radius].astype(np.float32) for radius in radii}


def _strips(window: Window) -> Iterator[Window]:
    # Small ones stay in the processor's outer cache.
    across = min(int(window.width), _STRIP_COLUMNS)
    down = max(1, _STRIP_PIXELS // across)
    for top in range(0, int(window.height), down):
        for left in range(0, int(window.width), across):
            yield Window(
                window.col_off + left,
                window.row_off + top,
                min(across, int(window.width) - left),
                min(down, int(window.height) - top),
            )


def _within(block: PixelBlock, strip: Window) -> PixelBlock:
    """Return the part of ``block`` in ``strip``, as views."""
    top = int(strip.row_off - block.window.row_off)
    left = int(strip.col_off - block.window.col_off)
    rows = slice(top, top + int(strip.height))
    columns = slice(left, left + int(strip.width))
    scale = block.scale
    if scale is not None:
        width = int(block.window.width)
        scale = scale.reshape(-1, width)[rows, columns].reshape(-1)
    stored = block.grid()[:, rows, columns]
    return PixelBlock(strip, block.profile, stored, scale)


def _column_sums(strip: PixelBlock, memory: _StripMemory) -> Sums:
    """Return the sums over the first 0, 1, 2 … rows of each column.

    ``strip`` has its numbers as [dimension, rows, columns]; the result is
    [(rows + 1) * columns, dimension], in float64: a difference of float32
    sums would keep too few digits.
    """
    dimension, height, width = strip.stored.shape
    count = height * width
    flat = memory.stored[:, :count]
    np.copyto(flat.reshape(strip.stored.shape), strip.stored)
    sums = memory.sums[: count + width].reshape(height + 1, width, dimension)
    sums[0] = 0
    vectors = memory.vectors[:count]
    for start in range(0, count, _BATCH_PIXELS):
        batch = slice(start, min(start + _BATCH_PIXELS, count))
        # Bands last from here on: a pixel's numbers lie side by side.
        pixels = np.ascontiguousarray(flat[:, batch].T)
        vectors[batch] = strip.of(pixels.T, batch).decode().T
    valid = strip.of(flat).valid()
    if not valid.all():
        vectors[~valid] = 0
    rows = vectors.reshape(height, width, dimension)
    for row in range(height):
        np.add(sums[row], rows[row], out=sums[row + 1])
    return sums.reshape(-1, dimension)


def _windows_matrix(
    strip: Window, rows: Indices, columns: Indices, radius: int
) -> csr_matrix:
    """Return which column sums make up each window, [points, sums].

    A window takes the sums at its bottom less those at its top.
    """
    height, width = int(strip.height), int(strip.width)
    row = rows - int(strip.row_off)
    column = columns - int(strip.col_off)
    top = np.clip(row - radius, 0, height)
    bottom = np.clip(row + radius + 1, 0, height)
    left = np.clip(column - radius, 0, width)
    counts = np.clip(column + radius + 1, 0, width) - left
    ends = np.cumsum(2 * counts)
    bounds = np.concatenate([[0], ends])
    edges = np.stack([bottom, top], axis=1).reshape(-1)
    lengths = np.repeat(counts, 2)
    firsts = edges * width + np.repeat(left, 2)
    before = np.cumsum(lengths) - lengths
    within = np.arange(bounds[-1]) - np.repeat(before, lengths)
    signs = np.tile([1.0, -1.0], len(rows))
    return csr_matrix(
        (
            np.repeat(signs, lengths),
            np.repeat(firsts, lengths) + within,
            bounds,
        ),
        shape=(len(rows), (height + 1) * width),
    )
