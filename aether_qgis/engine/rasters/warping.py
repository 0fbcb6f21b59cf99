"""Bring a raster onto another one's grid, by the nearest pixel."""

from __future__ import annotations

from pathlib import Path

import rasterio
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.shutil import copy
from rasterio.vrt import WarpedVRT

from aether_qgis.engine.errors import EmbeddingRasterError, reason_of
from aether_qgis.engine.rasters.grids import Gridded

_OUTSIDE = {"int8": -128, "uint8": 128, "int16": -128}
"""What stands for no data in codes; other numbers have NaN."""


def warped_onto(first: Gridded, path: str, folder: Path, number: int) -> str:
    """Return a VRT in ``folder`` that reads ``path`` on the first's grid.

    It covers what the first raster covers. Vectors stay whole: a pixel is
    that of the nearest place. Raises EmbeddingRasterError.
    """
    warped = folder / f"{number}_{Path(path).stem}.vrt"
    try:
        with rasterio.open(path) as source:
            nodata = source.nodata
            if nodata is None:
                nodata = _OUTSIDE.get(source.dtypes[0], float("nan"))
            with WarpedVRT(
                source,
                crs=first.crs,
                transform=first.transform,
                width=first.width,
                height=first.height,
                resampling=Resampling.nearest,
                src_nodata=nodata,
                nodata=nodata,
                # By itself rasterio widens signed bytes.
                dtype=source.dtypes[0],
            ) as view:
                copy(view, warped, driver="VRT")
    except RasterioError as error:
        raise EmbeddingRasterError(
            "{path} cannot be warped onto the grid of {first} ({reason}): "
            "warp it with QGIS first (Raster > Projections > Warp, nearest "
            "neighbour).",
            path=path,
            first=first.path,
            reason=reason_of(error),
        ) from error
    return str(warped)
