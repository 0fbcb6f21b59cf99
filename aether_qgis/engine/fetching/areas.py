"""An area, as boxes of longitude and latitude and on a tile's grid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np
from rasterio.crs import CRS

from aether_qgis.engine.errors import QueryError
from aether_qgis.engine.protocol import Extent
from aether_qgis.engine.rasters.bounds import (
    Bounds,
    read_crs,
    shared,
    transformed,
)

_DEGREES = CRS.from_epsg(4326)
_SOUTHERNMOST, _NORTHERNMOST = -90.0, 90.0
_EDGE_POINTS = 41


@dataclass(frozen=True)
class Area:
    """What the user asked for."""

    bounds: Bounds
    """In its own CRS."""
    crs: CRS
    boxes: Tuple[Bounds, ...]
    """In degrees: one, or two where it crosses the antimeridian."""


def area_of(extent: Extent) -> Area:
    """Return an extent as an area on the Earth.

    Raises QueryError for one that is empty, lies nowhere, or holds a pole.
    """
    bounds = extent.x_min, extent.y_min, extent.x_max, extent.y_max
    if not np.isfinite(bounds).all() or not (
        bounds[0] < bounds[2] and bounds[1] < bounds[3]
    ):
        raise QueryError(
            "The area is empty: draw a rectangle, or choose a layer's extent."
        )
    crs = read_crs(extent.crs_wkt)
    if crs.is_geographic:
        box: Optional[Bounds] = bounds
    else:
        box = transformed(crs, _DEGREES, bounds, _EDGE_POINTS)
    if box is None or box[1] >= 90 or box[3] <= -90:
        raise QueryError(
            "The area lies outside what its coordinate reference system "
            "describes: choose it again on the map."
        )
    if box[3] >= _NORTHERNMOST or box[1] <= _SOUTHERNMOST:
        raise QueryError(
            "The area reaches a pole, where AlphaEarth has no tiles: choose "
            "one between 84° north and 80° south."
        )
    return Area(bounds, crs, _split(box))


def on_grid(area: Area, usable: Bounds, crs: CRS) -> Optional[Bounds]:
    """Return the part of ``area`` that a tile may be used for, in ``crs``.

    ``usable`` is what the index says of the tile, in degrees: it overhangs
    its zone. The result may be larger by what a rectangle gains when it is
    turned. None if nothing is shared.
    """
    parts = [shared(box, usable) for box in area.boxes]
    turned = [part and from_degrees(part, crs) for part in parts]
    found = [bounds for bounds in turned if bounds]
    if not found:
        return None
    west, south, east, north = zip(*found)
    whole = min(west), min(south), max(east), max(north)
    # Through degrees and back a rectangle has grown: in the tile's own CRS
    # it is known exactly.
    return shared(whole, area.bounds) if crs == area.crs else whole


def from_degrees(box: Bounds, crs: CRS) -> Optional[Bounds]:
    """Return a box of degrees in another CRS, None where it has no values."""
    return transformed(_DEGREES, crs, box, _EDGE_POINTS)


def _split(box: Bounds) -> Tuple[Bounds, ...]:
    west, south, east, north = box
    if west <= east and east - west >= 360:
        return ((-180.0, south, 180.0, north),)
    if west > east:  # how PROJ writes a box across the antimeridian
        east += 360
    # A canvas may show the world many times over.
    turns = np.floor((west + 180) / 360) * 360
    west, east = float(west - turns), float(east - turns)
    if east <= 180:
        return ((west, south, east, north),)
    return (west, south, 180.0, north), (-180.0, south, east - 360, north)
