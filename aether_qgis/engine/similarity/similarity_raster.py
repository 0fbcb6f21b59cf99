"""Write the similarity raster, with its overviews."""

from __future__ import annotations

import shutil
from dataclasses import replace
from math import ceil
from pathlib import Path
from typing import Callable, Mapping, Sequence

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.io import DatasetWriter
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.rasters.writer import (
    Layout,
    OutputRaster,
    not_written,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores

_SMALLEST_OVERVIEW = 256
_GIB = 1024**3

# Compression leaves nine tenths of the similarities of a real scene, and
# takes more time than all that a query with an index does.
_LAYOUT = Layout(1, "float32", float("nan"), compressed=False)


class SimilarityRaster(OutputRaster):
    """One float32 band under construction; nodata is NaN."""

    BAND = "similarity"
    """What the band is called."""

    def __init__(
        self,
        path: Path,
        crs: CRS,
        transform: Affine,
        window: Window,
        with_relevance: bool = False,
    ) -> None:
        """Create the file beside ``path``; ``window`` is the part scored.

        With a second band for the relevance, which ``add_relevance`` fills.
        Raises OutputError, also where the disk has no room for it.
        """
        width, height = int(window.width), int(window.height)
        self._factors = overview_factors(width, height)
        self.has_relevance = with_relevance
        bands = 2 if with_relevance else 1
        _check_room(path.parent, width, height, bands * [1, *self._factors])
        layout = replace(_LAYOUT, bands=bands)
        super().__init__(path, crs, transform, window, layout)

    def write(self, window: Window, block: NDArray[np.float32]) -> None:
        """Write the similarities [rows, columns] of an input ``window``."""
        self.write_bands(window, block[np.newaxis], [1])

    def finish(
        self, tags: Mapping[str, str], band_tags: Mapping[str, str]
    ) -> None:
        """Close the file with its tags and build its overviews.

        Those of a file with a relevance band are built when it is full.
        """
        try:
            self._dataset.set_band_description(1, self.BAND)
            self._dataset.update_tags(**tags)
            self._dataset.update_tags(1, **band_tags)
            self._dataset.close()
            if not self.has_relevance:
                self._build_overviews(self.partial_path)
        except RasterioError as error:
            raise not_written(self.path, error) from error

    def describe(
        self,
        path: Path,
        tags: Mapping[str, str],
        relevance_of: Callable[[Floats], Floats],
        check_cancelled: Callable[[], None],
    ) -> None:
        """Add tags to the finished file, which lies at ``path`` now.

        And fill its relevance band, where it has one. Raises OutputError.
        """
        try:
            with rasterio.open(path, "r+") as dataset:
                dataset.update_tags(**tags)
                if self.has_relevance:
                    dataset.set_band_description(2, "relevance")
                    self._fill(dataset, relevance_of, check_cancelled)
            if self.has_relevance:
                self._build_overviews(path)
        except RasterioError as error:
            raise not_written(self.path, error) from error

    def _fill(
        self,
        dataset: DatasetWriter,
        relevance_of: Callable[[Floats], Floats],
        check_cancelled: Callable[[], None],
    ) -> None:
        side = self.layout.tile_side
        for top in range(0, self.height, side):
            check_cancelled()
            rows = min(side, self.height - top)
            strip = Window(0, top, self.width, rows)
            relevance = relevance_of(dataset.read(1, window=strip))
            dataset.write(relevance, 2, window=strip)

    def _build_overviews(self, path: Path) -> None:
        if not self._factors:
            return
        # GDAL does not tell when a full disk cuts overviews short.
        bands = self.layout.bands
        _check_room(
            path.parent, self.width, self.height, bands * self._factors
        )
        options = {
            "GDAL_NUM_THREADS": usable_cores(),
            "SPARSE_OK_OVERVIEW": True,
        }
        with (
            rasterio.Env(**options),
            rasterio.open(path, "r+") as dataset,
        ):
            dataset.build_overviews(self._factors, Resampling.average)


def overview_factors(width: int, height: int) -> list[int]:
    """Return by how much the overviews of a result are smaller."""
    factors, factor = [], 2
    while max(width, height) // factor >= _SMALLEST_OVERVIEW:
        factors.append(factor)
        factor *= 2
    return factors


def _check_room(
    folder: Path, width: int, height: int, factors: Sequence[int]
) -> None:
    """Raise OutputError if the levels of these ``factors`` do not fit."""
    if not folder.is_dir():
        return  # an error follows when the file is created
    side = _LAYOUT.tile_side
    tiles = sum(
        ceil(width / factor / side) * ceil(height / factor / side)
        for factor in factors
    )
    needed = tiles * side**2 * np.dtype(_LAYOUT.dtype).itemsize
    disk = shutil.disk_usage(folder)
    # Some file systems do not tell their size.
    if disk.total and disk.free < needed:
        raise OutputError(
            "The similarity raster takes {needed} GiB, but {folder} has only "
            "{free} GiB left: choose a smaller extent or another disk.",
            needed=round(needed / _GIB, 2),
            folder=str(folder),
            free=round(disk.free / _GIB, 2),
        )
