"""Work that QGIS does in the background, one task per engine call."""

from __future__ import annotations

import threading
import traceback
from typing import Any, List, Optional, Union

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsMessageLog,
    QgsProject,
    QgsRasterLayer,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import pyqtSignal

from aether_qgis.client import (
    EngineCancelled,
    EngineClient,
    EngineError,
    EngineSetupError,
)
from aether_qgis.endpoints import AgreementNeeded, with_sentence_vectors
from aether_qgis.engine.protocol import (
    HelloRequest,
    QueryRequest,
    QueryResult,
    Request,
)
from aether_qgis.places.errors import PointsError
from aether_qgis.requests.query import RasterInput
from aether_qgis.results.files import ResultFiles, remove_results
from aether_qgis.results.layers import (
    LayerError,
    add_group,
    query_text,
    regions_layer,
    similarity_layers,
)
from aether_qgis.results.regions import (
    RegionsError,
    crs_of,
    read_regions,
    remove_geojson,
    write_geopackage,
)
from aether_qgis.translation import tr

LOG_TAG = "AETHER"


class EngineTask(QgsTask):
    """Send one request to the engine and keep its answer.

    Afterwards either ``result`` is set, or ``error`` holds one sentence for
    the user, or the task was cancelled.
    """

    step_changed = pyqtSignal(str)
    """What the engine is doing, translated; sent from the task's thread."""
    measured = pyqtSignal(str, float, float)
    """A point of a curve: series, position, value; from the same thread."""

    def __init__(
        self, description: str, client: EngineClient, request: Request[Any]
    ) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self.request = request
        self.result: Optional[object] = None
        self.error = ""
        self.steps = ""
        """What to do about the error, where that takes commands to type."""
        self._client = client
        self._over = threading.Event()

    def run(self) -> bool:
        """Call the engine from the task's thread; never raises."""
        try:
            self._prepare()
            self.result = self._answer()
            self._use_result()
        except EngineCancelled:
            self.result = None
        except (EngineError, PointsError, RegionsError) as error:
            self.error = str(error)
            if isinstance(error, EngineSetupError):
                self.steps = error.steps
        except Exception as error:
            # An exception that leaves run() can end QGIS.
            QgsMessageLog.logMessage(
                traceback.format_exc(), LOG_TAG, Qgis.MessageLevel.Critical
            )
            self.error = tr(
                "Something unexpected happened ({reason}): the log panel "
                "AETHER has the details."
            ).format(reason=error)
        finally:
            self._over.set()
        answered = self.result is not None and not self.error
        return answered and not self.isCanceled()

    def wait(self, timeout_s: float) -> None:
        """Wait until the task's thread has left run(), or time is up."""
        # One that was cancelled in the queue never runs.
        if self.status() == QgsTask.TaskStatus.Running:
            self._over.wait(timeout_s)

    def progress(self, fraction: float, step: str) -> None:
        """Take the engine's progress; called from the task's thread."""
        self.setProgress(fraction * 100)
        self.step_changed.emit(step)

    def log(self, message: str) -> None:
        """Take a line for the log; called from the task's thread."""
        QgsMessageLog.logMessage(message, LOG_TAG, Qgis.MessageLevel.Info)

    def measure(self, series: str, position: float, value: float) -> None:
        """Take a point of a curve; called from the task's thread."""
        self.measured.emit(series, position, value)

    def is_cancelled(self) -> bool:
        """Say whether the user cancelled the task."""
        return bool(self.isCanceled())

    def _prepare(self) -> None:
        """Do what the call needs, in the task's thread already."""

    def _answer(self) -> object:
        """Return the engine's answer; called from the task's thread."""
        return self._client.call(self.request, self)

    def _use_result(self) -> None:
        """Do what the answer needs, still in the task's thread."""


class OwnEngineTask(EngineTask):
    """A task whose client is its own: its engine ends with it."""

    def run(self) -> bool:
        """Call the engine from the task's thread; never raises."""
        try:
            return super().run()
        finally:
            # Here, since whoever began the task may be gone.
            self._client.stop()


class EngineCheckTask(OwnEngineTask):
    """Start an engine, ask who it is, and end it again."""

    def __init__(self, client: EngineClient) -> None:
        """``client`` is the check's own, not the shared one."""
        name = tr("AETHER: check the engine")
        super().__init__(name, client, HelloRequest())


class QueryTask(EngineTask):
    """Answer a query and put its layers into the project."""

    def __init__(
        self,
        client: EngineClient,
        request: QueryRequest,
        raster: Union[QgsRasterLayer, RasterInput],
        regions_path: str,
        project: QgsProject,
    ) -> None:
        """``regions_path`` is the GeoPackage to write."""
        if isinstance(raster, QgsRasterLayer):
            raster = RasterInput.of_layers(raster.name(), [raster])
        name = tr("AETHER: {query}").format(query=query_text(request))
        super().__init__(name, client, request)
        self.similarity: Optional[QgsRasterLayer] = None
        self.regions: Optional[QgsVectorLayer] = None
        self.endpoint_to_allow = ""
        """The hosted text encoder to which the user has yet to agree."""
        self.query_request = request
        self._regions_path = regions_path
        self._project = project
        self._raster_ids = [layer.id() for layer in raster.layers]
        self._transform_context = project.transformContext()
        self._abandoned = False
        self.setDependentLayers(raster.layers)

    def abandon(self) -> None:
        """Cancel, and build no layers even if the answer is there."""
        self._abandoned = True
        self.cancel()

    def finished(self, successful: bool) -> None:
        """Build the layers; QGIS calls this on its main thread."""
        wanted = (
            successful and not self._abandoned and self._rasters_are_there()
        )
        if not wanted or not isinstance(self.result, QueryResult):
            self._drop_files()
            return
        try:
            self._add_layers(self.result)
        except LayerError as error:
            self.error = str(error)

    def _answer(self) -> object:
        try:
            request = with_sentence_vectors(
                self.query_request, self._client, self
            )
        except AgreementNeeded as error:
            self.endpoint_to_allow = error.url
            raise
        return self._client.call(request, self)

    def _use_result(self) -> None:
        result = self.result
        if not isinstance(result, QueryResult) or not result.region_count:
            return
        write_geopackage(
            read_regions(result.regions_path),
            crs_of(result.crs_wkt),
            self._regions_path,
            self._transform_context,
        )

    def _add_layers(self, result: QueryResult) -> None:
        request = self.query_request
        layers: List[QgsMapLayer] = [*similarity_layers(request, result)]
        self.similarity = layers[0]
        if result.region_count:
            self.regions = regions_layer(self._regions_path, request, result)
            layers.insert(0, self.regions)
        add_group(self._project, query_text(request), layers)
        remove_geojson(request.regions_path)

    def _rasters_are_there(self) -> bool:
        return all(map(self._project.mapLayer, self._raster_ids))

    def _drop_files(self) -> None:
        request = self.query_request
        remove_results(
            ResultFiles(
                request.similarity_path,
                self._regions_path,
                request.regions_path,
            )
        )
