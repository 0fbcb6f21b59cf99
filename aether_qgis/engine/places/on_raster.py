"""Where places lie on a raster."""

from __future__ import annotations

from typing import Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.errors import PointsError
from aether_qgis.engine.rasters.reader import EmbeddingRaster

Doubles = NDArray[np.float64]
Indices = NDArray[np.int64]

_MOST_DEGREES, _LONGEST = 360.0, 1e12


def pixels_at(
    raster: EmbeddingRaster, column: Doubles, row: Doubles
) -> Tuple[NDArray[np.bool_], Indices, Indices]:
    """Return which points lie on ``raster``, and their columns and rows.

    ``column`` and ``row`` [n] count in pixels of the stored grid, as
    fractions; NaN lies nowhere. The first result is a mask [n], the others
    have an entry for each point in it.
    """
    width, height = raster.window.width, raster.window.height
    inside = (row >= 0) & (row < height) & (column >= 0) & (column < width)
    return (
        inside,
        np.floor(column[inside]).astype(np.int64),
        np.floor(row[inside]).astype(np.int64),
    )


def all_outside(
    x: Doubles, y: Doubles, raster: EmbeddingRaster
) -> PointsError:
    """Return the error for places [n] of which none lies on ``raster``."""
    if not np.isfinite(x + y).any():
        return PointsError(
            "None of the {count} places has coordinates that are numbers: "
            "check the layer's geometries and its reference system.",
            count=len(x),
        )
    width, height = raster.window.width, raster.window.height
    corners = np.array([0, width, 0, width]), np.array([0, 0, height, height])
    return PointsError(
        "All {count} places lie outside the raster: they span {places}, the "
        "raster {raster} in {crs}; check the reference system of the layer "
        "or choose another raster.",
        count=len(x),
        places=_extent(x, y),
        raster=_extent(*(raster.transform * corners)),
        crs=raster.crs.to_string(),
    )


def _extent(x: Doubles, y: Doubles) -> str:
    return (
        f"x {_place(np.nanmin(x))} to {_place(np.nanmax(x))}, "
        f"y {_place(np.nanmin(y))} to {_place(np.nanmax(y))}"
    )


def _place(coordinate: float) -> str:
    """Return metres without decimals, and degrees with some."""
    if _MOST_DEGREES < abs(coordinate) < _LONGEST:
        return f"{coordinate:.0f}"
    return f"{coordinate:.6g}"
