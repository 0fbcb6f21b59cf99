#!/usr/bin/env python3
"""Write the demo scene: a simulated valley of AlphaEarth-like vectors.

    build/engine/bin/python scripts/make_demo_scene.py OUT_FOLDER
        [--size 1024] [--seed 0]

Writes valley.tif (64 int8 bands, south-up, 10 m), valley_landcover.tif (the
true classes) and points_of_interest.geojson (invented names). The same size
and seed give the same scene. Needs numpy, scipy and rasterio.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from demo_scene.files import (
    EMBEDDINGS,
    LANDCOVER,
    POINTS,
    valid_pixels,
    write_embeddings,
    write_landcover,
    write_points,
)
from demo_scene.landscape import make_landscape
from demo_scene.places import points_of_interest

ROOT = Path(__file__).resolve().parents[1]
STATISTICS = ROOT / "resources" / "demo" / "class_statistics.npz"
SMALLEST, LARGEST = 64, 4096


def main() -> None:
    """Make the scene and write its three files."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path, metavar="OUT_FOLDER")
    parser.add_argument("--size", type=int, default=1024, help="pixels a side")
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    if not SMALLEST <= arguments.size <= LARGEST:
        parser.error(f"--size must be from {SMALLEST} to {LARGEST}")
    if arguments.seed < 0:
        parser.error("--seed must not be negative")

    folder = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    land = make_landscape(arguments.size, arguments.seed)
    valid = valid_pixels(arguments.size)
    points = points_of_interest(land, valid)
    write_embeddings(folder / EMBEDDINGS, land, valid, STATISTICS)
    write_landcover(folder / LANDCOVER, land, valid)
    write_points(folder / POINTS, points)
    for name in (EMBEDDINGS, LANDCOVER, POINTS):
        print(folder / name)


if __name__ == "__main__":
    main()
