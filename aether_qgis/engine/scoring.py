"""Windows in, similarity out.

Windows are read and computed side by side, and written in order. A pixel's
similarity depends on its own vector alone: not on its window, its place in
it, or the number of threads.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from math import gcd
from typing import Callable, Iterable, Iterator, Tuple

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from aether_qgis.engine.embeddings import EmbeddingRaster
from aether_qgis.engine.errors import EmbeddingRasterError
from aether_qgis.engine.profiles import (
    BAND_COUNT,
    EmbeddingProfile,
    check_lengths,
)
from aether_qgis.engine.side_by_side import side_by_side
from aether_qgis.engine.towers.backends import PixelBackend

Floats = NDArray[np.float32]

WINDOW_SIDE = 512
_BYTES_IN_FLIGHT = 256 * 1024 * 1024
_CHECKED_PIXELS = 512
_FEWEST_CHECKED = 64


@dataclass(frozen=True)
class ScoredWindow:
    """The similarities of one window, NaN where there is no vector."""

    window: Window
    similarity: Floats
    """float32 [rows, columns], -1 to 1 or NaN."""


@dataclass(frozen=True)
class AlignedBatch:
    """Some neighbouring pixels in the aligned space."""

    pixels: slice
    valid: NDArray[np.bool_]
    """Which of them hold a vector, [pixels]."""
    aligned: Floats
    """Unit vectors, float32 [d, pixels]; of no meaning where not valid."""


def score(
    raster: EmbeddingRaster,
    backend: PixelBackend,
    query: Floats,
    check_cancelled: Callable[[], None],
    window_side: int = WINDOW_SIDE,
) -> Iterator[Tuple[float, ScoredWindow]]:
    """Yield the share done and the similarities, window by window.

    ``query`` is a unit vector in the aligned space, float32 [d]. Memory is
    bounded by a few windows whatever the raster's size. Raises
    EmbeddingRasterError where the file cannot be read or its numbers are no
    embeddings.
    """
    windows = raster.windows(window_side)
    pixels = sum(_pixels(window) for window in windows)

    def score_window(window: Window) -> ScoredWindow:
        check_cancelled()
        stored = raster.read(window).reshape(BAND_COUNT, -1)
        check_sample(raster, stored, int(window.width))
        flat = score_pixels(
            stored, raster.profile, backend, query, check_cancelled
        )
        shape = int(window.height), int(window.width)
        return ScoredWindow(window, flat.reshape(shape))

    done = 0
    workers = affordable_workers(windows, raster, backend)
    for scored in side_by_side(score_window, windows, workers):
        done += _pixels(scored.window)
        yield done / pixels, scored


def score_pixels(
    stored: NDArray[np.generic],
    profile: EmbeddingProfile,
    backend: PixelBackend,
    query: Floats,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Floats:
    """Return the similarity of each column of ``stored`` [64, pixels].

    float32 [pixels], NaN where the column holds no vector.
    """
    similarity = np.full(stored.shape[1], np.nan, np.float32)
    for batch in aligned_batches(stored, profile, backend, check_cancelled):
        cosine = np.einsum("d,dp->p", query, batch.aligned)
        np.clip(cosine, -1, 1, out=cosine)
        np.copyto(similarity[batch.pixels], cosine, where=batch.valid)
    return similarity


def aligned_batches(
    stored: NDArray[np.generic],
    profile: EmbeddingProfile,
    backend: PixelBackend,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Iterator[AlignedBatch]:
    """Yield the columns of ``stored`` [64, pixels] in the aligned space.

    Batches without any vector are left out.
    """
    count, size = stored.shape[1], backend.batch_pixels
    for start in range(0, count, size):
        check_cancelled()
        end = min(start + size, count)
        part = stored[:, start:end]
        valid = profile.valid(part)
        if not valid.any():
            continue
        # A short batch is filled up: every call has the same shape, so the
        # backend takes the same path for every pixel.
        full = np.zeros((part.shape[0], size), part.dtype)
        full[:, : part.shape[1]] = part
        aligned = backend.align(profile.decode(full))[:, : part.shape[1]]
        yield AlignedBatch(slice(start, end), valid, aligned)


def check_sample(
    raster: EmbeddingRaster, stored: NDArray[np.generic], columns: int
) -> None:
    """Raise EmbeddingRasterError if pixels of a window are no embeddings.

    ``stored`` is [64, pixels], row by row of ``columns`` pixels.
    """
    step = max(1, stored.shape[1] // _CHECKED_PIXELS)
    # Not a whole number of rows: the sample would be a single column.
    while gcd(step, columns) > 1:
        step += 1
    sample = stored[:, ::step].copy()
    # A few resampled pixels along the border say nothing about the file.
    if np.count_nonzero(raster.profile.valid(sample)) >= _FEWEST_CHECKED:
        check_lengths(raster.path, raster.profile, sample)


def affordable_workers(
    windows: Iterable[Window],
    raster: EmbeddingRaster,
    backend: PixelBackend,
    result_bytes: int = 4,
) -> int:
    """Return how many windows may be computed side by side, at least 1.

    ``result_bytes`` is what is kept of a pixel.
    """
    largest = max(_pixels(window) for window in windows)
    kept = np.dtype(raster.dtype).itemsize * BAND_COUNT + result_bytes
    # A batch is held decoded, squared and aligned, in float32.
    computed = backend.batch_pixels * BAND_COUNT * 4 * 4
    affordable = _BYTES_IN_FLIGHT // (largest * kept + computed)
    return max(1, min(os.cpu_count() or 1, affordable))


def no_data(path: str) -> EmbeddingRasterError:
    """Return the error for an area without a single vector."""
    return EmbeddingRasterError(
        "{path} holds no data in the area asked for (every pixel is "
        "nodata): choose another extent or another raster.",
        path=path,
    )


def _pixels(window: Window) -> int:
    return int(window.width) * int(window.height)
