"""Ask the engine which bundles there are, in the background."""

from __future__ import annotations

from typing import List, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from aether_qgis.client import shared_client
from aether_qgis.engine.protocol import BundlesRequest, BundlesResult
from aether_qgis.settings import Settings
from aether_qgis.tasks.engine_task import EngineTask
from aether_qgis.tasks.start import start
from aether_qgis.translation import tr


class BundleLister(QObject):
    """Lists bundles on request; never blocks."""

    listed = pyqtSignal(object)
    """The bundles that were found, a tuple of BundleInfo."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._task: Optional[EngineTask] = None
        self._is_outdated = False
        self._is_shut_down = False
        self._has_listed = False

    def list_once(self) -> None:
        """List the bundles unless that has been done."""
        if not self._has_listed and self._task is None:
            self.refresh()

    def refresh(self) -> None:
        """List the bundles; again if they are being listed already."""
        if self._is_shut_down:
            return
        if self._task:
            self._is_outdated = True
            return
        task = EngineTask(
            tr("AETHER: list the model bundles"),
            shared_client(),
            BundlesRequest(Settings.load().bundle_folders),
        )
        self._task = task
        start(task, self._finish)

    def shut_down(self) -> List[EngineTask]:
        """Cancel what runs, and return it to be waited for."""
        self._is_shut_down = True
        running = [self._task] if self._task else []
        self._task = None
        for task in running:
            task.cancel()
        return running

    def _finish(self) -> None:
        task, self._task = self._task, None
        if task and isinstance(task.result, BundlesResult):
            self._has_listed = True
            self.listed.emit(task.result.bundles)
        if self._is_outdated:
            self._is_outdated = False
            self.refresh()
