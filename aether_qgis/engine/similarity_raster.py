"""Write the similarity raster, with its overviews."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Mapping

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.output_raster import (
    Layout,
    OutputRaster,
    not_written,
)

_SMALLEST_OVERVIEW = 256


class SimilarityRaster(OutputRaster):
    """One float32 band under construction; nodata is NaN."""

    def __init__(
        self, path: Path, crs: CRS, transform: Affine, window: Window
    ) -> None:
        """Create the file beside ``path``; ``window`` is the part scored."""
        layout = Layout(1, "float32", float("nan"))
        super().__init__(path, crs, transform, window, layout)

    def write(self, window: Window, block: NDArray[np.float32]) -> None:
        """Write the similarities [rows, columns] of an input ``window``."""
        self.write_bands(window, block[np.newaxis])

    def finish(
        self, tags: Mapping[str, str], band_tags: Mapping[str, str]
    ) -> None:
        """Close the file with its tags and build its overviews."""
        try:
            self._dataset.set_band_description(1, "similarity")
            self._dataset.update_tags(**tags)
            self._dataset.update_tags(1, **band_tags)
            self._dataset.close()
            self._check_room_for_overviews()
            with rasterio.open(self.partial_path, "r+") as dataset:
                factors = _overview_factors(self.width, self.height)
                if factors:
                    dataset.build_overviews(factors, Resampling.average)
        except RasterioError as error:
            raise not_written(self.path, error) from error

    def _check_room_for_overviews(self) -> None:
        # GDAL does not tell when a full disk cuts overviews short.
        size = self.partial_path.stat().st_size
        if shutil.disk_usage(self.path.parent).free < size / 2:
            raise not_written(self.path, OSError("no space left on device"))


def _overview_factors(width: int, height: int) -> list[int]:
    factors, factor = [], 2
    while max(width, height) // factor >= _SMALLEST_OVERVIEW:
        factors.append(factor)
        factor *= 2
    return factors
