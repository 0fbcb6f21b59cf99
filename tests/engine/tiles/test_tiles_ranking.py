"""Places of several rasters together: the best that memory has room for."""

from __future__ import annotations

from rasterio.crs import CRS

from aether_qgis.engine.regions import outlines
from aether_qgis.engine.regions.regions import Region
from aether_qgis.engine.tiles.ranking import Found, that_fit


def region(similarity, corners=4):
    ring = [(float(x), 0.0) for x in range(corners)]
    return Region(1, similarity, similarity, 100.0, 1, [[ring]], (0.0, 0.0))


def part(zone, *regions):
    return Found(CRS.from_epsg(32600 + zone), zone, list(regions))


def similarities(parts):
    return [[one.similarity_mean for one in part.regions] for part in parts]


def test_only_what_can_be_among_the_best_is_kept():
    parts = [part(1, region(0.9), region(0.5)), part(2, region(0.7))]
    kept, left_out = that_fit(parts, 2)
    assert (similarities(kept), left_out) == ([[0.9], [0.7]], [])


def test_a_place_that_memory_has_no_room_for_is_left_out_alone(monkeypatch):
    monkeypatch.setattr(outlines, "MOST_CORNERS", 10)
    parts = [part(1, region(0.9, 20), region(0.5)), part(2, region(0.7))]
    kept, left_out = that_fit(parts, 3)
    assert similarities(kept) == [[0.5], [0.7]]
    assert left_out == [(-0.9, -100.0)]
