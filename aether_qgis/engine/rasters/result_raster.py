"""A result that gets its names, tags and overviews at the end."""

from __future__ import annotations

from typing import Mapping, Sequence

from rasterio.enums import Resampling
from rasterio.errors import RasterioError

from aether_qgis.engine.rasters.overviews import (
    build_overviews,
    overview_factors,
)
from aether_qgis.engine.rasters.writer import OutputRaster, not_written


class ResultRaster(OutputRaster):
    """A GeoTIFF under construction, with overviews when it is finished."""

    def finish(
        self,
        names: Sequence[str],
        tags: Mapping[str, str],
        band_tags: Mapping[str, str],
        resampling: Resampling,
    ) -> None:
        """Close the file; ``band_tags`` are those of the first band.

        Raises OutputError.
        """
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
