#!/usr/bin/env python3
"""Write a year of a scene in which a square has changed.

    changed_scene.py SOURCE.tif OUT.tif [--changed ROW COLUMN SIDE]
                     [--from ROW COLUMN] [--seed 1] [--shift METRES]

Every pixel gets some noise, as years have it. Run with the engine's Python.
"""

import argparse

import numpy as np
import rasterio
from rasterio.transform import Affine


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("out")
    parser.add_argument("--changed", type=int, nargs=3)
    parser.add_argument("--of", type=int, nargs=2, default=(0, 0))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--shift", type=float, default=0)
    given = parser.parse_args()
    with rasterio.open(given.source) as source:
        profile, numbers = source.profile, source.read()
        names = source.descriptions
    missing = (numbers == -128).all(axis=0)
    if given.changed:
        row, column, side = given.changed
        top, left = given.of
        vector = numbers[:, top, left][:, None, None]
        numbers[:, row : row + side, column : column + side] = vector
    chance = np.random.default_rng(given.seed)
    noise = chance.integers(-2, 3, numbers.shape)
    numbers = np.clip(numbers + noise, -127, 127).astype(np.int8)
    numbers[:, missing] = -128
    moved = Affine.translation(given.shift, 0)
    profile["transform"] = moved @ profile["transform"]
    with rasterio.open(given.out, "w", **profile) as target:
        target.write(numbers)
        for band, name in enumerate(names, 1):
            target.set_band_description(band, name)


if __name__ == "__main__":
    main()
