"""Dask is optional: who names a scheduler without it hears what to do."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from engine_process import ROOT, Engine
from index_scene import write_scene

from aether_qgis.engine.protocol import (
    BuildIndexRequest,
    QueryRequest,
    encode,
    request_message,
)

sys.path.insert(0, str(ROOT / "tests"))

from without_packages import DASK, without_packages

SCHEDULER = "tcp://127.0.0.1:9"
COMMAND = (
    f'run "{sys.executable}" -m pip install -r '
    f'"{ROOT / "resources/engine/requirements-cluster.txt"}"'
)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return str(without_packages(tmp_path_factory.mktemp("site"), *DASK))


@pytest.fixture
def ask_engine(path):
    """Send a request to an engine without Dask; return its reply."""
    engine = Engine(PYTHONPATH=path)

    def ask(request):
        engine.send(encode(request_message(1, request)))
        return engine.reply()

    yield ask
    engine.end()


@pytest.fixture
def raster(tmp_path):
    return write_scene(tmp_path / "r.tif", 64, 64)


def query(raster, folder, **options):
    return QueryRequest(
        str(raster),
        ("water",),
        str(folder / "similarity.tif"),
        str(folder / "regions.gpkg"),
        **options,
    )


def build(raster, folder, **options):
    return BuildIndexRequest(
        str(raster), index_folder=str(folder / "indexes"), **options
    )


@pytest.mark.parametrize("kind", [query, build])
def test_a_scheduler_without_dask_is_one_sentence(
    ask_engine, raster, tmp_path, kind
):
    reply = ask_engine(kind(raster, tmp_path, scheduler=SCHEDULER))
    assert reply["error"]["data"]["kind"] == "MissingPackagesError"
    said = reply["error"]["message"]
    assert said.startswith("The engine's Python lacks Dask,")
    assert COMMAND in said and "leave the scheduler empty" in said
    assert [path.name for path in tmp_path.glob("*.*")] == ["r.tif"]


@pytest.mark.parametrize("kind", [query, build])
def test_without_a_scheduler_nothing_is_missing(
    ask_engine, raster, tmp_path, kind
):
    assert "result" in ask_engine(kind(raster, tmp_path))


def test_a_package_that_dask_needs_is_named(tmp_path):
    (tmp_path / "tornado.py").write_text("import tornado.nothing")
    done = subprocess.run(
        [sys.executable, "-c", "import aether_qgis.engine.cluster"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    assert "lacks Dask's tornado" in done.stderr


def test_the_doctor_tells_how_to_install_what_is_optional(path):
    done = subprocess.run(
        [sys.executable, "-m", "aether_qgis.engine", "doctor"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=True,
    )
    assert "distributed not installed (optional)" in done.stdout
    assert "requirements-cluster.txt" in done.stdout
    assert "requirements-training.txt" not in done.stdout
    assert "Ready to answer queries." in done.stdout
