"""Rectangles and points in coordinate reference systems."""

from __future__ import annotations

from typing import Optional, Tuple

import numpy as np
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform, transform_bounds

from aether_qgis.engine.errors import QueryError

Doubles = NDArray[np.float64]
Bounds = Tuple[float, float, float, float]
"""Least x and y, greatest x and y; in degrees west, south, east, north."""

_POINTS_PER_EDGE = 21
_WIDEST, _HIGHEST = 360.0, 90.0
"""Degrees of longitude, which may be counted from 0, and of latitude."""


def read_crs(wkt: str) -> CRS:
    """Return the CRS of an area; raises QueryError if it cannot be read."""
    try:
        return CRS.from_wkt(wkt)
    except CRSError as error:
        raise QueryError(
            "The coordinate reference system of the area cannot be read "
            "({reason}): choose another one.",
            reason=str(error),
        ) from error


def shared(one: Bounds, other: Bounds) -> Optional[Bounds]:
    """Return what two rectangles share, None for nothing."""
    x_min, y_min = max(one[0], other[0]), max(one[1], other[1])
    x_max, y_max = min(one[2], other[2]), min(one[3], other[3])
    if x_min < x_max and y_min < y_max:
        return x_min, y_min, x_max, y_max
    return None


def transformed(
    source: CRS,
    target: CRS,
    bounds: Bounds,
    points_per_edge: int = _POINTS_PER_EDGE,
) -> Optional[Bounds]:
    """Return ``bounds`` in another CRS, None where it has no values.

    Each edge is followed through so many points, since it may bend.
    """
    try:
        found = transform_bounds(
            source, target, *bounds, densify_pts=points_per_edge
        )
    except (RasterioError, CRSError, CPLE_BaseError):
        return None
    return found if np.isfinite(found).all() else None


def transformed_points(
    source: CRS, target: CRS, x: Doubles, y: Doubles
) -> Tuple[Doubles, Doubles]:
    """Return points [n] in another CRS, NaN where it has no values.

    GDAL refuses all points for one that lies nowhere; then both halves are
    tried, as often as needed.
    """
    found = np.full((2, len(x)), np.nan)
    open_parts = [np.flatnonzero(_can_be(source, x, y))]
    while open_parts:
        part = open_parts.pop()
        try:
            found[:, part] = transform(source, target, x[part], y[part])
        except (RasterioError, CRSError, CPLE_BaseError):
            if len(part) > 1:
                open_parts += np.array_split(part, 2)
    found[:, ~np.isfinite(found).all(axis=0)] = np.nan
    return found[0], found[1]


def _can_be(crs: CRS, x: Doubles, y: Doubles) -> NDArray[np.bool_]:
    """Tell which points [n] can lie anywhere; metres are no degrees."""
    finite = np.isfinite(x) & np.isfinite(y)
    if not crs.is_geographic:
        return finite
    return finite & (np.abs(x) <= _WIDEST) & (np.abs(y) <= _HIGHEST)
