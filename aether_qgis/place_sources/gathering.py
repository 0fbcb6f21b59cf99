"""Get the places of an area, from whichever source."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from shutil import rmtree
from typing import List, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProcessingUtils,
    QgsProviderRegistry,
)

from aether_qgis.client import CallListener
from aether_qgis.endpoints import host_of
from aether_qgis.place_sources.area import PlacesArea
from aether_qgis.place_sources.columns import OSM_RIGHTS
from aether_qgis.place_sources.file_source import (
    PARQUET_SUFFIXES,
    TABLE_SUFFIXES,
    FileReading,
    checked_file,
)
from aether_qgis.place_sources.overpass import ask_overpass, checked_server
from aether_qgis.place_sources.overpass_answer import offer_elements
from aether_qgis.place_sources.overpass_query import (
    overpass_query,
    overpass_xml_query,
)
from aether_qgis.place_sources.parquet_file import AskEngine, read_parquet
from aether_qgis.place_sources.quickosm import read_quickosm
from aether_qgis.place_sources.selection import (
    LeftOut,
    Place,
    PlaceSelection,
)
from aether_qgis.place_sources.table_file import read_table
from aether_qgis.place_sources.vector_file import read_vector_file
from aether_qgis.places.errors import PlacesError
from aether_qgis.translation import tr

OVERPASS, QUICKOSM, FILE = "overpass", "quickosm", "file"
PLACE_SOURCES = (OVERPASS, QUICKOSM, FILE)


@dataclass(frozen=True)
class PlacesOrder:
    """Which places are wanted, and where from."""

    area: PlacesArea
    source: str
    """One of PLACE_SOURCES."""
    server: str = ""
    """The address of the Overpass server."""
    file: str = ""
    table_crs: QgsCoordinateReferenceSystem = field(
        default_factory=QgsCoordinateReferenceSystem
    )
    """Of a table's coordinates, where its columns do not tell."""
    with_buildings: bool = False
    """Whether houses and other buildings are asked for as well."""

    def check(self) -> None:
        """Raise PlacesError for what cannot be asked or read."""
        if self.source == FILE:
            checked_file(self.file)
            return
        overpass_query(self.area, self.with_buildings)
        if self.source == OVERPASS:
            checked_server(self.server)


@dataclass(frozen=True)
class GatheredPlaces:
    """The places of an area, and where they come from."""

    places: Tuple[Place, ...]
    left_out: LeftOut
    rights: str
    """Whom to name for them; empty if nothing tells."""
    origin: str
    """The file or server."""

    def sentence(self) -> str:
        """Return how many there are, and what was left out and why."""
        return self.left_out.sentence(len(self.places))


def gather_places(
    order: PlacesOrder,
    listener: CallListener,
    ask_engine: AskEngine,
    context: QgsCoordinateTransformContext,
) -> GatheredPlaces:
    """Return the places of ``order``; blocks the calling thread.

    Raises PlacesError, also where there is no place, EngineError from
    ``ask_engine``, and EngineCancelled.
    """
    order.check()
    selection = PlaceSelection(order.area)
    path = Path(order.file.strip())
    reading = FileReading(
        path, order.area, order.table_crs, selection, listener, context
    )
    if order.source == OVERPASS:
        server = checked_server(order.server)
        query = overpass_query(order.area, order.with_buildings)
        offer_elements(ask_overpass(server, query, listener), selection)
        rights, origin = OSM_RIGHTS, host_of(server)
    elif order.source == QUICKOSM:
        query = overpass_xml_query(order.area, order.with_buildings)
        rights, origin = read_quickosm(query, reading), "QuickOSM"
    else:
        rights, origin = _read_file(reading, ask_engine), path.name
    places = selection.chosen()
    if not places:
        raise _no_place(selection.left_out)
    return GatheredPlaces(tuple(places), selection.left_out, rights, origin)


def _read_file(reading: FileReading, ask_engine: AskEngine) -> str:
    suffix = reading.path.suffix.lower()
    if suffix in TABLE_SUFFIXES:
        return read_table(reading)
    if suffix not in PARQUET_SUFFIXES or _qgis_reads(reading.path):
        return read_vector_file(reading)
    scratch = Path(QgsProcessingUtils.generateTempFilename("places.jsonl"))
    try:
        return read_parquet(reading, ask_engine, scratch)
    finally:
        # It lies in a new folder of its own.
        rmtree(scratch.parent, ignore_errors=True)


def _qgis_reads(path: Path) -> bool:
    found: List[object] = QgsProviderRegistry.instance().querySublayers(
        str(path)
    )
    return bool(found)


def _no_place(left_out: LeftOut) -> PlacesError:
    if not left_out.read:
        return PlacesError(
            tr(
                "There is no place in the area: choose a larger area, or "
                "another source."
            )
        )
    return PlacesError(
        tr(
            "There is no place to use ({outcome}) Choose another area, or "
            "another source."
        ).format(outcome=left_out.sentence(0))
    )
