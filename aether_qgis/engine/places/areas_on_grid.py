"""Areas on the raster's grid: which pixels lie inside.

Everything here counts in pixels: a vertex is (column, row) as fractions, so
that south-up and rotated grids need no care.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np
from numpy.typing import NDArray
from rasterio.features import rasterize
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.places.places_file import Area

# Larger shapes surely hold the centre of a pixel, but for slivers.
_SMALL_SIDE = 64


@dataclass(frozen=True)
class GridArea:
    """An area with its bounds in whole pixels."""

    area: Area
    left: int
    top: int
    right: int
    bottom: int

    def within(self, window: Window) -> Window | None:
        """Return the part of ``window`` that the bounds touch, if any."""
        left = max(self.left, int(window.col_off))
        top = max(self.top, int(window.row_off))
        right = min(self.right, int(window.col_off + window.width))
        bottom = min(self.bottom, int(window.row_off + window.height))
        if left >= right or top >= bottom:
            return None
        return Window(left, top, right - left, bottom - top)


def on_grid(area: Area, transform: Affine) -> GridArea:
    """Return ``area``, given in the CRS of the raster, in pixels."""
    inverse = ~transform
    moved = tuple(
        tuple(np.stack(inverse * tuple(ring.T), axis=1) for ring in polygon)
        for polygon in area
    )
    vertices = np.concatenate([polygon[0] for polygon in moved])
    left, top = np.floor(vertices.min(axis=0)).astype(int)
    right, bottom = np.ceil(vertices.max(axis=0)).astype(int)
    return GridArea(moved, int(left), int(top), int(right), int(bottom))


def inside(area: GridArea, window: Window) -> NDArray[np.bool_]:
    """Return the pixels of ``window`` whose centre lies in ``area``.

    bool [rows, columns].
    """
    shape = int(window.height), int(window.width)
    geometry = {
        "type": "MultiPolygon",
        "coordinates": [
            [(ring * (1, -1)).tolist() for ring in polygon]
            for polygon in area.area
        ],
    }
    # Upside down: rasterio takes an identity for a missing transform.
    burnt = rasterize(
        [(geometry, 1)],
        out_shape=shape,
        transform=Affine(1, 0, window.col_off, 0, -1, -window.row_off),
        dtype="uint8",
    )
    return np.asarray(burnt, bool)


def holds_a_centre(area: GridArea) -> bool:
    """Say whether the centre of any pixel lies in ``area``."""
    columns, rows = area.right - area.left, area.bottom - area.top
    if columns > _SMALL_SIDE and rows > _SMALL_SIDE:
        return True
    if not _reaches_a_centre(area):
        # Of tens of thousands of parcels, to burn each would take minutes.
        return False
    window = Window(area.left, area.top, max(columns, 1), max(rows, 1))
    return bool(inside(area, window).any())


def _reaches_a_centre(area: GridArea) -> bool:
    """Say whether the centre of any pixel lies in the bounds of ``area``."""
    outer = np.concatenate([polygon[0] for polygon in area.area])
    first = np.ceil(outer.min(axis=0) - 0.5)
    last = np.floor(outer.max(axis=0) - 0.5)
    return bool((first <= last).all())


def point_on(area: GridArea) -> Tuple[float, float]:
    """Return a point (column, row) on the surface of the largest polygon.

    It is the middle of the widest stretch inside, half-way between the two
    rows of vertices that lie farthest apart.
    """
    polygon = max(area.area, key=lambda rings: _height(rings[0]))
    levels = np.unique(np.concatenate([ring[:, 1] for ring in polygon]))
    if len(levels) < 2:
        column, row = polygon[0].mean(axis=0)
        return float(column), float(row)
    gap = int(np.argmax(np.diff(levels)))
    row = float(levels[gap] + levels[gap + 1]) / 2
    crossings = np.sort(np.concatenate([_cross(r, row) for r in polygon]))
    starts, ends = crossings[0::2], crossings[1::2]
    widest = int(np.argmax(ends - starts))
    return float(starts[widest] + ends[widest]) / 2, row


def _height(ring: NDArray[np.float64]) -> float:
    return float(np.ptp(ring[:, 1]))


def _cross(ring: NDArray[np.float64], row: float) -> NDArray[np.float64]:
    """Return the columns at which the edges of ``ring`` cross ``row``."""
    here, there = ring, np.roll(ring, -1, axis=0)
    crossing = (here[:, 1] > row) != (there[:, 1] > row)
    here, there = here[crossing], there[crossing]
    share = (row - here[:, 1]) / (there[:, 1] - here[:, 1])
    return np.asarray(here[:, 0] + share * (there[:, 0] - here[:, 0]))
