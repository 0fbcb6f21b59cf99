"""Where the aligned vectors of single pixels come from.

From a raster's aligned index where there is one, which takes milliseconds;
else from the raster itself through the pixel tower.
"""

from __future__ import annotations

from contextlib import ExitStack
from functools import lru_cache
from typing import Callable, Iterator, Optional, Protocol, Tuple

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from aether_qgis.engine.examples.locating import Grid, Indices
from aether_qgis.engine.index.aligned_index import AlignedIndex
from aether_qgis.engine.index.quantisation import NODATA
from aether_qgis.engine.rasters.form import RasterForm
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.batches import aligned_batches
from aether_qgis.engine.towers.backends import PixelBackend

_SIDE = 512
"""Pixels this near to each other are read together."""
_SAMPLE_WINDOWS = 4
_SAMPLE_SIDE = 16
_KEPT_SAMPLES = 64


class VectorSource(Protocol):
    """One raster's pixels in the aligned space."""

    @property
    def grid(self) -> Grid:
        """Where its pixels lie."""

    def at(self, rows: Indices, columns: Indices) -> Floats:
        """Return unit vectors, float32 [n, d]; NaN where there is none."""

    def background(self) -> Floats:
        """Return some vectors from all over the raster, float32 [n, d]."""


class IndexSource:
    """The pixels of a raster that has an aligned index."""

    def __init__(self, index: AlignedIndex) -> None:
        self._index = index
        rows, columns = index.shape(0)
        self.grid = Grid(index.crs, index.transform(0), rows, columns)

    def at(self, rows: Indices, columns: Indices) -> Floats:
        """Return unit vectors, float32 [n, d]; NaN where there is none.

        Raises IndexFileError where the stored bytes are damaged.
        """
        dimension = len(self._index.quantisation.offsets)
        vectors = np.full((len(rows), dimension), np.nan, np.float32)
        for window, chosen in _grouped(rows, columns):
            vectors[chosen] = _read_index(
                self._index,
                window,
                rows[chosen] - window.row_off,
                columns[chosen] - window.col_off,
            )
        return vectors

    def background(self) -> Floats:
        """Return some vectors from all over the raster, float32 [n, d]."""
        return _index_background(self._index)


class RasterSource:
    """The pixels of a raster, through the pixel tower."""

    def __init__(
        self,
        path: str,
        form: Optional[RasterForm],
        dimension: int,
        tower: Callable[[], PixelBackend],
        check_cancelled: Callable[[], None],
    ) -> None:
        """``dimension`` is that of the aligned space."""
        self._path, self._form = path, form
        with open_embedding_raster(path, None, form) as raster:
            self.grid = Grid(
                raster.crs,
                raster.transform,
                int(raster.window.height),
                int(raster.window.width),
            )
        self._dimension = dimension
        self._tower = tower
        self._check = check_cancelled

    def at(self, rows: Indices, columns: Indices) -> Floats:
        """Return unit vectors, float32 [n, d]; NaN where there is none.

        Raises EmbeddingRasterError where the file cannot be read.
        """
        vectors = np.full((len(rows), self._dimension), np.nan, np.float32)
        with ExitStack() as stack:
            raster: Optional[EmbeddingRaster] = None
            for window, chosen in _grouped(rows, columns):
                self._check()
                raster = raster or stack.enter_context(
                    open_embedding_raster(self._path, None, self._form)
                )
                vectors[chosen] = self._read(
                    raster,
                    window,
                    rows[chosen] - window.row_off,
                    columns[chosen] - window.col_off,
                )
        return vectors

    def background(self) -> Floats:
        """Return some vectors from all over the raster, float32 [n, d]."""
        return _with_vector(self.at(*_spread(self.grid)))

    def _read(
        self,
        raster: EmbeddingRaster,
        window: Window,
        rows: Indices,
        columns: Indices,
    ) -> Floats:
        block = raster.read(window)
        wanted = rows * int(window.width) + columns
        pixels = block.columns(wanted)
        vectors = np.full((len(rows), self._dimension), np.nan, np.float32)
        for batch in aligned_batches(pixels, self._tower(), self._check):
            part = vectors[batch.pixels]
            part[batch.valid] = batch.aligned.T[batch.valid]
        return vectors


def _read_index(
    index: AlignedIndex, window: Window, rows: Indices, columns: Indices
) -> Floats:
    codes = index.read(0, window, keep=False)[:, rows, columns]
    vectors = index.quantisation.decode(codes).T
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    vectors = vectors / np.maximum(length, 1e-12)
    vectors[codes[0] == NODATA] = np.nan
    return np.asarray(vectors, np.float32)


@lru_cache(maxsize=_KEPT_SAMPLES)
def _index_background(index: AlignedIndex) -> Floats:
    source = IndexSource(index)
    return _with_vector(source.at(*_spread(source.grid)))


def _grouped(
    rows: Indices, columns: Indices
) -> Iterator[Tuple[Window, NDArray[np.intp]]]:
    """Yield windows, and which pixels lie in each."""
    if not len(rows):
        return
    across = int(columns.max()) // _SIDE + 1
    cells = rows // _SIDE * across + columns // _SIDE
    order = np.argsort(cells, kind="stable")
    cuts = np.flatnonzero(np.diff(cells[order])) + 1
    for chosen in np.split(order, cuts):
        top, left = int(rows[chosen].min()), int(columns[chosen].min())
        bottom = int(rows[chosen].max()) + 1
        right = int(columns[chosen].max()) + 1
        yield Window(left, top, right - left, bottom - top), chosen


def _spread(grid: Grid) -> Tuple[Indices, Indices]:
    """Return rows and columns of pixels all over a grid.

    Small windows in even distances: fewer blocks are read than for as many
    single pixels. Their pixels lie a few apart, as neighbours are alike.
    """
    rows, columns = (
        np.unique(
            [
                min(
                    int((part + 0.5) / _SAMPLE_WINDOWS * size) + step, size - 1
                )
                for part in range(_SAMPLE_WINDOWS)
                for step in range(0, 4 * _SAMPLE_SIDE, 8)
            ]
        )
        for size in (grid.height, grid.width)
    )
    row, column = np.meshgrid(rows, columns, indexing="ij")
    return row.ravel(), column.ravel()


def _with_vector(vectors: Floats) -> Floats:
    return vectors[np.isfinite(vectors[:, 0])]
