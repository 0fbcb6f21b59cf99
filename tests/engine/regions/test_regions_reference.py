"""Regions are those of a plain implementation that holds all in memory."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
import rasterio
from embedding_rasters import NORTH_UP, SOUTH_UP, UTM, write_raster
from rasterio import features
from rasterio.transform import Affine, from_origin
from scipy import ndimage

from aether_qgis.engine.regions import outlines, strips
from aether_qgis.engine.regions.areas import PixelAreas
from aether_qgis.engine.regions.regions import (
    RegionRules,
    find_regions,
)

SHAPE = 83, 61
RANDOM = np.random.default_rng(0)


def scattered(is_inside):
    """Similarities from 0.5 up inside, below outside, all different."""
    return RANDOM.uniform(0.0, 0.5, SHAPE) + 0.5 * is_inside


def with_gaps(values):
    return np.where(RANDOM.random(SHAPE) < 0.2, np.nan, values)


def smooth(sigma):
    noise = ndimage.gaussian_filter(RANDOM.normal(size=SHAPE), sigma)
    return noise / np.abs(noise).max()


def patterns():
    row, column = np.indices(SHAPE)
    last_row, last_column = SHAPE[0] - 1, SHAPE[1] - 1
    ring = np.minimum.reduce(
        [row, column, last_row - row, last_column - column]
    )
    gate = (row == ring + 3) & (column == ring)
    return {
        "noise": RANDOM.random(SHAPE),
        "noise with gaps": with_gaps(RANDOM.random(SHAPE)),
        "smooth": smooth(3),
        "smooth with gaps": with_gaps(smooth(1.5)),
        "rows": scattered(row % 3 == 0),
        "columns": scattered(column % 3 == 0),
        "comb": scattered((column % 2 == 0) | (row == last_row)),
        "checkerboard": scattered((row + column) % 2 == 0),
        "single pixels": scattered((row % 2 == 0) & (column % 2 == 0)),
        "maze": scattered((ring % 2 == 0) | gate),
        "one pixel": scattered((row == last_row) & (column == last_column)),
    }


PATTERNS = patterns()
GRIDS = {
    "north-up": (UTM, NORTH_UP),
    "south-up": (UTM, SOUTH_UP),
    "rotated": (UTM, Affine(6.1, 8.3, 500000.3, 7.9, -6.2, 4000000.7)),
    "degrees": ("EPSG:4326", from_origin(10.1, 60.3, 8.983e-5, 8.983e-5)),
}


def expected_regions(path, rules):
    """The rank, figures and polygons of each region, most plainly."""
    with rasterio.open(path) as dataset:
        values, transform = dataset.read(1), dataset.transform
        areas = PixelAreas(dataset.crs, transform, *dataset.shape[::-1])
    inside = values >= np.float32(rules.threshold)
    labels, count = ndimage.label(inside, np.ones((3, 3)))
    found = []
    for label in range(1, count + 1):
        own = labels == label
        rows, columns = np.nonzero(own)
        area = areas.of_runs(rows, columns, columns + 1).sum()
        if area < rules.min_area_m2:
            continue
        shapes = features.shapes(
            own.astype(np.uint8), own, 4, transform=transform
        )
        figures = {
            "mean": values[own].mean(dtype=float),
            "maximum": values[own].max(),
            "area_m2": area,
            "pixels": own.sum(),
        }
        outline = sorted(repr(shape["coordinates"]) for shape, _ in shapes)
        found.append((figures, outline))
    found.sort(key=lambda one: (-one[0]["mean"], -one[0]["area_m2"]))
    return found[: rules.count]


def assert_as_expected(path, rules):
    expected = expected_regions(path, rules)
    found = find_regions(path, rules, lambda: None).regions
    assert [r.rank for r in found] == list(range(1, len(expected) + 1))
    for region, (figures, outline) in zip(found, expected):
        assert {
            "mean": region.similarity_mean,
            "maximum": region.similarity_max,
            "area_m2": region.area_m2,
            "pixels": region.pixels,
        } == pytest.approx(figures, rel=1e-9)
        assert sorted(map(repr, region.polygons)) == outline


def in_strips(monkeypatch):
    """Make the strips of a small raster as narrow as those of a large."""
    monkeypatch.setattr(strips, "_BLOCK_ROWS", 16)
    monkeypatch.setattr(strips, "_STRIP_PIXELS", 5 * SHAPE[1])


@pytest.mark.parametrize("largest_cut_out", [0, 1 << 20])
@pytest.mark.parametrize("threshold", [-1.0, 0.3, 0.5, 0.9, 2.0])
@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_pattern_has_its_regions(
    tmp_path, monkeypatch, pattern, threshold, largest_cut_out
):
    in_strips(monkeypatch)
    monkeypatch.setattr(outlines, "_CUT_OUT_PIXELS", largest_cut_out)
    monkeypatch.setattr(outlines, "_CUT_OUT_COST", 0)
    values = PATTERNS[pattern].astype(np.float32)[None]
    path = write_raster(tmp_path / "s.tif", values, NORTH_UP, nodata=np.nan)
    assert_as_expected(path, RegionRules(threshold, 0.0, 30))


@pytest.mark.parametrize("largest_cut_out", [0, 1 << 20])
@pytest.mark.parametrize("grid", GRIDS)
def test_every_grid_has_its_regions(
    tmp_path, monkeypatch, grid, largest_cut_out
):
    in_strips(monkeypatch)
    monkeypatch.setattr(outlines, "_CUT_OUT_PIXELS", largest_cut_out)
    monkeypatch.setattr(outlines, "_CUT_OUT_COST", 0)
    crs, transform = GRIDS[grid]
    values = PATTERNS["smooth with gaps"].astype(np.float32)[None]
    path = write_raster(
        tmp_path / "s.tif", values, transform, crs, nodata=np.nan
    )
    assert_as_expected(path, RegionRules(0.1, 250.0, 12))


def test_memory_does_not_grow_with_the_number_of_components(
    tmp_path, monkeypatch
):
    monkeypatch.setattr(strips, "_BLOCK_ROWS", 32)
    monkeypatch.setattr(strips, "_THREADS", 1)
    peaks = []
    for height in (256, 1024):
        values = np.zeros((1, height, 512), np.float32)
        values[0, ::2, ::2] = RANDOM.random((height // 2, 256))
        path = write_raster(tmp_path / f"{height}.tif", values, NORTH_UP)
        tracemalloc.start()
        find_regions(path, RegionRules(0.001, 0.0, 20), lambda: None)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 1.1 * peaks[0]
