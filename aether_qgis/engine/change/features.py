"""What is compared of a year: vectors or similarities of its pixels.

They come from the pixels, by decoding or through the pixel tower, or from
an aligned index. Rows run as in the first raster, whatever the year's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Protocol

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from aether_qgis.engine.index.aligned_index import AlignedIndex
from aether_qgis.engine.index.products import SimilarityProduct
from aether_qgis.engine.index.quantisation import NODATA, Codes
from aether_qgis.engine.rasters.block import PixelBlock
from aether_qgis.engine.rasters.grids import Placement
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.thread_memory import thread_memory
from aether_qgis.engine.similarity.batches import (
    aligned_batches,
    similarities,
)
from aether_qgis.engine.similarity.scoring import check_sample
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery
from aether_qgis.engine.towers.backends import PixelBackend

_LEAST_LENGTH = 1e-12


@dataclass(frozen=True)
class Features:
    """What is compared of some pixels."""

    values: Floats
    """float32 [k, pixels]; of no meaning where not valid."""
    valid: NDArray[np.bool_]
    """Which pixels hold a vector, [pixels]."""


Rows = Callable[[int, int], Features]
"""From a first and an end row of a window that was read."""


class Year(Protocol):
    """A year's pixels. Several threads may read at a time."""

    @property
    def bytes_per_pixel(self) -> int:
        """What one pixel takes in memory while it is compared."""

    def read(self, window: Window) -> Rows:
        """Read a window of the first raster's grid."""


BlockFeatures = Callable[[PixelBlock], Features]


class PixelYear:
    """A year whose pixels are read and computed."""

    def __init__(
        self,
        raster: EmbeddingRaster,
        placement: Placement,
        features: BlockFeatures,
    ) -> None:
        self._raster = raster
        self._placement = placement
        self._features = features
        self.bytes_per_pixel = raster.bytes_per_pixel

    def read(self, window: Window) -> Rows:
        """Read a window of the first raster's grid."""
        block = self._raster.read(self._placement.own_window(window))
        check_sample(self._raster, block)
        columns, height = int(window.width), int(window.height)
        is_turned = self._placement.is_turned

        def rows(first: int, end: int) -> Features:
            if is_turned:
                first, end = height - end, height - first
            part = slice(first * columns, end * columns)
            found = self._features(block.of(block.stored[:, part], part))
            return _turned(found, columns) if is_turned else found

        return rows


class IndexedYear:
    """A year whose pixels lie in an aligned index."""

    def __init__(
        self,
        index: AlignedIndex,
        placement: Placement,
        features: Callable[[Codes], Floats],
    ) -> None:
        """``features`` of codes [planes, pixels] are float32 [k, pixels]."""
        self._index = index
        self._placement = placement
        self._features = features
        self.bytes_per_pixel = 2 * index.quantisation.planes

    def read(self, window: Window) -> Rows:
        """Read a window of the first raster's grid."""
        codes = self._index.read(0, self._placement.own_window(window))
        columns, height = int(window.width), int(window.height)
        is_turned = self._placement.is_turned

        def rows(first: int, end: int) -> Features:
            if is_turned:
                first, end = height - end, height - first
            part = codes[:, first:end].reshape(len(codes), -1)
            found = Features(self._features(part), part[0] != NODATA)
            return _turned(found, columns) if is_turned else found

        return rows


def unit_vectors(block: PixelBlock) -> Features:
    """Return the raster's own vectors at length 1, [dimension, pixels]."""
    vectors = block.decode()
    lengths = np.sqrt(np.einsum("ij,ij->j", vectors, vectors))
    vectors = vectors / np.maximum(lengths, np.float32(_LEAST_LENGTH))
    return Features(vectors, block.valid())


def aligned_vectors(
    backend: PixelBackend, dimension: int, check: Callable[[], None]
) -> BlockFeatures:
    """Return what gives the vectors in the aligned space, [d, pixels]."""

    def features(block: PixelBlock) -> Features:
        aligned = np.zeros((dimension, block.pixels), np.float32)
        valid = np.zeros(block.pixels, bool)
        for batch in aligned_batches(block, backend, check):
            aligned[:, batch.pixels] = batch.aligned
            valid[batch.pixels] = batch.valid
        return Features(aligned, valid)

    return features


def text_similarities(
    backend: PixelBackend, query: SimilarityQuery, check: Callable[[], None]
) -> BlockFeatures:
    """Return what gives the similarity with a query, [1, pixels]."""

    def features(block: PixelBlock) -> Features:
        found = similarities(block, backend, query.vectors, check)
        similarity = query.similarity(found)
        valid = ~np.isnan(similarity)
        return Features(similarity[None], valid)

    return features


def stored_vectors(index: AlignedIndex) -> Callable[[Codes], Floats]:
    """Return what gives the vectors that an index stores, [d, pixels].

    They lie in memory that this thread's next call overwrites.
    """
    quantisation = index.quantisation
    dimension = len(quantisation.offsets)
    use = f"vectors of {index.folder.name}"

    def features(codes: Codes) -> Floats:
        # Fresh memory would take about as long as what is computed in it.
        shape = dimension, codes.shape[1]
        memory: Floats = thread_memory(use, shape, np.float32)
        return quantisation.decode(codes, memory)

    return features


def stored_similarities(
    index: AlignedIndex, query: SimilarityQuery
) -> Callable[[Codes], Floats]:
    """Return what gives similarities from an index, [1, pixels]."""
    product = SimilarityProduct(index.quantisation, query.vectors)

    def features(codes: Codes) -> Floats:
        found = product.everywhere(np.ascontiguousarray(codes)[None])[:, 0]
        np.clip(found, -1, 1, out=found)
        return query.similarity(found)[None]

    return features


def _turned(found: Features, columns: int) -> Features:
    values = found.values.reshape(len(found.values), -1, columns)[:, ::-1]
    valid = found.valid.reshape(-1, columns)[::-1]
    return Features(
        np.ascontiguousarray(values).reshape(len(values), -1),
        np.ascontiguousarray(valid).reshape(-1),
    )
