"""The majority filter."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.legend.class_raster import ClassRaster
from aether_qgis.engine.legend.smoothing import majority, smoothed_tiles


def plain_majority(values, reach):
    """Return what ``majority`` should, pixel by pixel, over the raster."""
    padded = np.pad(values, reach)
    result = values.copy()
    for row, column in zip(*np.nonzero(values)):
        side = 2 * reach + 1
        around = padded[row : row + side, column : column + side]
        votes = Counter(around[around > 0].tolist())
        most = max(votes.values())
        if votes[int(values[row, column])] < most:
            result[row, column] = min(
                label for label, count in votes.items() if count == most
            )
    return result


@pytest.mark.parametrize("reach", [1, 2, 7])
def test_every_pixel_takes_the_commonest_label_around_it(reach):
    chance = np.random.default_rng(reach)
    values = chance.choice([0, 3, 7, 255], (30, 41)).astype(np.uint8)
    found = majority(np.pad(values, reach), reach)
    assert np.array_equal(found, plain_majority(values, reach))


def test_a_single_pixel_is_smoothed_away_and_no_data_stays():
    values = np.full((9, 9), 4, np.uint8)
    values[4, 4], values[0, 0] = 9, 0
    found = majority(np.pad(values, 1), 1)
    assert found[4, 4] == 4
    assert found[0, 0] == 0


def test_where_tiles_meet_makes_no_difference(tmp_path):
    chance = np.random.default_rng(0)
    values = chance.integers(0, 4, (70, 600)).astype(np.uint8)
    path, grid = tmp_path / "rough.tif", Affine(10, 0, 0, 0, -10, 0)
    options = {"driver": "GTiff", "count": 1, "dtype": "uint8"}
    with rasterio.open(
        path, "w", width=600, height=70, transform=grid, **options
    ) as dataset:
        dataset.write(values, 1)
    whole = Window(0, 0, 600, 70)
    smoothed = np.zeros_like(values)
    with ClassRaster(
        tmp_path / "out.tif", CRS.from_epsg(32610), grid, whole
    ) as output:
        tiles = list(smoothed_tiles(path, output, 5, lambda: None))
    for tile, part in tiles:
        smoothed[tile.toslices()] = part
    assert len(tiles) == 2
    assert np.array_equal(smoothed, majority(np.pad(values, 2), 2))
