#!/usr/bin/env python3
"""Write a mosaic of real vectors with simulated points, for the experiment.

    mosaic.py FOLDER [--seed 0]

The scene of scripts/alignment_benchmark: FOLDER gets mosaic.tif,
landcover.tif and points.geojson, ready for from_labels.py. Points of
interest lie in the training half; the land cover is given for the other
half only, whose vectors no training sees. Needs ../shared.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import from_origin

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from scripts.alignment_benchmark.experiment import scene_of, training_samples
from scripts.alignment_benchmark.scene import PIXEL_M, SIDE
from scripts.experiment.from_labels import NO_CLASS
from scripts.landcover_starter.splits import CLASSES

EPSG = 32610
LEFT, TOP = 550_000.0, 4_180_000.0
ATTRIBUTION = (
    "The AlphaEarth Foundations Satellite Embedding dataset is produced by "
    "Google and Google DeepMind."
)


def main() -> None:
    """Write the three files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    scene = scene_of(arguments.seed)
    vectors = np.moveaxis(scene.vectors, -1, 0)
    write_raster(arguments.folder / "mosaic.tif", vectors)
    labels = np.where(scene.held_out, scene.labels, NO_CLASS)
    write_raster(
        arguments.folder / "landcover.tif", labels.astype(np.uint8)[None]
    )
    write_points(arguments.folder / "points.geojson", arguments.seed)


def write_raster(path: Path, bands: NDArray[np.generic]) -> None:
    """Write ``bands`` [bands, rows, columns] on the mosaic's grid."""
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=len(bands),
        width=SIDE,
        height=SIDE,
        dtype=bands.dtype,
        crs=f"EPSG:{EPSG}",
        transform=from_origin(LEFT, TOP, PIXEL_M, PIXEL_M),
        tiled=True,
        compress="zstd",
    ) as raster:
        raster.write(bands)
        raster.update_tags(classes=",".join(CLASSES), attribution=ATTRIBUTION)


def write_points(path: Path, seed: int) -> None:
    """Write the simulated points of the training half."""
    samples = training_samples(seed)
    features = [
        {
            "type": "Feature",
            "geometry": {
                "type": "Point",
                "coordinates": [
                    LEFT + x + PIXEL_M / 2,
                    TOP + y - PIXEL_M / 2,
                ],
            },
            "properties": {
                **dict(zip(samples.columns, parts)),
                "simulated": True,
            },
        }
        for x, y, parts in zip(samples.x, samples.y, samples.parts)
    ]
    crs = {"type": "name", "properties": {"name": f"EPSG:{EPSG}"}}
    collection = {"type": "FeatureCollection", "crs": crs}
    path.write_text(json.dumps({**collection, "features": features}))


if __name__ == "__main__":
    main()
