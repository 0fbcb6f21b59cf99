"""Outlines without the stairs of the pixels."""

import pytest
from qgis.core import QgsGeometry

from aether_qgis.results.smooth_outlines import smoothed

SIDE = 10


def outline_of(*pixels):
    """The pixels as one multipolygon, as the engine outlines them."""
    boxes = [
        QgsGeometry.fromWkt(
            f"POLYGON(({c} {r}, {c + SIDE} {r}, {c + SIDE} {r + SIDE}, "
            f"{c} {r + SIDE}, {c} {r}))"
        )
        for c, r in ((column * SIDE, row * SIDE) for column, row in pixels)
    ]
    whole = QgsGeometry.unaryUnion(boxes)
    whole.convertToMultiType()
    return whole, len(pixels)


def corners(geometry):
    return sum(1 for _ in geometry.vertices())


STAIRS = [(c, r) for c in range(20) for r in range(c, 20)]
DISC = [
    (c, r)
    for c in range(30)
    for r in range(30)
    if (c - 15) ** 2 + (r - 15) ** 2 < 150
]
RING = [(c, r) for c, r in DISC if (c - 15) ** 2 + (r - 15) ** 2 > 40]


@pytest.mark.parametrize("pixels", [STAIRS, DISC, RING])
def test_an_outline_moves_by_about_half_a_pixel_at_most(pixels):
    outline, count = outline_of(*pixels)
    found = smoothed(outline, count)
    assert found.isGeosValid()
    assert found.equals(outline) is False
    assert found.hausdorffDistanceDensify(outline, 0.05) < 0.55 * SIDE
    assert found.area() == pytest.approx(outline.area(), rel=0.06)


def test_stairs_become_a_line():
    outline, count = outline_of(*STAIRS)
    length = 20 * SIDE * (2 + 2**0.5)
    assert outline.length() == pytest.approx(80 * SIDE)
    assert smoothed(outline, count).length() == pytest.approx(length, rel=0.04)


def test_there_are_fewer_corners_than_stairs():
    outline, count = outline_of(*STAIRS)
    assert corners(smoothed(outline, count)) < corners(outline)


def test_a_hole_stays():
    outline, count = outline_of(*RING)
    (polygon,) = smoothed(outline, count).asMultiPolygon()
    assert len(polygon) == 2


def test_neighbours_a_pixel_apart_do_not_touch():
    left = [(c, r) for c in range(10) for r in range(c, 12)]
    right = [(c, r) for c in range(3, 14) for r in range(c - 2)]
    first = smoothed(*outline_of(*left))
    second = smoothed(*outline_of(*right))
    assert outline_of(*left)[0].distance(outline_of(*right)[0]) > 0
    assert not first.intersects(second)


def test_a_place_of_one_pixel_keeps_its_outline():
    outline, count = outline_of((3, 3))
    assert smoothed(outline, count).equals(outline)


def test_pixels_that_touch_at_a_corner_stay_valid():
    found = smoothed(
        *outline_of(*STAIRS, *[(c + 20, c - 1) for c in range(9)])
    )
    assert found.isGeosValid()
