"""Clusters that cannot do the work say why in a sentence."""

from __future__ import annotations

import gc
import socket
import threading
import time
from contextlib import suppress

import cluster_jobs
import pytest
from cluster_jobs import Noted, notes
from dask_processes import ROOT, DaskProcesses
from distributed.utils import LoopRunner
from embedding_rasters import write_alphaearth
from index_scene import build

from aether_qgis.engine.cluster import run_on_cluster, running
from aether_qgis.engine.errors import ClusterError


@pytest.fixture
def cluster(tmp_path):
    """A cluster without workers."""
    processes = DaskProcesses(tmp_path)
    yield processes
    processes.close()


def run(address, jobs):
    return list(run_on_cluster(address, cluster_jobs.work, jobs, lambda: None))


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.mark.parametrize("address", ["nowhere", "tls://127.0.0.1:1", "a b"])
def test_an_address_that_makes_no_sense_is_refused(address):
    with pytest.raises(ClusterError, match="No Dask scheduler answers"):
        run(address, [])


def test_a_client_that_reached_nobody_does_not_hold_up_the_next(monkeypatch):
    """Python may collect it at any time: here while the next one starts."""
    start = LoopRunner._start_unlocked

    def collect_and_start(runner):
        gc.collect()
        start(runner)

    def try_twice():
        for _ in range(2):
            with suppress(ClusterError):
                run("nowhere", [])

    monkeypatch.setattr(LoopRunner, "_start_unlocked", collect_and_start)
    trying = threading.Thread(target=try_twice, daemon=True)
    gc.disable()
    try:
        trying.start()
        trying.join(20)
    finally:
        gc.enable()
    assert not trying.is_alive()


def test_a_silent_address_is_reported_within_seconds():
    started = time.monotonic()
    with pytest.raises(ClusterError, match="No Dask scheduler answers"):
        run(f"tcp://127.0.0.1:{free_port()}", [])
    assert time.monotonic() - started < 8


def test_no_index_is_begun_where_no_scheduler_answers(tmp_path):
    raster = write_alphaearth(tmp_path / "r.tif")
    folder = tmp_path / "indexes"
    nobody = f"tcp://127.0.0.1:{free_port()}"
    with pytest.raises(ClusterError, match="No Dask scheduler answers"):
        build(raster, folder, scheduler=nobody)
    assert [path.name for path in folder.iterdir()] == []


def test_what_is_indexed_already_needs_no_scheduler(tmp_path):
    raster = write_alphaearth(tmp_path / "r.tif")
    folder = tmp_path / "indexes"
    build(raster, folder)
    nobody = f"tcp://127.0.0.1:{free_port()}"
    assert build(raster, folder, scheduler=nobody).built == 0


def test_a_cluster_without_workers_is_reported(cluster):
    with pytest.raises(ClusterError, match="has no workers"):
        run(cluster.address, [])


def test_a_worker_without_the_engine_is_named(cluster, tmp_path):
    cluster.add("bare", package_folder=tmp_path)
    with pytest.raises(ClusterError, match="cannot load the engine") as raised:
        run(cluster.address, [])
    assert "aether_qgis" in raised.value.values["reason"]


def test_a_worker_with_another_version_is_named(cluster, tmp_path):
    package = tmp_path / "other" / "aether_qgis"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('__version__ = "9.9"\n')
    for name in ("engine", "resources.py"):
        (package / name).symlink_to(ROOT / "aether_qgis" / name)
    cluster.add("other", package_folder=package.parent)
    with pytest.raises(ClusterError, match="same plugin") as raised:
        run(cluster.address, [])
    assert raised.value.values["found"] == "9.9"
    assert raised.value.values["package"] == "aether_qgis"


def test_workers_that_stay_away_are_reported(cluster, tmp_path, monkeypatch):
    monkeypatch.setattr(running, "_PATIENCE_S", 1.5)
    cluster.add("one")
    after_the_start(tmp_path, lambda: cluster.kill("one"))
    with pytest.raises(ClusterError, match="have been gone for 2 s"):
        run(cluster.address, [Noted(1, str(tmp_path), 60)])


def test_a_scheduler_that_ends_is_reported(cluster, tmp_path):
    cluster.add("one")
    after_the_start(tmp_path, cluster.kill_scheduler)
    started = time.monotonic()
    with pytest.raises(ClusterError, match="has ended or cannot be reached"):
        run(cluster.address, [Noted(1, str(tmp_path), 60)])
    assert time.monotonic() - started < 15


def after_the_start(folder, action):
    """Do ``action`` as soon as a job has been started."""

    def wait():
        while not notes(folder, "started"):
            time.sleep(0.02)
        action()

    threading.Thread(target=wait, daemon=True).start()
