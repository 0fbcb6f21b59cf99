"""Try AETHER on a simulated scene, before any data is there."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsProject, QgsReferencedRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from aether_qgis.client import EngineClient, shared_client
from aether_qgis.results.demo_layers import DemoLayers
from aether_qgis.tasks.demo_task import DemoSceneTask
from aether_qgis.tasks.engine_task import EngineTask
from aether_qgis.tasks.start import start


class Demo(QObject):
    """Draws the scene at a click, adds its layers and shows them."""

    step_changed = pyqtSignal(str)
    """What is being done, translated."""
    progress_changed = pyqtSignal(float)
    """The share done, 0 to 100."""
    ready = pyqtSignal(object)
    """The DemoLayers in the project; ``embedding`` is what to search."""
    failed = pyqtSignal(str, str)
    """One sentence, and commands to type or an empty text; an empty
    sentence where the user cancelled."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        client: Optional[EngineClient] = None,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._client = client
        self._task: Optional[DemoSceneTask] = None

    @property
    def is_running(self) -> bool:
        """Whether the scene is being drawn."""
        return self._task is not None

    def begin(self) -> None:
        """Draw the scene in the background, unless that is under way."""
        if self._task is not None:
            return
        client = self._client or shared_client()
        self._task = DemoSceneTask(client, QgsProject.instance())
        self._task.step_changed.connect(self.step_changed)
        self._task.progressChanged.connect(self.progress_changed)
        start(self._task, self._end)

    def cancel(self) -> None:
        """Stop drawing; ``failed`` follows."""
        if self._task is not None:
            self._task.cancel()

    def shut_down(self) -> List[EngineTask]:
        """Cancel what runs, and return it to be waited for."""
        running: List[EngineTask] = []
        if self._task is not None:
            running.append(self._task)
            self._task.abandon()
        self._task = None
        return running

    def _end(self) -> None:
        task, self._task = self._task, None
        if task is None:
            return
        if task.layers is None:
            self.failed.emit(task.error, task.steps)
            return
        self._show(task.layers)
        self.ready.emit(task.layers)

    def _show(self, layers: DemoLayers) -> None:
        layer = layers.preview
        scene = QgsReferencedRectangle(layer.extent(), layer.crs())
        self._canvas.setReferencedExtent(scene)
        self._canvas.refresh()
