"""Similarities of a raster from its aligned index."""

from __future__ import annotations

import sys
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from queue import Empty, SimpleQueue
from typing import (
    Callable,
    Generator,
    Generic,
    Iterator,
    List,
    Optional,
    Tuple,
    cast,
)

import numpy as np
from rasterio.windows import Window

from aether_qgis.engine.index.aligned_index import AlignedIndex
from aether_qgis.engine.index.products import SimilarityProduct
from aether_qgis.engine.index.quantisation import NODATA, Codes
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.parallel import side_by_side
from aether_qgis.engine.similarity.sample import Masked, Numbers, Sampler
from aether_qgis.engine.similarity.scoring import ScoredWindow
from aether_qgis.engine.similarity.similarity_query import Found, PixelQuery

_BYTES_IN_FLIGHT = 256 * 1024 * 1024

# A chunk is held as it is stored and, where it is cut, as it is compared.
_COPIES = 2

# Similarities with several vectors stay in the processor's cache until it is
# known what follows from them.
_SIMILARITIES_AT_A_TIME = 1 << 19


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
    query: PixelQuery[Found],
    check_cancelled: Callable[[], None],
    sampler: Optional[Sampler] = None,
) -> Iterator[Tuple[float, ScoredWindow[Found]]]:
    """Yield the share done and what is found, chunk by chunk.

    Memory is bounded by a few chunks; a window's is overwritten when the next
    one is taken. ``sampler`` is given the pixels of its lattice. Raises
    IndexFileError where a chunk is damaged.
    """
    pixels = int(window.width) * int(window.height)
    done = 0
    comparison = _Comparison(
        index, query, check_cancelled, _SIMILARITIES_AT_A_TIME, sampler
    )
    with closing(comparison.of_parts(window)) as compared:
        for part, found in compared:
            done += found.size
            yield done / pixels, ScoredWindow(part, found)


def compare_index(
    index: AlignedIndex,
    window: Window,
    queries: Floats,
    check_cancelled: Callable[[], None],
) -> Iterator[ComparedWindow]:
    """Yield the similarities with each of ``queries``, float32 [m, d].

    Every chunk is read once.
    """
    comparison = _Comparison(index, _AllOf(queries), check_cancelled)
    with closing(comparison.of_parts(window)) as compared:
        for part, found in compared:
            yield ComparedWindow(part, found)


@dataclass(frozen=True)
class _AllOf:
    """Finds the similarities with every vector, as they are."""

    vectors: Floats

    def similarity(self, similarities: Floats) -> Floats:
        return similarities


class _Comparison(Generic[Found]):
    """Compares the chunks of an index, several at a time."""

    def __init__(
        self,
        index: AlignedIndex,
        query: PixelQuery[Found],
        check_cancelled: Callable[[], None],
        at_a_time: int = sys.maxsize,
        sampler: Optional[Sampler] = None,
    ) -> None:
        self._index = index
        self._sampler = sampler
        self._at_a_time = at_a_time
        self._query = query
        self._check_cancelled = check_cancelled
        self._queries = len(query.vectors)
        self._product = SimilarityProduct(index.quantisation, query.vectors)
        # Fresh memory for each window takes as long as the products of
        # several.
        self._free: SimpleQueue[Floats] = SimpleQueue()

    def of_parts(
        self, window: Window
    ) -> Generator[Tuple[Window, Found], None, None]:
        """Yield what is found in each part of ``window``."""
        parts = _parts(window, self._index.chunk_side)
        planes = self._index.quantisation.planes
        pixels = self._index.chunk_side**2
        held = min(self._queries * pixels, self._at_a_time)
        largest = _COPIES * planes * pixels + 4 * held
        workers = max(1, min(usable_cores(), _BYTES_IN_FLIGHT // largest))
        with closing(side_by_side(self._compare, parts, workers)) as compared:
            for part, found, memory in compared:
                yield part, found
                self._free.put(memory)

    def _compare(self, part: Window) -> Tuple[Window, Found, Floats]:
        self._check_cancelled()
        codes = self._index.read(0, part, keep=False)
        if self._sampler is not None:
            self._sampler.add_vectors(part, partial(self._decoded, codes))
        _, rows, columns = codes.shape
        strip = max(1, self._at_a_time // (self._queries * columns))
        size = self._queries * min(strip, rows) * columns
        memory = _memory(self._free, size)
        if strip >= rows:
            return part, self._found(codes, memory), memory
        strips = range(0, rows, strip)
        first = self._found(codes[:, :strip], memory)
        found = np.empty((rows, columns), first.dtype)
        found[:strip] = first
        for top in strips[1:]:
            some = slice(top, top + strip)
            found[some] = self._found(codes[:, some], memory)
        return part, cast(Found, found), memory

    def _decoded(self, codes: Codes, at: Numbers) -> Masked:
        some = codes.reshape(len(codes), -1)[:, at]
        return self._index.quantisation.decode(some), some[0] != NODATA

    def _found(self, codes: Codes, memory: Floats) -> Found:
        planes, rows, columns = codes.shape
        pixels = rows * columns
        similarities = self._product.of(
            codes.reshape(1, planes, -1),
            memory[: self._queries * pixels].reshape(-1, 1, pixels),
        )
        np.clip(similarities, -1, 1, out=similarities)
        shape = self._queries, rows, columns
        return self._query.similarity(similarities.reshape(shape))


def _memory(free: SimpleQueue[Floats], size: int) -> Floats:
    """Return at least ``size`` numbers of memory that is free."""
    try:
        memory = free.get_nowait()
    except Empty:
        return np.empty(size, np.float32)
    return memory if memory.size >= size else np.empty(size, np.float32)


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
