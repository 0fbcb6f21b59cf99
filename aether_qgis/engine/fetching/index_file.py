"""The published lists of all tiles: Parquet, STAC-GeoParquet or CSV."""

from __future__ import annotations

import csv
import math
from pathlib import Path
from typing import Dict, Iterator, List, Sequence, Tuple

from aether_qgis.engine.errors import (
    AetherError,
    MissingPackagesError,
    SourceError,
)
from aether_qgis.engine.fetching.areas import shared
from aether_qgis.engine.fetching.catalogue import ListedTile
from aether_qgis.engine.fetching.source import TilePlace
from aether_qgis.engine.runtime.environment import install_command

_BOUNDS = ("wgs84_west", "wgs84_south", "wgs84_east", "wgs84_north")
_STAC_BOUNDS = ("xmin", "ymin", "xmax", "ymax")
_ROWS_AT_ONCE = 1 << 16
_WORLD = (-180.0, -90.0, 180.0, 90.0)
# Fields of CSV hold whole geometries.
_LONGEST_FIELD = 16 << 20

Row = Tuple[str, Sequence[float]]


def read_index(path: Path, host: str) -> Iterator[ListedTile]:
    """Yield the tiles that an index lists.

    Raises SourceError where it is none, and MissingPackagesError.
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
    except (AetherError, GeneratorExit, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        # A damaged file raises errors of many kinds, and makes arro3 panic,
        # which is no Exception.
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
    # Of 302,000 rows arro3 takes 0.2 s, 90 MB of memory and 33 MB on the
    # disk; duckdb 0.5 s, 250 MB and 70 MB; pyarrow 150 MB on the disk.
    try:
        from arro3.core import struct_field
        from arro3.io import read_parquet
    except ImportError as error:
        raise MissingPackagesError(
            "The engine's Python lacks {packages}, which reads the list of "
            "AlphaEarth's tiles: run {command}.",
            packages="arro3-io",
            command=install_command("query"),
        ) from error
    for batch in read_parquet(str(path), batch_size=_ROWS_AT_ONCE):
        names = list(batch.schema.names)
        if "path" in names:
            paths = batch.column("path")
            bounds = [batch.column(name) for name in _BOUNDS]
        else:
            assets = batch.column("assets")
            data = _field_number(assets, "data")
            inner = struct_field(assets, [data])
            href = _field_number(inner, "href")
            paths = struct_field(inner, [href])
            box = batch.column("bbox")
            bounds = [
                struct_field(box, [_field_number(box, name)])
                for name in _STAC_BOUNDS
            ]
        columns: List[Sequence[float]] = [b.to_pylist() for b in bounds]
        yield from zip(paths.to_pylist(), zip(*columns))


def _field_number(column: object, name: str) -> int:
    fields: Dict[str, int] = {
        field.name: number
        for number, field in enumerate(column.type.fields)  # type: ignore
    }
    return fields[name]
