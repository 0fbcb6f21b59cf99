"""What is said before anything is fetched."""

from __future__ import annotations

from urllib.parse import parse_qs

import numpy as np
import rasterio
from fetched_areas import ACROSS, box
from rasterio.crs import CRS

from aether_qgis.engine.fetching.areas import area_of
from aether_qgis.engine.fetching.tile_list.index_file import read_index


def test_it_says_what_a_fetch_takes(estimate, server):
    found = estimate(ACROSS, (2023, 2024, 2017))
    assert len(found.tiles) == 4
    assert len(found.gaps) == 2
    assert found.missing_years == (2017,)
    assert found.years == (2023, 2024)
    assert found.bytes == sum(tile.bytes for tile in found.tiles)
    assert found.bytes_per_s > 0
    assert found.seconds > 0
    assert found.disk_bytes > 2 * found.bytes
    assert found.free_bytes > 0
    assert found.host == server.host
    assert found.catalogue_date
    assert "Google DeepMind" in found.attribution


def test_it_is_exact_in_pixels_and_bytes(estimate, get):
    found, result = estimate(), get()
    assert found.pixels == result.pixels == 100 * 150


def test_a_folder_needs_no_line(estimate, copy):
    found = estimate(source=str(copy))
    assert (found.bytes_per_s, found.seconds) == (0, 0)
    assert found.host == str(copy)


def test_a_coarse_look_costs_little(estimate):
    assert estimate(resolution_m=40).bytes * 4 < estimate().bytes


def test_its_tiles_can_be_read_where_they_lie(estimate, copy, server):
    (tile,) = estimate().tiles
    before = server.sent
    asked = parse_qs(tile.path.partition("?")[2])
    local = copy / "2024" / "32N" / asked["url"][0].rpartition("/")[2]
    with rasterio.open(tile.path) as remote, rasterio.open(local) as file:
        window = ((100, 110), (100, 110))
        assert np.array_equal(
            remote.read(1, window=window), file.read(1, window=window)
        )
    # GDAL may ask for the whole file first: of 5 MB here, of 3 GB elsewhere.
    assert server.sent - before < 1_000_000


def test_all_forms_of_the_list_say_the_same(copy):
    names = (
        "aef_index.csv",
        "aef_index.parquet",
        "aef_index_stac_geoparquet.parquet",
    )
    lists = [list(read_index(copy / name, "host")) for name in names]
    assert lists[0] == lists[1] == lists[2]
    assert len(lists[0]) == 6


def test_an_area_across_the_date_line_is_two():
    boxes = area_of(box(179, -18, 181, -16)).boxes
    assert boxes == ((179, -18, 180, -16), (-180, -18, -179, -16))
    # New Zealand's and Fiji's map grids.
    fiji = box(1_500_000, 3_500_000, 2_500_000, 4_200_000, "EPSG:3460")
    west, east = area_of(fiji).boxes
    assert west[2] == 180
    assert east[0] == -180


def test_a_world_seen_many_times_is_one():
    assert area_of(box(-540, -60, 540, 60)).boxes == ((-180, -60, 180, 60),)
    shifted = area_of(box(371, 48, 372, 49)).boxes
    assert shifted == ((11, 48, 12, 49),)
    assert CRS.from_epsg(4326) == area_of(box(1, 2, 3, 4)).crs
