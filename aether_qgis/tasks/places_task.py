"""Get places in the background, and open their layer."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer

from aether_qgis.client import EngineClient
from aether_qgis.engine.protocol.place_tables import (
    PlaceTableRequest,
    PlaceTableResult,
)
from aether_qgis.place_sources.gathering import (
    GatheredPlaces,
    PlacesOrder,
    gather_places,
)
from aether_qgis.place_sources.layer_file import (
    open_places_layer,
    write_places_layer,
)
from aether_qgis.places.errors import PlacesError
from aether_qgis.settings import Settings
from aether_qgis.tasks.engine_task import BackgroundTask
from aether_qgis.translation import tr


class PlacesTask(BackgroundTask):
    """Get the places of an order and put their layer into the project."""

    def __init__(
        self, order: PlacesOrder, path: Path, title: str, project: QgsProject
    ) -> None:
        """``path`` is the GeoPackage to write.

        Call on the main thread. Raises PlacesError for an order that cannot
        be asked or read.
        """
        super().__init__(tr("AETHER: get places"))
        order.check()
        self.layer: Optional[QgsVectorLayer] = None
        self._order, self._path, self._title = order, path, title
        self._project = project
        self._context = project.transformContext()
        self._python = Settings.load().engine_python

    def finished(self, successful: bool) -> None:
        """Add the layer; QGIS calls this on its main thread."""
        if not successful:
            return
        try:
            layer = open_places_layer(self._path, self._title)
        except PlacesError as error:
            self.error = str(error)
            return
        self._project.addMapLayer(layer)
        self.layer = layer

    def _answer(self) -> object:
        return gather_places(
            self._order, self, self._ask_engine, self._context
        )

    def _use_result(self) -> None:
        if isinstance(self.result, GatheredPlaces) and not self.isCanceled():
            self.step_changed.emit(tr("Writing the places"))
            write_places_layer(
                self.result, self._path, self._title, self._context
            )

    def _ask_engine(self, request: PlaceTableRequest) -> PlaceTableResult:
        client = EngineClient(lambda: self._python)
        try:
            return client.call(request, self)
        finally:
            client.stop()
