"""Read a labels file: places and what is known of them."""

from __future__ import annotations

import json
import math
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, List, Optional, Tuple, Union

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.errors import PointsError
from aether_qgis.engine.places.jsonl import MALFORMED, coordinate
from aether_qgis.engine.protocol import LABELS_FORMAT
from aether_qgis.engine.towers.text import encodable

_LINES_BETWEEN_CHECKS = 1000

Value = Union[str, int, float, bool, None]
Ring = NDArray[np.float64]
Area = Tuple[Tuple[Ring, ...], ...]
"""Polygons of rings [vertices, 2], the first of each polygon the outer."""


@dataclass(frozen=True)
class Place:
    """Where something is known: a point, or an area."""

    x: float
    y: float
    """The point in the raster's CRS; of an area the middle of its extent."""
    area: Optional[Area] = None


@dataclass(frozen=True)
class Labels:
    """Places and the values of each, one per field."""

    fields: Tuple[str, ...]
    places: Tuple[Place, ...]
    values: Tuple[Tuple[Value, ...], ...]


def read_labels(
    path: str, check_cancelled: Callable[[], None] = lambda: None
) -> Labels:
    """Read a labels file (see ``protocol.evaluating``), line by line.

    Raises PointsError for a file that is none or holds no place.
    """
    places: List[Place] = []
    values: List[Tuple[Value, ...]] = []
    try:
        with Path(path).open(encoding="utf-8") as file:
            fields = _fields(path, file.readline())
            for number, line in enumerate(file, start=2):
                if number % _LINES_BETWEEN_CHECKS == 0:
                    check_cancelled()
                if line.strip():
                    place, row = _entry(path, number, line, len(fields))
                    places.append(place)
                    values.append(row)
    except UnicodeDecodeError as error:
        raise _no_labels_file(path) from error
    except OSError as error:
        raise PointsError(
            "The labels file {path} cannot be read ({reason}): export the "
            "labels again.",
            path=path,
            reason=error.strerror or type(error).__name__,
        ) from error
    if not places:
        raise PointsError(
            "The layer of labels holds no places: choose one with features, "
            "or clear its filter and selection."
        )
    return Labels(fields, tuple(places), tuple(values))


def _fields(path: str, line: str) -> Tuple[str, ...]:
    try:
        head = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _no_labels_file(path) from error
    fields = head.get("fields") if isinstance(head, dict) else None
    if (
        not isinstance(fields, list)
        or not fields
        or head.get("format") != LABELS_FORMAT
        or not all(isinstance(name, str) for name in fields)
    ):
        raise _no_labels_file(path)
    return tuple(map(encodable, fields))


def _entry(
    path: str, number: int, line: str, fields: int
) -> Tuple[Place, Tuple[Value, ...]]:
    try:
        data = json.loads(line)
        values = tuple(data["values"])
        if len(values) != fields or not all(map(_is_plain, values)):
            raise ValueError("one plain value per field is expected")
        return _place(data), values
    except MALFORMED as error:
        raise PointsError(
            "Line {line} of the labels file {path} is damaged; expected x "
            "and y, or a polygon, and {count} value(s) as JSON: export the "
            "labels again.",
            line=number,
            path=path,
            count=fields,
        ) from error


def _is_plain(value: object) -> bool:
    if isinstance(value, int):
        return abs(value) <= sys.float_info.max
    return value is None or isinstance(value, (str, float))


def _place(data: dict[str, object]) -> Place:
    if "multipolygon" in data:
        return _area_place(data["multipolygon"])
    if "polygon" in data:
        return _area_place([data["polygon"]])
    return Place(coordinate(data["x"]), coordinate(data["y"]))


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


def _no_labels_file(path: str) -> PointsError:
    return PointsError(
        "{path} is no labels file; expected a first line of JSON with the "
        "format “{expected}” and its fields: export the labels again.",
        path=path,
        expected=LABELS_FORMAT,
    )
