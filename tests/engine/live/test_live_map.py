"""Live pictures against similarities of the float path."""

import numpy as np
import pytest
import rasterio
from embedding_rasters import NORTH_UP
from live_scene import (
    COLUMNS,
    ROWS,
    exact_similarity,
    indexed_scene,
    similarity_at,
)
from rasterio.transform import Affine, rowcol
from rasterio.warp import transform as transform_points
from rasterio.warp import transform_bounds

from aether_qgis.engine.protocol import Extent

# What the index may be wrong by, and half a byte of the pictures' scale.
INDEX_ERROR = 0.015
HALF_A_BYTE = 0.004

ROTATED = Affine(8, 3, 500000, 2, -9, 4001000)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return indexed_scene(tmp_path_factory.mktemp("live"))


@pytest.fixture(scope="module")
def exact(scene):
    return exact_similarity(scene.raster)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "pictures.bin"


def inside(result, picture):
    """Return which bytes stand for a similarity, not for all beyond."""
    return (picture > 1) & (picture < 255)


def test_a_picture_at_full_resolution_shows_the_float_similarities(
    scene, exact, path
):
    extent = scene.extent(100, 50, 400, 550)

    result, picture = scene.picture(path, extent, 500, 300)

    shown = exact[100:400, 50:550]
    assert picture.shape == (300, 500)
    np.testing.assert_array_equal(picture == 0, np.isnan(shown))
    within = inside(result, picture)
    assert within.mean() > 0.9
    np.testing.assert_allclose(
        similarity_at(result, picture)[within],
        shown[within],
        rtol=0,
        atol=INDEX_ERROR + HALF_A_BYTE,
    )


def test_a_query_of_several_terms_is_drawn_as_it_is_scored(scene, path):
    words = "(lake | town) & forest"
    shown = exact_similarity(scene.raster, words)[100:400, 50:550]

    result, picture = scene.picture(
        path, scene.extent(100, 50, 400, 550), 500, 300, words
    )

    np.testing.assert_array_equal(picture == 0, np.isnan(shown))
    within = inside(result, picture)
    assert within.mean() > 0.9
    np.testing.assert_allclose(
        similarity_at(result, picture)[within],
        shown[within],
        rtol=0,
        atol=INDEX_ERROR + HALF_A_BYTE,
    )


def test_pixels_without_a_vector_are_zero_and_no_others(scene, path):
    _, picture = scene.picture(
        path, scene.extent(0, 0, ROWS, COLUMNS), 600, 540
    )

    assert not picture[60:120, 120:240].any()
    assert np.count_nonzero(picture == 0) == 60 * 120


@pytest.mark.parametrize("placed", [NORTH_UP, ROTATED])
def test_a_pixel_of_the_picture_lies_where_the_raster_has_it(
    tmp_path, path, placed
):
    scene = indexed_scene(tmp_path, placed)
    exact = exact_similarity(scene.raster)

    result, picture = scene.picture(
        path, scene.extent(150, 200, 350, 500), 300, 200
    )

    shown = Affine(*result.pictures[0].transform)
    rows, columns = np.mgrid[: picture.shape[0] : 7, : picture.shape[1] : 7]
    x, y = shown * (columns.ravel() + 0.5, rows.ravel() + 0.5)
    at = rowcol(placed, x, y)
    bytes_there = picture[rows.ravel(), columns.ravel()]
    within = inside(result, bytes_there)
    assert within.sum() > 500
    np.testing.assert_allclose(
        similarity_at(result, bytes_there)[within],
        exact[np.asarray(at[0]), np.asarray(at[1])][within],
        rtol=0,
        atol=INDEX_ERROR + HALF_A_BYTE,
    )


def test_a_canvas_in_another_crs_shows_the_same_place(scene, path):
    own = scene.extent(100, 100, 300, 300)
    crs = rasterio.crs.CRS.from_epsg(3857)
    bounds = own.x_min, own.y_min, own.x_max, own.y_max
    there = transform_bounds(own.crs_wkt, crs, *bounds)
    extent = Extent(*there, crs.to_wkt())

    result, picture = scene.picture(path, extent, 200, 200)

    shown = result.pictures[0]
    centre = Affine(*shown.transform) * (shown.width / 2, shown.height / 2)
    x, y = transform_points(shown.crs_wkt, crs, *[[v] for v in centre])
    # A pixel is 10 m; in this CRS at this latitude less than 13.
    assert abs(x[0] - (there[0] + there[2]) / 2) < 40
    assert abs(y[0] - (there[1] + there[3]) / 2) < 40
    assert 200 <= picture.shape[0] < 215
    assert 200 <= picture.shape[1] < 215


@pytest.mark.parametrize(
    ("size", "shape"),
    [
        ((600, 540), (540, 600)),
        ((400, 360), (540, 600)),
        ((300, 270), (270, 300)),
        ((160, 144), (270, 300)),
        ((150, 135), (135, 150)),
        ((20, 18), (135, 150)),
    ],
)
def test_the_level_is_the_coarsest_that_is_not_coarser_than_the_canvas(
    scene, path, size, shape
):
    extent = scene.extent(0, 0, ROWS, COLUMNS)

    _, picture = scene.picture(path, extent, *size)

    assert picture.shape == shape


def test_a_canvas_partly_outside_shows_what_lies_inside(scene, path):
    extent = scene.extent(-200, -100, 100, 200)

    result, picture = scene.picture(path, extent, 300, 300)

    assert picture.shape == (100, 200)
    assert result.pictures[0].transform == tuple(scene.transform)[:6]


def test_a_canvas_outside_shows_nothing(scene, path):
    extent = scene.extent(2000, 2000, 2100, 2100)

    with pytest.raises(IndexError):
        scene.picture(path, extent, 100, 100)

    assert path.read_bytes() == b""


def test_the_histogram_counts_every_byte(scene, path):
    extent = scene.extent(31, 17, 532, 594)  # an odd number of pixels

    result, picture = scene.picture(path, extent, 577, 501)

    assert (
        list(result.histogram)
        == np.bincount(picture.ravel(), minlength=256).tolist()
    )


def test_the_scale_stays_while_the_map_is_moved(scene, path):
    here, _ = scene.picture(path, scene.extent(0, 0, 100, 100), 100, 100)
    there, _ = scene.picture(path, scene.extent(300, 300, 500, 500), 50, 50)

    assert (here.low, here.high, here.threshold) == (
        there.low,
        there.high,
        there.threshold,
    )


def test_the_threshold_is_reached_by_the_wanted_share(scene, path):
    extent = scene.extent(0, 0, ROWS, COLUMNS)

    result, picture = scene.picture(path, extent, 150, 135, percentile=90.0)

    valid = similarity_at(result, picture[picture > 0])
    assert (valid >= result.threshold).mean() == pytest.approx(0.1, abs=0.02)


def test_another_word_on_the_same_view_gives_another_picture(scene, path):
    extent = scene.extent(0, 0, 300, 300)
    corn, corn_picture = scene.picture(path, extent, 300, 300)
    sea, sea_picture = scene.picture(path, extent, 300, 300, "open sea")

    again, again_picture = scene.picture(path, extent, 300, 300)

    assert (corn_picture != sea_picture).mean() > 0.5
    np.testing.assert_array_equal(again_picture, corn_picture)
    assert (again.low, again.high) == (corn.low, corn.high)
