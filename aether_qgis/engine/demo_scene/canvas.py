"""Covers and parcels while the landscape is being painted."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.demo_scene.covers import Cover
from aether_qgis.engine.demo_scene.parcels import Mask, Numbers


@dataclass
class Canvas:
    """The covers and parcels while they are painted; [size, size]."""

    cover: NDArray[np.uint8]
    parcel: Numbers

    def paint(
        self, where: Mask, cover: Cover, parcel: Numbers | None = None
    ) -> None:
        """Cover the pixels of ``where``, with parcels of their own."""
        self.cover[where] = cover
        if parcel is not None:
            self.parcel[where] = parcel[where] + self.parcel.max() + 1
