"""Read a places file: where something is known, and what."""

from __future__ import annotations

import json
import math
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, List, Optional, Tuple, Union

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.errors import PointsError
from aether_qgis.engine.protocol.places import PLACES_FORMAT
from aether_qgis.engine.towers.text import encodable

_LINES_BETWEEN_CHECKS = 1000

_MALFORMED = (
    ValueError,
    KeyError,
    TypeError,
    AttributeError,
    OverflowError,
    RecursionError,
)
"""What a damaged line of JSON may raise while it is read."""

Value = Union[str, int, float, bool, None]
Ring = NDArray[np.float64]
Area = Tuple[Tuple[Ring, ...], ...]
"""Polygons of rings [vertices, 2], the first of each polygon the outer."""


@dataclass(frozen=True)
class Place:
    """Where something is known: a point, or an area."""

    x: float
    y: float
    """The point in the raster's CRS, NaN for none; of an area the middle of
    its extent."""
    area: Optional[Area] = None


@dataclass(frozen=True)
class Places:
    """Places and what is known of each; one entry each."""

    columns: Tuple[str, ...]
    places: Tuple[Place, ...]
    values: Tuple[Tuple[Value, ...], ...]
    """Per place, one value per column."""
    texts: Tuple[str, ...]
    """Per place, on one line; empty without a text."""


def read_places(
    path: str, check_cancelled: Callable[[], None] = lambda: None
) -> Places:
    """Read a places file (see ``protocol.places``), line by line.

    Raises PointsError for a file that is none or holds no place.
    """
    rows: List[Tuple[Place, Tuple[Value, ...], str]] = []
    # One string per distinct value: places repeat the same few.
    distinct: Dict[str, str] = {}
    try:
        with Path(path).open(encoding="utf-8") as file:
            columns = _columns(path, file.readline())
            for number, line in enumerate(file, start=2):
                if number % _LINES_BETWEEN_CHECKS == 0:
                    check_cancelled()
                if line.strip():
                    rows.append(
                        _row(path, number, line, len(columns), distinct)
                    )
    except UnicodeDecodeError as error:
        raise _no_places_file(path) from error
    except OSError as error:
        raise PointsError(
            "The places file {path} cannot be read ({reason}): export the "
            "places again.",
            path=path,
            reason=error.strerror or type(error).__name__,
        ) from error
    if not rows:
        raise PointsError(
            "The layer holds no places: choose one with features, or clear "
            "its filter and selection."
        )
    places, values, texts = zip(*rows, strict=True)
    return Places(columns, places, values, texts)


def _columns(path: str, line: str) -> Tuple[str, ...]:
    try:
        head = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _no_places_file(path) from error
    columns = head.get("columns") if isinstance(head, dict) else None
    if (
        not isinstance(columns, list)
        or head.get("format") != PLACES_FORMAT
        or not all(isinstance(name, str) for name in columns)
    ):
        raise _no_places_file(path)
    return tuple(map(encodable, columns))


def _row(
    path: str, number: int, line: str, columns: int, distinct: Dict[str, str]
) -> Tuple[Place, Tuple[Value, ...], str]:
    try:
        data = json.loads(line)
        values = data.get("values", [])
        if not isinstance(values, list) or len(values) != columns:
            raise ValueError("one value per column is expected")
        text = " ".join(encodable(str(data.get("text") or "")).split())
        return (
            _place(data),
            tuple(_value(value, distinct) for value in values),
            distinct.setdefault(text, text),
        )
    except _MALFORMED as error:
        raise PointsError(
            "Line {line} of the places file {path} is damaged; expected x "
            "and y, or a polygon, and {count} value(s) as JSON: export the "
            "places again.",
            line=number,
            path=path,
            count=columns,
        ) from error


def _value(value: object, distinct: Dict[str, str]) -> Value:
    if isinstance(value, str):
        text = encodable(value)
        return distinct.setdefault(text, text)
    if isinstance(value, int) and abs(value) > sys.float_info.max:
        raise ValueError("a number is too large")
    if value is None or isinstance(value, (int, float)):
        return value
    raise TypeError("a value is a text, a number or null")


def _place(data: Dict[str, object]) -> Place:
    if "multipolygon" in data:
        return _area_place(data["multipolygon"])
    if "polygon" in data:
        return _area_place([data["polygon"]])
    return Place(_coordinate(data["x"]), _coordinate(data["y"]))


def _coordinate(value: object) -> float:
    if value is None:
        return math.nan
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError("a coordinate is a number")
    return float(value)


def _area_place(polygons: object) -> Place:
    if not isinstance(polygons, list) or not polygons:
        raise ValueError("an area has polygons")
    area = tuple(tuple(map(_ring, polygon)) for polygon in polygons)
    outer = np.concatenate([polygon[0] for polygon in area if polygon])
    if not all(np.isfinite(ring).all() for part in area for ring in part):
        return Place(math.nan, math.nan)
    low, high = outer.min(axis=0), outer.max(axis=0)
    return Place(
        float(low[0] + high[0]) / 2, float(low[1] + high[1]) / 2, area
    )


def _ring(vertices: object) -> Ring:
    ring = np.asarray(vertices, np.float64)
    if ring.ndim != 2 or ring.shape[1] != 2 or len(ring) < 3:
        raise ValueError("a ring is a list of points")
    return ring


def _no_places_file(path: str) -> PointsError:
    return PointsError(
        "{path} is no places file; expected a first line of JSON with the "
        "format “{expected}” and its columns: export the places again.",
        path=path,
        expected=PLACES_FORMAT,
    )
