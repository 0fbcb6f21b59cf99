"""Small areas: whether they hold the centre of a pixel, and at what cost."""

from __future__ import annotations

import numpy as np
import pytest
from rasterio.transform import from_origin
from rasterio.windows import Window

from aether_qgis.engine.places import areas_on_grid
from aether_qgis.engine.places.areas_on_grid import (
    holds_a_centre,
    inside,
    on_grid,
)

GRID = from_origin(0, 100, 10, 10)


def triangle(chance, size):
    """Return an area somewhere on the grid, in metres."""
    ring = chance.uniform(10, 50, 2) + chance.uniform(0, size, (3, 2))
    return on_grid(((np.concatenate([ring, ring[:1]]),),), GRID)


@pytest.mark.parametrize("size", [6, 12, 40])
def test_an_area_holds_a_centre_where_burning_it_finds_one(size):
    chance = np.random.default_rng(size)
    areas = [triangle(chance, size) for _ in range(200)]
    whole = Window(0, 0, 10, 10)
    burnt = [bool(inside(area, whole).any()) for area in areas]
    assert [holds_a_centre(area) for area in areas] == burnt
    assert any(burnt) and not all(burnt)


def test_areas_that_reach_no_centre_are_not_burnt(monkeypatch):
    corners = np.array([[31, 31], [34, 31], [34, 34], [31, 34], [31, 31]])
    area = on_grid(((corners.astype(float),),), GRID)
    monkeypatch.delattr(areas_on_grid, "rasterize")
    assert not holds_a_centre(area)
