"""Which pixels of a raster the places of a layer stand for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.features import rasterize
from rasterio.transform import Affine

from aether_qgis.engine.protocol import ExamplePlaces
from aether_qgis.engine.rasters.bounds import read_crs, transformed_points

Indices = NDArray[np.int64]
Doubles = NDArray[np.float64]
Corners = Sequence[Sequence[float]]

_PROBES = 64
"""An area is looked at in a grid of so many rows and columns at most."""
_MOST_OF_AREA = 64
"""An area stands for so many pixels at most, spread over it."""


@dataclass(frozen=True)
class Grid:
    """Where a raster's pixels lie."""

    crs: CRS
    transform: Affine
    """From stored columns and rows to the CRS."""
    height: int
    width: int


@dataclass(frozen=True)
class PlacePixels:
    """The pixels on one raster; a place may have several, or none."""

    place: Indices
    """The number of the place of each pixel: points first, then areas."""
    rows: Indices
    columns: Indices


def pixels_of(places: ExamplePlaces, grid: Grid) -> PlacePixels:
    """Return the pixels under points, and a sample of those under areas.

    The sample is the same every time. Raises QueryError for a CRS that
    cannot be read.
    """
    found: List[Tuple[int, int, int]] = []
    if places.points:
        columns, rows = _cells(places.points, places.crs_wkt, grid)
        inside = (rows >= 0) & (rows < grid.height)
        inside &= (columns >= 0) & (columns < grid.width)
        found += [
            (int(place), int(rows[place]), int(columns[place]))
            for place in np.flatnonzero(inside)
        ]
    first = len(places.points)
    for number, rings in enumerate(places.polygons, first):
        cells = [
            np.stack(_cells(ring, places.crs_wkt, grid), 1) for ring in rings
        ]
        found += [(number, row, column) for row, column in _under(cells, grid)]
    numbers = np.array(found, np.int64).reshape(-1, 3)
    return PlacePixels(numbers[:, 0], numbers[:, 1], numbers[:, 2])


def _cells(
    corners: Corners, crs_wkt: str, grid: Grid
) -> Tuple[Doubles, Doubles]:
    """Return columns and rows as fractions; NaN for what lies nowhere."""
    points = np.array(corners, np.float64).reshape(-1, 2)
    x, y = points[:, 0], points[:, 1]
    crs = read_crs(crs_wkt) if crs_wkt else grid.crs
    if crs != grid.crs:
        x, y = transformed_points(crs, grid.crs, x, y)
    finite = np.isfinite(x) & np.isfinite(y)
    x, y = np.where(finite, x, np.nan), np.where(finite, y, np.nan)
    columns, rows = ~grid.transform * (x, y)
    return columns, rows


def _under(rings: Sequence[Doubles], grid: Grid) -> List[Tuple[int, int]]:
    """Return rows and columns spread over an area, none if it is outside.

    Whatever the area's size, no more than ``_PROBES``² pixels are looked at.
    """
    outer = rings[0] if rings else np.empty((0, 2))
    if len(outer) < 3 or not all(np.isfinite(ring).all() for ring in rings):
        return []
    left, top = np.maximum(np.floor(outer.min(0)), 0).astype(int)
    right, bottom = np.minimum(
        np.ceil(outer.max(0)), (grid.width, grid.height)
    ).astype(int)
    if left >= right or top >= bottom:
        return []
    rows, columns = (
        min(int(size), _PROBES) for size in (bottom - top, right - left)
    )
    across, down = (right - left) / columns, (bottom - top) / rows
    shape = {"type": "Polygon", "coordinates": [r.tolist() for r in rings]}
    covered = np.zeros((rows, columns), np.uint8)
    for touching in (False, True):
        # An area that holds no pixel's middle still means where it lies.
        if not covered.any():
            covered = rasterize(
                [shape],
                (rows, columns),
                transform=Affine(across, 0, left, 0, down, top),
                all_touched=touching,
                dtype="uint8",
            )
    row, column = np.nonzero(covered)
    chosen = evenly(len(row), _MOST_OF_AREA)
    return [
        (int(top + (r + 0.5) * down), int(left + (c + 0.5) * across))
        for r, c in zip(row[chosen], column[chosen])
    ]


def evenly(count: int, most: int) -> Indices:
    """Return ``most`` of ``count`` positions, evenly spaced, or all."""
    if count <= most:
        return np.arange(count)
    return np.linspace(0, count - 1, most).round().astype(np.int64)
