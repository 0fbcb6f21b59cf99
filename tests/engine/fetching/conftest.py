"""Fixtures: a copy of AlphaEarth on disk, served, and how to ask for it."""

from __future__ import annotations

import pytest
from fetched_areas import INSIDE_WEST
from published_tiles import write_copy
from tile_server import TileServer

from aether_qgis.engine.fetching.estimate import estimate_fetch
from aether_qgis.engine.fetching.fetch import fetch
from aether_qgis.engine.fetching.sources import http_reader
from aether_qgis.engine.protocol import (
    AlphaEarthWish,
    EstimateFetchRequest,
    FetchRequest,
    HttpSettings,
)
from aether_qgis.engine.runtime.progress import RequestProgress


@pytest.fixture(scope="session")
def copy(tmp_path_factory):
    """A folder in the published layout, whose pages do not change."""
    return write_copy(tmp_path_factory.mktemp("aef"))


@pytest.fixture
def server(copy):
    """The copy behind HTTP."""
    made = TileServer(copy)
    yield made
    made.stop()


@pytest.fixture
def wish(server, tmp_path):
    """Make a wish; the served copy by default."""

    def made(extent=INSIDE_WEST, years=(2024,), **options):
        options.setdefault("source", server.url)
        options.setdefault("http", HttpSettings(timeout_s=2.0))
        return AlphaEarthWish(
            extent, years, str(tmp_path / "catalogue"), **options
        )

    return made


@pytest.fixture
def get(wish, tmp_path):
    """Fetch what a wish asks for into ``tmp_path / "out"``."""

    def run(*values, limit_mb=1000.0, progress=None, **options):
        request = FetchRequest(
            wish(*values, **options), str(tmp_path / "out"), limit_mb
        )
        return fetch(request, progress or RequestProgress())

    return run


@pytest.fixture
def estimate(wish, tmp_path):
    """Estimate a fetch into ``tmp_path / "out"``."""

    def run(*values, **options):
        request = EstimateFetchRequest(
            wish(*values, **options), str(tmp_path / "out")
        )
        return estimate_fetch(request, RequestProgress())

    return run


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch):
    """Between attempts."""
    monkeypatch.setattr(http_reader, "_FIRST_PAUSE_S", 0.01)
