"""Build aligned indexes in the background."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProject

from aether_qgis.client import EngineClient
from aether_qgis.requests.index import IndexTarget, index_request
from aether_qgis.settings import Settings
from aether_qgis.tasks.engine_task import OwnEngineTask
from aether_qgis.translation import tr


class BuildIndexTask(OwnEngineTask):
    """Build what a target lacks of indexes, and end the building's engine."""

    def __init__(
        self, client: EngineClient, target: IndexTarget, is_silent: bool
    ) -> None:
        """``client`` is the building's own, so that queries need not wait.

        ``is_silent`` where the user did not ask for it just now. Call on
        the main thread: the building ends when one of the layers goes.
        """
        request = index_request(target, Settings.load())
        super().__init__(
            tr("AETHER: index {raster}").format(raster=self.name_of(target)),
            client,
            replace(request, in_background=True),
        )
        self.target = target
        self.is_silent = is_silent
        layers = map(QgsProject.instance().mapLayer, target.layer_ids)
        self.setDependentLayers([layer for layer in layers if layer])

    @staticmethod
    def name_of(target: IndexTarget) -> str:
        """Return what a target is called."""
        return Path(target.raster).name or target.raster
