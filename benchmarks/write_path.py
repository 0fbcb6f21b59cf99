#!/usr/bin/env python3
"""Print what a query takes once the similarities are known, step by step.

Ready windows of 4096 x 4096 pixels go through the functions of a query.
`shuffled` holds the similarities of a mosaic in which every pixel has a
vector of its own, so that there are as many components as can be; `smooth`
those of the demo scene, side by side.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Iterator, List, Tuple

import numpy as np
import rasterio
from engine_process import ROOT, query_of
from numpy.typing import NDArray
from table import machine, row
from yardsticks import mosaic

from aether_qgis.engine.query.query import query
from aether_qgis.engine.rasters.reader import (
    GDAL_CACHE_BYTES,
    EmbeddingRaster,
    open_embedding_raster,
)
from aether_qgis.engine.regions.regions import (
    RegionRules,
    find_regions,
    write_regions,
)
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.similarity.scoring import WINDOW_SIDE, ScoredWindow
from aether_qgis.engine.similarity.similarity_raster import SimilarityRaster
from aether_qgis.engine.similarity.writing import write_scored

SIZE = 4096
SCENE = ROOT / "build" / "demo" / "valley.tif"
STEPS = ("write and count", "statistics, overviews", "find", "outline file")

Similarities = NDArray[np.float32]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--rasters", type=Path, default=ROOT / "build/bench")
    arguments = parser.parse_args()
    raster = mosaic(arguments.rasters, SIZE)
    print(f"{machine()}; median and least of {arguments.runs} runs, seconds\n")
    print(row("", *STEPS, "together", "processor"))
    print(row(*["---"] * (len(STEPS) + 3)))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for kind, values in (
            ("shuffled", similarities_of(raster, folder)),
            ("smooth", side_by_side(similarities_of(SCENE, folder))),
        ):
            runs = np.array(
                [
                    measured(raster, values, folder)
                    for _ in range(arguments.runs)
                ]
            )
            cells = [
                f"{median(step):.3f} ({min(step):.3f})" for step in runs.T
            ]
            print(row(kind, *cells))


def similarities_of(raster: Path, folder: Path) -> Similarities:
    """Return what a query finds in ``raster``, [rows, columns]."""
    result = query(query_of(raster, folder), RequestProgress())
    with rasterio.open(result.similarity_path) as dataset:
        return np.asarray(dataset.read(1))


def side_by_side(scene: Similarities) -> Similarities:
    """Return a scene repeated to the size of the benchmark."""
    times = [-(-SIZE // length) for length in scene.shape]
    return np.tile(scene, times)[:SIZE, :SIZE]


def measured(path: Path, values: Similarities, folder: Path) -> List[float]:
    """Return the seconds of each step, of all, and of the processor."""
    # Removing an old file of that size takes as long as half the work.
    (folder / "similarity.tif").unlink(missing_ok=True)
    progress = RequestProgress()
    with (
        rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_BYTES),
        open_embedding_raster(str(path), None) as raster,
    ):
        windows = list(ready(raster, values))
        busy = time.process_time()
        times = [time.perf_counter()]
        with SimilarityRaster(
            folder / "similarity.tif",
            raster.crs,
            raster.transform,
            raster.window,
        ) as output:
            histogram = write_scored(raster, iter(windows), output, progress)
            times.append(time.perf_counter())
            output.finish({}, histogram.band_tags())
            times.append(time.perf_counter())
            rules = RegionRules(histogram.percentile(98.0), 1000.0, 20)
            found = find_regions(
                output.partial_path, rules, progress.check, histogram.pixels
            )
            times.append(time.perf_counter())
            write_regions(folder / "regions.geojson", found.regions, {})
            output.publish()
            times.append(time.perf_counter())
        busy = time.process_time() - busy
    return [*np.diff(times).tolist(), times[-1] - times[0], busy]


def ready(
    raster: EmbeddingRaster, values: Similarities
) -> Iterator[Tuple[float, ScoredWindow[Similarities]]]:
    """Yield the windows of ``values`` as scoring does."""
    for window in raster.windows(WINDOW_SIDE):
        rows, columns = window.toslices()
        part = np.ascontiguousarray(values[rows, columns])
        yield 0.5, ScoredWindow(window, part)


if __name__ == "__main__":
    main()
