""" "Show as picture" on an embedding raster."""

from __future__ import annotations

from typing import List

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsRasterLayer, QgsTask
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QObject

from aether_qgis.client import EngineClient
from aether_qgis.engine.protocol.picturing import PictureRequest
from aether_qgis.requests.query import RequestError, raster_path
from aether_qgis.results.files import new_picture_file
from aether_qgis.results.folder import make_folder, results_folder
from aether_qgis.settings import Settings
from aether_qgis.tasks.picture_task import PictureTask
from aether_qgis.tasks.start import start

_OVER = QgsTask.TaskStatus.Complete, QgsTask.TaskStatus.Terminated


class PictureMaker(QObject):
    """Starts the colouring of rasters, and tells what goes wrong."""

    def __init__(self, message_bar: QgsMessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._message_bar = message_bar
        self._running: List[PictureTask] = []

    @property
    def is_running(self) -> bool:
        """Whether a picture is being made."""
        return bool(self._running)

    def show(self, layer: QgsMapLayer) -> None:
        """Make a picture of an embedding raster, and show it above it."""
        if not isinstance(layer, QgsRasterLayer):
            return
        project = QgsProject.instance()
        folder = results_folder(project)
        try:
            make_folder(folder)
            request = PictureRequest(
                raster_path(layer),
                str(new_picture_file(layer.name(), folder)),
            )
        except RequestError as error:
            self._tell(str(error))
            return
        configured = Settings.load().engine_python
        task = PictureTask(
            EngineClient(lambda: configured), request, layer, project
        )
        self._running.append(task)
        start(task, self._finish)

    def shut_down(self) -> List[PictureTask]:
        """Cancel what runs, and return it to be waited for."""
        running, self._running = self._running, []
        for task in running:
            task.abandon()
        return running

    def _finish(self) -> None:
        for task in list(self._running):
            if task.status() in _OVER:
                self._running.remove(task)
                if task.error:
                    self._tell(task.error)

    def _tell(self, sentence: str) -> None:
        self._message_bar.pushMessage(
            "AETHER", sentence, Qgis.MessageLevel.Warning
        )
