"""Windows in, similarity out.

Windows are read and computed side by side, and written in order. A pixel's
similarity depends on its own vector alone: not on its window, its place in
it, or the number of threads.
"""

from __future__ import annotations

import os
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from math import gcd
from typing import Callable, Deque, Iterable, Iterator, Optional, Tuple

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from aether_qgis.engine.embeddings import EmbeddingRaster
from aether_qgis.engine.profiles import (
    BAND_COUNT,
    EmbeddingProfile,
    check_lengths,
)
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
        _check_sample(raster, stored, int(window.width))
        flat = score_pixels(
            stored, raster.profile, backend, query, check_cancelled
        )
        shape = int(window.height), int(window.width)
        return ScoredWindow(window, flat.reshape(shape))

    done = 0
    itemsize = np.dtype(raster.dtype).itemsize
    workers = _workers(windows, itemsize, backend.batch_pixels)
    for scored in _side_by_side(score_window, windows, workers):
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
    count = stored.shape[1]
    similarity = np.full(count, np.nan, np.float32)
    batch = backend.batch_pixels
    for start in range(0, count, batch):
        check_cancelled()
        end = min(start + batch, count)
        part = stored[:, start:end]
        valid = profile.valid(part)
        if not valid.any():
            continue
        # A short batch is filled up: every call has the same shape, so the
        # backend takes the same path for every pixel.
        full = np.zeros((part.shape[0], batch), part.dtype)
        full[:, : part.shape[1]] = part
        aligned = backend.align(profile.decode(full))
        cosine = np.einsum("d,dp->p", query, aligned)[: part.shape[1]]
        np.clip(cosine, -1, 1, out=cosine)
        np.copyto(similarity[start:end], cosine, where=valid)
    return similarity


def _check_sample(
    raster: EmbeddingRaster, stored: NDArray[np.generic], columns: int
) -> None:
    step = max(1, stored.shape[1] // _CHECKED_PIXELS)
    # Not a whole number of rows: the sample would be a single column.
    while gcd(step, columns) > 1:
        step += 1
    sample = stored[:, ::step].copy()
    # A few resampled pixels along the border say nothing about the file.
    if np.count_nonzero(raster.profile.valid(sample)) >= _FEWEST_CHECKED:
        check_lengths(raster.path, raster.profile, sample)


def _side_by_side(
    work: Callable[[Window], ScoredWindow],
    windows: Iterable[Window],
    workers: int,
) -> Iterator[ScoredWindow]:
    # One window more than workers: the next is ready while one is written.
    waiting: Deque[Future[ScoredWindow]] = deque()
    with ThreadPoolExecutor(workers, "score") as pool:
        remaining = iter(windows)
        try:
            while True:
                while len(waiting) <= workers:
                    window: Optional[Window] = next(remaining, None)
                    if window is None:
                        break
                    waiting.append(pool.submit(work, window))
                if not waiting:
                    return
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()


def _workers(
    windows: Iterable[Window], itemsize: int, batch_pixels: int
) -> int:
    largest = max(_pixels(window) for window in windows)
    stored = largest * BAND_COUNT * itemsize
    # A batch is held decoded, squared and aligned, in float32.
    computed = batch_pixels * BAND_COUNT * 4 * 4
    affordable = _BYTES_IN_FLIGHT // (stored + computed)
    return max(1, min(os.cpu_count() or 1, affordable))


def _pixels(window: Window) -> int:
    return int(window.width) * int(window.height)
