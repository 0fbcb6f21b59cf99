"""How much of a raster each label takes."""

from __future__ import annotations

from typing import List, Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine

from aether_qgis.engine.legend.class_raster import Values
from aether_qgis.engine.protocol.classifying import (
    NO_LABEL,
    UNSURE,
    Label,
    LabelArea,
)
from aether_qgis.engine.regions.areas import PixelAreas

_CODES = 256


class LabelAreas:
    """Counts pixels and their areas, window by window."""

    def __init__(
        self, crs: CRS, transform: Affine, width: int, height: int
    ) -> None:
        self._pixel_areas = PixelAreas(crs, transform, width, height)
        self._pixels = np.zeros(_CODES, np.int64)
        self._areas = np.zeros(_CODES)

    @property
    def pixels(self) -> int:
        """How many pixels hold a vector."""
        return int(self._pixels.sum() - self._pixels[NO_LABEL])

    def add(self, top: int, left: int, values: Values) -> None:
        """Count the values [rows, columns] of a window of the grid.

        A row of it is taken to have pixels of one area, their mean: along
        the few kilometres of a window they differ by parts in ten thousand.
        """
        rows, columns = values.shape
        places = np.arange(rows, dtype=np.int32)[:, None] * _CODES + values
        counts = np.bincount(places.ravel(), minlength=rows * _CODES)
        by_row: NDArray[np.int64] = counts.reshape(rows, _CODES)
        of_rows = self._pixel_areas.of_runs(
            np.arange(top, top + rows),
            np.full(rows, left),
            np.full(rows, left + columns),
        )
        self._pixels += by_row.sum(axis=0)
        self._areas += (of_rows / columns) @ by_row

    def of_labels(
        self, labels: Sequence[Label], unsure_name: str
    ) -> List[LabelArea]:
        """Return the labels in their order, then what is unsure."""
        named = [(label.value, label.name) for label in labels]
        return [
            LabelArea(
                value,
                name,
                int(self._pixels[value]),
                float(self._areas[value]),
                float(self._pixels[value] / max(self.pixels, 1)),
            )
            for value, name in [*named, (UNSURE, unsure_name)]
        ]
