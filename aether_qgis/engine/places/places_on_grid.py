"""Where points and areas lie on a raster's grid, sorted by what they need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, List, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from aether_qgis.engine.places.areas_on_grid import (
    GridArea,
    holds_a_centre,
    on_grid,
    point_on,
)
from aether_qgis.engine.places.on_raster import pixels_at
from aether_qgis.engine.places.places_file import Place
from aether_qgis.engine.rasters.reader import EmbeddingRaster

Indices = NDArray[np.int64]

_PLACES_BETWEEN_CHECKS = 500


@dataclass(frozen=True)
class GridPoints:
    """Points by stored row and column, and the places they stand for."""

    places: Indices
    rows: Indices
    columns: Indices


@dataclass(frozen=True)
class PlacesOnGrid:
    """The places that touch a raster."""

    points: GridPoints
    small: GridPoints
    """Areas that hold the centre of no pixel: the pixel under a point on
    each of them."""
    areas: Dict[int, GridArea]
    """All other areas, by the number of the place."""

    def numbers(self) -> Indices:
        """Return which places touch the raster, ascending."""
        areas = np.array(list(self.areas), np.int64)
        return np.unique(
            np.concatenate([self.points.places, self.small.places, areas])
        )


def places_on_grid(
    raster: EmbeddingRaster,
    places: Sequence[Place],
    report: Callable[[float], None],
) -> PlacesOnGrid:
    """Return where ``places``, in the raster's CRS, lie on its grid.

    ``report`` is called now and then, and may raise to stop.
    """
    inverse = ~raster.transform
    whole = Window(0, 0, raster.window.width, raster.window.height)
    points: List[Tuple[int, float, float]] = []
    small: List[Tuple[int, float, float]] = []
    areas: Dict[int, GridArea] = {}
    for number, place in enumerate(places):
        if number % _PLACES_BETWEEN_CHECKS == 0:
            report(0.0)
        if place.area is None:
            points.append((number, *(inverse * (place.x, place.y))))
            continue
        area = on_grid(place.area, raster.transform)
        if not holds_a_centre(area):
            small.append((number, *point_on(area)))
        elif area.within(whole) is not None:
            areas[number] = area
    return PlacesOnGrid(_points(raster, points), _points(raster, small), areas)


def parts_by_window(
    areas: Sequence[GridArea], windows: Sequence[Window]
) -> List[Tuple[Window, List[Tuple[int, Window]]]]:
    """Return the windows that areas reach into.

    With each of them the numbers of these areas, and what part of the
    window the bounds of each touch.
    """
    bounds = np.array([(a.left, a.top, a.right, a.bottom) for a in areas])
    found = []
    for window in windows:
        parts = [
            (int(number), part)
            for number in _near(bounds.reshape(-1, 4), window)
            if (part := areas[number].within(window)) is not None
        ]
        if parts:
            found.append((window, parts))
    return found


def _near(bounds: Indices, window: Window) -> Indices:
    """Return which of ``bounds`` [areas, 4] reach into ``window``."""
    left, top, right, bottom = bounds.T
    return np.flatnonzero(
        (left < window.col_off + window.width)
        & (right > window.col_off)
        & (top < window.row_off + window.height)
        & (bottom > window.row_off)
    )


def _points(
    raster: EmbeddingRaster, found: List[Tuple[int, float, float]]
) -> GridPoints:
    numbers, column, row = np.array(found, np.float64).reshape(-1, 3).T
    inside, columns, rows = pixels_at(raster, column, row)
    return GridPoints(numbers[inside].astype(np.int64), rows, columns)
