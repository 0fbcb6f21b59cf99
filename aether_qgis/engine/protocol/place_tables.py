"""The rows of a GeoParquet file, which not every QGIS can read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from aether_qgis.engine.protocol.basics import Request


@dataclass(frozen=True)
class PlaceTableResult:
    """What was read of a file of places."""

    rows: int
    columns: Tuple[str, ...]
    """The columns of the rows."""
    crs: str
    """Of the geometries, as “EPSG:4326”."""


@dataclass(frozen=True)
class PlaceTableRequest(Request[PlaceTableResult]):
    """Write the rows of ``path`` in a box of degrees to ``rows_path``.

    That file has a JSON object a line: ``wkb``, the geometry in hexadecimal
    digits, and ``values`` by column. Rows outside the box may be among them.
    """

    METHOD = "place_table"
    RESULT = PlaceTableResult
    HANDLER = "aether_qgis.engine.places.place_table:place_table"

    path: str
    rows_path: str
    west: float
    south: float
    east: float
    north: float
