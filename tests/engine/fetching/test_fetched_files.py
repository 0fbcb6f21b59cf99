"""What is fetched are the published bytes, and few others."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio
from fetched_areas import ACROSS, box
from published_tiles import WEST_TILE
from rasterio.warp import transform_bounds

from aether_qgis.engine.rasters.reader import open_embedding_raster


def published(copy, bounds, factor=1):
    """The western tile's numbers in a part of it, north-up."""
    path = copy / "2024" / "32N" / WEST_TILE[3]
    level = {"overview_level": factor.bit_length() - 2} if factor > 1 else {}
    with rasterio.open(path, **level) as tile:
        left, bottom = map(round, ~tile.transform * bounds[:2])
        right, top = map(round, ~tile.transform * bounds[2:])
        return tile.read()[:, bottom:top, left:right][:, ::-1]


def test_the_bytes_are_those_that_were_published(get, copy):
    result = get()
    (file,) = result.zones[0].files
    with rasterio.open(file) as raster:
        found, bounds = raster.read(), raster.bounds
        assert raster.dtypes[0] == "int8"
        assert raster.nodata == -128
        assert raster.descriptions[:2] == ("A00", "A01")
        assert raster.transform.e == -10
        assert raster.crs.to_epsg() == 32632
        assert raster.tags()["YEAR"] == "2024"
        assert "Google DeepMind" in raster.tags()["ATTRIBUTION"]
        assert raster.interleaving.name == "band"
    assert tuple(bounds) == (719_500, 5_400_300, 720_500, 5_401_800)
    assert np.array_equal(found, published(copy, bounds))


@pytest.mark.parametrize("resolution_m", [20, 40, 80])
def test_an_overview_has_the_bytes_of_the_overview(get, copy, resolution_m):
    extent = box(719_680, 5_400_320, 720_480, 5_401_600, "EPSG:32632")
    result = get(extent, resolution_m=resolution_m)
    (file,) = result.zones[0].files
    with rasterio.open(file) as raster:
        found, bounds = raster.read(), raster.bounds
        assert raster.res == (resolution_m, resolution_m)
    assert np.array_equal(found, published(copy, bounds, resolution_m // 10))


def test_an_area_across_two_zones_is_a_vrt_for_each(get):
    result = get(ACROSS, (2023, 2024))
    found = [(zone.year, zone.zone) for zone in result.zones]
    assert found == [
        (2023, "32N"),
        (2023, "33N"),
        (2024, "32N"),
        (2024, "33N"),
    ]
    for zone in result.zones:
        with (
            rasterio.open(zone.vrt) as vrt,
            rasterio.open(zone.files[0]) as file,
        ):
            assert vrt.bounds == file.bounds
            assert np.array_equal(vrt.read(), file.read())


def test_a_tile_ends_where_its_zone_does(get):
    west, east = get(ACROSS).zones
    with rasterio.open(west.vrt) as raster:
        in_degrees = transform_bounds(raster.crs, 4326, *raster.bounds)
        assert in_degrees[2] == pytest.approx(12.0, abs=0.002)
    with rasterio.open(east.vrt) as raster:
        in_degrees = transform_bounds(raster.crs, 4326, *raster.bounds)
        assert in_degrees[0] == pytest.approx(12.0, abs=0.002)


def test_a_missing_tile_is_a_gap(get):
    result = get(ACROSS)
    assert [Path(gap.path).name for gap in result.gaps] == [
        "xgone-0000000000-0000000000.tiff"
    ]
    assert result.tiles == 2


def test_a_folder_gives_the_same_as_a_server(get, copy):
    served = get().zones[0].files[0]
    with rasterio.open(served) as raster:
        over_the_line = raster.read()
    Path(served).unlink()
    with rasterio.open(get(source=str(copy)).zones[0].files[0]) as raster:
        assert np.array_equal(raster.read(), over_the_line)


def test_little_more_is_fetched_than_the_blocks_of_the_area(
    get, estimate, server
):
    smallest = estimate().bytes
    before = server.sent
    result = get()
    # The estimate has read what the tile says of itself, and the gaps
    # between blocks are too small to leave out.
    assert smallest <= server.sent - before <= 1.02 * smallest
    assert result.bytes == server.sent - before


def test_the_second_time_nothing_is_fetched(get, server):
    first = get()
    before = server.sent
    second = get()
    assert second.zones == first.zones
    assert (second.kept, second.tiles) == (1, 1)
    assert server.sent - before < 1_500_000


def test_no_half_written_file_stays(get, tmp_path):
    get(ACROSS)
    files = [path for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert {path.suffix for path in files} == {".tiff", ".vrt"}


def test_the_engine_reads_it_as_alphaearth(get):
    with open_embedding_raster(get().zones[0].vrt) as raster:
        assert raster.profile.name == "alphaearth-v1"
        assert raster.form.is_plain
