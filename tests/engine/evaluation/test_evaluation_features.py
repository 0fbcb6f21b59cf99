"""Vectors of labelled places."""

from __future__ import annotations

import numpy as np
import pytest
from embedding_rasters import (
    NORTH_UP,
    SOUTH_UP,
    quantised,
    unit_vectors,
    write_raster,
)
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.errors import PointsError
from aether_qgis.engine.evaluation.features import (
    aligned_vectors,
    place_vectors,
)
from aether_qgis.engine.places.areas_on_grid import (
    inside,
    on_grid,
    point_on,
)
from aether_qgis.engine.places.places_file import Place
from aether_qgis.engine.rasters.profiles.alphaearth import PROFILE
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.towers.loading import pixel_backend

ROTATED = Affine.translation(500000, 4000000) @ Affine.rotation(20)
ROTATED = ROTATED @ Affine.scale(10, -10)
GRIDS = {"south": SOUTH_UP, "north": NORTH_UP, "rotated": ROTATED}
SIZE = 100


@pytest.fixture(scope="module")
def numbers():
    found = quantised(unit_vectors(SIZE, SIZE))
    found[:, :20, :20] = -128
    return found


@pytest.fixture(params=GRIDS)
def grid(request, numbers, tmp_path):
    """A raster of several blocks, and its transform."""
    path = write_raster(
        tmp_path / "r.tif",
        numbers,
        GRIDS[request.param],
        nodata=-128,
        tiled=True,
        blockxsize=32,
        blockysize=32,
    )
    return path, GRIDS[request.param]


def polygon(transform, *vertices):
    """An area of the pixels' (column, row) positions."""
    ring = np.array([transform @ vertex for vertex in vertices])
    middle = ring.mean(axis=0)
    return Place(float(middle[0]), float(middle[1]), ((ring,),))


def rectangle(transform, left, top, right, bottom):
    corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
    return polygon(transform, *corners)


def mean_of(numbers, rows, columns):
    """The plain mean of decoded pixels, at unit length."""
    pixels = numbers[:, rows, columns].reshape(64, -1)
    pixels = pixels[:, pixels[0] != -128]
    decoded = PROFILE.decode(np.ascontiguousarray(pixels))
    mean = decoded.astype(np.float64).mean(axis=1)
    return mean / np.linalg.norm(mean)


def vectors_of(path, places, radius=0):
    with open_embedding_raster(str(path)) as raster:
        return place_vectors(raster, places, radius)


def test_an_area_is_the_mean_of_the_pixels_inside(grid, numbers):
    path, transform = grid
    # Over the seams of several blocks; centres lie at half pixels.
    found = vectors_of(path, [rectangle(transform, 24.6, 30.4, 70.4, 66.6)])
    expected = mean_of(numbers, slice(30, 67), slice(25, 70))
    np.testing.assert_allclose(found.vectors[0], expected, atol=1e-5)


def test_pixels_without_data_do_not_count(grid, numbers):
    path, transform = grid
    found = vectors_of(path, [rectangle(transform, 10, 10, 30, 30)])
    expected = mean_of(numbers, slice(10, 30), slice(10, 30))
    np.testing.assert_allclose(found.vectors[0], expected, atol=1e-5)


def test_an_area_may_reach_over_the_edge(grid, numbers):
    path, transform = grid
    found = vectors_of(path, [rectangle(transform, 90, 60, 500, 70)])
    expected = mean_of(numbers, slice(60, 70), slice(90, 100))
    np.testing.assert_allclose(found.vectors[0], expected, atol=1e-5)


def test_an_area_without_a_centre_takes_the_pixel_under_it(grid, numbers):
    path, transform = grid
    found = vectors_of(path, [rectangle(transform, 50.1, 60.1, 50.3, 60.3)])
    expected = mean_of(numbers, slice(60, 61), slice(50, 51))
    np.testing.assert_allclose(found.vectors[0], expected, atol=1e-5)


def test_overlapping_areas_do_not_disturb_each_other(grid, numbers):
    path, transform = grid
    areas = [
        rectangle(transform, 30, 30, 60, 60),
        rectangle(transform, 40, 40, 50, 50),
    ]
    both = vectors_of(path, areas).vectors
    for area, vector in zip(areas, both, strict=True):
        alone = vectors_of(path, [area]).vectors[0]
        np.testing.assert_array_equal(alone, vector)


def test_points_and_areas_keep_their_places(grid, numbers):
    path, transform = grid
    outside = transform @ (-5.0, 5.0)
    point = transform @ (40.5, 80.5)
    places = [
        Place(*outside),
        rectangle(transform, 60, 60, 70, 70),
        Place(float("nan"), 0.0),
        rectangle(transform, 1, 1, 9, 9),
        Place(*point),
        rectangle(transform, 300, 300, 400, 400),
    ]
    found = vectors_of(path, places)
    assert found.places.tolist() == [1, 4]
    assert (found.outside, found.without_data) == (3, 1)
    expected = mean_of(numbers, slice(80, 81), slice(40, 41))
    np.testing.assert_allclose(found.vectors[1], expected, atol=1e-5)


def test_a_point_is_the_mean_of_its_window(grid, numbers):
    path, transform = grid
    found = vectors_of(path, [Place(*(transform @ (40.5, 80.5)))], 4)
    expected = mean_of(numbers, slice(76, 85), slice(36, 45))
    np.testing.assert_allclose(found.vectors[0], expected, atol=1e-5)


def test_places_all_outside_are_reported(grid):
    path, _ = grid
    places = [Place(1.0, 2.0), Place(3.0, 4.0)]
    with pytest.raises(PointsError, match="All 2 places lie outside"):
        vectors_of(path, places)


def test_places_all_without_data_are_reported(grid):
    path, transform = grid
    with pytest.raises(PointsError, match="on pixels without data"):
        vectors_of(path, [rectangle(transform, 1, 1, 9, 9)])


def test_a_hole_is_not_inside():
    outer = np.array([(0, 0), (9, 0), (9, 9), (0, 9)], float)
    hole = np.array([(3, 3), (6, 3), (6, 6), (3, 6)], float)
    area = on_grid(((outer, hole),), Affine.identity())
    mask = inside(area, Window(0, 0, 9, 9))
    assert mask.sum() == 81 - 9
    assert not mask[3:6, 3:6].any()


def test_a_point_on_a_horseshoe_lies_on_it():
    shoe = [(0, 0), (10, 0), (10, 10), (8, 10), (8, 2), (2, 2), (2, 10)]
    ring = np.array([*shoe, (0, 10)], float)
    column, row = point_on(on_grid(((ring,),), Affine.identity()))
    assert 2 < row < 10
    assert 0 < column < 2 or 8 < column < 10


def test_a_flat_area_has_a_point_too():
    ring = np.array([(5, 5), (7, 5), (6, 5)], float)
    assert point_on(on_grid(((ring,),), Affine.identity())) == (6, 5)


def test_aligned_vectors_are_those_of_the_pixel_tower(bundle):
    vectors = unit_vectors(50, 100).reshape(64, -1).T.astype(np.float32)
    backend = pixel_backend(bundle, "cpu", "auto").backend
    aligned = aligned_vectors(vectors, backend)
    full = np.zeros((64, backend.batch_pixels), np.float32)
    full[:] = vectors[: backend.batch_pixels].T
    expected = backend.align(full).T
    np.testing.assert_array_equal(aligned[: len(expected)], expected)
    assert len(aligned) == 5000
