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
    QueryRequest,
    QueryResult,
)
from aether_qgis.gui.algorithm_dialog import AlgorithmDialogs
from aether_qgis.gui.bundle_lister import BundleLister
from aether_qgis.gui.consent_box import ConsentBox
from aether_qgis.gui.flight import fly_to
from aether_qgis.gui.query_form import QueryForm
from aether_qgis.gui.report_offer import offer_report
from aether_qgis.gui.training_dialog import TrainingDialog
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
        self._training: Optional[TrainingDialog] = None
        self._bundles = BundleLister(self)
        self._algorithms = AlgorithmDialogs(self)
        self._is_shut_down = False
        self.form.search_wanted.connect(self.search)
        self.form.progress.cancelled.connect(self.cancel)
        self._connect_bundles()
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

    def open_training(self) -> None:
        """Show the dialog that trains a model on the user's points."""
        if self._is_shut_down:
            return
        if self._training is None:
            self._training = TrainingDialog(self.parentWidget())
            self._training.bundle_trained.connect(self._bundles.refresh)
            self._training.bundle_wanted.connect(self._use_bundle)
            self._training.told_unseen.connect(self._tell_of_training)
        self._training.open_for(self.form.raster.currentLayer())

    def shut_down(self) -> None:
        """Cancel what runs and wait shortly; the dock is about to go."""
        self._is_shut_down = True
        running: List[EngineTask] = []
        if self._task:
            # In this order: a task that still waits ends within abandon().
            running.append(self._task)
            self._task.abandon()
        if self._training:
            running += self._training.shut_down()
        running += self._bundles.shut_down()
        self._algorithms.shut_down()
        self._task = self._training = None
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
        if task.endpoint_to_allow and self._may_send(task.endpoint_to_allow):
            self.search()
        elif task.error:
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

    def _may_send(self, url: str) -> bool:
        return not self._is_shut_down and ConsentBox(url, self).ask()

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

    def _connect_bundles(self) -> None:
        picker = self.form.options.bundle
        picker.training_wanted.connect(self.open_training)
        picker.algorithm_wanted.connect(self._open_algorithm)
        picker.folder_added.connect(self._bundles.refresh)
        self._algorithms.bundle_imported.connect(self._use_bundle)
        self._algorithms.report_written.connect(self._offer_report)
        self._bundles.listed.connect(picker.show_bundles)
        self.form.options.collapsedStateChanged.connect(self._list_bundles)

    def _list_bundles(self, collapsed: bool) -> None:
        # Only who opens the options needs the list, which takes an engine.
        if not collapsed:
            self._bundles.list_once()

    def _use_bundle(self, folder: str) -> None:
        self.form.options.bundle.add_folder(folder)
        self.form.options.setCollapsed(False)

    def _tell_of_training(self, sentence: str, is_good: bool) -> None:
        level = Qgis.MessageLevel
        self._message_bar.pushMessage(
            "AETHER", sentence, level.Success if is_good else level.Warning
        )

    def _open_algorithm(self, name: str) -> None:
        if not self._algorithms.open(
            name,
            self.form.raster.currentLayer(),
            self.form.options.bundle.bundle(),
        ):
            self._show_error(
                tr(
                    "This needs QGIS's Processing: enable it under Plugins > "
                    "Manage and Install Plugins."
                )
            )

    def _offer_report(self, path: str) -> None:
        offer_report(self._message_bar, path)

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
