"""Windows in, similarity out.

Windows are read side by side, computed in parts and written in order. A
pixel's similarity depends on its own vector alone: not on its window, its
place in it, or the number of threads.
"""

from __future__ import annotations

import math
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing
from dataclasses import dataclass
from typing import (
    Callable,
    Generic,
    Iterable,
    Iterator,
    Optional,
    Tuple,
    cast,
)

import numpy as np
from rasterio.windows import Window

from aether_qgis.engine.errors import EmbeddingRasterError, NoDataError
from aether_qgis.engine.rasters.block import PixelBlock
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.rasters.windows import pixel_count
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.parallel import side_by_side
from aether_qgis.engine.similarity.batches import similarities
from aether_qgis.engine.similarity.sample import Sampler
from aether_qgis.engine.similarity.similarity_query import (
    Found,
    PixelQuery,
    SimilarityQuery,
)
from aether_qgis.engine.towers.backends import PixelBackend

WINDOW_SIDE = 512
_BYTES_IN_FLIGHT = 576 * 1024 * 1024
# What the AETHER tower takes for a CPU's batch is 9 MiB.
_TOWER_BYTES = 12 * 1024 * 1024
_SIMILARITY_BYTES = 4
# AlphaEarth's files have blocks of a megapixel: were a window one thread's
# work, few would fit into memory and most cores of many would stand still.
_PART_PIXELS = 1 << 16
_CHECKED_PIXELS = 512
_FEWEST_CHECKED = 64


@dataclass(frozen=True)
class ScoredWindow(Generic[Found]):
    """What a query finds in one window."""

    window: Window
    similarity: Found
    """[rows, columns]; of a ``SimilarityQuery`` float32, -1 to 1, or NaN
    where there is no vector."""


Scored = Iterator[Tuple[float, ScoredWindow[Floats]]]
"""The share that is done, and the similarities of one window after another."""


def score(
    raster: EmbeddingRaster,
    backend: PixelBackend,
    query: PixelQuery[Found],
    check_cancelled: Callable[[], None],
    window_side: int = WINDOW_SIDE,
    sampler: Optional[Sampler] = None,
) -> Iterator[Tuple[float, ScoredWindow[Found]]]:
    """Yield the share done and what is found, window by window.

    Memory is bounded by a few windows whatever the raster's size: their
    number says how many are read ahead, and all cores compute their parts.
    ``sampler`` is given the pixels of its lattice.
    Raises EmbeddingRasterError where the file cannot be read or its numbers
    are no embeddings.
    """
    windows = raster.windows(window_side)
    pixels = sum(pixel_count(window) for window in windows)
    cores = usable_cores()
    readers = _affordable_readers(windows, raster, backend, cores)
    with ThreadPoolExecutor(cores, "tower") as towers:

        def compared(block: PixelBlock) -> Future[Found]:
            return towers.submit(
                _similarity, block, backend, query, check_cancelled
            )

        def scored_window(window: Window) -> ScoredWindow[Found]:
            check_cancelled()
            block = _checked_block(raster, window)
            parts = list(map(compared, _parts(block, backend)))
            if sampler is not None:
                sampler.add_block(block, backend)
            # All of them: the next window is read over this one.
            wait(parts)
            found = np.concatenate([part.result() for part in parts])
            return ScoredWindow(window, _in_rows(cast(Found, found), window))

        done = 0
        # A result takes little memory beside the window it was made from.
        scored_windows = side_by_side(
            scored_window, windows, readers, 2 * cores
        )
        with closing(scored_windows):
            for scored in scored_windows:
                done += pixel_count(scored.window)
                yield done / pixels, scored


def score_window(
    raster: EmbeddingRaster,
    window: Window,
    backend: PixelBackend,
    query: SimilarityQuery,
    check_cancelled: Callable[[], None],
    sampler: Optional[Sampler] = None,
) -> Floats:
    """Return the similarities of a window, float32 [rows, columns].

    NaN where there is no vector. Raises EmbeddingRasterError as ``score``.
    """
    block = _checked_block(raster, window)
    if sampler is not None:
        sampler.add_block(block, backend)
    flat = _similarity(block, backend, query, check_cancelled)
    return _in_rows(flat, window)


def _similarity(
    block: PixelBlock,
    backend: PixelBackend,
    query: PixelQuery[Found],
    check_cancelled: Callable[[], None],
) -> Found:
    """Return what is found in each pixel, [pixels]."""
    found = similarities(block, backend, query.vectors, check_cancelled)
    return query.similarity(found)


def _checked_block(raster: EmbeddingRaster, window: Window) -> PixelBlock:
    """Read a window into memory that this thread's next one overwrites."""
    block = raster.read(window, keep=False)
    check_sample(raster, block)
    return block


def _in_rows(flat: Found, window: Window) -> Found:
    shape = int(window.height), int(window.width)
    return cast(Found, flat.reshape(shape))


def _parts(block: PixelBlock, backend: PixelBackend) -> Iterator[PixelBlock]:
    """Cut a block into parts of whole batches, without copying it."""
    size = backend.batch_pixels
    size *= max(1, _PART_PIXELS // size)
    for start in range(0, block.pixels, size):
        part = slice(start, min(start + size, block.pixels))
        yield block.of(block.stored[:, part], part)


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
    window = _largest_bytes(windows, raster, result_bytes)
    affordable = _BYTES_IN_FLIGHT // (window + _tower_bytes(raster, backend))
    return max(1, min(usable_cores(), affordable))


def _affordable_readers(
    windows: Iterable[Window],
    raster: EmbeddingRaster,
    backend: PixelBackend,
    cores: int,
) -> int:
    """Return how many windows may be read while ``cores`` compute.

    One where nothing can be computed meanwhile, at least two elsewhere.
    """
    window = _largest_bytes(windows, raster, _SIMILARITY_BYTES)
    towers = cores * _tower_bytes(raster, backend)
    affordable = (_BYTES_IN_FLIGHT - towers) // window
    return min(cores, max(2, affordable))


def _largest_bytes(
    windows: Iterable[Window], raster: EmbeddingRaster, result_bytes: int
) -> int:
    largest = max(pixel_count(window) for window in windows)
    return largest * (raster.bytes_per_pixel + result_bytes)


def _tower_bytes(raster: EmbeddingRaster, backend: PixelBackend) -> int:
    """Return what one thread takes to compute a batch."""
    # A batch is held once more, and again on its way to a GPU.
    held = raster.bytes_per_pixel + _SIMILARITY_BYTES
    return 2 * backend.batch_pixels * held + _TOWER_BYTES


def no_data(path: str) -> NoDataError:
    """Return the error for an area without a single vector."""
    return NoDataError(
        "{path} holds no data in the area asked for (every pixel is "
        "nodata): choose another extent or another raster.",
        path=path,
    )
