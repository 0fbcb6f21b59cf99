"""The pixels of a block through a tower, batch by batch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.rasters.block import PixelBlock
from aether_qgis.engine.rasters.profiles import Numbers
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.thread_memory import thread_memory
from aether_qgis.engine.towers.backends import PixelBackend


@dataclass(frozen=True)
class AlignedBatch:
    """Some neighbouring pixels in the aligned space."""

    pixels: slice
    valid: NDArray[np.bool_]
    """Which of them hold a vector, [pixels]."""
    aligned: Floats
    """Unit vectors, float32 [d, pixels]; of no meaning where not valid."""


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
