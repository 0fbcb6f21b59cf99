"""Windows in, similarity out.

Windows are read and computed side by side, and written in order. A pixel's
similarity depends on its own vector alone: not on its window, its place in
it, or the number of threads.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, Iterable, Iterator, Tuple

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from aether_qgis.engine.errors import EmbeddingRasterError, NoDataError
from aether_qgis.engine.rasters.block import PixelBlock
from aether_qgis.engine.rasters.profiles import Numbers
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.rasters.windows import pixel_count
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.parallel import side_by_side
from aether_qgis.engine.runtime.thread_memory import thread_memory
from aether_qgis.engine.towers.backends import PixelBackend

WINDOW_SIDE = 512
_BYTES_IN_FLIGHT = 576 * 1024 * 1024  # 16 windows of AlphaEarth's bytes
# What a tower needs for a CPU's batch.
_TOWER_BYTES = 16 * 1024 * 1024
_CHECKED_PIXELS = 512
_FEWEST_CHECKED = 64


@dataclass(frozen=True)
class ScoredWindow:
    """The similarities of one window, NaN where there is no vector."""

    window: Window
    similarity: Floats
    """float32 [rows, columns], -1 to 1 or NaN."""


Scored = Iterator[Tuple[float, ScoredWindow]]
"""The share that is done, and the similarities of one window after another."""


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
    pixels = sum(pixel_count(window) for window in windows)

    def scored_window(window: Window) -> ScoredWindow:
        check_cancelled()
        found = score_window(raster, window, backend, query, check_cancelled)
        return ScoredWindow(window, found)

    done = 0
    workers = affordable_workers(windows, raster, backend)
    # A result takes little memory beside the window that it was made from.
    for scored in side_by_side(scored_window, windows, workers, 2 * workers):
        done += pixel_count(scored.window)
        yield done / pixels, scored


def score_window(
    raster: EmbeddingRaster,
    window: Window,
    backend: PixelBackend,
    query: Floats,
    check_cancelled: Callable[[], None],
) -> Floats:
    """Return the similarities of a window, float32 [rows, columns].

    NaN where there is no vector. Raises EmbeddingRasterError as ``score``.
    """
    block = raster.read(window, keep=False)
    check_sample(raster, block)
    (flat,) = similarities(block, backend, query[None], check_cancelled)
    shape = int(window.height), int(window.width)
    return np.asarray(flat.reshape(shape))


def similarities(
    block: PixelBlock,
    backend: PixelBackend,
    queries: Floats,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Floats:
    """Return how similar each pixel of ``block`` is.

    ``queries`` are unit vectors in the aligned space, float32 [m, d]. The
    result is float32 [m, pixels], NaN where a pixel holds no vector.
    """
    shape = len(queries), block.pixels
    similarity = np.full(shape, np.nan, np.float32)
    for batch in _batches(block, backend, check_cancelled):
        cosine = backend.compare(batch.numbers, queries)[:, : batch.count]
        np.copyto(similarity[:, batch.pixels], cosine, where=batch.valid)
    return similarity


def aligned_batches(
    block: PixelBlock,
    backend: PixelBackend,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Iterator[AlignedBatch]:
    """Yield the pixels of ``block`` in the aligned space.

    Batches without any vector are left out.
    """
    for batch in _batches(block, backend, check_cancelled):
        aligned = backend.align(batch.numbers)[:, : batch.count]
        yield AlignedBatch(batch.pixels, batch.valid, aligned)


@dataclass(frozen=True)
class _Batch:
    """Some neighbouring pixels as a backend takes them."""

    pixels: slice
    valid: NDArray[np.bool_]
    numbers: Numbers
    """[64, batch]: the pixels' numbers, then zeros."""

    @property
    def count(self) -> int:
        return int(self.pixels.stop - self.pixels.start)


def _batches(
    block: PixelBlock,
    backend: PixelBackend,
    check_cancelled: Callable[[], None],
) -> Iterator[_Batch]:
    # Few steps a batch: other threads wait for Python meanwhile.
    size, dimension = backend.batch_pixels, block.profile.dimension
    valid = block.valid()
    full = thread_memory("batch", (dimension, size), block.stored.dtype)
    batch = block.of(full)
    for start in range(0, block.pixels, size):
        check_cancelled()
        pixels = slice(start, min(start + size, block.pixels))
        if not valid[pixels].any():
            continue
        count = pixels.stop - start
        full[:, :count] = block.stored[:, pixels]
        # A short batch is filled up: every call has the same shape, so the
        # backend takes the same path for every pixel.
        full[:, count:] = 0
        yield _Batch(pixels, valid[pixels], batch.tower_numbers())


def check_sample(raster: EmbeddingRaster, block: PixelBlock) -> None:
    """Raise EmbeddingRasterError if pixels of a window are no embeddings.

    The mean length of vectors is the cheapest sign of it.
    """
    form, columns = raster.form, int(block.window.width)
    if not math.isfinite(form.longest):
        return
    step = max(1, block.pixels // _CHECKED_PIXELS)
    # Not a whole number of rows: the sample would be a single column.
    while math.gcd(step, columns) > 1:
        step += 1
    sample = block.columns(slice(None, None, step))
    valid = sample.valid()
    # A few resampled pixels along the border say nothing about the file.
    if np.count_nonzero(valid) < _FEWEST_CHECKED:
        return
    length = float(sample.lengths()[valid].mean())
    if not form.shortest <= length <= form.longest:
        raise EmbeddingRasterError(
            "{path} holds other numbers from row {row}, column {column} on "
            "than where it was recognised: vectors of mean length "
            "{length:.2f}; expected {title} vectors all over it: use the "
            "original file, or choose an extent without that part.",
            path=raster.path,
            row=int(block.window.row_off),
            column=int(block.window.col_off),
            length=length,
            title=form.profile.title,
        )


def affordable_workers(
    windows: Iterable[Window],
    raster: EmbeddingRaster,
    backend: PixelBackend,
    result_bytes: int = 4,
) -> int:
    """Return how many windows may be computed side by side, at least 1.

    ``result_bytes`` is what a result takes for a pixel.
    """
    largest = max(pixel_count(window) for window in windows)
    pixel_bytes = raster.bytes_per_pixel + result_bytes
    # A batch is held once more, and again on its way to a GPU.
    batch = 2 * backend.batch_pixels * pixel_bytes + _TOWER_BYTES
    affordable = _BYTES_IN_FLIGHT // (largest * pixel_bytes + batch)
    return max(1, min(usable_cores(), affordable))


def no_data(path: str) -> NoDataError:
    """Return the error for an area without a single vector."""
    return NoDataError(
        "{path} holds no data in the area asked for (every pixel is "
        "nodata): choose another extent or another raster.",
        path=path,
    )
