"""Embeddings as NumPy files: numbers, scales, and a TIFF for the grid.

TESSERA is handed out like this: ``NAME.npy`` int8 [rows, columns, 128],
``NAME_scales.npy`` float32 [rows, columns], and a land mask ``NAME.tif`` or
``.tiff``, the only one of the three that knows where the pixels lie. Rows
are read from the file as they are needed; no pickle is loaded.
"""

from __future__ import annotations

from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

import numpy as np
import rasterio
from numpy.lib import format as npy
from numpy.typing import NDArray
from rasterio.errors import RasterioIOError
from rasterio.windows import Window

from aether_qgis.engine.errors import EmbeddingRasterError

ENDING = ".npy"
_GRID_ENDINGS = (".tif", ".tiff")
_BLOCK_ROWS = 64


class ArrayFile:
    """An int8 array [rows, columns, bands] as a raster that can be read.

    It has the part of rasterio's DatasetReader that reading needs.
    """

    def __init__(self, path: str) -> None:
        """Open the header and the grid; raise EmbeddingRasterError."""
        self.name = path
        shape, self._start = _header(path, np.dtype(np.int8), 3)
        self.height, self.width, self.count = shape
        grid = _grid_beside(Path(path))
        with rasterio.open(grid) as dataset:
            found = dataset.height, dataset.width
            self.crs = dataset.crs
            self.transform = dataset.transform
            self._tags = dict(dataset.tags())
        if found != (self.height, self.width):
            raise EmbeddingRasterError(
                "{grid} has {found} pixels, but {path} has {expected}: they "
                "belong to different tiles.",
                grid=str(grid),
                found=f"{found[1]} x {found[0]}",
                path=path,
                expected=f"{self.width} x {self.height}",
            )
        self.files = [path, str(grid)]
        self.dtypes = ("int8",) * self.count
        self.descriptions: Tuple[Optional[str], ...] = (None,) * self.count
        self.scales = (1.0,) * self.count
        self.offsets = (0.0,) * self.count
        self.block_shapes = [(min(_BLOCK_ROWS, self.height), self.width)]
        self.closed = False

    def tags(self) -> Dict[str, str]:
        """Return what the TIFF tells of the tile."""
        return self._tags

    def read(
        self,
        indexes: Sequence[int],
        window: Window,
        out: Optional[NDArray[np.int8]] = None,
        out_dtype: str = "int8",
    ) -> NDArray[np.generic]:
        """Return the numbers of some bands, [bands, rows, columns]."""
        rows = _rows(
            self.name,
            self._start,
            np.dtype(np.int8),
            (self.width, self.count),
            window,
        )
        bands = np.moveaxis(rows, -1, 0)[[band - 1 for band in indexes]]
        if out is None:
            return np.ascontiguousarray(bands, dtype=out_dtype)
        np.copyto(out, bands, casting="same_kind")
        return out

    def close(self) -> None:
        """Nothing stays open between two readings."""
        self.closed = True


class ScalesFile:
    """A scale per pixel, float32 [rows, columns], in a file of its own."""

    def __init__(self, path: Path, height: int, width: int) -> None:
        """Raises EmbeddingRasterError unless it fits the raster."""
        self.path = str(path)
        self._start = 0
        if path.suffix.lower() == ENDING:
            found, self._start = _header(self.path, np.dtype(np.float32), 2)
        else:
            with rasterio.open(path) as dataset:
                found = [dataset.height, dataset.width]
        if list(found) != [height, width]:
            raise EmbeddingRasterError(
                "{path} has {found} scales, but the raster beside it has "
                "{expected} pixels: they belong to different tiles.",
                path=self.path,
                found=f"{found[1]} x {found[0]}",
                expected=f"{width} x {height}",
            )
        self._width = width

    def read(self, window: Window) -> NDArray[np.float32]:
        """Return the scales of ``window``, float32 [pixels]."""
        if self._start:
            kind = np.dtype(np.float32)
            rows = _rows(self.path, self._start, kind, (self._width,), window)
            return np.ascontiguousarray(rows).reshape(-1)
        with rasterio.open(self.path) as dataset:
            scales = dataset.read(1, window=window, out_dtype="float32")
        return np.asarray(scales, np.float32).reshape(-1)


def scales_beside(path: str, suffix: str) -> Optional[Path]:
    """Return the file of scales of the raster at ``path``, if any."""
    if not suffix or path.startswith("/vsi"):
        return None
    raster = Path(path)
    for ending in dict.fromkeys((raster.suffix, *_GRID_ENDINGS, ENDING)):
        found = raster.with_name(f"{raster.stem}{suffix}{ending}")
        if found.is_file():
            return found
    return None


def _header(
    path: str, kind: np.dtype[np.generic], dimensions: int
) -> Tuple[List[int], int]:
    """Return the shape in a NumPy file and where its numbers begin."""
    try:
        with Path(path).open("rb") as stream:
            version = npy.read_magic(stream)
            read = (
                npy.read_array_header_1_0
                if version == (1, 0)
                else npy.read_array_header_2_0
            )
            shape, fortran, found = read(stream)
            start = stream.tell()
    except (OSError, ValueError) as error:
        raise EmbeddingRasterError(
            "{path} cannot be read as a NumPy file ({reason}): copy or "
            "download it again.",
            path=path,
            reason=str(error),
        ) from error
    if found != kind or len(shape) != dimensions or fortran:
        raise EmbeddingRasterError(
            "{path} holds {found} with {count} axes; expected {expected} "
            "with {axes}, as TESSERA is handed out: use the original file.",
            path=path,
            found=str(found),
            count=len(shape),
            expected=str(kind),
            axes=dimensions,
        )
    size = start + int(np.prod(shape, dtype=np.int64)) * kind.itemsize
    if Path(path).stat().st_size < size:
        raise EmbeddingRasterError(
            "{path} is cut short: copy or download it again.", path=path
        )
    return [int(length) for length in shape], start


def _rows(
    path: str,
    start: int,
    kind: np.dtype[np.generic],
    row_shape: Tuple[int, ...],
    window: Window,
) -> NDArray[np.generic]:
    """Return the part of an array that ``window`` covers."""
    top, rows = int(window.row_off), int(window.height)
    left, columns = int(window.col_off), int(window.width)
    per_row = int(np.prod(row_shape))
    found = np.fromfile(
        path,
        kind,
        rows * per_row,
        offset=start + top * per_row * kind.itemsize,
    )
    if found.size < rows * per_row:
        raise RasterioIOError(f"{path} is cut short")
    whole = found.reshape(rows, *row_shape)
    right = left + columns
    return whole[:, left:right]


def _grid_beside(path: Path) -> Path:
    for ending in _GRID_ENDINGS:
        found = path.with_suffix(ending)
        if found.is_file():
            return found
    raise EmbeddingRasterError(
        "{path} does not say where its pixels lie: put the TIFF of the same "
        "tile beside it ({expected}).",
        path=str(path),
        expected=path.with_suffix(".tif").name,
    )
