"""The dock "AETHER query": type a query, press Enter, get the places."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsDockWidget, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QWidget

from aether_qgis.client import shared_client
from aether_qgis.device_note import device_note
from aether_qgis.engine.protocol import (
    BundlesRequest,
    BundlesResult,
    QueryRequest,
    QueryResult,
)
from aether_qgis.gui.flight import fly_to
from aether_qgis.gui.query_form import QueryForm
from aether_qgis.layers import ROLE
from aether_qgis.query_request import (
    RequestError,
    build_query_request,
    extent_in_raster,
)
from aether_qgis.result_files import ResultFiles, new_result_files
from aether_qgis.settings import Settings
from aether_qgis.tasks import EngineTask, QueryTask
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
        self._canvas = canvas
        self._message_bar = message_bar
        self._task: Optional[QueryTask] = None
        self._bundles_task: Optional[EngineTask] = None
        self._bundles_are_listed = False
        self._is_shut_down = False
        self.form.search_wanted.connect(self.search)
        self.form.progress.cancelled.connect(self.cancel)
        self.form.options.collapsedStateChanged.connect(self._list_bundles)
        self.form.results.place_chosen.connect(self._fly)
        project = QgsProject.instance()
        project.layersAdded.connect(self._look_at)
        self._look_at(list(project.mapLayers().values()))

    @property
    def is_running(self) -> bool:
        """Whether a query runs."""
        return self._task is not None

    def search(self) -> None:
        """Run the query that the form holds."""
        if self.is_running or self._is_shut_down:
            return
        layer = self.form.raster.currentLayer()
        if not isinstance(layer, QgsRasterLayer):
            self._show_error(
                tr(
                    "There is no raster to search: add an embedding raster "
                    "to the project and choose it above."
                )
            )
            return
        query = self.form.query.text()
        files = new_result_files(query, Settings.load().results_folder)
        try:
            request = self._request(layer, query, files)
        except RequestError as error:
            self._show_error(str(error))
            return
        self._start(request, layer, files)

    def cancel(self) -> None:
        """Cancel the running query, if there is one."""
        if self._task:
            self._task.cancel()

    def shut_down(self) -> None:
        """Cancel what runs and wait shortly; the dock is about to go."""
        self._is_shut_down = True
        running: List[EngineTask] = []
        if self._task:
            self._task.abandon()
            running.append(self._task)
        if self._bundles_task:
            self._bundles_task.cancel()
            running.append(self._bundles_task)
        self._task = self._bundles_task = None
        for task in running:
            task.wait(_UNLOAD_WAIT_S)

    def _request(
        self, layer: QgsRasterLayer, query: str, files: ResultFiles
    ) -> QueryRequest:
        extent: Optional[QgsRectangle] = None
        if self.form.options.looks_at_visible_map():
            settings = self._canvas.mapSettings()
            extent = extent_in_raster(
                self._canvas.extent(),
                settings.destinationCrs(),
                layer,
                settings.transformContext(),
            )
        return build_query_request(
            layer, self.form.options.options(query), extent, files.of_engine
        )

    def _start(
        self, request: QueryRequest, layer: QgsRasterLayer, files: ResultFiles
    ) -> None:
        task = QueryTask(
            shared_client(),
            request,
            layer,
            files.regions,
            QgsProject.instance(),
        )
        task.step_changed.connect(self.form.progress.set_step)
        task.progressChanged.connect(self.form.progress.set_percent)
        task.taskCompleted.connect(self._finish)
        task.taskTerminated.connect(self._finish)
        self._task = task
        self.form.show_running()
        QgsApplication.taskManager().addTask(task)

    def _finish(self) -> None:
        task, self._task = self._task, None
        if task is None:
            return
        self.form.show_idle()
        if task.error:
            self._show_error(task.error)
        elif task.similarity is None or not isinstance(
            task.result, QueryResult
        ):
            self.form.show_status(tr("Cancelled; nothing was added."))
        else:
            self.form.results.show_places(task.regions)
            self.form.show_status(
                _places_text(task.result), device_note(task.result)
            )

    def _show_error(self, sentence: str) -> None:
        self.form.results.show_places(None)
        self.form.show_error(sentence)
        self._message_bar.pushMessage(
            "AETHER", sentence, Qgis.MessageLevel.Warning
        )

    def _fly(self, layer_id: str, feature_id: int) -> None:
        if not fly_to(self._canvas, layer_id, feature_id):
            self.form.show_error(
                tr(
                    "The layer with this place is no longer in the project: "
                    "search again."
                )
            )

    def _list_bundles(self, collapsed: bool) -> None:
        # Only who opens the options needs the list, which takes an engine.
        if collapsed or self._bundles_task or self._bundles_are_listed:
            return
        task = EngineTask(
            tr("AETHER: list the model bundles"),
            shared_client(),
            BundlesRequest(),
        )
        task.taskCompleted.connect(self._show_bundles)
        task.taskTerminated.connect(self._show_bundles)
        self._bundles_task = task
        QgsApplication.taskManager().addTask(task)

    def _show_bundles(self) -> None:
        task, self._bundles_task = self._bundles_task, None
        if task and isinstance(task.result, BundlesResult):
            self.form.options.bundle.show_bundles(task.result.bundles)
            self._bundles_are_listed = True

    def _look_at(self, added: List[QgsMapLayer]) -> None:
        for layer in added:
            # Processing marks its answers after it has added them.
            layer.customPropertyChanged.connect(self._leave_out_answers)
        self._leave_out_answers()

    def _leave_out_answers(self, changed: str = ROLE) -> None:
        if changed != ROLE or self._is_shut_down:
            return
        layers = QgsProject.instance().mapLayers().values()
        self.form.raster.setExceptedLayerList(
            [layer for layer in layers if layer.customProperty(ROLE)]
        )


def _places_text(result: QueryResult) -> str:
    if not result.region_count:
        return tr(
            "No place is good and large enough: lower the threshold or the "
            "minimum area."
        )
    return tr("Places: {count} · {device} · {seconds:.1f} s").format(
        count=result.region_count,
        device=result.device,
        seconds=result.seconds,
    )
