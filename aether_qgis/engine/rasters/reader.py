"""Embedding rasters: open, validate, cut into windows, read.

The one place that reads pixels. Grids may be north-up, south-up or
rotated; windows are counted in stored rows and columns.
"""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, List, Optional, Sequence, Tuple

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.transform import Affine, rowcol
from rasterio.windows import Window

from aether_qgis.engine.errors import EmbeddingRasterError, OutsideError
from aether_qgis.engine.protocol import Extent
from aether_qgis.engine.rasters.extents import extent_in
from aether_qgis.engine.rasters.profiles import (
    BAND_COUNT,
    EmbeddingProfile,
    detect_profile,
)
from aether_qgis.engine.rasters.shared_dataset import SharedDataset
from aether_qgis.engine.runtime.thread_memory import thread_memory

# Windows follow the blocks, so a block that has been read is not read again.
# GDAL's own limit, a share of the machine's memory, costs as much time as
# reading does: every block would be read into fresh memory.
GDAL_CACHE_BYTES = 16 * 1024 * 1024

_SAMPLE_PLACES = (0.5, 0.25, 0.75, 0.1, 0.9, 0.37, 0.63)
_SAMPLE_SIDE = 32

READING = "reading"
"""What a thread's memory is used for."""


class EmbeddingRaster:
    """An open embedding raster that several threads may read.

    ``window`` is the part that is asked for, the whole by default.
    """

    def __init__(
        self,
        path: str,
        first: DatasetReader,
        extent: Optional[Extent],
        profile: Optional[EmbeddingProfile] = None,
    ) -> None:
        self.path = path
        self.crs: CRS = first.crs
        self.transform: Affine = first.transform
        self.dtype: str = first.dtypes[0]
        self.block_height, self.block_width = first.block_shapes[0]
        self.tags = dict(first.tags())
        self.files: Tuple[str, ...] = tuple(first.files)
        """The file and all others it reads, such as a VRT's sources."""
        self.window = _window_of(first, extent)
        self._file = SharedDataset(path, first)
        self.profile = profile or self._detect(first.nodata)

    def read(self, window: Window, keep: bool = True) -> NDArray[np.generic]:
        """Return the stored numbers of ``window``, [64, rows, columns].

        Without ``keep`` they lie in memory that this thread's next reading
        overwrites. Raises EmbeddingRasterError where the file cannot be
        read.
        """
        shape = BAND_COUNT, int(window.height), int(window.width)
        memory = None if keep else thread_memory(READING, shape, self.dtype)
        try:
            with self._file.of_this_thread() as dataset:
                return np.asarray(dataset.read(window=window, out=memory))
        except RasterioError as error:
            raise EmbeddingRasterError(
                "{path} cannot be read from row {row} on; the file is "
                "damaged, cut short or gone: copy or download it again.",
                path=self.path,
                row=int(window.row_off),
            ) from error

    def windows(
        self, side: int, within: Optional[Window] = None
    ) -> List[Window]:
        """Cut the raster's window into pieces of about ``side``² pixels.

        Or the part ``within`` of the raster. Pieces follow the file's
        blocks, so that no block is read twice where the blocks are not
        larger than a piece.
        """
        area = within or self.window
        rows, columns = _piece(self.block_height, self.block_width, side)
        return [
            Window(left, top, right - left, bottom - top)
            for top, bottom in _steps(
                int(area.row_off), int(area.height), rows
            )
            for left, right in _steps(
                int(area.col_off), int(area.width), columns
            )
        ]

    def close(self) -> None:
        """Close the file in every thread."""
        self._file.close()

    def _detect(self, nodata: Optional[float]) -> EmbeddingProfile:
        for place in self._sample_windows():
            sample = self.read(place).reshape(BAND_COUNT, -1)
            profile = detect_profile(self.path, self.dtype, nodata, sample)
            if profile.valid(sample).any():
                break
        return profile

    def _sample_windows(self) -> Iterator[Window]:
        area = self.window
        top, height = int(area.row_off), int(area.height)
        left, width = int(area.col_off), int(area.width)
        for share in _SAMPLE_PLACES:
            row, rows = _sample(top, height, share, self.block_height)
            column, columns = _sample(left, width, share, self.block_width)
            yield Window(column, row, columns, rows)


@contextmanager
def open_embedding_raster(
    path: str,
    extent: Optional[Extent] = None,
    profile: Optional[EmbeddingProfile] = None,
) -> Iterator[EmbeddingRaster]:
    """Open and validate an embedding raster, limited to ``extent``.

    With its ``profile`` known from an earlier look, no pixel is read.
    Raises EmbeddingRasterError, saying what was found instead.
    """
    with rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_BYTES):
        dataset = _open(path)
        try:
            _check_layout(path, dataset)
            raster = EmbeddingRaster(path, dataset, extent, profile)
        except BaseException:
            dataset.close()
            raise
        try:
            yield raster
        finally:
            raster.close()


def _sample(
    start: int, length: int, share: float, block: int
) -> Tuple[int, int]:
    """Return where a sample begins in a row or column, and how long it is.

    It lies in one block: the corner of four takes four times as long.
    """
    block = max(block, _SAMPLE_SIDE)
    place = start + int(share * (length - 1))
    end = min(start + length, place - place % block + block)
    first = max(start, place - place % block, min(place, end - _SAMPLE_SIDE))
    return first, min(_SAMPLE_SIDE, end - first)


def _open(path: str) -> DatasetReader:
    try:
        return rasterio.open(path)
    except RasterioError as error:
        local = not path.startswith("/vsi") and ":" not in path[2:]
        if local and not Path(path).exists():
            raise EmbeddingRasterError(
                "There is no file {path}: it was moved, renamed or deleted; "
                "load the raster again.",
                path=path,
            ) from error
        raise EmbeddingRasterError(
            "{path} cannot be opened as a raster ({reason}): expected a "
            "GeoTIFF, VRT or another raster that GDAL reads.",
            path=path,
            reason=str(error),
        ) from error


def _check_layout(path: str, dataset: DatasetReader) -> None:
    if dataset.count != BAND_COUNT:
        raise EmbeddingRasterError(
            "{path} has {found} band(s), as a picture or a single measure "
            "has; expected an embedding raster with 64 bands, A00 to A63: "
            "choose an AlphaEarth raster.",
            path=path,
            found=dataset.count,
        )
    if len(set(dataset.dtypes)) > 1:
        raise EmbeddingRasterError(
            "{path} mixes number types over its bands ({found}); expected "
            "64 bands of one type: use the original file.",
            path=path,
            found=", ".join(sorted(set(dataset.dtypes))),
        )
    if not dataset.crs:
        raise EmbeddingRasterError(
            "{path} has no coordinate reference system, so places on it "
            "cannot be found: assign the right one first (Raster > "
            "Projections > Assign Projection).",
            path=path,
        )


def _window_of(dataset: DatasetReader, extent: Optional[Extent]) -> Window:
    whole = Window(0, 0, dataset.width, dataset.height)
    if extent is None:
        return whole
    extent = extent_in(extent, dataset)
    if extent is None:
        raise _outside(dataset.name)
    numbers = (extent.x_min, extent.x_max, extent.y_min, extent.y_max)
    if not np.isfinite(numbers).all():
        raise _outside(dataset.name)
    rows, columns = rowcol(
        dataset.transform,
        [extent.x_min, extent.x_max, extent.x_min, extent.x_max],
        [extent.y_min, extent.y_min, extent.y_max, extent.y_max],
        op=float,
    )
    left, right = _clip(columns, dataset.width)
    top, bottom = _clip(rows, dataset.height)
    if left >= right or top >= bottom:
        raise _outside(dataset.name)
    return Window(left, top, right - left, bottom - top)


def _outside(path: str) -> OutsideError:
    return OutsideError(
        "The area lies outside {path}: choose one that overlaps the raster, "
        "or search the whole raster.",
        path=path,
    )


def _clip(values: Sequence[float], size: int) -> Tuple[int, int]:
    # A hair's breadth over a pixel's edge is rounding, not a wish for the
    # next pixel.
    tolerance = 1e-6
    first = int(np.floor(min(values) + tolerance))
    last = int(np.ceil(max(values) - tolerance))
    return max(first, 0), min(last, size)


def _piece(block_rows: int, block_columns: int, side: int) -> Tuple[int, int]:
    columns = block_columns * max(1, side // block_columns)
    rows = block_rows * max(1, side * side // (columns * block_rows))
    if rows * columns > 4 * side * side:
        # Blocks this large would not fit in memory for every band at once.
        return side, side
    return rows, columns


def _steps(start: int, length: int, step: int) -> Iterator[Tuple[int, int]]:
    position, end = start, start + length
    while position < end:
        following = min((position // step + 1) * step, end)
        yield position, following
        position = following
