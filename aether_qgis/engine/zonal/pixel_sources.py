"""The similarities of chosen pixels, from an index or from the raster.

Only the pixels that places need are compared: those of a few hundred points
take no longer than they must.
"""

from __future__ import annotations

from typing import Callable, List, Protocol, Tuple

import numpy as np
from rasterio.windows import Window

from aether_qgis.engine.index.aligned_index import AlignedIndex
from aether_qgis.engine.index.products import SimilarityProduct
from aether_qgis.engine.index.quantisation import NODATA
from aether_qgis.engine.places.places_on_grid import Indices
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.rasters.windows import cut, pixel_count
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.similarity.batches import similarities
from aether_qgis.engine.similarity.sample import Masked, Numbers, Sampler
from aether_qgis.engine.similarity.scoring import WINDOW_SIDE, check_sample
from aether_qgis.engine.towers.backends import PixelBackend

_BYTES_IN_FLIGHT = 512 * 1024 * 1024
_PIXELS_AT_ONCE = 1 << 16


class PixelSource(Protocol):
    """Gives the similarities of pixels, window by window."""

    windows: List[Window]
    """All windows of the raster; each is to be read once at most."""
    workers: int
    """How many windows fit in memory at a time."""

    def similarities(self, window: Window, pixels: Indices) -> Floats:
        """Return the similarities of ``pixels`` of a window, [m, n].

        ``pixels`` count along the window's rows. float32, -1 to 1, NaN
        where there is no vector. Several threads may call it at a time.
        """

    def sample(self, window: Window, sampler: Sampler) -> None:
        """Give ``sampler`` the pixels of a window on its lattice.

        Several threads may call it at a time.
        """


class IndexedPixels:
    """Pixels of a raster's aligned index."""

    def __init__(
        self, index: AlignedIndex, raster: EmbeddingRaster, queries: Floats
    ) -> None:
        """Take ``queries``, unit vectors in the aligned space [m, d]."""
        self._index = index
        self._product = SimilarityProduct(index.quantisation, queries)
        chunk = index.chunk_side, index.chunk_side
        self.windows = cut(raster.window, chunk, index.chunk_side)
        stored = index.quantisation.planes
        self.workers = _workers(self.windows, stored, len(queries))

    def similarities(self, window: Window, pixels: Indices) -> Floats:
        """Return the similarities of ``pixels``; raises IndexFileError."""
        codes = self._index.read(0, window, keep=False)
        flat = codes.reshape(len(codes), -1)
        parts = [
            self._product.of(np.ascontiguousarray(flat[:, some])[None])[:, 0]
            for some in _pieces(pixels)
        ]
        found = np.concatenate(parts, axis=1)
        return np.clip(found, -1, 1, out=found)

    def sample(self, window: Window, sampler: Sampler) -> None:
        """Give ``sampler`` its pixels; raises IndexFileError."""
        codes = self._index.read(0, window, keep=False)
        flat = codes.reshape(len(codes), -1)

        def decoded(at: Numbers) -> Masked:
            some = flat[:, at]
            return self._index.quantisation.decode(some), some[0] != NODATA

        sampler.add_vectors(window, decoded)


class ComputedPixels:
    """Pixels of the raster itself, through the pixel tower."""

    def __init__(
        self,
        raster: EmbeddingRaster,
        backend: PixelBackend,
        queries: Floats,
        check_cancelled: Callable[[], None],
    ) -> None:
        """Take ``queries``, unit vectors in the aligned space [m, d]."""
        self._raster = raster
        self._backend = backend
        self._queries = queries
        self._check = check_cancelled
        self.windows = raster.windows(WINDOW_SIDE)
        stored = raster.bytes_per_pixel
        self.workers = _workers(self.windows, stored, len(queries))

    def similarities(self, window: Window, pixels: Indices) -> Floats:
        """Return the similarities of ``pixels``.

        Raises EmbeddingRasterError where the file cannot be read or its
        numbers are no embeddings.
        """
        block = self._raster.read(window, keep=False)
        check_sample(self._raster, block)
        parts = [
            similarities(
                block.columns(some), self._backend, self._queries, self._check
            )
            for some in _pieces(pixels)
        ]
        return np.concatenate(parts, axis=1)

    def sample(self, window: Window, sampler: Sampler) -> None:
        """Give ``sampler`` its pixels; raises EmbeddingRasterError."""
        self._check()
        block = self._raster.read(window, keep=False)
        check_sample(self._raster, block)
        sampler.add_block(block, self._backend)


def _pieces(pixels: Indices) -> Tuple[Indices, ...]:
    """Cut ``pixels`` so that copies of their vectors stay small."""
    ends = range(_PIXELS_AT_ONCE, len(pixels), _PIXELS_AT_ONCE)
    return tuple(np.split(pixels, list(ends)))


def _workers(windows: List[Window], stored: int, queries: int) -> int:
    # A number a query, and where each of the pixels chosen is found.
    held = stored + 4 * queries + 16
    largest = max(map(pixel_count, windows)) * held
    return max(1, min(usable_cores(), _BYTES_IN_FLIGHT // largest))
