"""Points of interest: read the points file, find the points' pixels."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, Iterator, List, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.errors import PointsError
from aether_qgis.engine.places.jsonl import MALFORMED, coordinate
from aether_qgis.engine.protocol import POINTS_FORMAT
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.towers.text import encodable

_LINES_BETWEEN_CHECKS = 5000


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


@dataclass(frozen=True)
class _Point:
    x: float
    y: float
    text: str
    parts: Tuple[str, ...]


def read_points(
    path: str, check_cancelled: Callable[[], None] = lambda: None
) -> Points:
    """Read a points file (see ``protocol.alignment``), line by line.

    Points without a text and with coordinates that are no numbers are left
    out and counted. Raises PointsError for a file that is none, or that
    leaves nothing to learn from.
    """
    kept: List[_Point] = []
    without_text = without_place = 0
    # One string per distinct value: points repeat the same few.
    known: Dict[str, str] = {}
    try:
        with Path(path).open(encoding="utf-8") as file:
            columns = _columns(path, file.readline())
            for number, line in enumerate(file, start=2):
                if number % _LINES_BETWEEN_CHECKS == 0:
                    check_cancelled()
                if not line.strip():
                    continue
                point = _point(path, number, line, len(columns), known)
                if not point.text:
                    without_text += 1
                elif not (math.isfinite(point.x) and math.isfinite(point.y)):
                    without_place += 1
                else:
                    kept.append(point)
    except FileNotFoundError as error:
        raise PointsError(
            "There is no points file {path}: it was moved or deleted; export "
            "the points again.",
            path=path,
        ) from error
    except UnicodeDecodeError as error:
        raise _no_points_file(path) from error
    except OSError as error:
        raise PointsError(
            "The points file {path} cannot be read ({reason}): export the "
            "points again.",
            path=path,
            reason=error.strerror or type(error).__name__,
        ) from error
    _check_enough(len(kept), without_text, without_place)
    return Points(
        np.array([point.x for point in kept], np.float64),
        np.array([point.y for point in kept], np.float64),
        tuple(point.text for point in kept),
        columns,
        tuple(point.parts for point in kept) if columns else (),
        without_text,
        without_place,
    )


def place_points(points: Points, raster: EmbeddingRaster) -> PlacedPoints:
    """Return the points that lie on ``raster``, with their pixels.

    Raises PointsError if none does.
    """
    inverse = ~raster.transform
    column = inverse.a * points.x + inverse.b * points.y + inverse.c
    row = inverse.d * points.x + inverse.e * points.y + inverse.f
    height, width = int(raster.window.height), int(raster.window.width)
    inside = (row >= 0) & (row < height) & (column >= 0) & (column < width)
    if not inside.any():
        raise _all_outside(points, raster)
    return PlacedPoints(
        points.where(inside),
        np.floor(row[inside]).astype(np.int64),
        np.floor(column[inside]).astype(np.int64),
        int((~inside).sum()) + points.without_place,
    )


def _columns(path: str, line: str) -> Tuple[str, ...]:
    try:
        head = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _no_points_file(path) from error
    columns = head.get("columns", []) if isinstance(head, dict) else None
    if (
        not isinstance(columns, list)
        or head.get("format") != POINTS_FORMAT
        or not all(isinstance(name, str) for name in columns)
    ):
        raise _no_points_file(path)
    return tuple(columns)


def _point(
    path: str, number: int, line: str, columns: int, known: Dict[str, str]
) -> _Point:
    try:
        data = json.loads(line)
        text = " ".join(encodable(str(data["text"] or "")).split())
        parts = tuple(_values(data.get("parts", []), columns))
        return _Point(
            coordinate(data["x"]),
            coordinate(data["y"]),
            known.setdefault(text, text),
            tuple(known.setdefault(part, part) for part in parts),
        )
    except MALFORMED as error:
        raise PointsError(
            "Line {line} of the points file {path} is damaged; expected x, "
            "y, text and {count} part(s) as JSON: export the points again.",
            line=number,
            path=path,
            count=columns,
        ) from error


def _values(parts: object, columns: int) -> Iterator[str]:
    if not isinstance(parts, list) or len(parts) != columns:
        raise ValueError("as many parts as columns are expected")
    return (encodable(str("" if part is None else part)) for part in parts)


def _check_enough(count: int, without_text: int, without_place: int) -> None:
    if count:
        return
    if without_text:
        raise PointsError(
            "None of the {count} points has a text: choose another text "
            "field, or a template over fields that are filled in.",
            count=without_text,
        )
    if without_place:
        raise PointsError(
            "None of the {count} points has coordinates that are numbers: "
            "check the layer's geometries and its reference system.",
            count=without_place,
        )
    raise PointsError(
        "The layer holds no points: choose one with features, or clear its "
        "filter and selection."
    )


def _no_points_file(path: str) -> PointsError:
    return PointsError(
        "{path} is no points file; expected a first line of JSON with the "
        "format “{expected}”: export the points again.",
        path=path,
        expected=POINTS_FORMAT,
    )


def _all_outside(points: Points, raster: EmbeddingRaster) -> PointsError:
    height, width = int(raster.window.height), int(raster.window.width)
    affine = raster.transform
    x, y = [], []
    for column, row in ((0, 0), (width, 0), (0, height), (width, height)):
        x.append(affine.a * column + affine.b * row + affine.c)
        y.append(affine.d * column + affine.e * row + affine.f)
    return PointsError(
        "All {count} points lie outside the raster: they span {points}, the "
        "raster {raster} in {crs}; check the reference system of the points "
        "or choose another raster.",
        count=len(points),
        points=_extent(points.x, points.y),
        raster=_extent(np.array(x), np.array(y)),
        crs=raster.crs.to_string(),
    )


def _extent(x: NDArray[np.float64], y: NDArray[np.float64]) -> str:
    return (
        f"x {x.min():.6g} to {x.max():.6g}, y {y.min():.6g} to {y.max():.6g}"
    )
