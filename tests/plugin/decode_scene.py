"""Decode an AlphaEarth raster to floats; run by the engine's Python.

decode_scene.py IN.tif OUT.tif
"""

import sys

import numpy as np
import rasterio

source, target = sys.argv[1:]
with rasterio.open(source) as raster:
    stored = raster.read()
    profile = raster.profile
values = stored.astype(np.float32) / 127.5
vectors = np.sign(values) * values**2
vectors[stored == raster.nodata] = np.nan
profile.update(dtype="float32", nodata=np.nan)
with rasterio.open(target, "w", **profile) as raster:
    raster.write(vectors)
