"""The places of a file, whatever its format."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
)

from aether_qgis.client import CallListener, EngineCancelled
from aether_qgis.place_sources.area import PlacesArea
from aether_qgis.place_sources.selection import PlaceSelection
from aether_qgis.places.errors import PlacesError
from aether_qgis.translation import tr

TABLE_SUFFIXES = (".csv", ".tsv", ".txt")
PARQUET_SUFFIXES = (".parquet", ".geoparquet")

_READ_PER_REPORT = 2000


@dataclass(frozen=True)
class FileReading:
    """What every reader of files needs."""

    path: Path
    area: PlacesArea
    table_crs: QgsCoordinateReferenceSystem
    """Of the coordinates of a table, where its columns do not tell."""
    selection: PlaceSelection
    listener: CallListener
    context: QgsCoordinateTransformContext

    def go_on(self) -> None:
        """Report how much was read, now and then; raises EngineCancelled."""
        read = self.selection.left_out.read
        if read % _READ_PER_REPORT:
            return
        if self.listener.is_cancelled():
            raise EngineCancelled(tr("The request was cancelled."))
        self.listener.progress(
            0.0, tr("Features read: {count}").format(count=read)
        )


Reader = Callable[[FileReading], str]
"""Offers the places of a file, and returns whom to name for them."""


def checked_file(path: str) -> Path:
    """Return a file that is there; raises PlacesError."""
    if not path.strip():
        raise PlacesError(
            tr("No file of places is chosen: choose one, or another source.")
        )
    file = Path(path.strip())
    if file.is_dir():
        raise PlacesError(
            tr("{path} is a folder: choose a file of places in it.").format(
                path=file
            )
        )
    if not file.is_file():
        raise PlacesError(
            tr("There is no file {path}: choose another one.").format(
                path=file
            )
        )
    return file
