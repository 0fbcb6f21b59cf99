"""Points of interest: those that have a text, and their pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.errors import PointsError
from aether_qgis.engine.places.on_raster import all_outside, pixels_at
from aether_qgis.engine.places.places_file import Places
from aether_qgis.engine.rasters.reader import EmbeddingRaster


@dataclass(frozen=True)
class Points:
    """Points of interest that have a text; one row or entry each."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    """Coordinates in the raster's CRS."""
    texts: Tuple[str, ...]
    columns: Tuple[str, ...]
    parts: Tuple[Tuple[str, ...], ...]
    """Per point, one value per column; empty without columns."""
    without_text: int = 0
    """Points left out because they have no text."""
    without_place: int = 0
    """Points left out because their coordinates are no numbers."""

    def __len__(self) -> int:
        """Return the number of points."""
        return len(self.texts)

    def where(self, mask: NDArray[np.bool_]) -> Points:
        """Return the points that ``mask`` [points] selects."""
        chosen = np.flatnonzero(mask)
        return Points(
            self.x[chosen],
            self.y[chosen],
            tuple(self.texts[index] for index in chosen),
            self.columns,
            tuple(self.parts[index] for index in chosen) if self.parts else (),
            self.without_text,
            self.without_place,
        )


@dataclass(frozen=True)
class PlacedPoints:
    """Points on the raster, with their stored rows and columns."""

    points: Points
    rows: NDArray[np.int64]
    columns: NDArray[np.int64]
    outside: int
    """Points left out because they lie outside the raster, or nowhere."""


def points_of(places: Places) -> Points:
    """Return the points of ``places`` that one can learn from.

    Points without a text and with coordinates that are no numbers are left
    out and counted. Raises PointsError where nothing is left.
    """
    x = np.array([place.x for place in places.places], np.float64)
    y = np.array([place.y for place in places.places], np.float64)
    parts = tuple(
        tuple("" if value is None else str(value) for value in row)
        for row in places.values
    )
    has_text = np.array([bool(text) for text in places.texts])
    usable = has_text & np.isfinite(x) & np.isfinite(y)
    points = Points(
        x,
        y,
        places.texts,
        places.columns,
        parts if places.columns else (),
        int((~has_text).sum()),
        int((has_text & ~usable).sum()),
    ).where(usable)
    _check_enough(points)
    return points


def place_points(points: Points, raster: EmbeddingRaster) -> PlacedPoints:
    """Return the points that lie on ``raster``, with their pixels.

    Raises PointsError if none does.
    """
    column, row = ~raster.transform * (points.x, points.y)
    inside, columns, rows = pixels_at(raster, column, row)
    if not inside.any():
        raise all_outside(points.x, points.y, raster)
    outside = int((~inside).sum()) + points.without_place
    return PlacedPoints(points.where(inside), rows, columns, outside)


def _check_enough(points: Points) -> None:
    if len(points):
        return
    if points.without_text:
        raise PointsError(
            "None of the {count} points has a text: choose another text "
            "field, or a template over fields that are filled in.",
            count=points.without_text,
        )
    raise PointsError(
        "None of the {count} points has coordinates that are numbers: "
        "check the layer's geometries and its reference system.",
        count=points.without_place,
    )
