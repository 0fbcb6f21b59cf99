"""Aligned vectors of pixels spread evenly over a raster.

They are gathered while a raster is scored, at the crossings of a lattice of
whole rows and columns: which pixels they are depends neither on windows, nor
on threads, nor on what the similarities come from.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, List, Tuple

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from aether_qgis.engine.rasters.block import PixelBlock
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.batches import aligned_batches
from aether_qgis.engine.towers.backends import PixelBackend

Numbers = NDArray[np.int64]
Masked = Tuple[Floats, NDArray[np.bool_]]
"""Vectors [d, n], and which of them are of pixels that hold one, [n]."""

MOST_PIXELS = 10_000


@dataclass(frozen=True)
class Lattice:
    """Every ``step``-th row and column of a raster."""

    step: int

    def inside(self, start: int, length: int) -> Numbers:
        """Return which of ``length`` rows or columns are the lattice's.

        Counted from the first of them, which is number ``start``.
        """
        first = (self.step // 2 - start) % self.step
        return np.arange(first, length, self.step, dtype=np.int64)


def lattice_for(pixels: int) -> Lattice:
    """Return the lattice that takes about MOST_PIXELS of ``pixels``."""
    return Lattice(max(1, math.ceil(math.sqrt(pixels / MOST_PIXELS))))


@dataclass(frozen=True)
class PixelSample:
    """Some pixels that hold a vector, where they lie, and their vectors."""

    rows: Numbers
    columns: Numbers
    aligned: Floats
    """Unit vectors in the aligned space, float32 [d, n]."""


class Sampler:
    """Takes the pixels on a lattice; from several threads."""

    def __init__(self, lattice: Lattice) -> None:
        self.lattice = lattice
        self._taken: List[PixelSample] = []

    def add(self, sample: PixelSample) -> None:
        """Take what has been sampled elsewhere."""
        if sample.rows.size:
            self._taken.append(sample)

    def add_block(self, block: PixelBlock, backend: PixelBackend) -> None:
        """Take the pixels of a block."""
        at = self._inside(block.window)
        valid = np.zeros(len(at), np.bool_)
        parts = []
        if at.size:
            for batch in aligned_batches(block.columns(at), backend):
                valid[batch.pixels] = batch.valid
                parts.append(batch.aligned[:, batch.valid])
        if parts:
            aligned = np.concatenate(parts, axis=1)
            self._add(block.window, at[valid], aligned)

    def add_vectors(
        self, window: Window, vectors: Callable[[Numbers], Masked]
    ) -> None:
        """Take the pixels of a window.

        ``vectors`` returns the aligned vectors [d, n] of pixels, numbered
        row by row from the window's first one, and which of them hold one.
        """
        at = self._inside(window)
        if at.size:
            aligned, valid = vectors(at)
            self._add(window, at[valid], aligned[:, valid])

    def sample(self) -> PixelSample:
        """Return what was taken, row by row, in whatever order it came."""
        if not self._taken:
            nothing = np.empty(0, np.int64)
            return PixelSample(nothing, nothing, np.empty((0, 0), np.float32))
        rows = np.concatenate([one.rows for one in self._taken])
        columns = np.concatenate([one.columns for one in self._taken])
        order = np.lexsort((columns, rows))
        aligned = np.concatenate([one.aligned for one in self._taken], axis=1)
        return PixelSample(rows[order], columns[order], aligned[:, order])

    def _inside(self, window: Window) -> Numbers:
        """Return the lattice's pixels in a window, numbered row by row."""
        rows = self.lattice.inside(int(window.row_off), int(window.height))
        columns = self.lattice.inside(int(window.col_off), int(window.width))
        return (rows[:, None] * int(window.width) + columns).ravel()

    def _add(self, window: Window, at: Numbers, aligned: Floats) -> None:
        rows, columns = np.divmod(at, int(window.width))
        self.add(
            PixelSample(
                rows + int(window.row_off),
                columns + int(window.col_off),
                aligned,
            )
        )
