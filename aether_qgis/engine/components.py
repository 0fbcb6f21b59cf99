"""Connected components of a raster that is read strip by strip."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import Iterator, List

import numpy as np
from numpy.typing import NDArray

_EIGHT_NEIGHBOURS = np.ones((3, 3), bool)

Labels = NDArray[np.int32]


@dataclass(frozen=True)
class Components:
    """Figures of every component, one entry each.

    ``of_piece`` gives the component of a piece: pieces are the components
    within one strip, numbered from 0 through all strips.
    """

    of_piece: NDArray[np.int32]
    pixels: NDArray[np.int64]
    area_m2: NDArray[np.float64]
    mean: NDArray[np.float64]
    maximum: NDArray[np.float32]


class ComponentCounter:
    """Collects strips, top to bottom, and joins pieces across seams."""

    def __init__(self) -> None:
        self.valid_pixels = 0
        """Pixels of all strips that hold a value, inside or not."""
        self._count = 0
        self._last_row: NDArray[np.int64] = np.empty(0, np.int64)
        self._joins: List[NDArray[np.int64]] = []
        self._pixels: List[NDArray[np.int64]] = []
        self._areas: List[NDArray[np.float64]] = []
        self._sums: List[NDArray[np.float64]] = []
        self._maxima: List[NDArray[np.float32]] = []

    def add(
        self,
        labels: Labels,
        values: NDArray[np.float32],
        areas_m2: NDArray[np.float64],
    ) -> None:
        """Count one strip.

        ``labels`` [rows, columns] are 0 outside and 1.. inside as
        ``label_strip`` gives them; ``values`` and ``areas_m2`` belong to the
        pixels inside, in row order.
        """
        inside = labels[labels > 0] - 1
        count = int(labels.max(initial=0))
        maximum = np.full(count, -np.inf, np.float32)
        np.maximum.at(maximum, inside, values)
        self._pixels.append(np.bincount(inside, minlength=count))
        self._areas.append(_sums(inside, areas_m2, count))
        self._sums.append(_sums(inside, values, count))
        self._maxima.append(maximum)
        numbered = np.where(labels > 0, labels.astype(np.int64), 0)
        if self._last_row.size:
            first = numbered[0] + (numbered[0] > 0) * self._count
            self._joins += list(_touching(self._last_row, first))
        last = numbered[-1]
        self._last_row = last + (last > 0) * self._count
        self._count += count

    def finish(self) -> Components:
        """Return the components of all strips."""
        of_piece = self._joined()
        count = int(of_piece.max(initial=-1)) + 1

        def total(parts: List[NDArray[np.float64]]) -> NDArray[np.float64]:
            weights = np.concatenate(parts) if parts else np.empty(0)
            return _sums(of_piece, weights, count)

        pixels = total([part.astype(float) for part in self._pixels])
        maximum = np.full(count, -np.inf, np.float32)
        if self._maxima:
            np.maximum.at(maximum, of_piece, np.concatenate(self._maxima))
        return Components(
            of_piece,
            pixels.astype(np.int64),
            total(self._areas),
            total(self._sums) / np.maximum(pixels, 1),
            maximum,
        )

    def _joined(self) -> NDArray[np.int32]:
        from scipy import sparse
        from scipy.sparse import csgraph

        pairs = (
            np.concatenate(self._joins, axis=1) - 1
            if self._joins
            else np.empty((2, 0), np.int64)
        )
        graph = sparse.coo_matrix(
            (np.ones(pairs.shape[1], bool), (pairs[0], pairs[1])),
            shape=(self._count, self._count),
        )
        if self._count == 0:
            return np.empty(0, np.int32)
        _, of_piece = csgraph.connected_components(graph, directed=False)
        return np.asarray(of_piece, np.int32)


def _sums(
    groups: NDArray[np.integer], weights: NDArray[np.floating], count: int
) -> NDArray[np.float64]:
    sums = np.bincount(groups, weights.astype(np.float64), count)
    return np.asarray(sums, np.float64)


def load_scipy() -> None:
    """Import what this module needs of scipy.

    That takes longer than all other imports together: a query does it in
    the background while pixels are scored, so the first answer comes sooner.
    """
    importlib.import_module("scipy.ndimage")
    importlib.import_module("scipy.sparse.csgraph")


def label_strip(mask: NDArray[np.bool_]) -> Labels:
    """Return the 8-connected components of ``mask``, 0 outside."""
    from scipy import ndimage

    labels, _ = ndimage.label(mask, _EIGHT_NEIGHBOURS, output=np.int32)
    return np.asarray(labels, np.int32)


def _touching(
    above: NDArray[np.int64], below: NDArray[np.int64]
) -> Iterator[NDArray[np.int64]]:
    end = above.size - 1
    neighbours = (
        (above, below),
        (above[1:], below[:end]),
        (above[:end], below[1:]),
    )
    for upper, lower in neighbours:
        both = (upper > 0) & (lower > 0)
        yield np.unique(np.stack([upper[both], lower[both]]), axis=1)
