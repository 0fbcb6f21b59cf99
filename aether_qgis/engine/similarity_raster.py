"""Write the similarity raster: beside its place first, then into it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from types import TracebackType
from typing import Mapping, Optional, Type

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio import windows
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.protocol import partial_path

_BLOCK = 512
_SMALLEST_OVERVIEW = 256


class SimilarityRaster:
    """A tiled, compressed float32 GeoTIFF under construction.

    Rows run north to south: many tools draw a south-up raster upside down,
    so a south-up grid is turned while it is written. Used as a context
    manager, it leaves nothing behind unless ``publish`` was called.
    """

    def __init__(
        self, path: Path, crs: CRS, transform: Affine, window: Window
    ) -> None:
        """Create the file beside ``path``; ``window`` is the part scored."""
        self.path = path
        self.partial_path = partial_path(str(path))
        self._window = window
        self._turned = _is_south_up(transform)
        self.transform = _transform_of(transform, window, self._turned)
        self.width, self.height = int(window.width), int(window.height)
        _check_folder(path.parent)
        try:
            self._dataset = rasterio.open(
                self.partial_path,
                "w",
                driver="GTiff",
                width=self.width,
                height=self.height,
                count=1,
                dtype="float32",
                crs=crs,
                transform=self.transform,
                nodata=float("nan"),
                tiled=True,
                blockxsize=_BLOCK,
                blockysize=_BLOCK,
                compress="deflate",
                zlevel=1,
                predictor=3,
                bigtiff="if_safer",
            )
        except RasterioError as error:
            self._remove_partial()
            raise _not_written(path, error) from error

    def __enter__(self) -> SimilarityRaster:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]],
        error: Optional[BaseException],
        trace: Optional[TracebackType],
    ) -> None:
        try:
            self._dataset.close()
        finally:
            self._remove_partial()

    def write(self, window: Window, block: NDArray[np.float32]) -> None:
        """Write the similarities [rows, columns] of an input ``window``."""
        top = int(window.row_off - self._window.row_off)
        left = int(window.col_off - self._window.col_off)
        rows, columns = block.shape
        if self._turned:
            top = self.height - top - rows
            block = block[::-1]
        try:
            self._dataset.write(block, 1, Window(left, top, columns, rows))
        except RasterioError as error:
            raise _not_written(self.path, error) from error

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
            raise _not_written(self.path, error) from error

    def publish(self) -> None:
        """Move the finished file into its place, replacing an old one."""
        try:
            self.partial_path.replace(self.path)
            # Statistics and overviews of an earlier file of this name.
            for suffix in (".aux.xml", ".ovr"):
                stale = self.path.with_name(self.path.name + suffix)
                stale.unlink(missing_ok=True)
        except OSError as error:
            raise _not_written(self.path, error) from error

    def _check_room_for_overviews(self) -> None:
        # GDAL does not tell when a full disk cuts overviews short.
        size = self.partial_path.stat().st_size
        if shutil.disk_usage(self.path.parent).free < size / 2:
            raise _not_written(self.path, OSError("no space left on device"))

    def _remove_partial(self) -> None:
        self.partial_path.unlink(missing_ok=True)


def _is_south_up(transform: Affine) -> bool:
    upright = transform.b == 0 and transform.d == 0
    return bool(upright and transform.e > 0)


def _transform_of(transform: Affine, window: Window, turned: bool) -> Affine:
    moved = windows.transform(window, transform)
    if not turned:
        return moved
    return Affine(
        moved.a,
        -moved.b,
        moved.c + window.height * moved.b,
        moved.d,
        -moved.e,
        moved.f + window.height * moved.e,
    )


def _overview_factors(width: int, height: int) -> list[int]:
    factors, factor = [], 2
    while max(width, height) // factor >= _SMALLEST_OVERVIEW:
        factors.append(factor)
        factor *= 2
    return factors


def _check_folder(folder: Path) -> None:
    if not folder.is_dir():
        raise OutputError(
            "The output folder {folder} does not exist: create it or choose "
            "another one.",
            folder=str(folder),
        )
    if not os.access(folder, os.W_OK):
        raise OutputError(
            "The output folder {folder} cannot be written to: choose one of "
            "your own.",
            folder=str(folder),
        )


def _not_written(path: Path, error: Exception) -> OutputError:
    return OutputError(
        "{path} cannot be written ({reason}): free some disk space, close "
        "programs that use the file, or choose another folder.",
        path=str(path),
        reason=str(error).splitlines()[0][:200],
    )
