"""The published lists of all tiles: Parquet, STAC-GeoParquet or CSV."""

from __future__ import annotations

import csv
import math
from pathlib import Path
from typing import Iterator, Sequence, Tuple

from aether_qgis.engine.errors import SourceError
from aether_qgis.engine.fetching.sources.source import TilePlace
from aether_qgis.engine.fetching.tile_list.catalogue import ListedTile
from aether_qgis.engine.rasters.bounds import shared
from aether_qgis.engine.runtime.parquet import (
    READ_ERRORS,
    parquet_reader,
    plain_name,
)

_BOUNDS = ("wgs84_west", "wgs84_south", "wgs84_east", "wgs84_north")
_PLAIN = """SELECT path, wgs84_west, wgs84_south, wgs84_east, wgs84_north
FROM read_parquet(?)"""
_STAC = """SELECT assets.data.href, bbox.xmin, bbox.ymin, bbox.xmax, bbox.ymax
FROM read_parquet(?)"""
_COLUMNS = "DESCRIBE SELECT * FROM read_parquet(?)"
_ROWS_AT_ONCE = 1 << 16
_WORLD = (-180.0, -90.0, 180.0, 90.0)
_ROW_ERRORS = (OSError, ValueError, TypeError, KeyError)
# Fields of CSV hold whole geometries.
_LONGEST_FIELD = 16 << 20

Row = Tuple[str, Sequence[float]]


def read_index(path: Path, host: str) -> Iterator[ListedTile]:
    """Yield the tiles that an index lists.

    Raises SourceError where it is none.
    """
    is_csv = path.suffix.lower() == ".csv"
    rows = _csv_rows(path) if is_csv else _parquet_rows(path)
    count = 0
    try:
        for text, bounds in rows:
            place = TilePlace.of(text)
            numbers = tuple(map(float, bounds))
            if place is None or not all(map(math.isfinite, numbers)):
                continue
            west, south, east, north = numbers
            usable = shared((west, south, east, north), _WORLD)
            if usable:
                count += 1
                yield ListedTile(place, usable)
    except (*READ_ERRORS, *_ROW_ERRORS) as error:
        raise _no_index(path, host) from error
    if not count:
        raise _no_index(path, host)


def _no_index(path: Path, host: str) -> SourceError:
    return SourceError(
        "{file} of {host} is no list of AlphaEarth's tiles, or a damaged "
        "one; expected the columns path and wgs84_west to wgs84_north, or "
        "STAC's: refresh the list of tiles, or choose another source.",
        file=path.name,
        host=host,
    )


def _csv_rows(path: Path) -> Iterator[Row]:
    csv.field_size_limit(_LONGEST_FIELD)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield row["path"], [float(row[name]) for name in _BOUNDS]


def _parquet_rows(path: Path) -> Iterator[Row]:
    file = [plain_name(str(path))]
    with parquet_reader() as connection:
        columns = connection.execute(_COLUMNS, file).fetchall()
        is_plain = "path" in [column[0] for column in columns]
        connection.execute(_PLAIN if is_plain else _STAC, file)
        while rows := connection.fetchmany(_ROWS_AT_ONCE):
            for text, *bounds in rows:
                yield text, bounds
