"""The dock "AETHER query": type a query, press Enter, get the places."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsDockWidget, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QWidget

from aether_qgis.engine.protocol import (
    QueryResult,
)
from aether_qgis.gui.dock.algorithm_questions import (
    change_question,
    legend_question,
    run_of,
)
from aether_qgis.gui.dock.algorithm_runner import AlgorithmRunner
from aether_qgis.gui.dock.answers import AnswersInProject
from aether_qgis.gui.dock.answers_left_out import AnswersLeftOut
from aether_qgis.gui.dock.consent_box import ConsentBox
from aether_qgis.gui.dock.form import QueryForm
from aether_qgis.gui.dock.form_requests import FormRequests
from aether_qgis.gui.dock.index_controller import IndexController
from aether_qgis.gui.dock.model_tools import ModelTools
from aether_qgis.gui.dock.modes import Mode
from aether_qgis.gui.dock.repeated_search import RepeatedSearch, check_rasters
from aether_qgis.gui.dock.report_writer import ReportWriter
from aether_qgis.gui.dock.search_runner import SearchRunner
from aether_qgis.gui.dock.zoom_to_place import zoom_to_place
from aether_qgis.gui.examples.controller import ExamplesController
from aether_qgis.gui.first_run.first_run import FirstRun
from aether_qgis.gui.live_map.live_map import LiveMap
from aether_qgis.requests.index import IndexTarget
from aether_qgis.requests.query import RequestError
from aether_qgis.requests.question import Question
from aether_qgis.results.files import new_result_files
from aether_qgis.results.folder import make_folder, results_folder
from aether_qgis.results.regions import RegionsError
from aether_qgis.tasks.engine_task import BackgroundTask
from aether_qgis.tasks.query_task import QueryTask
from aether_qgis.translation import tr

_UNLOAD_WAIT_S = 3.0


class QueryDock(QgsDockWidget):
    """Runs one query at a time and shows what it found."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        message_bar: QgsMessageBar,
        parent: Optional[QWidget] = None,
    ) -> None:
        super().__init__(tr("AETHER query"), parent)
        self.setObjectName("AetherQueryDock")
        self.form = QueryForm(self)
        self.setWidget(self.form)
        self._asked = FormRequests(self.form, canvas)
        self._canvas = canvas
        self._message_bar = message_bar
        self._is_shut_down = False
        self.models = ModelTools(self.form, canvas, message_bar, self)
        self.live_map = LiveMap(canvas, self.form, self._asked.live_map, self)
        self.models.failed.connect(self._show_error)
        self.first_run = FirstRun(
            self.form.first_run, self.form.raster, canvas, self
        )
        self.first_run.query_wanted.connect(self._ask)
        self.first_run.failed.connect(self._show_error)
        self.indexes = IndexController(self.form.index, message_bar, self)
        self.indexes.index_ready.connect(self.live_map.restart)
        self.live_map.answered.connect(self.indexes.look)
        self.visibilityChanged.connect(self.live_map.set_in_sight)
        self.form.search_wanted.connect(self.search)
        self.form.understood.search_wanted.connect(self.search)
        self.form.progress.cancelled.connect(self.cancel)
        self.form.results.place_chosen.connect(self._zoom)
        self.examples = ExamplesController(
            canvas, self.form.asking.examples, self
        )
        self.examples.failed.connect(self._show_error)
        self.searches = SearchRunner(self.form, self)
        self.searches.ended.connect(self._finish)
        self.algorithms = AlgorithmRunner(self.form, self)
        self.algorithms.failed.connect(self._show_error)
        self.form.asking.mode_changed.connect(self._show_mode)
        self.form.round.next_wanted.connect(self._ask_again)
        self.reports = ReportWriter(self.form, self)
        self.form.results.not_stored.connect(self._tell_not_stored)
        self._answers = AnswersInProject(canvas, self)
        self._answers.chosen.connect(self._show_places_of)
        self._answers.gone.connect(self._forget_answer)
        for choice in (self.form.raster, self.form.options.bundle.list):
            choice.currentIndexChanged.connect(self._watch_index)
        self._watch_index()
        self._left_out = AnswersLeftOut(self.form.raster, self)

    @property
    def is_running(self) -> bool:
        """Whether a query runs."""
        return self.searches.is_running or self.algorithms.is_running

    def search(
        self, as_typed: bool = False, best_anyway: bool = False
    ) -> None:
        """Run the query that the form holds.

        As typed, its words are neither corrected nor questioned; the best
        places can be listed though nothing fits.
        """
        if self.is_running or self._is_shut_down:
            return
        if self.form.asking.mode() in (Mode.LEGEND, Mode.CHANGE):
            self._run_algorithm()
            return
        finish = self._asked.finish()
        query = self.form.query.text()
        folder = results_folder(QgsProject.instance())
        files = new_result_files(query or tr("examples"), folder)
        try:
            raster = self._asked.raster()
            request = self._asked.query(
                raster, files.of_engine, as_typed, best_anyway
            )
            make_folder(folder)
            self.searches.start(request, raster, files, finish)
        except (RequestError, RegionsError) as error:
            self._show_error(str(error))
        else:
            self.live_map.pause()

    def repeat(self, question: Question) -> None:
        """Ask as it was asked before, into files of its own; without a
        raster, of the one that is chosen."""
        if self.is_running or self._is_shut_down:
            return
        project = QgsProject.instance()
        folder = results_folder(project)
        try:
            asked = self._asked.on_chosen(question)
            check_rasters(asked)
            if not asked.is_search:
                self.algorithms.start(run_of(asked, folder), folder)
                return
            again = RepeatedSearch.of_question(asked, folder, project)
            make_folder(folder)
            self.searches.start(
                again.request, again.raster, again.files, again.finish
            )
        except (RequestError, RegionsError) as error:
            self._show_error(str(error))
        else:
            self.live_map.pause()

    def find_like(self, layer: QgsMapLayer) -> None:
        """Begin a search for places like the selected features, or all."""
        if isinstance(layer, QgsVectorLayer):
            self.setUserVisible(True)
            self.form.asking.modes.choose(Mode.EXAMPLES)
            self.examples.take_features(layer)

    def cancel(self) -> None:
        """Cancel the running query, if there is one."""
        self.searches.cancel()
        self.algorithms.cancel()

    def shut_down(self) -> None:
        """Cancel what runs and wait shortly; the dock is about to go."""
        self._is_shut_down = True
        self._left_out.shut_down()
        running: List[BackgroundTask] = [*self.searches.shut_down()]
        running += self.models.shut_down() + self.indexes.shut_down()
        running += self.first_run.shut_down()
        self.live_map.shut_down()
        self.examples.shut_down()
        self.algorithms.shut_down()
        for task in running:
            task.wait(_UNLOAD_WAIT_S)

    def _run_algorithm(self) -> None:
        folder = results_folder(QgsProject.instance())
        try:
            is_legend = self.form.asking.mode() is Mode.LEGEND
            asked = (legend_question if is_legend else change_question)(
                self._asked
            )
            self.algorithms.start(run_of(asked, folder), folder)
        except RequestError as error:
            self._show_error(str(error))

    def _ask(self, query: str) -> None:
        self.form.query.setText(query)
        self.search()

    def _watch_index(self) -> None:
        options = self.form.options.options("")
        try:
            target = IndexTarget.of_input(
                self._asked.raster(), options.bundle, options.device
            )
        except RequestError:
            self.indexes.watch(None)
        else:
            self.indexes.watch(target)

    def _finish(self, task: QueryTask) -> None:
        self.live_map.resume(has_layers=task.similarity is not None)
        if task.endpoint_to_allow and self._may_send(task.endpoint_to_allow):
            request = task.query_request
            self.search(request.as_typed, request.best_anyway)
        elif task.error:
            self._show_error(task.error, task.steps)
            self.form.query.point_at_mistake()
            if task.is_not_understood:
                self.form.understood.offer_anyway()
        elif task.similarity is None or not isinstance(
            task.result, QueryResult
        ):
            self.form.show_status(tr("Cancelled; nothing was added."))
        else:
            self.form.show_places(task.regions, has_answer=True)
            self.form.show_answer(task.query_request, task.result)
            self.first_run.show_answered()
            self.indexes.after_query(task.query_request, task.result)

    def _show_places_of(self, regions: QgsVectorLayer) -> None:
        if not self.is_running and not self._is_shut_down:
            self.form.show_places(regions)
            self.form.show_status(regions.name())

    def _forget_answer(self) -> None:
        if not self.is_running and not self._is_shut_down:
            self.form.show_places(None)
            self.form.show_status("")

    def _may_send(self, url: str) -> bool:
        return not self._is_shut_down and ConsentBox(url, self).ask()

    def _show_error(self, sentence: str, steps: str = "") -> None:
        self.form.show_places(None)
        self.form.show_error(sentence, steps)
        if steps:
            return  # once is enough, where the button is
        self._message_bar.pushMessage(
            "AETHER", sentence, Qgis.MessageLevel.Warning
        )

    def _zoom(self, layer_id: str, feature_id: int) -> None:
        if not zoom_to_place(self._canvas, layer_id, feature_id):
            self.form.show_error(
                tr(
                    "The layer with this place is no longer in the project: "
                    "search again."
                )
            )

    def _show_mode(self) -> None:
        self.examples.set_active(self.form.asking.mode() is Mode.EXAMPLES)

    def _ask_again(self) -> None:
        regions = QgsProject.instance().mapLayer(self.form.results.layer_id)
        if isinstance(regions, QgsVectorLayer):
            self.form.asking.modes.choose(Mode.EXAMPLES)
            self.examples.take_regions(regions)
            self.search()

    def _tell_not_stored(self) -> None:
        self.form.show_error(
            tr(
                "The layer with this place cannot be changed: save it as a "
                "GeoPackage to keep or dismiss places."
            )
        )
