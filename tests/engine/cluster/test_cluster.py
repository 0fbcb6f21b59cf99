"""Jobs on a real Dask cluster: a scheduler and two worker processes."""

from __future__ import annotations

import pickle
import threading
import time
from contextlib import closing
from dataclasses import replace

import cluster_jobs
import numpy as np
import pytest
from cluster_jobs import Noted, notes
from dask_processes import DaskProcesses
from embedding_rasters import write_alphaearth

from aether_qgis.engine import errors
from aether_qgis.engine.cluster import run_on_cluster, score_on_cluster
from aether_qgis.engine.cluster import scoring as cluster_scoring
from aether_qgis.engine.cluster.scoring import score_tile, tile_jobs
from aether_qgis.engine.errors import (
    CancelledError,
    ClusterError,
    EmbeddingRasterError,
)
from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.engine.query.model import Model
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.scoring import score
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery
from aether_qgis.engine.towers.loading import pixel_backend

WORKERS = ("one", "two")
TILE_SIDE = 128


@pytest.fixture(scope="module")
def processes(tmp_path_factory):
    processes = DaskProcesses(tmp_path_factory.mktemp("dask"))
    yield processes
    processes.close()


@pytest.fixture
def cluster(processes):
    """A cluster with both workers."""
    processes.complete(*WORKERS)
    return processes


@pytest.fixture
def progress():
    return RequestProgress()


@pytest.fixture(scope="module")
def raster(tmp_path_factory):
    path = tmp_path_factory.mktemp("raster") / "ae.tif"
    return write_alphaearth(
        path, 512, tiled=True, blockxsize=TILE_SIDE, blockysize=TILE_SIDE
    )


@pytest.fixture
def small_tiles(monkeypatch):
    monkeypatch.setattr(cluster_scoring, "_TILE_SIDE", TILE_SIDE)


@pytest.fixture(scope="module")
def model(bundle):
    query = np.random.default_rng(1).normal(
        size=bundle.manifest.aligned_dimension
    )
    query = (query / np.linalg.norm(query)).astype(np.float32)
    return Model(bundle, SimilarityQuery.of_vector(query), "cpu", "auto")


def request_for(raster, scheduler=""):
    return QueryRequest(
        raster=str(raster),
        positive=("corn fields",),
        similarity_path="",
        regions_path="",
        device="cpu",
        scheduler=scheduler,
    )


def joined(windows, shape):
    whole = np.full(shape, 9, np.float32)
    for scored in windows:
        rows, columns = scored.window.toslices()
        whole[rows, columns] = scored.similarity
    return whole


@pytest.fixture(scope="module")
def local(raster, model):
    """The similarities as this machine alone computes them."""
    backend = pixel_backend(model.bundle, "cpu", "auto").backend
    with open_embedding_raster(str(raster)) as opened:
        scored = score(opened, backend, model.query, lambda: None)
        return joined((window for _, window in scored), (512, 512))


def test_both_workers_work(cluster, tmp_path, progress):
    jobs = [Noted(number, str(tmp_path), 0.05) for number in range(12)]
    results = dict(
        run_on_cluster(
            cluster.address, cluster_jobs.work, jobs, progress.check
        )
    )
    assert sorted(results, key=lambda job: job.number) == jobs
    assert set(results.values()) == {cluster.pid(name) for name in WORKERS}


def test_no_jobs_give_no_results(cluster, progress):
    found = run_on_cluster(
        cluster.address, cluster_jobs.work, [], progress.check
    )
    assert list(found) == []


def test_a_cluster_gives_the_same_similarities_to_the_bit(
    cluster, raster, model, local, progress, small_tiles
):
    request = request_for(raster, cluster.address)
    with open_embedding_raster(str(raster)) as opened:
        found = list(
            score_on_cluster(
                opened, model.bundle, model.query, request, progress
            )
        )
    shares = [share for share, _ in found]
    assert shares == sorted(shares)
    assert shares[-1] == 1
    assert len(found) == 16
    whole = joined((window for _, window in found), (512, 512))
    np.testing.assert_array_equal(whole, local)


def test_a_killed_worker_costs_its_current_tile_alone(
    cluster, raster, model, local, tmp_path, progress, small_tiles
):
    with open_embedding_raster(str(raster)) as opened:
        tiles = tile_jobs(
            opened, model.bundle, model.query, request_for(raster)
        )
    jobs = [
        Noted(number, str(tmp_path), 0.25, tile)
        for number, tile in enumerate(tiles)
    ]
    victim = cluster.pid("two")
    results = run_on_cluster(
        cluster.address, cluster_jobs.work, jobs, progress.check
    )
    whole = np.full((512, 512), 9, np.float32)
    lost = []
    for done, (job, similarity) in enumerate(results):
        whole[job.score.window.toslices()] = similarity
        if done == 4:
            lost = [current_tile(tmp_path, victim)]
            cluster.kill("two")
    started = [number for number, _ in notes(tmp_path, "started")]
    again = [number for number in set(started) if started.count(number) > 1]
    assert again == lost
    assert len(started) == len(jobs) + 1
    np.testing.assert_array_equal(whole, local)


def current_tile(folder, pid):
    """Wait until a process begins a tile; return its number."""
    before = len(started_by(folder, pid))
    while len(started_by(folder, pid)) == before:
        time.sleep(0.005)
    time.sleep(0.1)  # the result before it arrives
    return started_by(folder, pid)[-1]


def started_by(folder, pid):
    return [number for number, who in notes(folder, "started") if who == pid]


def test_a_cancel_ends_the_work_within_two_seconds(cluster, tmp_path):
    progress = RequestProgress()
    jobs = [Noted(number, str(tmp_path), 60) for number in range(20)]
    threading.Timer(1, progress.cancel).start()
    started = time.monotonic()
    with pytest.raises(CancelledError):
        list(
            run_on_cluster(
                cluster.address, cluster_jobs.work, jobs, progress.check
            )
        )
    assert time.monotonic() - started < 3
    assert cluster.tasks() == 0
    wait_until(lambda: len(notes(tmp_path, "ended")) == 2)
    assert len(notes(tmp_path, "started")) == 2


def test_ending_early_drops_what_is_not_done(cluster, tmp_path, progress):
    jobs = [Noted(number, str(tmp_path), 0.05) for number in range(40)]
    results = run_on_cluster(
        cluster.address, cluster_jobs.work, jobs, progress.check
    )
    with closing(results):
        next(results)
    assert cluster.tasks() == 0
    wait_until(
        lambda: (
            len(notes(tmp_path, "ended")) == len(notes(tmp_path, "started"))
        )
    )
    assert len(notes(tmp_path, "started")) < 10


def wait_until(condition):
    deadline = time.monotonic() + 2
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.02)
    assert condition()


def test_a_jobs_error_arrives_as_it_was_raised(cluster, progress):
    with pytest.raises(EmbeddingRasterError) as raised:
        list(
            run_on_cluster(
                cluster.address, cluster_jobs.refuse, [7], progress.check
            )
        )
    assert raised.value.template == "Row {row} of {path} is odd."
    assert raised.value.values == {"row": 7, "path": ""}
    assert cluster.tasks() == 0


def test_an_unknown_fault_names_the_worker(cluster, progress):
    with pytest.raises(ClusterError, match="ZeroDivisionError") as raised:
        list(
            run_on_cluster(
                cluster.address, cluster_jobs.divide, [0], progress.check
            )
        )
    assert raised.value.values["worker"].startswith("tcp://127.0.0.1:")


def test_a_worker_without_the_file_is_named(
    cluster, raster, model, tmp_path, progress
):
    moved = tmp_path / "moved.tif"
    moved.write_bytes(raster.read_bytes())
    with open_embedding_raster(str(moved)) as opened:
        tiles = tile_jobs(
            opened, model.bundle, model.query, request_for(moved)
        )
    moved.unlink()
    with pytest.raises(ClusterError, match="finds no") as raised:
        list(
            run_on_cluster(cluster.address, score_tile, tiles, progress.check)
        )
    assert raised.value.values["path"] == str(moved)
    assert raised.value.values["worker"].startswith("tcp://127.0.0.1:")


def test_a_damaged_raster_is_reported_as_without_a_cluster(
    cluster, raster, model, tmp_path, progress
):
    damaged = tmp_path / "damaged.tif"
    damaged.write_bytes(raster.read_bytes()[: raster.stat().st_size // 2])
    with open_embedding_raster(str(raster)) as opened:
        tiles = tile_jobs(
            opened, model.bundle, model.query, request_for(raster)
        )
    jobs = [replace(tile, raster=str(damaged)) for tile in tiles]
    with pytest.raises(EmbeddingRasterError, match="damaged, cut short"):
        list(run_on_cluster(cluster.address, score_tile, jobs, progress.check))


def test_a_job_that_ends_every_worker_is_reported(cluster, progress):
    with cluster.client() as client:
        client.run_on_scheduler(cluster_jobs.allow_failures, number=0)
        with pytest.raises(ClusterError, match="ended one after another"):
            list(
                run_on_cluster(
                    cluster.address,
                    cluster_jobs.end_the_worker,
                    [1],
                    progress.check,
                )
            )
        client.run_on_scheduler(cluster_jobs.allow_failures, number=3)


@pytest.mark.parametrize(
    "kind",
    [kind for kind in vars(errors).values() if isinstance(kind, type)],
)
def test_every_error_survives_the_way_between_machines(kind):
    if kind is CancelledError:
        error = CancelledError()
    else:
        error = kind("The {what} is {state}.", what="file", state="gone")
    other = pickle.loads(pickle.dumps(error))
    assert type(other) is kind
    assert str(other) == str(error)
    assert (other.template, other.values) == (error.template, error.values)
