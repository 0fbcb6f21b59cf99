"""Places that keep a least distance from each other."""

from __future__ import annotations

from typing import Callable

import numpy as np
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.warp import transform as reproject

Positions = NDArray[np.float64]
"""Metres in three axes, [n, 3]."""
Indices = NDArray[np.int64]

_WGS84_AXIS_M = 6378137.0
_WGS84_E2 = 6.69437999014e-3
_PLACES_BETWEEN_CHECKS = 1000


def positions_of(
    crs: CRS, x: NDArray[np.float64], y: NDArray[np.float64]
) -> Positions:
    """Return points of ``crs`` [n] as geocentric coordinates of WGS 84.

    The straight line between two of them, at their height, is shorter than
    the way on the ellipsoid by 1 m in 100 km. Points that have no place on
    Earth, of a local grid, keep their own axes.
    """
    try:
        lon, lat = np.radians(reproject(crs, "EPSG:4326", x, y))
    except (RasterioError, CRSError, CPLE_BaseError):
        lon = lat = np.full(len(x), np.nan)
    if not np.isfinite(lon + lat).all():
        _, metres = crs.linear_units_factor if crs.is_projected else ("", 1.0)
        return np.stack([x * metres, y * metres, np.zeros(len(x))], axis=1)
    # Snyder 1987, page 25, without a height.
    normal = _WGS84_AXIS_M / np.sqrt(1 - _WGS84_E2 * np.sin(lat) ** 2)
    return np.stack(
        [
            normal * np.cos(lat) * np.cos(lon),
            normal * np.cos(lat) * np.sin(lon),
            normal * (1 - _WGS84_E2) * np.sin(lat),
        ],
        axis=1,
    )


def kept_apart(
    positions: Positions,
    distance_m: float,
    count: int,
    check_cancelled: Callable[[], None] = lambda: None,
) -> Indices:
    """Return which places to take, ``count`` at most.

    ``positions`` are in the order of rank: the first is taken, and each
    further one that lies ``distance_m`` or more from all taken before.
    """
    taken = np.empty((min(count, len(positions)), 3))
    chosen: list[int] = []
    for number, position in enumerate(positions):
        if number % _PLACES_BETWEEN_CHECKS == 0:
            check_cancelled()
        if len(chosen) == len(taken):
            break
        away = np.square(taken[: len(chosen)] - position).sum(axis=1)
        if not (away < distance_m**2).any():
            taken[len(chosen)] = position
            chosen.append(number)
    return np.array(chosen, np.int64)
