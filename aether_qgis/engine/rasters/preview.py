"""Turn an AlphaEarth raster into a picture for the eye.

Bands A01, A16 and A09 over -0.3..0.3, as AlphaEarth is usually shown, in
three bytes per pixel and a mask. QGIS with a GDAL older than 3.7 cannot read
the signed bytes of an AlphaEarth raster itself.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp

from aether_qgis.engine.rasters.profiles.alphaearth import (
    DIVISOR,
    NODATA,
    signed_square,
)
from aether_qgis.engine.runtime.arrays import Floats

BANDS = (2, 17, 10)
SHOWN_TO = 0.3


def write_preview(raster: Path, preview: Path) -> None:
    """Write the picture of an int8 AlphaEarth raster.

    Raises RasterioError or OSError.
    """
    with rasterio.open(raster) as source:
        stored = source.read(BANDS)
        profile = {
            "driver": "GTiff",
            "width": source.width,
            "height": source.height,
            "count": 4,
            "dtype": "uint8",
            "crs": source.crs,
            "transform": source.transform,
            "compress": "deflate",
            "photometric": "RGB",
        }
        tags = source.tags()
    with rasterio.open(preview, "w", **profile) as target:
        target.colorinterp = [
            ColorInterp.red,
            ColorInterp.green,
            ColorInterp.blue,
            ColorInterp.alpha,
        ]
        target.write(colours(stored), (1, 2, 3))
        opaque = (stored != NODATA).all(axis=0)
        target.write(opaque.astype(np.uint8) * 255, 4)
        target.update_tags(**tags)


def colours(stored: NDArray[np.int8]) -> NDArray[np.uint8]:
    """Return bytes for the eye from stored values, [bands, rows, columns]."""
    return colours_of(signed_square(stored) / np.float32(DIVISOR**2))


def colours_of(vectors: Floats) -> NDArray[np.uint8]:
    """Return bytes for the eye from numbers of vectors, float32 [...]."""
    stretched = (vectors / SHOWN_TO + 1) / 2
    shown = np.rint(np.clip(stretched, 0, 1) * 255)
    return np.asarray(shown.astype(np.uint8))
