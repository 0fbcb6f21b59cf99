"""Small rasters of several years, with noise everywhere and one change."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from embedding_rasters import NORTH_UP, quantised, write_raster

SIDE = 96
CHANGED = slice(40, 60), slice(30, 50)
"""Rows and columns that change, in a north-up raster."""
NODATA = slice(0, 8), slice(0, 12)
NOISE = 0.01


def unchanged(seed: int = 0, side: int = SIDE) -> np.ndarray:
    """Return a vector of forty for each parcel, [64, side, side]."""
    chance = np.random.default_rng(seed)
    kinds = chance.normal(size=(64, 40))
    parcels = chance.integers(40, size=(side // 8 + 1, side // 8 + 1))
    return kinds[:, np.kron(parcels, np.ones((8, 8), int))[:side, :side]]


def a_year(number: int, is_changed: bool, vectors=None) -> np.ndarray:
    """Return a year's numbers as stored, int8 [64, rows, columns].

    The whole year is shifted a little, as years are.
    """
    chance = np.random.default_rng(number)
    vectors = (unchanged() if vectors is None else vectors).copy()
    if is_changed:
        rows, columns = CHANGED
        other = np.random.default_rng(1).normal(size=(64, 1, 1))
        vectors[:, rows, columns] = other
    vectors /= np.linalg.norm(vectors, axis=0)
    vectors += NOISE * chance.normal(size=(64, 1, 1))
    vectors += NOISE * chance.normal(size=vectors.shape)
    stored = quantised(vectors / np.linalg.norm(vectors, axis=0))
    stored[:, NODATA[0], NODATA[1]] = -128
    return stored


def write_year(
    path: Path, number: int, is_changed: bool = False, **options: object
) -> Path:
    """Write a year as a north-up raster, unless ``options`` say else."""
    numbers = a_year(number, is_changed)
    options = {"transform": NORTH_UP, "nodata": -128, **options}
    return write_raster(path, numbers, **options)
