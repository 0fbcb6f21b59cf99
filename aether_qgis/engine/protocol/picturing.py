"""An embedding raster as a picture for the eye."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from aether_qgis.engine.protocol.basics import Request

PICTURE_NODATA = 0
"""The byte of pixels without data, in all bands of a picture."""


@dataclass(frozen=True)
class PictureResult:
    """A picture in three bytes a pixel."""

    path: str
    attribution: str
    """Whom to credit for the vectors."""
    licence: str
    seconds: float = 0.0


@dataclass(frozen=True)
class PictureRequest(Request[PictureResult]):
    """Write bands A01, A16 and A09 of an AlphaEarth raster in colours.

    ``path`` becomes a GeoTIFF on the raster's own grid.
    """

    METHOD = "picture"
    RESULT = PictureResult
    HANDLER = "aether_qgis.engine.exporting.picture:picture"

    raster: str
    path: str

    @property
    def outputs(self) -> Tuple[str, ...]:
        """The picture's file."""
        return (self.path,)
