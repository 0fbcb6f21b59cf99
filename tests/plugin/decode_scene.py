"""Decode a south-up AlphaEarth raster to floats, north up.

North up, because QGIS warps a south-up raster to look at it, which takes
seconds for a large one. Run by the engine's Python:

decode_scene.py IN.tif OUT.tif
"""

import sys

import numpy as np
import rasterio
from rasterio.transform import from_bounds

source, target = sys.argv[1:]
with rasterio.open(source) as raster:
    assert raster.transform.e > 0
    stored = raster.read()[:, ::-1]
    profile = raster.profile
    west, north, east, south = raster.bounds
values = stored.astype(np.float32) / 127.5
vectors = np.sign(values) * values**2
vectors[stored == raster.nodata] = np.nan
transform = from_bounds(
    west, min(north, south), east, max(north, south), *stored.shape[:0:-1]
)
profile.update(dtype="float32", nodata=np.nan, transform=transform)
with rasterio.open(target, "w", **profile) as raster:
    raster.write(vectors)
