#!/usr/bin/env python3
"""Print how much faster two Dask workers are than one.

Each worker is a process of one thread. What two cores give at most is
measured beside it: the same tiles in one and in two bare processes, without
Dask. All take turns.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Callable, Iterable, Sequence

import numpy as np
from dask_processes import DaskProcesses
from engine_process import ROOT, Engine, query_of
from query_rows import aether_query_options
from table import HEAD, in_turns, machine, row
from yardsticks import mosaic

from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.cluster import run_on_cluster
from aether_qgis.engine.cluster.scoring import (
    ScoreJob,
    score_tile,
    tile_jobs,
)
from aether_qgis.engine.protocol import (
    DEFAULT_BUNDLE,
    BuildIndexRequest,
    QueryRequest,
)
from aether_qgis.engine.query.model import Model
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery

GOAL = "≥ 1.8 times faster"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=4096)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rasters", type=Path, default=ROOT / "build/bench")
    arguments = parser.parse_args()
    raster = mosaic(arguments.rasters, arguments.size)
    megapixels = arguments.size**2 / 1e6
    print(f"{machine()}, median of {arguments.runs} runs")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with (
            DaskProcesses(folder / "one", 1) as one,
            DaskProcesses(folder / "two", 2) as two,
        ):
            addresses = one.address, two.address
            for title, options in (
                ("Default bundle", {"bundle": DEFAULT_BUNDLE}),
                ("AETHER tower", aether_query_options(folder)),
            ):
                query = query_of(raster, folder, device="cpu", **options)
                print(f"\n{title}, {arguments.size}²\n\n{HEAD}")
                for what, measures in (
                    ("tiles in bare processes", bare(query)),
                    ("tiles on Dask", tiles(query, addresses)),
                    ("index, the whole request", indexes(query, addresses)),
                    ("query, the whole request", queries(query, addresses)),
                ):
                    slow, fast = in_turns(arguments.runs, *measures)
                    print(
                        row(
                            what,
                            f"{slow / megapixels:.3f} s/MP",
                            GOAL,
                            f"{fast / megapixels:.3f} s/MP",
                            f"{slow / fast:.2f} times faster",
                        ),
                        flush=True,
                    )


def cluster_rows(rasters: Path, folder: Path, runs: int) -> list[str]:
    """Compare two workers with one, and with what two cores give at most."""
    query = query_of(mosaic(rasters, 4096), folder, device="cpu")
    with (
        DaskProcesses(folder / "one", 1) as one,
        DaskProcesses(folder / "two", 2) as two,
    ):
        addresses = one.address, two.address
        return [
            speed_row(f"{what}, 4096²", goal, in_turns(runs, *measures))
            for what, goal, measures in (
                (
                    "two bare processes against one, the same tiles",
                    "none: what two cores give",
                    bare(query),
                ),
                (
                    "two Dask workers against one, tiles scored",
                    GOAL,
                    tiles(query, addresses),
                ),
                (
                    "two Dask workers against one, index built, all in",
                    GOAL,
                    indexes(query, addresses),
                ),
            )
        ]


def speed_row(what: str, goal: str, figures: Sequence[float]) -> str:
    """Return a line of the table for a slow and a fast figure."""
    slow, fast = figures
    return row(
        what,
        f"{slow:.2f} s",
        goal,
        f"{fast:.2f} s",
        f"{slow / fast:.2f} times faster",
    )


Measures = Sequence[Callable[[], float]]


def bare(query: QueryRequest) -> Measures:
    """Score the tiles in one and in two processes."""
    jobs = jobs_of(query)

    def score_in(pool: ProcessPoolExecutor) -> None:
        list(pool.map(score_alone, jobs))

    return warm(
        partial(score_in, ProcessPoolExecutor(workers, get_context("spawn")))
        for workers in (1, 2)
    )


def tiles(query: QueryRequest, addresses: Sequence[str]) -> Measures:
    """Score the tiles on the clusters; write nothing."""
    jobs = jobs_of(query)

    def score_on(address: str) -> None:
        for _ in run_on_cluster(address, score_tile, jobs, lambda: None):
            pass

    return warm(partial(score_on, address) for address in addresses)


def indexes(query: QueryRequest, addresses: Sequence[str]) -> Measures:
    """Build the index on the clusters."""
    place = Path(query.similarity_path).parent / "indexes"

    def build_on(address: str) -> None:
        shutil.rmtree(place, ignore_errors=True)
        request = BuildIndexRequest(
            query.raster,
            str(place),
            bundle=query.bundle,
            device="cpu",
            scheduler=address,
        )
        with Engine() as engine:
            engine.ask(request)

    return warm(partial(build_on, address) for address in addresses)


def queries(query: QueryRequest, addresses: Sequence[str]) -> Measures:
    """Ask a query on the clusters; this machine writes the answer."""

    def ask(address: str) -> None:
        with Engine() as engine:
            engine.ask(replace(query, scheduler=address))

    return warm(partial(ask, address) for address in addresses)


def warm(works: Iterable[Callable[[], None]]) -> Measures:
    """Do each of ``works`` once; return what times them."""
    measures = []
    for work in works:
        work()
        measures.append(partial(seconds, work))
    return measures


def jobs_of(query: QueryRequest) -> list[ScoreJob]:
    """Return the tiles of a query for any vector."""
    bundle = load_bundle(query.bundle)
    vector = np.zeros(bundle.manifest.aligned_dimension, np.float32)
    vector[0] = 1
    asked = SimilarityQuery.of_vector(vector)
    model = Model(bundle, asked, query.device, query.backend)
    with open_embedding_raster(query.raster) as raster:
        return tile_jobs(raster, model.bundle, model.query, query)


def score_alone(job: ScoreJob) -> None:
    """Score a tile in this process; keep nothing."""
    score_tile(job, lambda: None)


def seconds(work: Callable[[], object]) -> float:
    """Return how long ``work`` takes by the clock."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
