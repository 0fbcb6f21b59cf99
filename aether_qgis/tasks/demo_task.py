"""Draw the demo scene in the background, and add its layers."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsProject

from aether_qgis.client import EngineClient
from aether_qgis.engine.protocol import DemoSceneRequest, DemoSceneResult
from aether_qgis.results.demo_layers import (
    DemoLayers,
    add_demo_layers,
    demo_folder,
)
from aether_qgis.results.layers import LayerError
from aether_qgis.tasks.engine_task import EngineTask
from aether_qgis.translation import tr


class DemoSceneTask(EngineTask):
    """Draw the scene into the profile and put its layers into a project."""

    def __init__(self, client: EngineClient, project: QgsProject) -> None:
        """``client`` may be the shared one: its engine is then warm for the
        first query."""
        request = DemoSceneRequest(demo_folder())
        super().__init__(tr("AETHER: draw the demo scene"), client, request)
        self.layers: Optional[DemoLayers] = None
        self._project = project
        self._is_abandoned = False

    def abandon(self) -> None:
        """Cancel, and add no layers even if the scene is drawn."""
        self._is_abandoned = True
        self.cancel()

    def finished(self, successful: bool) -> None:
        """Add the layers; QGIS calls this on its main thread."""
        wanted = successful and not self._is_abandoned
        if not wanted or not isinstance(self.result, DemoSceneResult):
            return
        try:
            self.layers = add_demo_layers(self._project, self.result)
        except LayerError as error:
            self.error = str(error)
