"""What a canvas shows of a raster, as rows and columns of a level."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor, hypot, log2
from typing import List, Optional, Tuple

import numpy as np
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform

from aether_qgis.engine.index.aligned_index import AlignedIndex
from aether_qgis.engine.protocol import Extent
from aether_qgis.engine.rasters.extents import extent_in

MOST_PIXELS = 2_000_000
"""Of all views together; more are slow, and no canvas shows them apart."""

# An edge that falls on a pixel's edge but for rounding needs no next pixel.
_TOLERANCE = 1e-6


@dataclass(frozen=True)
class Canvas:
    """What is shown, and in how many pixels."""

    extent: Extent
    width: int
    height: int


@dataclass(frozen=True)
class Grid:
    """Where a raster's pixels lie."""

    crs: CRS
    transform: Affine
    width: int
    height: int

    @classmethod
    def of(cls, index: AlignedIndex, level: int = 0) -> Grid:
        """Return the grid of a level of an index."""
        rows, columns = index.shape(level)
        return cls(index.crs, index.transform(level), columns, rows)


@dataclass(frozen=True)
class View:
    """Rows and columns of one level of an index."""

    index: AlignedIndex
    level: int
    top: int
    left: int
    bottom: int
    right: int

    @property
    def rows(self) -> int:
        """How many rows there are."""
        return self.bottom - self.top

    @property
    def columns(self) -> int:
        """How many columns there are."""
        return self.right - self.left

    @property
    def pixels(self) -> int:
        """How many pixels there are."""
        return self.rows * self.columns

    @property
    def transform(self) -> Affine:
        """From the view's columns and rows to the raster's CRS."""
        whole = self.index.transform(self.level)
        return whole * Affine.translation(self.left, self.top)


def whole_view(index: AlignedIndex) -> View:
    """Return all of the coarsest level."""
    rows, columns = index.shape(index.levels - 1)
    return View(index, index.levels - 1, 0, 0, rows, columns)


def is_shown(grid: Grid, canvas: Canvas) -> bool:
    """Say whether a canvas shows any of a raster."""
    return _part(grid, canvas) is not None


@lru_cache(maxsize=1024)
def view_of(index: AlignedIndex, canvas: Canvas) -> Optional[View]:
    """Return what a canvas shows of an index, None if nothing.

    Of the level whose pixels are as large as the canvas's or, as far as
    there is one, smaller by less than half.
    """
    whole = Grid.of(index)
    part = _part(whole, canvas)
    if part is None:
        return None
    level = floor(log2(max(1.0, _pixels_across(whole, part, canvas))))
    return _at_level(index, min(level, index.levels - 1), canvas)


def affordable(views: List[View], canvas: Canvas) -> List[View]:
    """Return ``views``, of coarser levels where they are too many pixels."""
    while sum(view.pixels for view in views) > MOST_PIXELS:
        coarser = [
            _at_level(
                view.index,
                min(view.level + 1, view.index.levels - 1),
                canvas,
            )
            or view
            for view in views
        ]
        if coarser == views:
            break
        views = coarser
    return views


def _at_level(
    index: AlignedIndex, level: int, canvas: Canvas
) -> Optional[View]:
    part = _part(Grid.of(index, level), canvas)
    return View(index, level, *part) if part else None


def _part(grid: Grid, canvas: Canvas) -> Optional[Tuple[int, int, int, int]]:
    """Return the first and last row and column: top, left, bottom, right."""
    extent = extent_in(canvas.extent, grid)
    if extent is None:
        return None
    corners = [
        ~grid.transform * (x, y)
        for x in (extent.x_min, extent.x_max)
        for y in (extent.y_min, extent.y_max)
    ]
    if not np.isfinite(corners).all():
        return None
    columns, rows = zip(*corners)
    left, right = _clip(columns, grid.width)
    top, bottom = _clip(rows, grid.height)
    if left >= right or top >= bottom:
        return None
    return top, left, bottom, right


def _clip(values: Tuple[float, ...], size: int) -> Tuple[int, int]:
    first = floor(max(min(values) + _TOLERANCE, 0))
    last = ceil(min(max(values) - _TOLERANCE, size))
    return first, last


def _pixels_across(
    grid: Grid, part: Tuple[int, int, int, int], canvas: Canvas
) -> float:
    """Return how many pixels in a line a pixel of the canvas covers.

    In the middle of what is shown, and in the direction in which it covers
    fewer.
    """
    top, left, bottom, right = part
    column, row = (left + right) / 2, (top + bottom) / 2
    places = [(column, row), (column + 1, row), (column, row + 1)]
    x, y = zip(*(grid.transform * place for place in places))
    extent = canvas.extent
    if extent.crs_wkt:
        x, y = transform(grid.crs, CRS.from_wkt(extent.crs_wkt), x, y)
    across = (extent.x_max - extent.x_min) / canvas.width
    down = (extent.y_max - extent.y_min) / canvas.height
    sides = [
        hypot((x[i] - x[0]) / across, (y[i] - y[0]) / down) for i in (1, 2)
    ]
    return 1 / max(sides)
