"""The difference of two sides as a new answer on the map."""

from __future__ import annotations

from typing import Any, Dict, Optional

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from aether_qgis.gui.compare.sides import Side
from aether_qgis.requests.query import RequestError
from aether_qgis.results.files import free_stem
from aether_qgis.results.folder import (
    make_folder,
    remove_if_empty,
    results_folder,
)
from aether_qgis.tasks.algorithm_run import AlgorithmRun
from aether_qgis.translation import tr


class DifferenceMaker(QObject):
    """Runs ``aether:difference`` for two sides, one run at a time."""

    step_changed = pyqtSignal(str)
    percent_changed = pyqtSignal(float)
    made = pyqtSignal(str)
    """The layer is in the project; one sentence about it."""
    not_made = pyqtSignal(str)
    """One sentence for the user: what went wrong, or that it was cancelled."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._run: Optional[AlgorithmRun] = None
        self._folder = results_folder(QgsProject.instance())

    @property
    def is_running(self) -> bool:
        """Whether a difference is being made."""
        return self._run is not None

    def start(self, first: Side, second: Side) -> None:
        """Subtract the second side from the first; raises RequestError."""
        project = QgsProject.instance()
        layers = {
            "FIRST": _similarity(first, project),
            "SECOND": _similarity(second, project),
        }
        self._folder = results_folder(project)
        make_folder(self._folder)
        stem = free_stem(self._folder, tr("difference"), ".*")
        parameters: Dict[str, Any] = {
            **layers,
            # Who compares two answers on a map has them on one map already.
            "WARP": True,
            "OUTPUT": str(self._folder / f"{stem}.tif"),
        }
        title = tr("AETHER: difference")
        self._run = AlgorithmRun("aether:difference", title, parameters, self)
        self._run.step_changed.connect(self.step_changed)
        self._run.percent_changed.connect(self.percent_changed)
        self._run.ended.connect(self._end)
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
        if run.layers:
            self.made.emit(str(run.results["SENTENCE"]))
        else:
            remove_if_empty(self._folder)
            self.not_made.emit(
                run.error or tr("Cancelled; nothing was added.")
            )
        run.deleteLater()


def _similarity(side: Side, project: QgsProject) -> QgsRasterLayer:
    """Return the one similarity raster of a side; raises RequestError."""
    found = side.similarities(project)
    if len(found) == 1:
        return found[0]
    raise RequestError(
        tr(
            "“{side}” has {count} similarity rasters; expected one: compare "
            "two of them by “Difference of two answers” in the Processing "
            "toolbox."
        ).format(side=side.title, count=len(found))
    )
