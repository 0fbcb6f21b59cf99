"""Runs searches for the dock, one at a time."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from aether_qgis.client import shared_client
from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.gui.dock.form import QueryForm
from aether_qgis.requests.query import RasterInput
from aether_qgis.requests.query_parameters import PlacesFinish
from aether_qgis.results.files import ResultFiles
from aether_qgis.tasks.query_task import QueryTask
from aether_qgis.tasks.start import start


class SearchRunner(QObject):
    """Shows the progress of a search in the form, and gives its task."""

    ended = pyqtSignal(object)
    """A ``QueryTask``, however it ended."""

    def __init__(
        self, form: QueryForm, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._task: Optional[QueryTask] = None

    @property
    def is_running(self) -> bool:
        """Whether a search runs."""
        return self._task is not None

    def start(
        self,
        request: QueryRequest,
        raster: RasterInput,
        files: ResultFiles,
        finish: PlacesFinish,
    ) -> None:
        """Start a search; raises RegionsError for a layer of names that
        cannot be used."""
        task = QueryTask(
            shared_client(),
            request,
            raster,
            files.regions,
            QgsProject.instance(),
            finish,
        )
        task.step_changed.connect(self._form.progress.set_step)
        task.progressChanged.connect(self._form.progress.set_percent)
        self._task = task
        self._form.show_running()
        start(task, self._end)

    def cancel(self) -> None:
        """Cancel what runs, if anything does."""
        if self._task:
            self._task.cancel()

    def shut_down(self) -> List[QueryTask]:
        """Cancel what runs, take no answer of it any more, and return it to
        be waited for."""
        # In this order: a task that still waits ends within abandon().
        task, running = self._task, []
        if task:
            running.append(task)
            task.abandon()
        self._task = None
        return running

    def _end(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            self._form.show_idle()
            self.ended.emit(task)
