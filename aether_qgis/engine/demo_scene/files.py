"""The files of the demo scene: rasters, points of interest, what they are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Iterator

import numpy as np
import rasterio
from rasterio.transform import Affine
from rasterio.transform import xy as pixel_centres
from rasterio.warp import transform as transform_points
from rasterio.windows import Window

from aether_qgis import __version__
from aether_qgis.engine.demo_scene.covers import CLASSES, truth_numbers
from aether_qgis.engine.demo_scene.landscape import Landscape
from aether_qgis.engine.demo_scene.places import PointOfInterest
from aether_qgis.engine.demo_scene.vectors import NODATA, Stored, stored_strips
from aether_qgis.engine.demo_scene.water import Mask
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.resources import resource

ABOUT = "README.txt"

CRS = "EPSG:32632"
PIXEL_M = 10.0
LOWER_LEFT = (600000.0, 5200000.0)
BLOCK = 256
NO_CLASS = 255

YEAR = "2024"
DESCRIPTION = (
    "SIMULATED: a fictional valley, drawn from class statistics of real "
    "AlphaEarth vectors. No pixel shows a real place."
)
ATTRIBUTION = (
    "The AlphaEarth Foundations Satellite Embedding dataset is produced by "
    "Google and Google DeepMind."
)
TAGS = {
    "year": YEAR,
    "simulated": "yes",
    "TIFFTAG_IMAGEDESCRIPTION": DESCRIPTION,
    "attribution": ATTRIBUTION,
    "license": "CC-BY-4.0",
}


def valid_pixels(size: int) -> Mask:
    """Return [size, size]: all but a wedge, as at the edge of a swath."""
    north, east = np.mgrid[0:size, 0:size].astype(np.float32) / size
    return np.asarray((1 - east) / 0.05 + north / 0.4 >= 1)


def grid() -> Affine:
    """Return the south-up grid: the y step is positive."""
    return Affine(PIXEL_M, 0, LOWER_LEFT[0], 0, PIXEL_M, LOWER_LEFT[1])


def about(size: int, seed: int) -> str:
    """Return what the folder's README says, the same for the same scene."""
    return (
        f"{DESCRIPTION}\nMade by AETHER {__version__}: {size} x {size} "
        f"pixels, seed {seed}.\n{ATTRIBUTION} Licence of the statistics and "
        "of these files: CC-BY 4.0.\n"
    )


def write_embeddings(
    path: Path, land: Landscape, valid: Mask, progress: RequestProgress
) -> None:
    """Write the embedding raster: 64 int8 bands as the real files have."""
    size = land.ground.size
    with rasterio.open(
        path,
        "w",
        count=64,
        dtype="int8",
        nodata=NODATA,
        interleave="band",
        **_profile(size),
    ) as raster:
        for first, stored in _rows_of_blocks(land, progress):
            rows = stored.shape[1]
            end = first + rows
            stored[:, ~valid[first:end]] = NODATA
            window = Window(0, first, size, rows)
            raster.write(stored, window=window)
        raster.descriptions = [f"A{band:02d}" for band in range(64)]
        raster.update_tags(**TAGS)


def write_landcover(path: Path, land: Landscape, valid: Mask) -> None:
    """Write the true class of every pixel, uint8, 255 where unknown."""
    truth = np.array(truth_numbers(), np.uint8)[land.cover]
    truth[~valid] = NO_CLASS
    with rasterio.open(
        path,
        "w",
        count=1,
        dtype="uint8",
        nodata=NO_CLASS,
        **_profile(land.ground.size),
    ) as raster:
        raster.write(truth, 1)
        raster.update_tags(classes=",".join(CLASSES), **TAGS)


def write_points(path: Path, points: list[PointOfInterest]) -> None:
    """Write the points as GeoJSON (RFC 7946: longitude and latitude)."""
    eastings, northings = pixel_centres(
        grid(),
        [point.row for point in points],
        [point.column for point in points],
    )
    longitudes, latitudes = transform_points(
        CRS, "EPSG:4326", eastings, northings
    )
    features = [
        {
            "type": "Feature",
            "geometry": {
                "type": "Point",
                "coordinates": [round(longitude, 7), round(latitude, 7)],
            },
            "properties": {
                "name": point.name,
                "class": point.kind.name,
                "group": point.kind.group,
                "simulated": True,
            },
        }
        for point, longitude, latitude in zip(points, longitudes, latitudes)
    ]
    collection = {
        "type": "FeatureCollection",
        "description": DESCRIPTION,
        "features": features,
    }
    text = json.dumps(collection, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8")


def _rows_of_blocks(
    land: Landscape, progress: RequestProgress
) -> Iterator[tuple[int, Stored]]:
    """Yield first row and vectors, so that every block is written once."""
    first, waiting = 0, 0
    parts: list[Stored] = []
    statistics = resource("demo", "class_statistics.npz")
    for row, strip in stored_strips(land, statistics):
        progress.step("Drawing the vectors", row / land.ground.size)
        parts.append(strip)
        waiting += strip.shape[1]
        if waiting >= BLOCK or row + strip.shape[1] == land.ground.size:
            yield first, np.concatenate(parts, axis=1)
            first, waiting, parts = first + waiting, 0, []


def _profile(size: int) -> dict[str, object]:
    return {
        "driver": "GTiff",
        "width": size,
        "height": size,
        "crs": CRS,
        "transform": grid(),
        "tiled": True,
        "blockxsize": BLOCK,
        "blockysize": BLOCK,
        "compress": "zstd",
        # Noise hardly shrinks further; higher levels only take time.
        "zstd_level": 3,
    }
