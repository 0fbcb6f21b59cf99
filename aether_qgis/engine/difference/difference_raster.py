"""The raster of a difference, under construction."""

from __future__ import annotations

from pathlib import Path
from typing import Mapping

import numpy as np
from rasterio.enums import Resampling
from rasterio.windows import Window

from aether_qgis.engine.difference.pair import Pair
from aether_qgis.engine.difference.pair_statistics import PairStatistics
from aether_qgis.engine.rasters.overviews import check_room, overview_factors
from aether_qgis.engine.rasters.result_raster import ResultRaster
from aether_qgis.engine.rasters.writer import Layout
from aether_qgis.engine.runtime.arrays import Floats

# As hard to compress as the similarities that it is made of.
_LAYOUT = Layout(1, "float32", float("nan"), compressed=False)


class DifferenceRaster(ResultRaster):
    """One float32 band, the first less the second; nodata NaN."""

    def __init__(self, path: Path, pair: Pair, strong: float) -> None:
        """Create the file beside ``path``; raises OutputError."""
        width, height = int(pair.area.width), int(pair.area.height)
        factors = [1, *overview_factors(width, height)]
        check_room(path.parent, width, height, _LAYOUT, factors)
        first = pair.first
        super().__init__(path, first.crs, first.transform, pair.area, _LAYOUT)
        self.statistics = PairStatistics(pair.measure, strong)

    def write(self, window: Window, first: Floats, second: Floats) -> None:
        """Write a window of the first one's grid, and count it."""
        difference = first - second
        is_known = np.isfinite(difference)
        difference[~is_known] = np.nan
        self.statistics.add(first[is_known], second[is_known])
        self.write_bands(window, difference[np.newaxis])

    def complete(self, tags: Mapping[str, str]) -> None:
        """Close the file."""
        band_tags = self.statistics.band_tags()
        self.finish(["difference"], tags, band_tags, Resampling.average)
