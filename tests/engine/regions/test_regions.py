"""The best places: joined, measured, ranked, outlined."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from embedding_rasters import NORTH_UP, UTM, write_raster
from rasterio.crs import CRS
from rasterio.transform import Affine, from_origin
from scipy import ndimage

from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.regions import outlines, strips
from aether_qgis.engine.regions.areas import PixelAreas
from aether_qgis.engine.regions.regions import (
    RegionRules,
    find_regions,
    write_regions,
)

NAN = np.nan


def find(folder: Path, values, threshold=0.5, min_area_m2=0.0, count=20):
    similarity = np.asarray(values, np.float32)[None]
    path = write_raster(folder / "s.tif", similarity, NORTH_UP, nodata=NAN)
    rules = RegionRules(threshold, min_area_m2, count)
    return find_regions(path, rules, lambda: None).regions


def test_regions_are_ranked_by_their_mean(tmp_path):
    found = find(tmp_path, [[0.6, 0.9, 0.1, 0.8, 0.8]])
    assert [region.similarity_mean for region in found] == pytest.approx(
        [0.8, 0.75]
    )
    assert [region.rank for region in found] == [1, 2]


def test_pixels_that_touch_at_a_corner_are_one_region(tmp_path):
    found = find(tmp_path, [[0.9, 0.0], [0.0, 0.9]])
    assert [region.pixels for region in found] == [2]
    assert len(found[0].polygons) == 2


def test_a_pixel_at_the_threshold_belongs_to_the_region(tmp_path):
    assert find(tmp_path, [[0.5, 0.4]])[0].pixels == 1


def test_nodata_never_joins_a_region(tmp_path):
    assert len(find(tmp_path, [[0.9, NAN, 0.9]])) == 2


def test_small_places_are_left_out(tmp_path):
    values = [[0.9, 0.0, 0.8, 0.8]]
    assert [r.pixels for r in find(tmp_path, values, min_area_m2=150)] == [2]


def test_no_place_is_no_error(tmp_path):
    assert find(tmp_path, [[0.1, 0.2]]) == []


def test_only_the_k_best_are_kept(tmp_path):
    values = [[0.6, 0.0, 0.9, 0.0, 0.7]]
    found = find(tmp_path, values, count=2)
    assert [r.similarity_max for r in found] == pytest.approx([0.9, 0.7])


def test_strips_are_joined_as_if_read_in_one_piece(tmp_path, monkeypatch):
    noise = np.random.default_rng(0).normal(size=(90, 70))
    smooth = ndimage.gaussian_filter(noise, 2)
    values = smooth / np.abs(smooth).max()
    whole = find(tmp_path, values, threshold=0.2, count=500)
    monkeypatch.setattr(strips, "_BLOCK_ROWS", 12)
    monkeypatch.setattr(strips, "_STRIP_PIXELS", 3 * 70)
    in_strips = find(tmp_path, values, threshold=0.2, count=500)
    assert len(whole) > 10
    assert [r.pixels for r in in_strips] == [r.pixels for r in whole]
    assert [sorted(map(repr, r.polygons)) for r in in_strips] == [
        sorted(map(repr, r.polygons)) for r in whole
    ]


def test_the_number_of_components_is_scipys(tmp_path):
    values = np.random.default_rng(1).random((60, 60))
    _, expected = ndimage.label(values >= 0.7, np.ones((3, 3)))
    assert len(find(tmp_path, values, threshold=0.7, count=5000)) == expected


def test_outlines_lie_on_pixel_edges_in_the_rasters_crs(tmp_path):
    ring = find(tmp_path, [[0.0, 0.9]])[0].polygons[0][0]
    xs, ys = zip(*ring)
    assert (min(xs), max(xs)) == (500010, 500020)
    assert (min(ys), max(ys)) == (4000990, 4001000)


def test_a_file_of_regions_carries_every_field(tmp_path):
    found = find(tmp_path, [[0.9, 0.8]])
    source = {"query": "corn", "bundle": "b", "source": "r.tif"}
    path = tmp_path / "regions.geojson"
    write_regions(path, found, source, lambda similarity: 50.0)
    feature = json.loads(path.read_text())["features"][0]
    assert set(feature["properties"]) == {
        "rank",
        "similarity_mean",
        "similarity_max",
        "relevance",
        "area_m2",
        "pixels",
        *source,
    }


def area_at_origin(crs, transform):
    areas = PixelAreas(CRS.from_user_input(crs), transform, 1, 1)
    return areas_of_pixels(areas, np.zeros(1, int), 0)[0]


def areas_of_pixels(areas, rows, column):
    columns = np.full(rows.shape, column)
    return areas.of_runs(rows, columns, columns + 1)


def test_a_geographic_pixel_has_its_true_area():
    # A hundredth of a degree at 60° north: 1114.1 m by 557.8 m on WGS 84.
    transform = from_origin(10, 60.005, 0.01, 0.01)
    area = area_at_origin("EPSG:4326", transform)
    assert area == pytest.approx(1114.1 * 557.8, rel=1e-3)


def test_web_mercator_does_not_inflate_areas():
    transform = from_origin(1113194.9, 8399737.9, 10, 10)  # 60° north
    area = area_at_origin("EPSG:3857", transform)
    assert area == pytest.approx(100 / 4, rel=0.01)


def test_utm_areas_know_the_scale_factor():
    area = area_at_origin(UTM, NORTH_UP)
    assert area == pytest.approx(100 / 0.9996**2, rel=1e-5)


def test_a_rotated_pixel_keeps_its_area():
    upright = area_at_origin(UTM, NORTH_UP)
    turned = Affine(6, 8, NORTH_UP.c, 8, -6, NORTH_UP.f)
    rotated = area_at_origin(UTM, turned)
    assert rotated == pytest.approx(upright, rel=1e-6)


def test_areas_between_the_lattice_follow_the_latitude():
    transform = from_origin(10, 70, 0.01, 0.01)
    areas = PixelAreas(CRS.from_epsg(4326), transform, 1000, 1000)
    rows = np.array([0, 481, 999])
    expected = [
        area_at_origin("EPSG:4326", from_origin(10, 70 - r * 0.01, 0.01, 0.01))
        for r in rows
    ]
    found = areas_of_pixels(areas, rows, 500)
    assert found == pytest.approx(expected, rel=1e-4)


def test_a_run_is_as_large_as_its_pixels_together():
    transform = from_origin(10, 70, 0.01, 0.01)
    areas = PixelAreas(CRS.from_epsg(4326), transform, 1000, 300)
    row = np.array([77])
    pixels = [areas_of_pixels(areas, row, c)[0] for c in range(123, 456)]
    run = areas.of_runs(row, np.array([123]), np.array([456]))
    assert run[0] == pytest.approx(sum(pixels), rel=1e-12)


def test_a_raster_that_lacks_pixels_is_refused(tmp_path):
    values = np.full((1, 2, 2), 0.9, np.float32)
    path = write_raster(tmp_path / "s.tif", values, NORTH_UP, nodata=NAN)
    rules = RegionRules(0.5, 0.0, 20)
    with pytest.raises(OutputError, match="not written whole"):
        find_regions(path, rules, lambda: None, expected_pixels=5)


@pytest.mark.parametrize("cut_out_pixels", [0, 10_000], ids=["strips", "cut"])
def test_only_the_best_outlines_that_memory_has_room_for_are_drawn(
    tmp_path, monkeypatch, cut_out_pixels
):
    # Three checkerboards side by side, the last the best.
    board = np.indices((20, 20)).sum(axis=0) % 2
    gap = np.zeros((20, 2))
    values = np.hstack([0.6 * board, gap, 0.7 * board, gap, 0.8 * board])
    path = write_raster(
        tmp_path / "s.tif", np.float32(values)[None], NORTH_UP, nodata=NAN
    )
    rules = RegionRules(0.5, 0.0, 20)
    monkeypatch.setattr(outlines, "_CUT_OUT_PIXELS", cut_out_pixels)
    monkeypatch.setattr(outlines, "_CUT_OUT_COST", 0)
    whole = find_regions(path, rules, lambda: None)
    assert (len(whole.regions), whole.left_out) == (3, ())

    monkeypatch.setattr(outlines, "MOST_CORNERS", 2 * 2 * 19 * 19 + 100)
    found = find_regions(path, rules, lambda: None)

    assert found.regions == whole.regions[:2]
    assert found.left_out == (whole.regions[2].rank_key,)


@pytest.mark.parametrize("cut_out_pixels", [0, 10_000], ids=["strips", "cut"])
def test_a_place_too_long_to_draw_leaves_the_others_and_their_ranks(
    tmp_path, monkeypatch, cut_out_pixels
):
    board = np.indices((20, 20)).sum(axis=0) % 2
    values = 0.9 * np.hstack([board, np.zeros((20, 10))])
    values[:6, 22:28] = 0.7 * board[:6, :6]
    values[14:, 22:28] = 0.6 * board[:6, :6]
    path = write_raster(
        tmp_path / "s.tif", np.float32(values)[None], NORTH_UP, nodata=NAN
    )
    monkeypatch.setattr(outlines, "_CUT_OUT_PIXELS", cut_out_pixels)
    monkeypatch.setattr(outlines, "_CUT_OUT_COST", 0)
    monkeypatch.setattr(outlines, "MOST_CORNERS", 150)
    found = find_regions(path, RegionRules(0.5, 0.0, 20), lambda: None)

    assert [region.rank for region in found.regions] == [2, 3]
    assert [len(region.polygons) for region in found.regions] == [18, 18]
    ((negative_mean, _),) = found.left_out
    assert negative_mean == pytest.approx(-0.9)


def test_a_local_grid_is_measured_in_its_own_units():
    local = 'LOCAL_CS["works",UNIT["metre",1]]'
    assert area_at_origin(local, NORTH_UP) == pytest.approx(100)


def test_a_pixel_beyond_the_pole_is_as_large_as_its_neighbours():
    transform = from_origin(10, 90.3, 0.1, 0.1)
    areas = PixelAreas(CRS.from_epsg(4326), transform, 1, 40)
    found = areas_of_pixels(areas, np.arange(40), 0)
    assert np.isfinite(found).all()
    assert found.min() > 1000
