"""An area in one CRS, as the part of a raster in another."""

from __future__ import annotations

from dataclasses import replace
from typing import Iterator, List, Optional, Protocol

from rasterio.crs import CRS
from rasterio.transform import Affine

from aether_qgis.engine.protocol import Extent
from aether_qgis.engine.rasters.bounds import (
    Bounds,
    read_crs,
    shared,
    transformed,
)


class Placed(Protocol):
    """A raster, open or only looked at, and where its pixels lie."""

    @property
    def crs(self) -> CRS:
        """What its coordinates mean."""

    @property
    def transform(self) -> Affine:
        """From columns and rows to the CRS."""

    @property
    def width(self) -> int:
        """The number of columns."""

    @property
    def height(self) -> int:
        """The number of rows."""


def extent_in(extent: Extent, dataset: Placed) -> Optional[Extent]:
    """Return ``extent`` in the CRS of ``dataset``, None if it lies outside.

    In its own CRS an extent is returned as it is. Raises QueryError for a
    CRS that cannot be read.
    """
    crs = _crs_of(extent)
    if crs is None or crs == dataset.crs:
        return replace(extent, crs_wkt="")
    asked = extent.x_min, extent.y_min, extent.x_max, extent.y_max
    # The raster's bounds go to the area's CRS and what both share comes
    # back: the area itself may lie where the raster's CRS has no values.
    found: List[Bounds] = []
    for bounds in _bounds_in(crs, dataset):
        both = shared(asked, bounds)
        back = both and transformed(crs, dataset.crs, both)
        if back:
            found.append(back)
    if not found:
        return None
    x_min, y_min, x_max, y_max = zip(*found)
    return Extent(min(x_min), min(y_min), max(x_max), max(y_max))


def _crs_of(extent: Extent) -> Optional[CRS]:
    return read_crs(extent.crs_wkt) if extent.crs_wkt else None


def _bounds_in(crs: CRS, dataset: Placed) -> Iterator[Bounds]:
    corners = [
        dataset.transform * (column, row)
        for column in (0, dataset.width)
        for row in (0, dataset.height)
    ]
    x, y = zip(*corners)
    own = min(x), min(y), max(x), max(y)
    bounds = transformed(dataset.crs, crs, own)
    if bounds is None:
        return
    left, bottom, right, top = bounds
    if left <= right:
        yield bounds
    else:  # across the antimeridian
        yield left, bottom, 180.0, top
        yield -180.0, bottom, right, top
