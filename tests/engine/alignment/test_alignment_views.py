"""Views equal a window read per point, and read no block twice."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
import rasterio
from embedding_rasters import (
    NORTH_UP,
    SOUTH_UP,
    quantised,
    unit_vectors,
    write_raster,
)
from rasterio.transform import Affine

from aether_qgis.engine.errors import CancelledError
from aether_qgis.engine.places import column_sums
from aether_qgis.engine.places.views import window_means
from aether_qgis.engine.rasters.reader import open_embedding_raster

HEIGHT, WIDTH = 75, 140
RADII = (0, 4, 9)
GRIDS = {
    "north-up": NORTH_UP,
    "south-up": SOUTH_UP,
    "rotated": NORTH_UP * Affine.rotation(20),
}


def stored_with_holes():
    numbers = quantised(unit_vectors(HEIGHT, WIDTH))
    holes = np.random.default_rng(1).random((HEIGHT, WIDTH)) < 0.1
    holes[20:50, 40:70] = True
    numbers[:, holes] = -128
    return numbers


def decoded(numbers):
    """float64 [64, rows, columns], NaN where there is no vector."""
    vectors = np.sign(numbers) * (numbers / 127.5) ** 2
    vectors /= np.linalg.norm(vectors, axis=0)
    vectors[:, (numbers == -128).all(axis=0)] = np.nan
    return vectors


def naive_mean(vectors, row, column, radius):
    top, left = max(row - radius, 0), max(column - radius, 0)
    window = vectors[
        :, top : row + radius + 1, left : column + radius + 1
    ].reshape(64, -1)
    window = window[:, np.isfinite(window).all(axis=0)]
    total = window.sum(axis=1)
    return total / max(np.linalg.norm(total), 1e-12)


def some_points(count=300):
    rng = np.random.default_rng(2)
    rows, columns = (
        rng.integers(0, HEIGHT, count),
        rng.integers(0, WIDTH, count),
    )
    corners = [
        (0, 0),
        (0, WIDTH - 1),
        (HEIGHT - 1, 0),
        (HEIGHT - 1, WIDTH - 1),
    ]
    rows[:4], columns[:4] = zip(*corners)
    rows[4:6], columns[4:6] = (35, 35), (55, 55)  # in the large hole
    return rows, columns


def views_of(path, rows, columns, radii=RADII, **options):
    with open_embedding_raster(str(path)) as raster:
        return window_means(raster, rows, columns, radii, **options)


@pytest.fixture
def tiled(tmp_path):
    def write(transform=SOUTH_UP, numbers=None):
        return write_raster(
            tmp_path / "r.tif",
            stored_with_holes() if numbers is None else numbers,
            transform,
            nodata=-128,
            tiled=True,
            blockxsize=32,
            blockysize=16,
        )

    return write


@pytest.mark.parametrize("side", [16, 512])
@pytest.mark.parametrize("grid", GRIDS)
def test_views_equal_the_mean_of_a_window_read_per_point(
    tiled, monkeypatch, grid, side
):
    monkeypatch.setattr("aether_qgis.engine.places.views._WINDOW_SIDE", side)
    path = tiled(GRIDS[grid])
    with rasterio.open(path) as dataset:
        vectors = decoded(dataset.read())
    rows, columns = some_points()
    views = views_of(path, rows, columns)
    for radius in RADII:
        expected = [
            naive_mean(vectors, *point, radius) for point in zip(rows, columns)
        ]
        assert np.abs(views.means[radius] - expected).max() < 1e-6


def test_views_do_not_depend_on_the_strips(tiled, monkeypatch):
    path, (rows, columns) = tiled(), some_points()
    whole = views_of(path, rows, columns)
    monkeypatch.setattr(column_sums, "_STRIP_PIXELS", 100)
    monkeypatch.setattr(column_sums, "_STRIP_COLUMNS", 37)
    cut = views_of(path, rows, columns)
    for radius in RADII:
        assert np.abs(whole.means[radius] - cut.means[radius]).max() < 1e-6


def test_points_whose_smallest_window_holds_no_vector_are_not_valid(tiled):
    rows, columns = some_points()
    hole = (stored_with_holes() == -128).all(axis=0)[rows, columns]
    views = views_of(tiled(), rows, columns)
    assert np.array_equal(views.valid, ~hole)
    assert not views.means[0][hole].any()


def test_views_have_length_one(tiled):
    rows, columns = some_points()
    views = views_of(tiled(), rows, columns, (4,))
    lengths = np.linalg.norm(views.means[4][views.valid], axis=1)
    assert np.abs(lengths - 1).max() < 1e-6
    assert views.means[4].dtype == np.float32


def test_a_decoded_raster_gives_the_same_views(tiled, tmp_path):
    numbers = stored_with_holes()
    decoded_path = write_raster(
        tmp_path / "float.tif", decoded(numbers).astype(np.float32)
    )
    rows, columns = some_points()
    first = views_of(tiled(numbers=numbers), rows, columns, (4,))
    second = views_of(decoded_path, rows, columns, (4,))
    assert np.abs(first.means[4] - second.means[4]).max() < 1e-5


def test_no_block_is_read_twice(tiled, monkeypatch):
    monkeypatch.setattr("aether_qgis.engine.places.views._WINDOW_SIDE", 32)
    read = Counter()
    with open_embedding_raster(str(tiled())) as raster:
        original = raster.read

        def counting(window):
            for row in range(window.row_off // 16, _last(window, 0)):
                for column in range(window.col_off // 32, _last(window, 1)):
                    read[row, column] += 1
            return original(window)

        monkeypatch.setattr(raster, "read", counting)
        window_means(raster, *some_points(), RADII)
    assert len(read) > 10
    assert set(read.values()) == {1}


def _last(window, axis):
    ends = (
        -(-(window.row_off + window.height) // 16),
        -(-(window.col_off + window.width) // 32),
    )
    return int(ends[axis])


def test_blocks_without_points_are_not_read(tiled, monkeypatch):
    monkeypatch.setattr("aether_qgis.engine.places.views._WINDOW_SIDE", 32)
    windows = []
    with open_embedding_raster(str(tiled())) as raster:
        original = raster.read
        monkeypatch.setattr(
            raster, "read", lambda w: windows.append(w) or original(w)
        )
        window_means(raster, np.array([5]), np.array([5]), (4,))
    assert len(windows) == 1


def test_reporting_ends_at_one_and_can_stop_the_reading(tiled):
    shares = []
    rows, columns = some_points()
    views_of(tiled(), rows, columns, report=shares.append)
    assert shares[-1] == 1

    def stop(share):
        raise CancelledError

    with pytest.raises(CancelledError):
        views_of(tiled(), rows, columns, report=stop)
