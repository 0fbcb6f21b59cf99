"""Rectangles in coordinate reference systems."""

from __future__ import annotations

from typing import Optional, Tuple

import numpy as np
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform_bounds

from aether_qgis.engine.errors import QueryError

Bounds = Tuple[float, float, float, float]
"""Least x and y, greatest x and y; in degrees west, south, east, north."""

_POINTS_PER_EDGE = 21


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
