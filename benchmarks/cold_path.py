#!/usr/bin/env python3
"""Print what the stages of a cold query cost, in seconds per megapixel.

Stages are timed in one thread, by what it computes. The whole query runs in
a fresh engine; it is timed by the clock and by what all its threads compute.
"""

from __future__ import annotations

import argparse
import resource
import tempfile
import time
from pathlib import Path
from typing import Callable, Iterator

import numpy as np
from engine_process import ROOT, fresh_seconds, query_of
from rasterio.windows import Window
from yardsticks import bare_decoding_seconds, mosaic

from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.rasters.reader import (
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.similarity.batches import aligned_batches, similarities
from aether_qgis.engine.similarity.scoring import check_sample
from aether_qgis.engine.towers.loading import pixel_backend

WINDOW = Window(0, 0, 1024, 1024)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundles", nargs="*", default=["landcover-starter"])
    parser.add_argument("--size", type=int, default=4096)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rasters", type=Path, default=ROOT / "build/bench")
    arguments = parser.parse_args()
    path = mosaic(arguments.rasters, arguments.size)
    for bundle in arguments.bundles:
        print(f"\n{bundle}\n\n| stage | core-s per megapixel |\n|---|---|")
        with open_embedding_raster(str(path)) as raster:
            for stage, seconds in stages(raster, bundle, arguments.runs):
                print(f"| {stage} | {seconds:.4f} |")
        whole_query(path, bundle, arguments.size**2 / 1e6, arguments.runs)


def stages(
    raster: EmbeddingRaster, bundle: str, runs: int
) -> Iterator[tuple[str, float]]:
    """Yield the name of every stage and its least seconds per megapixel."""
    loaded = load_bundle(bundle)
    backend = pixel_backend(loaded, "cpu", "auto").backend
    block = raster.read(WINDOW)
    shape = 16, loaded.manifest.aligned_dimension
    queries = np.random.default_rng(0).normal(size=shape).astype(np.float32)
    queries /= np.linalg.norm(queries, axis=1, keepdims=True)

    def least(work: Callable[[], object]) -> float:
        seconds = []
        for _ in range(runs + 1):
            started = time.thread_time()
            work()
            seconds.append(time.thread_time() - started)
        return min(seconds) / block.pixels * 1e6

    yield "reading", least(lambda: raster.read(WINDOW))
    yield (
        "checking a sample",
        least(lambda: check_sample(raster, block)),
    )
    yield "which pixels are valid", least(lambda: block.valid())
    yield (
        "decoding, tower and comparison, one query",
        least(lambda: similarities(block, backend, queries[:1])),
    )
    yield (
        "the same, 16 queries",
        least(lambda: similarities(block, backend, queries)),
    )
    yield (
        "decoding and tower, for an index",
        least(lambda: list(aligned_batches(block, backend))),
    )


def whole_query(path: Path, bundle: str, megapixels: float, runs: int) -> None:
    """Print what a query takes with everything, against bare decoding."""
    clock, cores, bare = [], [], []
    with tempfile.TemporaryDirectory() as folder:
        request = query_of(path, Path(folder), bundle=bundle)
        for _ in range(runs):
            before = computed_by_children()
            clock.append(fresh_seconds(request))
            cores.append(computed_by_children() - before)
            bare.append(bare_decoding_seconds(path))
    print("| a whole query, engine start included | ", end="")
    print(f"{min(cores) / megapixels:.4f} |\n")
    print(
        f"By the clock {min(clock) / megapixels:.4f} s per megapixel,", end=" "
    )
    print(f"{min(clock) / min(bare):.2f} times bare decoding.")


def computed_by_children() -> float:
    """Return the seconds that ended child processes have computed."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
