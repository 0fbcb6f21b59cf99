"""Look at what an area of AlphaEarth takes, and fetch it."""

from __future__ import annotations

from dataclasses import replace

from aether_qgis.client import EngineClient
from aether_qgis.engine.protocol import (
    AlphaEarthWish,
    EstimateFetchRequest,
    FetchRequest,
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


class FetchTask(OwnEngineTask):
    """Fetch what was estimated; ``result`` is a FetchResult."""

    def __init__(
        self, wish: AlphaEarthWish, folder: str, limit_mb: float
    ) -> None:
        # The list of tiles is as new as it can be by now.
        wish = replace(wish, refresh_catalogue=False)
        super().__init__(
            tr("AETHER: fetch AlphaEarth"),
            _own_client(),
            FetchRequest(wish, folder, limit_mb),
        )


def _own_client() -> EngineClient:
    configured = Settings.load().engine_python
    return EngineClient(lambda: configured)
