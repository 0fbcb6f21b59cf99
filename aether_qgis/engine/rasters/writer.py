"""Write a GeoTIFF of results: beside its place first, then into it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Dict, Optional, Self, Sequence, Type

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio import windows
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.io import DatasetWriter
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.errors import OutputError, reason_of
from aether_qgis.engine.protocol import partial_path

_PREDICTORS = {"float32": 3}
_OF_WHOLE_NUMBERS = 2


@dataclass(frozen=True)
class Layout:
    """What the bands of a result hold, and how they are cut into tiles."""

    bands: int
    dtype: str
    nodata: float
    tile_side: int = 512
    compressed: bool = True


class OutputRaster:
    """A tiled GeoTIFF under construction.

    Rows run north to south: many tools draw a south-up raster upside down,
    so a south-up grid is turned while it is written. Used as a context
    manager, it leaves nothing behind unless ``publish`` was called.
    """

    def __init__(
        self,
        path: Path,
        crs: CRS,
        transform: Affine,
        window: Window,
        layout: Layout,
    ) -> None:
        """Create the file beside ``path``; ``window`` is the part of the
        input that it covers. Raises OutputError."""
        self.path = path
        self.crs = crs
        self.layout = layout
        self.partial_path = partial_path(str(path))
        self._window = window
        self._turned = _is_south_up(transform)
        self.transform = _transform_of(transform, window, self._turned)
        self.width, self.height = int(window.width), int(window.height)
        check_folder(path.parent)
        try:
            self._dataset: DatasetWriter = rasterio.open(
                self.partial_path,
                "w",
                driver="GTiff",
                width=self.width,
                height=self.height,
                count=layout.bands,
                dtype=layout.dtype,
                crs=crs,
                transform=self.transform,
                nodata=layout.nodata,
                tiled=True,
                blockxsize=layout.tile_side,
                blockysize=layout.tile_side,
                interleave="band",
                # A tile of nodata only takes up no room.
                sparse_ok=True,
                bigtiff="if_safer",
                **_compression(layout),
            )
        except RasterioError as error:
            self._remove_partial()
            raise not_written(path, error) from error

    def __enter__(self) -> Self:
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

    def write_bands(
        self,
        window: Window,
        block: NDArray[np.generic],
        bands: Optional[Sequence[int]] = None,
    ) -> None:
        """Write the numbers [bands, rows, columns] of an input ``window``.

        Those of all bands, or of ``bands``.
        """
        top = int(window.row_off - self._window.row_off)
        left = int(window.col_off - self._window.col_off)
        _, rows, columns = block.shape
        if self._turned:
            top = self.height - top - rows
            block = block[:, ::-1]
        try:
            self._dataset.write(
                block, bands, window=Window(left, top, columns, rows)
            )
        except RasterioError as error:
            raise not_written(self.path, error) from error

    def input_window(self, window: Window) -> Window:
        """Return the part of the input that becomes ``window`` here."""
        top = int(window.row_off)
        if self._turned:
            top = self.height - top - int(window.height)
        return Window(
            int(self._window.col_off) + int(window.col_off),
            int(self._window.row_off) + top,
            window.width,
            window.height,
        )

    def publish(self) -> None:
        """Move the finished file into its place, replacing an old one."""
        try:
            self.partial_path.replace(self.path)
            # Statistics and overviews of an earlier file of this name.
            for suffix in (".aux.xml", ".ovr"):
                stale = self.path.with_name(self.path.name + suffix)
                stale.unlink(missing_ok=True)
        except OSError as error:
            raise not_written(self.path, error) from error

    def _remove_partial(self) -> None:
        self.partial_path.unlink(missing_ok=True)


def not_written(path: Path, error: Exception) -> OutputError:
    """Return the error for a file that cannot be written, and why."""
    return OutputError(
        "{path} cannot be written ({reason}): free some disk space, close "
        "programs that use the file, or choose another folder.",
        path=str(path),
        reason=reason_of(error),
    )


def _compression(layout: Layout) -> Dict[str, object]:
    if not layout.compressed:
        return {}
    predictor = _PREDICTORS.get(layout.dtype, _OF_WHOLE_NUMBERS)
    return {"compress": "deflate", "zlevel": 1, "predictor": predictor}


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


def check_folder(folder: Path) -> None:
    """Raise OutputError for a folder that takes no files."""
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
