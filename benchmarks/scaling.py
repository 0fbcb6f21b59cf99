#!/usr/bin/env python3
"""Print how much of many threads the way of a query to its tower leaves.

The tower only waits, as long as a real one takes for a batch, and keeps no
core busy: so a machine of two cores shows what reading, Python between the
batches, the order of the results and writing cost 4, 8 or 16 threads. What
memory and caches cost them it does not show.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from unittest.mock import patch

import numpy as np
import rasterio
from engine_process import ROOT
from numpy.typing import NDArray
from yardsticks import mosaic

from aether_qgis.engine.rasters.reader import (
    GDAL_CACHE_BYTES,
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity import scoring
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery
from aether_qgis.engine.similarity.similarity_raster import SimilarityRaster
from aether_qgis.engine.similarity.writing import write_scored

TOWERS = {"AETHER": 0.29e6, "default bundle": 1.6e6}
"""Pixels a second that one thread of the towers computes."""


class WaitingTower:
    """A pixel backend that lets time pass."""

    label = "waiting"
    batch_pixels = 2048

    def __init__(self, pixels_a_second: float) -> None:
        self._seconds = self.batch_pixels / pixels_a_second
        self._found = np.zeros((1, self.batch_pixels), np.float32)

    def align(self, numbers: NDArray[np.generic]) -> NDArray[np.float32]:
        """Not asked for here."""
        raise NotImplementedError

    def compare(
        self, numbers: NDArray[np.generic], queries: NDArray[np.float32]
    ) -> NDArray[np.float32]:
        """Return zeros after the time that a batch takes."""
        time.sleep(self._seconds)
        return self._found


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=4096)
    parser.add_argument("--rasters", type=Path, default=ROOT / "build/bench")
    arguments = parser.parse_args()
    path = mosaic(arguments.rasters, arguments.size)
    print("| tower | threads | ideal | taken | share |\n|---|---|---|---|---|")
    for name, speed in TOWERS.items():
        for threads in (4, 8, 16):
            ideal = arguments.size**2 / (threads * speed)
            taken = min(seconds(path, threads, speed) for _ in range(2))
            print(
                f"| {name} | {threads} | {ideal:.2f} s | {taken:.2f} s "
                f"| {ideal / taken:.0%} |"
            )


def seconds(path: Path, threads: int, speed: float) -> float:
    """Return how long scoring and writing a raster takes."""
    with (
        patch.object(scoring, "usable_cores", lambda: threads),
        rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_BYTES),
        open_embedding_raster(str(path)) as raster,
        tempfile.TemporaryDirectory() as folder,
    ):
        return _scored_seconds(raster, Path(folder), speed)


def _scored_seconds(
    raster: EmbeddingRaster, folder: Path, speed: float
) -> float:
    with SimilarityRaster(
        folder / "similarity.tif", raster.crs, raster.transform, raster.window
    ) as output:
        started = time.perf_counter()
        query = np.zeros(raster.profile.dimension, np.float32)
        tower = WaitingTower(speed)
        scored = scoring.score(
            raster, tower, SimilarityQuery.of_vector(query), lambda: None
        )
        write_scored(raster, scored, output, RequestProgress())
        return time.perf_counter() - started


if __name__ == "__main__":
    main()
