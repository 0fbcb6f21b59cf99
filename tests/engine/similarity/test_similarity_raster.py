"""The file of similarities: plain tiles, sparse nodata, overviews."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import rasterio
from embedding_rasters import NORTH_UP, SOUTH_UP, UTM, write_raster
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.windows import Window

from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.similarity import similarity_raster
from aether_qgis.engine.similarity.similarity_raster import SimilarityRaster

SIDE = 1100
VALUES = np.random.default_rng(0).uniform(-1, 1, (SIDE, SIDE))
VALUES = VALUES.astype(np.float32)
VALUES[:600, :600] = np.nan
VALUES[700:710, 800:900] = np.nan


def write(path, values=VALUES, transform=NORTH_UP):
    height, width = values.shape
    window = Window(0, 0, width, height)
    crs = CRS.from_user_input(UTM)
    with SimilarityRaster(path, crs, transform, window) as output:
        for top in range(0, height, 512):
            for left in range(0, width, 512):
                part = values[top : top + 512, left : left + 512]
                output.write(Window(left, top, *part.shape[::-1]), part)
        output.finish({}, {})
        output.publish()
    return path


def levels(path):
    """Return the numbers of the file and of each overview."""
    with rasterio.open(path) as dataset:
        found = [dataset.read(1)]
        count = len(dataset.overviews(1))
    for level in range(count):
        with rasterio.open(path, OVERVIEW_LEVEL=level) as overview:
            found.append(overview.read(1))
    return found


def test_numbers_and_overviews_are_those_of_a_plain_file(tmp_path):
    plain = write_raster(
        tmp_path / "plain.tif", VALUES[None], NORTH_UP, nodata=np.nan
    )
    with rasterio.open(plain, "r+") as dataset:
        dataset.build_overviews([2, 4], Resampling.average)
    expected = levels(plain)
    found = levels(write(tmp_path / "similarity.tif"))
    assert len(found) == len(expected) == 3
    for mine, theirs in zip(found, expected):
        np.testing.assert_array_equal(mine, theirs)


def test_a_south_up_grid_is_written_north_up(tmp_path):
    path = write(tmp_path / "similarity.tif", transform=SOUTH_UP)
    with rasterio.open(path) as dataset:
        assert dataset.transform.e < 0
        np.testing.assert_array_equal(dataset.read(1), VALUES[::-1])


def test_nodata_takes_no_room(tmp_path):
    empty = VALUES.copy()
    empty[:, :1024] = np.nan
    full = write(tmp_path / "full.tif").stat().st_size
    path = write(tmp_path / "empty.tif", empty)
    np.testing.assert_array_equal(levels(path)[0], empty)
    assert path.stat().st_size < 0.5 * full


def test_a_disk_without_room_is_reported_before_anything_is_written(
    tmp_path, monkeypatch
):
    usage = shutil.disk_usage(tmp_path)._replace(free=5 * 1024**2)
    monkeypatch.setattr(
        similarity_raster.shutil, "disk_usage", lambda folder: usage
    )
    with pytest.raises(OutputError, match=r"takes 0.01 GiB.* only 0.0 GiB"):
        write(tmp_path / "similarity.tif")
    assert list(tmp_path.iterdir()) == []
