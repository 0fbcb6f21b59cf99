"""True ground area of pixels in any coordinate reference system."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.transform import Affine
from rasterio.warp import transform as reproject

_NODES = 33
_WGS84_AXIS_M = 6378137.0
_WGS84_E2 = 6.69437999014e-3


class PixelAreas:
    """Area in m² of a raster's pixels on the WGS 84 ellipsoid.

    Projected systems stretch too (Web Mercator fourfold at 60° north), so
    the area is always taken on the ellipsoid: exactly at a lattice of
    pixels, between them by interpolation.
    """

    def __init__(
        self, crs: CRS, transform: Affine, width: int, height: int
    ) -> None:
        self._rows = np.linspace(0, height - 1, min(height, _NODES))
        columns = np.linspace(0, width - 1, min(width, _NODES))
        lattice = _lattice(crs, transform, self._rows, columns)
        of_pixels = [
            np.interp(np.arange(width), columns, line) for line in lattice
        ]
        # Areas left of each column: a run's area is a difference of two.
        self._left_of = np.zeros((len(lattice), width + 1))
        np.cumsum(of_pixels, axis=1, out=self._left_of[:, 1:])

    def of_runs(
        self,
        rows: NDArray[np.integer],
        firsts: NDArray[np.integer],
        ends: NDArray[np.integer],
    ) -> NDArray[np.float64]:
        """Return the areas in m² of runs of pixels.

        A run lies in one of ``rows`` and reaches from the column ``firsts``
        to before ``ends``.
        """
        above, down = _between(self._rows, rows)
        below = np.minimum(above + 1, self._rows.size - 1)
        table = self._left_of
        upper = table[above, ends] - table[above, firsts]
        lower = table[below, ends] - table[below, firsts]
        return np.asarray(upper * (1 - down) + lower * down)


def _between(
    nodes: NDArray[np.float64], positions: NDArray[np.integer]
) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    if nodes.size == 1:
        return np.zeros(positions.shape, np.intp), np.zeros(positions.shape)
    step = nodes[1] - nodes[0]
    index = np.minimum(positions / step, nodes.size - 2).astype(np.intp)
    return index, positions / step - index


def _lattice(
    crs: CRS,
    transform: Affine,
    rows: NDArray[np.float64],
    columns: NDArray[np.float64],
) -> NDArray[np.float64]:
    column, row = np.meshgrid(columns, rows)
    corners = [
        _position(crs, transform, row + down, column + right)
        for down, right in ((0, 0), (0, 1), (1, 1), (1, 0))
    ]
    planar = np.full(row.shape, _planar_area(crs, transform))
    if any(corner is None for corner in corners):
        return planar
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = (
        corner for corner in corners if corner is not None
    )
    latitude = np.radians((ay + by + cy + dy) / 4)
    east_1, north_1 = _metres(cx - ax, cy - ay, latitude)
    east_2, north_2 = _metres(dx - bx, dy - by, latitude)
    areas = np.abs(east_1 * north_2 - north_1 * east_2) / 2
    known = np.isfinite(areas) & (areas > 0)
    if not known.any():
        return planar
    # Beyond the edge of what the CRS describes: as large as elsewhere.
    return np.where(known, areas, areas[known].mean())


def _position(
    crs: CRS,
    transform: Affine,
    rows: NDArray[np.float64],
    columns: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64]] | None:
    x = transform.a * columns + transform.b * rows + transform.c
    y = transform.d * columns + transform.e * rows + transform.f
    try:
        lon, lat = reproject(crs, "EPSG:4326", x.ravel(), y.ravel())
    except (RasterioError, CRSError, CPLE_BaseError):
        return None
    longitude = np.where(np.isfinite(lon), lon, np.nan)
    latitude = np.where(np.isfinite(lat), lat, np.nan)
    return longitude.reshape(x.shape), latitude.reshape(x.shape)


def _metres(
    east_degrees: NDArray[np.float64],
    north_degrees: NDArray[np.float64],
    latitude: NDArray[np.float64],
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    # Radii of curvature of the ellipsoid (Snyder 1987, equations 4-18 and
    # 4-20): exact for a step as small as a pixel.
    east = np.radians((east_degrees + 180) % 360 - 180)
    shrink = 1 - _WGS84_E2 * np.sin(latitude) ** 2
    normal = _WGS84_AXIS_M / np.sqrt(shrink)
    meridian = _WGS84_AXIS_M * (1 - _WGS84_E2) / shrink**1.5
    return (
        east * normal * np.cos(latitude),
        np.radians(north_degrees) * meridian,
    )


def _planar_area(crs: CRS, transform: Affine) -> float:
    # A local grid that has no place on Earth: its own units must do.
    _, metres = crs.linear_units_factor if crs.is_projected else ("", 1.0)
    return float(abs(transform.determinant) * metres**2)
