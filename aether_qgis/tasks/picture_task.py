"""Colour an embedding raster in the background, and show it."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer

from aether_qgis.client import EngineClient
from aether_qgis.engine.protocol.picturing import (
    PictureRequest,
    PictureResult,
)
from aether_qgis.results.layers import LayerError
from aether_qgis.results.picture_layer import add_picture, open_picture
from aether_qgis.tasks.engine_task import OwnEngineTask
from aether_qgis.translation import tr


class PictureTask(OwnEngineTask):
    """Write the picture of a layer, and put it above that layer.

    Its engine is its own: queries need not wait for a large raster.
    """

    def __init__(
        self,
        client: EngineClient,
        request: PictureRequest,
        layer: QgsRasterLayer,
        project: QgsProject,
    ) -> None:
        """``client`` is the task's own, not the shared one."""
        name = tr("AETHER: picture of {raster}").format(raster=layer.name())
        super().__init__(name, client, request)
        self._name, self._id = layer.name(), layer.id()
        self._project = project
        self._is_abandoned = False
        self.setDependentLayers([layer])

    def abandon(self) -> None:
        """Cancel, and add no layer even if the picture is there."""
        self._is_abandoned = True
        self.cancel()

    def finished(self, successful: bool) -> None:
        """Add the layer; QGIS calls this on its main thread."""
        result = self.result
        wanted = successful and not self._is_abandoned
        if not wanted or not isinstance(result, PictureResult):
            return
        try:
            picture = open_picture(result, self._name)
        except LayerError as error:
            self.error = str(error)
            return
        add_picture(self._project, picture, self._id)
