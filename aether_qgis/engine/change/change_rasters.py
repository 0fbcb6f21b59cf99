"""The rasters of an answer: how much has changed, and when."""

from __future__ import annotations

from pathlib import Path
from typing import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.rasters.overviews import (
    check_room,
    overview_factors,
)
from aether_qgis.engine.rasters.result_raster import ResultRaster
from aether_qgis.engine.rasters.writer import Layout
from aether_qgis.engine.runtime.arrays import Floats

NO_YEAR = 0
"""Stands where nothing has changed in the raster of years."""

# Change is as hard to compress as similarity, and writing would wait for it.
_CHANGE = Layout(2, "float32", float("nan"), compressed=False)
_WHEN = Layout(1, "int16", NO_YEAR)


class ChangeRaster(ResultRaster):
    """Two float32 bands: change, and the plain difference; nodata NaN."""

    def __init__(
        self, path: Path, crs: CRS, transform: Affine, window: Window
    ) -> None:
        """Create the file beside ``path``; raises OutputError."""
        width, height = int(window.width), int(window.height)
        factors = [1, *overview_factors(width, height)]
        check_room(path.parent, width, height, _CHANGE, factors)
        super().__init__(path, crs, transform, window, _CHANGE)
        self.pixels = self.changed_pixels = 0
        self._sum = 0.0
        self._low, self._high = np.inf, -np.inf

    def write(self, window: Window, change: Floats, threshold: float) -> None:
        """Write [2, rows, columns] of an input ``window`` and count it."""
        self.write_bands(window, change)
        known = change[0][~np.isnan(change[0])]
        if known.size:
            self.pixels += known.size
            self.changed_pixels += int(np.count_nonzero(known >= threshold))
            self._sum += float(known.sum(dtype=np.float64))
            self._low = min(self._low, float(known.min()))
            self._high = max(self._high, float(known.max()))

    def complete(self, difference: str, tags: Mapping[str, str]) -> None:
        """Close the file; the second band is called ``difference``."""
        # A program that finds these computes no statistics of its own,
        # which GDAL would keep in a file beside the raster.
        band_tags = {
            "STATISTICS_MINIMUM": repr(self._low),
            "STATISTICS_MAXIMUM": repr(self._high),
            "STATISTICS_MEAN": repr(self._sum / max(self.pixels, 1)),
        }
        names = "change", difference
        self.finish(names, tags, band_tags, Resampling.average)


class WhenRaster(ResultRaster):
    """One int16 band: the year of change, 0 where there is none."""

    def __init__(
        self, path: Path, crs: CRS, transform: Affine, window: Window
    ) -> None:
        """Create the file beside ``path``; raises OutputError."""
        super().__init__(path, crs, transform, window, _WHEN)

    def write(self, window: Window, years: NDArray[np.int16]) -> None:
        """Write the years [rows, columns] of an input ``window``."""
        self.write_bands(window, years[np.newaxis])

    def complete(self, years: Sequence[int], tags: Mapping[str, str]) -> None:
        """Close the file; ``years`` are those that it may hold."""
        band_tags = {
            "STATISTICS_MINIMUM": str(min(years)),
            "STATISTICS_MAXIMUM": str(max(years)),
        }
        self.finish(["year of change"], tags, band_tags, Resampling.mode)
