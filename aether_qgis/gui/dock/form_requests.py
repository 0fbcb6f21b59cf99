"""What the dock's form asks, as requests."""

from __future__ import annotations

from dataclasses import replace
from typing import List, Optional

from qgis.core import QgsProject, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas

from aether_qgis.engine.protocol import LiveMapRequest, QueryRequest
from aether_qgis.gui.dock.form import QueryForm
from aether_qgis.gui.dock.modes import Mode
from aether_qgis.gui.live_map.request import live_map_request
from aether_qgis.requests.examples import places_of_shapes
from aether_qgis.requests.query import (
    OutputPaths,
    RasterInput,
    RequestError,
    build_query_request,
)
from aether_qgis.requests.query_parameters import PlacesFinish
from aether_qgis.requests.question import CHANGE, Question
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

    def years(self) -> List[str]:
        """Return the rasters of an earlier and of a later year."""
        panel = self.form.asking.change
        before, after = panel.before.input(), panel.after.input()
        if before is None or after is None:
            raise RequestError(
                tr(
                    "There are no two rasters to compare: add the embedding "
                    "rasters of two years to the project and choose them "
                    "above."
                )
            )
        return [*before.paths, *after.paths]

    def on_chosen(self, question: Question) -> Question:
        """Return a question, of the rasters that are chosen if it is of
        none."""
        if question.rasters:
            return question
        if question.algorithm == CHANGE:
            return question.with_values(INPUT=self.years())
        paths = self.raster().paths
        chosen = list(paths) if len(paths) > 1 else paths[0]
        return question.with_values(INPUT=chosen)

    def query(
        self,
        raster: RasterInput,
        outputs: OutputPaths,
        as_typed: bool = False,
        best_anyway: bool = False,
    ) -> QueryRequest:
        """Return the request that searches ``raster``."""
        options = replace(
            self.form.options.options(self.form.query.text()),
            as_typed=as_typed,
            best_anyway=best_anyway,
        )
        request = build_query_request(raster, options, self.extent(), outputs)
        if self.form.asking.mode() is not Mode.EXAMPLES:
            return request
        return self._with_examples(request)

    def finish(self) -> PlacesFinish:
        """Return what becomes of the places that are found."""
        return self.form.options.finish()

    def live_map(self) -> Optional[LiveMapRequest]:
        """Return the request that colours the map, None for an empty one."""
        query = self.query(self.raster(), OutputPaths("", ""))
        return live_map_request(query, self._canvas.mapSettings())

    def _with_examples(self, request: QueryRequest) -> QueryRequest:
        panel = self.form.asking.examples
        context = QgsProject.instance().transformContext()
        wanted, counters = (
            places_of_shapes(
                [
                    shape
                    for shape in panel.examples.shapes
                    if shape.is_counter == is_counter
                ],
                context,
            )
            for is_counter in (False, True)
        )
        if not wanted.count:
            raise RequestError(
                tr(
                    "There is no example yet: press “Like this” and click a "
                    "place on the map that is what you look for."
                )
            )
        return replace(
            request,
            examples=wanted,
            counterexamples=counters,
            mix=panel.share_of_examples(),
        )

    def extent(self) -> Optional[QgsReferencedRectangle]:
        """Return what the map shows, where only that is searched."""
        if not self.form.options.looks_at_visible_map():
            return None
        crs = self._canvas.mapSettings().destinationCrs()
        return QgsReferencedRectangle(self._canvas.extent(), crs)
