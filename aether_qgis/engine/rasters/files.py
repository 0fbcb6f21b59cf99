"""Raster files of any kind: opened, and what they say of themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Sequence, Tuple, Union
from urllib.parse import unquote

import rasterio
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader

from aether_qgis.engine.errors import EmbeddingRasterError
from aether_qgis.engine.rasters.array_files import ENDING, ArrayFile
from aether_qgis.engine.rasters.recognition import FileFacts, candidate_of

RasterFile = Union[DatasetReader, ArrayFile]


def open_file(path: str) -> RasterFile:
    """Open a raster file of any kind; raise EmbeddingRasterError."""
    try:
        return reopen_file(path)
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


def reopen_file(path: str) -> RasterFile:
    """Open a file that has been open before; raise RasterioError."""
    if path.lower().endswith(ENDING) and Path(path).is_file():
        return ArrayFile(path)
    return rasterio.open(path)


def may_hold_embeddings(dataset: RasterFile) -> bool:
    """Return whether a raster's bands are those of an embedding.

    No pixel is read. Used where rasters are looked for in a folder.
    """
    try:
        candidate_of(facts_of(dataset.name, dataset))
    except EmbeddingRasterError:
        return False
    return True


def facts_of(path: str, dataset: RasterFile) -> FileFacts:
    """Return what a raster file says of itself; no pixel is read."""
    alpha: Tuple[int, ...] = ()
    is_masked = False
    if not isinstance(dataset, ArrayFile):
        alpha = tuple(
            band
            for band, meaning in enumerate(dataset.colorinterp, 1)
            if meaning == ColorInterp.alpha
        )
        is_masked = MaskFlags.per_dataset in dataset.mask_flag_enums[0]
    return FileFacts(
        path=path,
        names=tuple(name or "" for name in dataset.descriptions),
        dtypes=tuple(dataset.dtypes),
        scales=tuple(map(float, dataset.scales)),
        offsets=tuple(map(float, dataset.offsets)),
        alpha=alpha,
        is_masked=is_masked,
    )


def host_of(files: Sequence[str]) -> str:
    """Return the server that a raster's pixels come from, empty for none."""
    address = next(filter(None, map(address_of, files)), "")
    return address.partition("://")[2].split("/")[0]


def address_of(file: str) -> str:
    """Return the address that GDAL reads a file from, empty for none."""
    return unquote(file) if file.startswith("/vsicurl") else ""


def check_crs(path: str, dataset: RasterFile) -> None:
    """Raise EmbeddingRasterError for a raster that knows no CRS."""
    if not dataset.crs:
        raise EmbeddingRasterError(
            "{path} has no coordinate reference system, so places on it "
            "cannot be found: assign the right one first (Raster > "
            "Projections > Assign Projection).",
            path=path,
        )
