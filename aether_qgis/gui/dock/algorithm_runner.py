"""Runs for the dock what the toolbox's algorithms do: a legend, a change."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from aether_qgis.gui.dock.algorithm_questions import Run, Summary
from aether_qgis.gui.dock.form import QueryForm
from aether_qgis.requests.layer_roles import CHANGED_ROLE, REGIONS_ROLE, ROLE
from aether_qgis.results.folder import make_folder, remove_if_empty
from aether_qgis.tasks.algorithm_run import AlgorithmRun
from aether_qgis.translation import tr


class AlgorithmRunner(QObject):
    """One run at a time, with the dock's progress bar and status line."""

    failed = pyqtSignal(str)
    """One sentence for the user."""
    ended = pyqtSignal()

    def __init__(
        self, form: QueryForm, parent: Optional[QObject] = None
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._run: Optional[AlgorithmRun] = None
        self._folder = Path()
        self._summary: Summary = lambda results: ""

    @property
    def is_running(self) -> bool:
        """Whether an algorithm runs."""
        return self._run is not None

    def start(self, run: Run, folder: Path) -> None:
        """Start a run that writes into ``folder``; raises RequestError."""
        make_folder(folder)
        self._folder = folder
        self._summary = run.summary
        self._run = AlgorithmRun(
            run.algorithm, run.title, run.parameters, self
        )
        self._run.step_changed.connect(self._form.progress.set_step)
        self._run.percent_changed.connect(self._form.progress.set_percent)
        self._run.ended.connect(self._end)
        self._form.show_running()
        self._run.start()

    def cancel(self) -> None:
        """Cancel what runs, if anything does."""
        if self._run is not None:
            self._run.cancel()

    def shut_down(self) -> None:
        """Cancel what runs, and take no answer of it any more."""
        if self._run is not None:
            self._run.abandon()
            self._run = None

    def _end(self) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        self._form.show_idle()
        if run.error:
            remove_if_empty(self._folder)
            self.failed.emit(run.error)
        elif not run.layers:
            remove_if_empty(self._folder)
            self._form.show_status(tr("Cancelled; nothing was added."))
        else:
            regions = [
                layer
                for layer in run.layers
                if layer.customProperty(ROLE) in (REGIONS_ROLE, CHANGED_ROLE)
                and isinstance(layer, QgsVectorLayer)
            ]
            self._form.show_places(regions[0] if regions else None)
            self._form.show_status(self._summary(run.results))
        run.deleteLater()
        self.ended.emit()
