"""Whole requests on a Dask cluster give what one machine gives."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from dask_processes import ROOT, DaskProcesses
from embedding_rasters import write_alphaearth
from index_scene import build, level_digests, write_scene
from land_scene import ALL_KINDS, SNOWLESS, write_land

from aether_qgis.engine.protocol import (
    CANCEL,
    CANCELLED,
    QueryRequest,
    encode,
    notification,
    request_message,
)
from aether_qgis.engine.runtime.progress import RequestProgress


@pytest.fixture
def cluster(processes):
    processes.complete("one", "two")
    return processes


@pytest.fixture(scope="module")
def processes(tmp_path_factory):
    processes = DaskProcesses(tmp_path_factory.mktemp("dask"))
    yield processes
    processes.close()


class Killing(RequestProgress):
    """Ends a worker when a share of the work is done."""

    def __init__(self, share, kill) -> None:
        super().__init__()
        self._share, self._kill = share, kill

    def step(self, template, fraction, **values) -> None:
        if fraction >= self._share and self._kill:
            self._kill()
            self._kill = None
        super().step(template, fraction, **values)


def test_an_index_is_the_same_though_a_worker_is_killed(cluster, tmp_path):
    raster = write_scene(
        tmp_path / "r.tif", 600, 4000, tiled=True, blockxsize=512
    )
    alone = build(raster, tmp_path / "alone")
    killing = Killing(0.3, lambda: cluster.kill("two"))
    together = build(
        raster, tmp_path / "together", killing, scheduler=cluster.address
    )
    assert cluster.running() == ["one"]
    expected = level_digests(alone.indexes[0].folder)
    assert len(expected) == 5
    assert level_digests(together.indexes[0].folder) == expected
    assert facts(together) == facts(alone)


def facts(result):
    folder = Path(result.indexes[0].folder)
    return json.loads((folder / "index.json").read_text("utf-8"))


def test_a_query_gives_the_same_places_and_pixels(cluster, ask, tmp_path):
    raster = write_alphaearth(tmp_path / "r.tif", 512)
    found = []
    for scheduler in ("", cluster.address):
        folder = tmp_path / (scheduler and "cluster" or "alone")
        folder.mkdir()
        result = ask(raster, folder=folder, scheduler=scheduler)
        with rasterio.open(result.similarity_path) as dataset:
            pixels = dataset.read(1)
        regions = json.loads(Path(result.regions_path).read_text("utf-8"))
        found.append((pixels, regions, result))
    (alone, its_regions, its_result), (pixels, regions, result) = found
    np.testing.assert_array_equal(pixels, alone)
    assert regions["features"] == its_regions["features"]
    assert result.threshold == its_result.threshold
    assert result.device == "Dask cluster"


@pytest.mark.parametrize(
    ("kinds", "words", "verdict"),
    [
        (ALL_KINDS, "glacier", "found"),
        (SNOWLESS, "glacier", "nothing"),
        (ALL_KINDS, "forest | open water", "found"),
    ],
)
def test_relevance_is_one_from_pixels_from_the_index_and_on_a_cluster(
    cluster, ask, tmp_path, kinds, words, verdict
):
    raster = write_land(tmp_path / "land.tif", kinds, 240, 1200, tiled=True)
    build(raster, tmp_path / "index")
    from_index = {"index_folder": str(tmp_path / "index")}
    on_cluster = {"scheduler": cluster.address}
    cold, indexed, spread = (
        ask(raster, words, with_relevance=True, **options)
        for options in ({}, from_index, on_cluster)
    )
    assert (indexed.device, spread.device) == (
        "CPU (aligned index)",
        "Dask cluster",
    )
    assert cold.verdict == indexed.verdict == spread.verdict == verdict
    assert indexed.relevance == pytest.approx(cold.relevance, abs=1)
    assert spread.relevance == pytest.approx(cold.relevance, abs=0.1)
    assert indexed.relevant_share == pytest.approx(
        cold.relevant_share, abs=0.01
    )


def test_the_engine_stays_silent_but_for_its_messages(cluster, tmp_path):
    raster = write_scene(tmp_path / "r.tif", 1024, 1024)
    request = QueryRequest(
        raster=str(raster),
        positive=("corn fields",),
        similarity_path=str(tmp_path / "similarity.tif"),
        regions_path=str(tmp_path / "regions.geojson"),
        scheduler=cluster.address,
    )
    with subprocess.Popen(
        [sys.executable, "-m", "aether_qgis.engine", "serve"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as engine:
        engine.stdin.write(encode(request_message(1, request)))
        engine.stdin.flush()
        for line in engine.stdout:
            message = json.loads(line)
            if b"Computing on the cluster" in line:
                engine.stdin.write(encode(notification(CANCEL, id=1)))
                engine.stdin.flush()
            if "method" not in message:
                break
        _, errors = engine.communicate()
    assert message["error"]["code"] == CANCELLED
    assert errors == b""
    assert cluster.tasks() == 0
