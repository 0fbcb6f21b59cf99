"""Points are transformed one and all, whatever lies among them."""

from __future__ import annotations

import numpy as np
from rasterio.crs import CRS
from rasterio.warp import transform

from aether_qgis.engine.rasters import bounds
from aether_qgis.engine.rasters.bounds import transformed_points

UTM_32, UTM_33, DEGREES = map(CRS.from_epsg, (32632, 32633, 4326))


def test_a_point_that_the_crs_refuses_leaves_the_others():
    x = np.linspace(4e5, 6e5, 100)
    y = np.full(100, 5e6)
    expected = np.array(transform(UTM_32, UTM_33, x, y))
    x[[0, 40, 41, 99]] = 1e9, 1e300, np.nan, np.inf
    found = np.array(transformed_points(UTM_32, UTM_33, x, y))
    is_nowhere = np.isin(np.arange(100), [0, 40, 41, 99])
    assert np.isnan(found[:, is_nowhere]).all()
    np.testing.assert_array_equal(
        found[:, ~is_nowhere], expected[:, ~is_nowhere]
    )


def test_metres_as_degrees_cost_no_try_each(monkeypatch):
    tried = []

    def counted(source, target, x, y):
        tried.append(len(x))
        return transform(source, target, x, y)

    monkeypatch.setattr(bounds, "transform", counted)
    metres = np.full(10_000, 5e5)
    found, _ = transformed_points(DEGREES, UTM_32, metres, metres)
    assert np.isnan(found).all()
    assert sum(tried) == 0
