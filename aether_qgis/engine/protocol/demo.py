"""A small simulated scene, to try AETHER before any data is there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Tuple

from aether_qgis.engine.protocol.basics import Request

DEMO_SIDE = 1024
"""Pixels a side of the scene that users get; other sides are for tests."""
DEMO_SIDES = (64, 4096)
"""The smallest and the largest side that can be drawn."""


@dataclass(frozen=True)
class DemoSceneResult:
    """The files of the scene; all of them say that it is simulated."""

    raster: str
    """64 signed bytes a pixel, as AlphaEarth is stored."""
    preview: str
    """The same as colours for the eye."""
    land_cover: str
    """The class that every pixel was drawn from."""
    points: str
    """Invented points of interest, GeoJSON."""
    attribution: str
    """Where the statistics come from that the scene is drawn from."""
    reused: bool
    """Whether the files were there already, whole."""
    seconds: float = 0.0
    peak_memory_mib: float = 0.0


@dataclass(frozen=True)
class DemoSceneRequest(Request[DemoSceneResult]):
    """Draw the scene into ``folder``, unless it is there and whole.

    The same side and seed give the same bytes.
    """

    METHOD = "demo_scene"
    RESULT = DemoSceneResult
    HANDLER = "aether_qgis.engine.demo_scene.scene:demo_scene"

    folder: str
    side: int = DEMO_SIDE
    """Pixels of 10 m a side."""
    seed: int = 0

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The four files."""
        names = (
            "valley.tif",
            "valley_preview.tif",
            "valley_landcover.tif",
            "points_of_interest.geojson",
        )
        return tuple(str(Path(self.folder, name)) for name in names)
