"""Look at what an area of AlphaEarth takes, and fetch it."""

from __future__ import annotations

from dataclasses import replace
from typing import List

from qgis.core import QgsApplication

from aether_qgis.client import EngineClient
from aether_qgis.engine.protocol import (
    AlphaEarthWish,
    EstimateFetchRequest,
    FetchRequest,
    FetchResult,
    LinkRequest,
    Request,
)
from aether_qgis.results.alphaearth_layers import (
    AlphaEarthLayer,
    open_alphaearth_layers,
)
from aether_qgis.settings import Settings
from aether_qgis.tasks.engine_task import OwnEngineTask
from aether_qgis.translation import tr


class EstimateTask(OwnEngineTask):
    """Ask what a fetch would take; ``result`` is a FetchEstimate."""

    def __init__(self, wish: AlphaEarthWish, folder: str) -> None:
        super().__init__(
            tr("AETHER: look at AlphaEarth's tiles"),
            _own_client(),
            EstimateFetchRequest(wish, folder),
        )


class LayersTask(OwnEngineTask):
    """Ask for rasters and open them; ``result`` is a FetchResult."""

    def __init__(
        self, description: str, request: Request[FetchResult]
    ) -> None:
        super().__init__(description, _own_client(), request)
        self.layers: List[AlphaEarthLayer] = []
        """For the main thread, once the task is over."""

    def _use_result(self) -> None:
        # Also after a cancel that came too late: what is there is shown.
        if isinstance(self.result, FetchResult):
            self.layers = open_alphaearth_layers(self.result)
        for one in self.layers:
            one.layer.moveToThread(QgsApplication.instance().thread())


class FetchTask(LayersTask):
    """Fetch what was estimated."""

    def __init__(
        self, wish: AlphaEarthWish, folder: str, limit_mb: float
    ) -> None:
        # The list of tiles is as new as it can be by now.
        wish = replace(wish, refresh_catalogue=False)
        super().__init__(
            tr("AETHER: fetch AlphaEarth"),
            FetchRequest(wish, folder, limit_mb),
        )


class LinkTask(LayersTask):
    """Write rasters that read what was estimated where it lies."""

    def __init__(self, wish: AlphaEarthWish, folder: str) -> None:
        wish = replace(wish, refresh_catalogue=False)
        super().__init__(
            tr("AETHER: link AlphaEarth"), LinkRequest(wish, folder)
        )


def _own_client() -> EngineClient:
    configured = Settings.load().engine_python
    return EngineClient(lambda: configured)
