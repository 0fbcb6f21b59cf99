"""An answer for the live map, ready to be painted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Tuple

from qgis.PyQt.QtGui import QImage

from aether_qgis.engine.protocol import (
    LiveMapRequest,
    LiveMapResult,
    LivePicture,
)
from aether_qgis.gui.live_map.scale import PictureScale


@dataclass(frozen=True)
class LiveAnswer:
    """What was asked, what came, and the bytes of the pictures."""

    request: LiveMapRequest
    result: LiveMapResult
    images: Tuple[QImage, ...]
    """One for every picture; a pixel is the picture's byte."""

    @property
    def scale(self) -> PictureScale:
        """What the bytes stand for."""
        return PictureScale(self.result.low, self.result.high)


def read_answer(request: LiveMapRequest, result: LiveMapResult) -> LiveAnswer:
    """Read the pictures of ``result``; the next ones are written over them.

    Raises OSError if the file cannot be read.
    """
    stored = Path(request.path).read_bytes() if result.pictures else b""
    images = tuple(_image(stored, picture) for picture in result.pictures)
    return LiveAnswer(request, result, images)


def _image(stored: bytes, picture: LivePicture) -> QImage:
    start = picture.offset
    end = start + picture.width * picture.height
    rows = stored[start:end]
    # Rows are not padded to 32 bits, as QImage's own would be. The copy
    # owns its bytes; the first one only borrows them.
    return QImage(
        rows,
        picture.width,
        picture.height,
        picture.width,
        QImage.Format.Format_Indexed8,
    ).copy()
