"""Cut a scene into a western and an eastern tile; run by the engine's Python.

cut_scene.py IN.tif FOLDER [EPSG]: with EPSG the eastern tile gets that CRS.
"""

import sys
from pathlib import Path

import rasterio
from rasterio.windows import Window, transform

source, folder, *epsg = sys.argv[1:]
with rasterio.open(source) as raster:
    half = raster.width // 2
    for name, left in (("west", 0), ("east", half)):
        window = Window(left, 0, half, raster.height)
        profile = raster.profile
        profile.update(
            width=half, transform=transform(window, raster.transform)
        )
        if epsg and name == "east":
            profile.update(crs=f"EPSG:{epsg[0]}")
        with rasterio.open(
            Path(folder, f"{name}.tif"), "w", **profile
        ) as tile:
            tile.write(raster.read(window=window))
