"""Similarities of a raster from its aligned index."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Callable, Iterator, List, Tuple

import numpy as np
from rasterio.windows import Window

from aether_qgis.engine.index.aligned_index import AlignedIndex
from aether_qgis.engine.index.products import SimilarityProduct
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.parallel import side_by_side
from aether_qgis.engine.similarity.scoring import ScoredWindow
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery

_BYTES_IN_FLIGHT = 256 * 1024 * 1024

# A chunk is held as it is stored and, where it is cut, as it is compared.
_COPIES = 2


@dataclass(frozen=True)
class ComparedWindow:
    """The similarities of one window with several queries."""

    window: Window
    similarities: Floats
    """float32 [m, rows, columns], -1 to 1 or NaN; overwritten when the next
    window is taken."""


def score_index(
    index: AlignedIndex,
    window: Window,
    query: SimilarityQuery,
    check_cancelled: Callable[[], None],
) -> Iterator[Tuple[float, ScoredWindow]]:
    """Yield the share done and the similarities, chunk by chunk.

    Memory is bounded by a few chunks; a window's is overwritten when the next
    one is taken. Raises IndexFileError where a chunk is damaged.
    """
    pixels = int(window.width) * int(window.height)
    done = 0
    vectors = query.vectors
    for part in compare_index(index, window, vectors, check_cancelled):
        similarity = query.similarity(part.similarities)
        done += similarity.size
        yield done / pixels, ScoredWindow(part.window, similarity)


def compare_index(
    index: AlignedIndex,
    window: Window,
    queries: Floats,
    check_cancelled: Callable[[], None],
) -> Iterator[ComparedWindow]:
    """Yield the similarities with each of ``queries``, float32 [m, d].

    Every chunk is read once.
    """
    product = SimilarityProduct(index.quantisation, queries)
    # Fresh memory for each window takes as long as the products of several.
    free: SimpleQueue[Floats] = SimpleQueue()

    def compare(part: Window) -> ComparedWindow:
        check_cancelled()
        codes = index.read(0, part, keep=False)
        planes, rows, columns = codes.shape
        found = product.of(
            codes.reshape(1, planes, -1),
            _memory(free, len(queries), rows * columns),
        )
        np.clip(found, -1, 1, out=found)
        shape = len(queries), rows, columns
        return ComparedWindow(part, found.reshape(shape))

    parts = _parts(window, index.chunk_side)
    per_pixel = _COPIES * index.quantisation.planes + 4 * len(queries)
    largest = per_pixel * index.chunk_side**2
    workers = max(1, min(usable_cores(), _BYTES_IN_FLIGHT // largest))
    with closing(side_by_side(compare, parts, workers)) as compared:
        for found in compared:
            yield found
            free.put(found.similarities.reshape(-1))


def _memory(free: SimpleQueue[Floats], queries: int, pixels: int) -> Floats:
    """Return memory that is free and large enough, [queries, 1, pixels]."""
    size = queries * pixels
    try:
        memory = free.get_nowait()
    except Empty:
        memory = np.empty(size, np.float32)
    if memory.size < size:
        memory = np.empty(size, np.float32)
    return memory[:size].reshape(queries, 1, pixels)


def _parts(window: Window, side: int) -> List[Window]:
    """Cut ``window`` where chunks of ``side`` rows and columns meet."""
    return [
        Window(left, top, right - left, bottom - top)
        for top, bottom in _cuts(window.row_off, window.height, side)
        for left, right in _cuts(window.col_off, window.width, side)
    ]


def _cuts(start: float, length: float, side: int) -> List[Tuple[int, int]]:
    first, end = int(start), int(start + length)
    inner = range((first // side + 1) * side, end, side)
    edges = [first, *inner, end]
    return list(zip(edges[:-1], edges[1:]))
