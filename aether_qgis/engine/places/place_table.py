"""Read the places of a GeoParquet file, for a QGIS whose GDAL cannot."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any, Dict, Tuple

from duckdb import DuckDBPyConnection, DuckDBPyRelation

from aether_qgis.engine.errors import PointsError, reason_of
from aether_qgis.engine.protocol.place_tables import (
    PlaceTableRequest,
    PlaceTableResult,
)
from aether_qgis.engine.runtime.parquet import (
    READ_ERRORS,
    parquet_reader,
    plain_name,
)
from aether_qgis.engine.runtime.progress import RequestProgress

_ROWS_AT_ONCE = 2000
_MOST_ROWS = 5_000_000
_DEGREES = "OGC:CRS84"
_IN_DEGREES = (_DEGREES, "EPSG:4326")
_CORNERS = ("xmin", "xmax", "ymin", "ymax")
_POINT = 1
_POINT_BYTES = 21


def place_table(
    request: PlaceTableRequest, progress: RequestProgress
) -> PlaceTableResult:
    """Write the rows in the box as lines; return what they are.

    Raises PointsError for what is no GeoParquet file.
    """
    if Path(request.path).is_dir():
        # DuckDB would read whatever lies in it.
        raise PointsError(
            "{path} is a folder; expected a GeoParquet file: choose one in "
            "it.",
            path=request.path,
        )
    with parquet_reader() as connection:
        try:
            return _written(connection, request, progress)
        except READ_ERRORS as error:
            raise PointsError(
                "{path} cannot be read as GeoParquet ({reason}): check "
                "whether the file is whole.",
                path=request.path,
                reason=reason_of(error),
            ) from error


def _written(
    connection: DuckDBPyConnection,
    request: PlaceTableRequest,
    progress: RequestProgress,
) -> PlaceTableResult:
    path = plain_name(request.path)
    geometry, crs = _geometry_of(connection, path, request.path)
    table = connection.read_parquet(path)
    if crs in _IN_DEGREES and _has_box(table):
        table = table.filter(
            f"bbox.xmax >= {request.west!r} AND bbox.xmin <= {request.east!r}"
            f" AND bbox.ymax >= {request.south!r}"
            f" AND bbox.ymin <= {request.north!r}"
        )
    columns = [one for one in table.columns if one not in (geometry, "bbox")]
    wanted = ", ".join(map(_quoted, (geometry, *columns)))
    table.project(wanted).create_view("places")
    rows, total = 0, max(_count(connection), 1)
    result = connection.execute("SELECT * FROM places")
    with Path(request.rows_path).open("w", encoding="utf-8") as file:
        while part := result.fetchmany(_ROWS_AT_ONCE):
            for wkb, *values in part:
                if crs in _IN_DEGREES and _is_elsewhere(wkb, request):
                    continue
                rows += 1
                if rows > _MOST_ROWS:
                    raise PointsError(
                        "{path} has more than {most} places in the area: "
                        "choose a smaller one.",
                        path=request.path,
                        most=_MOST_ROWS,
                    )
                file.write(_line(wkb, dict(zip(columns, values))))
            progress.step("Reading the places", min(rows / total, 1.0))
    return PlaceTableResult(rows, tuple(columns), crs)


def _geometry_of(
    connection: DuckDBPyConnection, path: str, shown_path: str
) -> Tuple[str, str]:
    """Return the column of geometries and the name of their CRS."""
    found = connection.execute(
        "SELECT decode(value) FROM parquet_kv_metadata(?) "
        "WHERE decode(key) = 'geo'",
        [path],
    ).fetchall()
    try:
        geo: Dict[str, Any] = json.loads(found[0][0]) if found else {}
        column = str(geo["primary_column"])
        facts = geo["columns"][column]
        is_wkb = facts["encoding"] == "WKB"
    except (ValueError, KeyError, TypeError):
        is_wkb = False
    if not is_wkb:
        raise PointsError(
            "{path} is a Parquet file without geometries; expected "
            "GeoParquet with geometries as WKB: save it so, or as a "
            "GeoPackage.",
            path=shown_path,
        )
    crs = facts.get("crs")
    if not isinstance(crs, dict):
        return column, _DEGREES
    identity = crs.get("id") or {}
    name = f"{identity.get('authority', '')}:{identity.get('code', '')}"
    return column, name


def _has_box(table: DuckDBPyRelation) -> bool:
    types = dict(zip(table.columns, table.types))
    if "bbox" not in types or types["bbox"].id != "struct":
        return False
    return {name for name, _ in types["bbox"].children} >= set(_CORNERS)


def _count(connection: DuckDBPyConnection) -> int:
    # To the last row: an unfinished result blocks the connection.
    counts = connection.execute("SELECT count(*) FROM places").fetchall()
    return int(counts[0][0])


def _is_elsewhere(wkb: bytes | None, request: PlaceTableRequest) -> bool:
    """Say whether a point lies outside the box; of other shapes, never."""
    if wkb is None or len(wkb) != _POINT_BYTES:
        return False
    order = "<" if wkb[0] else ">"
    kind, x, y = struct.unpack(f"{order}Idd", wkb[1:])
    if kind != _POINT:
        return False
    is_inside = (
        request.west <= x <= request.east
        and request.south <= y <= request.north
    )
    return not is_inside


def _line(wkb: bytes | None, values: Dict[str, object]) -> str:
    row = {"wkb": wkb.hex() if wkb else "", "values": values}
    return json.dumps(row, ensure_ascii=False, default=str) + "\n"


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
