"""What the dock's form asks, as requests."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsReferencedRectangle
from qgis.gui import QgsMapCanvas

from aether_qgis.engine.protocol import LiveMapRequest, QueryRequest
from aether_qgis.gui.dock.form import QueryForm
from aether_qgis.gui.live_map.request import live_map_request
from aether_qgis.requests.query import (
    OutputPaths,
    RasterInput,
    RequestError,
    build_query_request,
)
from aether_qgis.translation import tr


class FormRequests:
    """Reads a form; every method raises RequestError for what is missing."""

    def __init__(self, form: QueryForm, canvas: QgsMapCanvas) -> None:
        self.form = form
        self._canvas = canvas

    def raster(self) -> RasterInput:
        """Return the raster or rasters that are chosen."""
        raster = self.form.raster.input()
        if raster is None:
            raise RequestError(
                tr(
                    "There is no raster to search: add an embedding raster "
                    "to the project and choose it above."
                )
            )
        return raster

    def query(
        self,
        raster: RasterInput,
        outputs: OutputPaths,
        as_typed: bool = False,
    ) -> QueryRequest:
        """Return the request that searches ``raster``."""
        options = self.form.options.options(self.form.query.text(), as_typed)
        return build_query_request(raster, options, self.extent(), outputs)

    def live_map(self) -> Optional[LiveMapRequest]:
        """Return the request that colours the map, None for an empty one."""
        query = self.query(self.raster(), OutputPaths("", ""))
        return live_map_request(query, self._canvas.mapSettings())

    def extent(self) -> Optional[QgsReferencedRectangle]:
        """Return what the map shows, where only that is searched."""
        if not self.form.options.looks_at_visible_map():
            return None
        crs = self._canvas.mapSettings().destinationCrs()
        return QgsReferencedRectangle(self._canvas.extent(), crs)
