"""From a query that was picked to the dock that asks it."""

from __future__ import annotations

from dataclasses import replace
from typing import Tuple

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.gui.dock.dock import QueryDock
from aether_qgis.gui.dock.modes import Mode
from aether_qgis.history.question import Question
from aether_qgis.requests.query import (
    QueryOptions,
    RasterInput,
    RequestError,
)
from aether_qgis.requests.query_parameters import query_options
from aether_qgis.requests.raster_groups import layers_of_files
from aether_qgis.results.files import new_result_files
from aether_qgis.results.folder import make_folder, results_folder
from aether_qgis.translation import tr


class QuestionController(QObject):
    """Asks questions in the dock, or shows them in its form."""

    def __init__(self, dock: QueryDock) -> None:
        """It lives as long as ``dock``."""
        super().__init__(dock)
        self._dock = dock

    def ask(self, question: Question) -> None:
        """Ask a question now: as it was, or of the raster that is chosen."""
        dock = self._dock
        if dock.is_running:
            return
        self._show(question)
        request = question.request
        if request is None:
            dock.search(question.options.as_typed)
        else:
            self._repeat(request)

    def edit(self, question: Question) -> None:
        """Show a question in the form, for the user to change it."""
        is_chosen = self._show(question)
        if question.request and not is_chosen:
            self._dock.form.show_status(_not_in_project(question.request))
        self._dock.form.query.setFocus()
        self._dock.form.query.selectAll()

    def ask_text(self, query: str) -> None:
        """Ask the raster that is chosen, with the options as they are."""
        self._dock.setUserVisible(True)
        self._dock.form.asking.modes.choose(Mode.WORDS)
        self._dock.form.query.setText(query)
        self._dock.search()

    def begin(self, path: str) -> None:
        """Let the user type a query for the raster of this file."""
        self._dock.setUserVisible(True)
        self._dock.form.raster.choose([path])
        self._dock.form.query.setFocus()
        self._dock.form.query.selectAll()

    def _repeat(self, request: QueryRequest) -> None:
        folder = results_folder(QgsProject.instance())
        files = new_result_files(query_options(request).query, folder)
        try:
            make_folder(folder)
        except RequestError as error:
            self._dock.form.show_error(str(error))
            return
        again = replace(
            request,
            similarity_path=files.of_engine.similarity,
            regions_path=files.of_engine.regions,
        )
        self._dock.repeat(again, _rasters(request), files)

    def _show(self, question: Question) -> bool:
        """Fill the form; return whether the raster is in the project."""
        form = self._dock.form
        self._dock.setUserVisible(True)
        form.asking.modes.choose(Mode.WORDS)
        form.query.setText(question.options.query)
        form.options.show_options(question.options)
        if not _are_usual(question.options):
            form.options.setCollapsed(False)
        request = question.request
        return request is None or form.raster.choose(_paths(request))


def _paths(request: QueryRequest) -> Tuple[str, ...]:
    return request.tiles or (request.raster,)


def _rasters(request: QueryRequest) -> RasterInput:
    paths = _paths(request)
    layers = layers_of_files(QgsProject.instance(), paths)
    return RasterInput(request.raster, paths, tuple(layers))


def _are_usual(options: QueryOptions) -> bool:
    return options == QueryOptions(options.query, as_typed=options.as_typed)


def _not_in_project(request: QueryRequest) -> str:
    return tr(
        "The raster {raster} is not in this project: add it, or choose "
        "another one above."
    ).format(raster=request.raster)
