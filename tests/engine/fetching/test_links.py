"""AlphaEarth is read where it lies, and each byte once."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import rasterio
from fetched_areas import ACROSS, box
from index_scene import build
from rasterio.warp import transform_bounds

from aether_qgis.engine.errors import EmbeddingRasterError
from aether_qgis.engine.fetching.link import link
from aether_qgis.engine.protocol import LinkRequest, QueryRequest
from aether_qgis.engine.query.query import query
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.runtime.progress import RequestProgress


@pytest.fixture
def linked(wish, tmp_path):
    """Write the VRTs of a wish into ``tmp_path / "linked"``."""

    def run(*values, **options):
        folder = str(tmp_path / "linked")
        request = LinkRequest(wish(*values, **options), folder)
        return link(request, RequestProgress())

    return run


@pytest.fixture
def ask(tmp_path):
    """Ask a linked raster for woods."""

    def run(vrt, **options):
        request = QueryRequest(
            raster=vrt,
            positive=("woods",),
            similarity_path=str(tmp_path / "similarity.tif"),
            regions_path=str(tmp_path / "regions.geojson"),
            **options,
        )
        return query(request, RequestProgress())

    return run


def numbers_of(path, bounds):
    """The stored numbers within bounds, north-up."""
    with rasterio.open(path) as raster:
        left, one = ~raster.transform * (bounds.left, bounds.bottom)
        right, other = ~raster.transform * (bounds.right, bounds.top)
        top, bottom = sorted((round(one), round(other)))
        part = raster.read()[:, top:bottom, round(left) : round(right)]
        return part[:, ::-1] if raster.transform.e > 0 else part


@pytest.mark.parametrize("resolution_m", [10, 40])
def test_the_pixels_are_those_that_are_fetched(linked, get, resolution_m):
    extent = box(719_680, 5_400_320, 720_480, 5_401_600, "EPSG:32632")
    (zone,) = linked(extent, resolution_m=resolution_m).zones
    (file,) = get(extent, resolution_m=resolution_m).zones[0].files
    with rasterio.open(file) as raster:
        bounds, fetched = raster.bounds, raster.read()
    assert np.array_equal(numbers_of(zone.vrt, bounds), fetched)


def test_no_pixel_is_read_before_somebody_asks(linked, server):
    (zone,) = linked().zones
    before = server.sent
    with rasterio.open(zone.vrt) as raster:
        assert len(raster.files) == 2
    assert server.sent == before


def test_reading_all_of_it_fetches_no_byte_twice(linked, server):
    (zone,) = linked().zones
    server.served.clear()
    with open_embedding_raster(zone.vrt) as raster:
        for window in raster.windows(64):
            raster.read(window)
    ranges = sorted(
        tuple(map(int, one.headers["Range"].removeprefix("bytes=").split("-")))
        for one in server.served
        if "Range" in one.headers
    )
    assert sum(last + 1 - first for first, last in ranges) > zone.remote_bytes
    assert all(
        last < following for (_, last), (following, _) in pairwise(ranges)
    )


def test_a_tile_ends_where_its_zone_does(linked):
    west, east = linked(ACROSS).zones
    for zone, side in ((west, 2), (east, 0)):
        with rasterio.open(zone.vrt) as raster:
            has_data = raster.read(1) != -128
            columns = np.flatnonzero(has_data.any(axis=0))
            bounds = raster.window_bounds(
                rasterio.windows.Window(
                    columns[0], 0, np.ptp(columns) + 1, raster.height
                )
            )
            in_degrees = transform_bounds(raster.crs, 4326, *bounds)
        assert in_degrees[side] == pytest.approx(12.0, abs=0.002)


def test_a_folder_is_linked_without_a_line(linked, copy):
    result = linked(source=str(copy))
    assert [zone.remote_bytes for zone in result.zones] == [0]
    with open_embedding_raster(result.zones[0].vrt) as raster:
        assert raster.profile.name == "alphaearth-v1"


def test_with_an_index_a_query_needs_no_line(linked, ask, server, tmp_path):
    (zone,) = linked().zones
    build(zone.vrt, tmp_path / "indexes")
    server.stop()
    answer = ask(zone.vrt, index_folder=str(tmp_path / "indexes"))
    assert answer.indexed == 1


@pytest.mark.parametrize("fault", [{"status": 404}, {"status": 403}])
def test_what_a_server_refuses_is_one_sentence(linked, ask, server, fault):
    (zone,) = linked().zones
    for name, value in fault.items():
        setattr(server.faults, name, value)
    with pytest.raises(EmbeddingRasterError, match="lies at 127.0.0.1:"):
        ask(zone.vrt)
