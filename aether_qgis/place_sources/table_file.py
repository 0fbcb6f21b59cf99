"""Places of a table: a CSV file with columns of coordinates."""

from __future__ import annotations

import csv
import io
import math
from pathlib import Path
from typing import Dict, Iterable, List, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
)

from aether_qgis.place_sources.area import LONGITUDE_LATITUDE
from aether_qgis.place_sources.columns import place_columns
from aether_qgis.place_sources.coordinate_columns import (
    CoordinateColumns,
    are_degrees,
    coordinate_columns,
    number_of,
)
from aether_qgis.place_sources.file_source import FileReading
from aether_qgis.place_sources.vector_file import (
    no_columns,
    point_of,
    to_degrees,
)
from aether_qgis.places.errors import PlacesError
from aether_qgis.translation import tr

_MOST_BYTES = 512 << 20
_SAMPLE_CHARACTERS = 64_000
_SAMPLE_ROWS = 200
_DELIMITERS = ";,\t|"

Row = Dict[str, str]


def read_table(reading: FileReading) -> str:
    """Offer the places of a table; return whom to name.

    Raises PlacesError for a table without columns of coordinates or of
    classes, and EngineCancelled.
    """
    names, rows = _rows(reading.path)
    columns, where = place_columns(names), coordinate_columns(names)
    if where is None:
        raise PlacesError(
            tr(
                "{path} has no columns of coordinates; expected names such "
                "as lon and lat, x and y, or easting and northing, found "
                "only {found}: rename them."
            ).format(path=reading.path, found=", ".join(names[:20]) or "–")
        )
    if columns is None:
        raise no_columns(reading, names)
    there = to_degrees(_crs(reading, where, rows), reading)
    for number, row in enumerate(rows, 1):
        reading.go_on()

        def value_of(name: str, row: Row = row) -> object:
            return row.get(name, "")

        reading.selection.offer(
            columns.words(value_of),
            point_of(_geometry(row, where), there),
            columns.identity(value_of) or str(number),
            is_doubtful=columns.is_doubtful(value_of),
        )
    return columns.rights


def _crs(
    reading: FileReading, where: CoordinateColumns, rows: List[Row]
) -> QgsCoordinateReferenceSystem:
    degrees = QgsCoordinateReferenceSystem(LONGITUDE_LATITUDE)
    if where.is_degrees:
        return degrees
    if reading.table_crs.isValid():
        return reading.table_crs
    sample = [_position(row, where) for row in rows[:_SAMPLE_ROWS]]
    # Eastings and northings of a table without a CRS are probably those of
    # the raster; if not, everything lies outside, and that is said.
    return degrees if are_degrees(sample) else reading.area.crs


def _position(row: Row, where: CoordinateColumns) -> Tuple[float, float]:
    if where.y:
        return number_of(row[where.x]), number_of(row[where.y])
    geometry = QgsGeometry.fromWkt(row[where.x])
    if geometry.isNull():
        return math.nan, math.nan
    middle = geometry.boundingBox().center()
    return middle.x(), middle.y()


def _geometry(row: Row, where: CoordinateColumns) -> QgsGeometry:
    if not where.y:
        return QgsGeometry.fromWkt(row[where.x])
    x, y = _position(row, where)
    if math.isnan(x + y):
        return QgsGeometry()
    return QgsGeometry.fromPointXY(QgsPointXY(x, y))


def _rows(path: Path) -> Tuple[List[str], List[Row]]:
    text = _text(path)
    lines: Iterable[List[str]] = csv.reader(
        io.StringIO(text, newline=""), delimiter=_delimiter(text)
    )
    try:
        filled = [line for line in lines if any(map(str.strip, line))]
    except csv.Error as error:
        raise PlacesError(
            tr(
                "{path} is not a table ({reason}); expected lines of values "
                "with commas, semicolons or tabs between them."
            ).format(path=path, reason=error)
        ) from error
    if len(filled) < 2:
        raise PlacesError(
            tr(
                "{path} has no rows; expected a line of column names and a "
                "line for each place."
            ).format(path=path)
        )
    names = [name.strip() for name in filled[0]]
    # A short line lacks its last values.
    blanks = [""] * len(names)
    return names, [dict(zip(names, [*line, *blanks])) for line in filled[1:]]


def _delimiter(text: str) -> str:
    """Return what stands most often in the line of names."""
    header = text.lstrip().partition("\n")[0][:_SAMPLE_CHARACTERS]
    return max(_DELIMITERS, key=header.count)


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise PlacesError(
                tr(
                    "{path} is larger than {most} MB: save it as a "
                    "GeoPackage, which can be read by area."
                ).format(path=path, most=_MOST_BYTES >> 20)
            )
        content = path.read_bytes()
    except OSError as error:
        raise PlacesError(
            tr(
                "{path} cannot be read ({reason}): choose another file."
            ).format(path=path, reason=error.strerror or error)
        ) from error
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        # What spreadsheets of Western Windows write.
        return content.decode("cp1252", "replace")
