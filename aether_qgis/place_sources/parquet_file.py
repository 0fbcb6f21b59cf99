"""Places of a GeoParquet file, where QGIS itself cannot read it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, Iterator, Protocol

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry
from qgis.PyQt.QtCore import QByteArray

from aether_qgis.engine.protocol.place_tables import (
    PlaceTableRequest,
    PlaceTableResult,
)
from aether_qgis.place_sources.columns import place_columns
from aether_qgis.place_sources.file_source import FileReading
from aether_qgis.place_sources.vector_file import (
    no_columns,
    point_of,
    to_degrees,
)
from aether_qgis.places.errors import PlacesError
from aether_qgis.translation import tr


class AskEngine(Protocol):
    """Sends the engine a request; may raise EngineError."""

    def __call__(self, request: PlaceTableRequest) -> PlaceTableResult:
        """Return the engine's result."""


def read_parquet(reading: FileReading, ask: AskEngine, scratch: Path) -> str:
    """Offer the places of a GeoParquet file; return whom to name.

    The engine writes what it reads as lines to ``scratch``. Raises
    PlacesError, EngineError and EngineCancelled.
    """
    area = reading.area
    result = ask(
        PlaceTableRequest(
            path=str(reading.path),
            rows_path=str(scratch),
            west=area.west,
            south=area.south,
            east=area.east,
            north=area.north,
        )
    )
    names = list(result.columns)
    columns = place_columns(names)
    if columns is None:
        raise no_columns(reading, names)
    there = to_degrees(_crs(result.crs, reading), reading)
    for number, row in enumerate(_rows(scratch), 1):
        reading.go_on()
        values: Dict[str, Any] = row["values"]
        reading.selection.offer(
            columns.words(values.get),
            point_of(_geometry(row["wkb"]), there),
            columns.identity(values.get) or str(number),
            is_doubtful=columns.is_doubtful(values.get),
        )
    return columns.rights


def _crs(name: str, reading: FileReading) -> QgsCoordinateReferenceSystem:
    crs = QgsCoordinateReferenceSystem(name)
    if crs.isValid():
        return crs
    raise PlacesError(
        tr(
            "QGIS does not know the CRS “{crs}” of {path}: save the file in "
            "EPSG:4326."
        ).format(crs=name, path=reading.path)
    )


def _geometry(wkb: str) -> QgsGeometry:
    geometry = QgsGeometry()
    if wkb:
        geometry.fromWkb(QByteArray(bytes.fromhex(wkb)))
    return geometry


def _rows(path: Path) -> Iterator[Dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
