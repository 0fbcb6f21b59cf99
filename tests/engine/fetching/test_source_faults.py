"""What servers, folders and users get wrong: one sentence each."""

from __future__ import annotations

import shutil
import threading
import time
from collections import namedtuple

import pytest
import rasterio
from fetched_areas import INSIDE_WEST, box
from tile_server import Faults, TileServer

from aether_qgis.engine.errors import (
    AetherError,
    CancelledError,
    OutputError,
    QueryError,
    SourceError,
)
from aether_qgis.engine.fetching import estimate as estimate_module
from aether_qgis.engine.protocol import HttpSettings
from aether_qgis.engine.runtime.progress import RequestProgress


def whole(result):
    """Whether the first file can be read to its end."""
    with rasterio.open(result.zones[0].files[0]) as raster:
        return raster.read().shape[0] == 64


@pytest.mark.parametrize(
    "faults, sentence",
    [
        (Faults(status=403), "does not let AETHER read .* status 403"),
        (Faults(status=429), "limits how much is fetched"),
        (Faults(status=503), "cannot answer at the moment .*503"),
        (Faults(status=418), "HTTP status 418"),
        (Faults(web_page=True), "answered .* with a web page"),
        (Faults(ignore_ranges=True), "sends whole files only"),
        (Faults(cut_at=100), "broke again and again"),
        (Faults(only=".parquet", status=403), "does not let AETHER read"),
        (Faults(only=".parquet", web_page=True), "with a web page"),
        (Faults(only="", status=404), "holds no list of AlphaEarth's tiles"),
        (Faults(status=404), "has none of them"),
    ],
    ids=lambda value: None if isinstance(value, str) else str(value)[7:60],
)
def test_what_a_server_does_wrong_is_one_sentence(
    get, server, faults, sentence
):
    server.faults = faults
    with pytest.raises(SourceError, match=sentence) as raised:
        get()
    assert server.host in str(raised.value)


@pytest.mark.parametrize(
    "faults",
    [
        Faults(status=503, times=2),
        Faults(status=429, times=1, retry_after="0"),
        Faults(status=500, times=2, after=3),
        Faults(cut_at=10_000),
        Faults(bytes_per_s=1_000_000),
        Faults(only=".parquet", cut_at=2_000, times=1),
    ],
    ids=lambda faults: str(faults)[7:60],
)
def test_what_passes_is_waited_for(get, server, faults):
    server.faults = faults
    assert whole(get())


def test_a_server_is_waited_for_as_long_as_it_asks(get, server):
    server.faults = Faults(status=429, times=1, retry_after="1")
    since = time.monotonic()
    get()
    assert time.monotonic() - since >= 1


def test_a_server_that_ignores_ranges_sends_next_to_nothing(get, server, copy):
    server.faults = Faults(ignore_ranges=True)
    with pytest.raises(SourceError):
        get()
    served = [one for one in server.served if one.path.endswith(".tiff")]
    assert len(served) == 1


def test_a_list_of_tiles_is_taken_up_where_it_broke(get, server, copy):
    server.faults = Faults(only=".parquet", status=404)
    get()
    asked = [one.path for one in server.served]
    assert "aef_index.csv" in asked


def test_a_damaged_list_of_tiles_is_one_sentence(get, copy, tmp_path):
    shutil.copytree(copy / "2024", tmp_path / "aef" / "2024")
    damaged = (copy / "aef_index.parquet").read_bytes()[:-200]
    (tmp_path / "aef" / "aef_index.parquet").write_bytes(damaged)
    with pytest.raises(SourceError, match="is no list of AlphaEarth's tiles"):
        get(source=str(tmp_path / "aef"))


def test_the_list_of_tiles_is_fetched_once(get, server):
    get()
    get()
    asked = [one.path for one in server.served]
    assert asked.count("aef_index_stac_geoparquet.parquet") == 1
    get(refresh_catalogue=True)
    asked = [one.path for one in server.served]
    assert asked.count("aef_index_stac_geoparquet.parquet") == 2


@pytest.mark.parametrize(
    "extent, sentence",
    [
        (box(-30, 40, -29, 41), "lies at sea"),
        (box(-179.9, -89.9, 179.9, -85), "lies at sea or too near to a pole"),
        (box(10, 80, 11, 90), "reaches a pole"),
        (box(12, 48, 11, 49), "The area is empty"),
        (box(float("inf"), 0, 1, 1), "The area is empty"),
    ],
)
def test_an_area_without_tiles_is_one_sentence(get, extent, sentence):
    with pytest.raises(QueryError, match=sentence):
        get(extent)


def test_a_year_without_data_names_the_years_there_are(get):
    with pytest.raises(QueryError, match="no AlphaEarth for 2017.*2023, 2024"):
        get(INSIDE_WEST, (2017,))


def test_a_year_of_several_without_data_is_said(get):
    assert get(INSIDE_WEST, (2017, 2024)).missing_years == (2017,)


def test_a_large_area_is_refused_before_it_is_fetched(get, server):
    with pytest.raises(SourceError, match="more than the limit of 0 MB"):
        get(limit_mb=0.1)
    sent = sum(o.sent for o in server.served if o.path.endswith(".tiff"))
    assert sent < 1_500_000


def test_a_full_disk_is_seen_before_anything_is_fetched(get, monkeypatch):
    usage = namedtuple("Usage", "total used free")(10**12, 10**12, 5_000_000)
    monkeypatch.setattr(
        estimate_module.shutil, "disk_usage", lambda path: usage
    )
    with pytest.raises(OutputError, match="has room for 5 MB"):
        get()


def test_a_folder_that_is_a_file_is_one_sentence(get, tmp_path):
    (tmp_path / "out").write_text("mine")
    with pytest.raises(OutputError, match="is a file; expected a folder"):
        get()
    assert (tmp_path / "out").read_text() == "mine"


@pytest.mark.parametrize(
    "source, sentence",
    [
        ("/nowhere/aef", "There is no folder"),
        (__file__, "is a file; expected the folder"),
        ("ftp://host/aef", "is no source of AlphaEarth"),
        ("https://me:secret@host/aef", "is no source of AlphaEarth"),
    ],
)
def test_a_source_that_is_none_is_one_sentence(get, source, sentence):
    with pytest.raises(SourceError, match=sentence) as raised:
        get(source=source)
    assert "secret" not in str(raised.value)


def test_a_server_that_is_not_there_is_one_sentence(get):
    with pytest.raises(SourceError, match="127.0.0.1:9 broke"):
        get(source="http://127.0.0.1:9/aef")


def test_a_resolution_that_is_none_names_those_there_are(get):
    with pytest.raises(SourceError, match="it has those of 10, 20, 40, 80"):
        get(resolution_m=2560)
    with pytest.raises(QueryError, match="expected 10, 20, 40"):
        get(resolution_m=30)


def test_a_cancel_counts_at_once_in_a_slow_read(get, server):
    server.faults = Faults(bytes_per_s=5_000, after=3)
    progress = RequestProgress()
    threading.Timer(1.0, progress.cancel).start()
    since = time.monotonic()
    with pytest.raises(CancelledError):
        get(progress=progress, http=HttpSettings(timeout_s=30))
    assert time.monotonic() - since < 2.5


def test_a_server_that_sends_a_trickle_is_given_up(get, server):
    server.faults = Faults(bytes_per_s=100, after=3)
    with pytest.raises(AetherError, match="broke again and again"):
        get(http=HttpSettings(timeout_s=0.2))


def test_a_proxy_is_asked_and_told_who_asks(get, copy, server):
    proxy = TileServer(copy)
    proxy.url = server.url
    try:
        settings = HttpSettings(proxy=f"http://me:pass%20word@{proxy.host}")
        assert whole(get(http=settings))
    finally:
        proxy.stop()
    assert not server.served
    (said,) = {one.headers["Proxy-Authorization"] for one in proxy.served}
    assert said == "Basic bWU6cGFzcyB3b3Jk"


def test_a_proxy_that_wants_a_password_is_one_sentence(get, copy, server):
    proxy = TileServer(copy)
    proxy.url, proxy.faults = server.url, Faults(only="", status=407)
    try:
        with pytest.raises(SourceError, match="wants a name and a password"):
            get(http=HttpSettings(proxy=f"http://{proxy.host}"))
    finally:
        proxy.stop()


def test_a_server_is_told_who_asks(get, server):
    get()
    agents = {one.agent for one in server.served}
    assert len(agents) == 1
    assert agents.pop().startswith("aether-qgis/")
