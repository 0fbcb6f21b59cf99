"""Smooth labels: every pixel takes the commonest label around it."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterator, Tuple

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.windows import Window

from aether_qgis.engine.legend.class_raster import ClassRaster, Values
from aether_qgis.engine.protocol.classifying import NO_LABEL
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.parallel import side_by_side


@dataclass(frozen=True)
class _Surroundings:
    """The labels of a tile, and of the pixels around it."""

    tile: Window
    values: Values
    """[rows + 2 reach, columns + 2 reach], NO_LABEL beyond the raster."""


def smoothed_tiles(
    path: Path,
    output: ClassRaster,
    side: int,
    check_cancelled: Callable[[], None],
) -> Iterator[Tuple[Window, Values]]:
    """Yield the tiles of ``output`` with the labels of ``path``, smoothed.

    Both are on one grid. ``side`` of the window is odd. What a tile's pixels
    become does not depend on where tiles meet.
    """
    reach = side // 2

    def smoothed(around: _Surroundings) -> Tuple[Window, Values]:
        check_cancelled()
        return around.tile, majority(around.values, reach)

    with rasterio.open(path) as dataset:
        surroundings = (
            _surroundings(dataset, tile, reach) for tile in output.tiles()
        )
        workers = usable_cores()
        with closing(
            side_by_side(smoothed, surroundings, workers, workers)
        ) as tiles:
            yield from tiles


def majority(values: Values, reach: int) -> Values:
    """Return the commonest label around each pixel of the inner part.

    ``values`` is uint8 [rows + 2 reach, columns + 2 reach]; the result has
    ``reach`` less on each side. Pixels without a label keep none and have no
    vote. Of labels alike common, the pixel's own is kept, else the one of the
    smallest value is taken.
    """
    side = 2 * reach + 1
    inner = slice(reach, -reach or None)
    own = values[inner, inner]
    most = np.zeros(own.shape, np.uint8)
    most_of_own = np.zeros(own.shape, np.uint8)
    winner = own.copy()
    for label in np.flatnonzero(np.bincount(values.ravel(), minlength=1)):
        if label == NO_LABEL:
            continue
        votes = _box_sums(values == label, side)
        np.copyto(winner, np.uint8(label), where=votes > most)
        np.maximum(most, votes, out=most)
        np.copyto(most_of_own, votes, where=own == label)
    np.copyto(winner, own, where=(most_of_own == most) | (own == NO_LABEL))
    return winner


def _box_sums(mask: NDArray[np.bool_], side: int) -> Values:
    """Return how many of ``side``² pixels are set, uint8 (side 15 at most)."""
    ones = mask.view(np.uint8)
    rows = ones.shape[0] - side + 1
    columns = ones.shape[1] - side + 1
    down = ones[:rows].copy()
    for step in range(1, side):
        down += ones[step:][:rows]
    across = down[:, :columns].copy()
    for step in range(1, side):
        across += down[:, step:][:, :columns]
    return across


def _surroundings(
    dataset: rasterio.io.DatasetReader, tile: Window, reach: int
) -> _Surroundings:
    top, left = int(tile.row_off) - reach, int(tile.col_off) - reach
    bottom = int(tile.row_off + tile.height) + reach
    right = int(tile.col_off + tile.width) + reach
    inner = Window.from_slices(
        (max(top, 0), min(bottom, dataset.height)),
        (max(left, 0), min(right, dataset.width)),
    )
    values = np.full((bottom - top, right - left), NO_LABEL, np.uint8)
    rows = slice(max(-top, 0), max(-top, 0) + int(inner.height))
    columns = slice(max(-left, 0), max(-left, 0) + int(inner.width))
    values[rows, columns] = dataset.read(1, window=inner)
    return _Surroundings(tile, values)
