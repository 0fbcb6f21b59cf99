"""The rasters of an answer: how much has changed, and when."""

from __future__ import annotations

from pathlib import Path
from typing import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.rasters.overviews import (
    build_overviews,
    check_room,
    overview_factors,
)
from aether_qgis.engine.rasters.writer import (
    Layout,
    OutputRaster,
    not_written,
)
from aether_qgis.engine.runtime.arrays import Floats

NO_YEAR = 0
"""Stands where nothing has changed in the raster of years."""

# Change is as hard to compress as similarity, and writing would wait for it.
_CHANGE = Layout(2, "float32", float("nan"), compressed=False)
_WHEN = Layout(1, "int16", NO_YEAR)


class _WithOverviews(OutputRaster):
    """A result that gets its names, tags and overviews at the end."""

    def finish(
        self,
        names: Sequence[str],
        tags: Mapping[str, str],
        band_tags: Mapping[str, str],
        resampling: Resampling,
    ) -> None:
        """Close the file; ``band_tags`` are those of the first band."""
        try:
            for band, name in enumerate(names, 1):
                self._dataset.set_band_description(band, name)
            self._dataset.update_tags(**tags)
            self._dataset.update_tags(1, **band_tags)
            self._dataset.close()
            factors = overview_factors(self.width, self.height)
            build_overviews(self.partial_path, factors, resampling)
        except RasterioError as error:
            raise not_written(self.path, error) from error


class ChangeRaster(_WithOverviews):
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


class WhenRaster(_WithOverviews):
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
