#!/usr/bin/env python3
"""Views of points against a window read per point, and their peak memory.

The yardstick is what a careful script does with rasterio: for every point
read both windows, decode, take the mean. It takes turns with ours in the
same run. Where it would take too long, it reads a sample of the points, the
first of which only warm up GDAL's cache; that is said in the table.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import numpy as np
import rasterio
from rasterio.windows import Window
from yardsticks import SHARED, mosaic

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from aether_qgis.engine.places.views import window_means  # noqa: E402
from aether_qgis.engine.rasters.reader import open_embedding_raster  # noqa: E402
from aether_qgis.engine.runtime.environment import peak_memory_mib  # noqa: E402

RADII = (4, 9)
POINTS = 20_000
MANY_POINTS = 200_000
SAMPLE = 1_000
GDAL_CACHE_MB = 128


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rasters", type=Path, default=ROOT / "build/bench")
    parser.add_argument("--sizes", type=int, nargs="*", default=[512, 2048])
    parser.add_argument("--sampled-sizes", type=int, nargs="*", default=[8192])
    parser.add_argument("--peak-of", type=Path, help="for internal use")
    arguments = parser.parse_args()
    if arguments.peak_of:
        print_peak(arguments.peak_of)
        return
    if not SHARED.is_dir():
        raise SystemExit("../shared is absent: there is no yardstick here.")
    arguments.rasters.mkdir(parents=True, exist_ok=True)
    # First: a child's peak counts from what its parent holds when it starts.
    peaks = [
        many_points(mosaic(arguments.rasters, size), size)
        for size in arguments.sampled_sizes
    ]
    print(f"{os.cpu_count()} cores, median of {arguments.runs} runs\n")
    print("| raster | window per point | ours | ratio |\n|---|---|---|---|")
    for size in arguments.sizes:
        raster = mosaic(arguments.rasters, size)
        print(compare(raster, size, arguments.runs, POINTS))
    for size in arguments.sampled_sizes:
        raster = mosaic(arguments.rasters, size)
        print(compare(raster, size, arguments.runs, SAMPLE))
    print(*peaks, sep="\n")


def compare(raster: Path, size: int, runs: int, sample: int) -> str:
    """Return the line of one raster; both ways take turns."""
    rows, columns = scattered(size, POINTS)
    yardstick, ours = [], []
    for _ in range(runs):
        yardstick.append(window_per_point(raster, rows, columns, sample))
        ours.append(views(raster, rows, columns))
    note = "" if sample == POINTS else f" (from {sample:,} points)"
    theirs, mine = median(yardstick), median(ours)
    return (
        f"| {POINTS:,} points on {size}² | {theirs:.1f} s{note} | "
        f"{mine:.2f} s | {theirs / mine:.1f} times faster |"
    )


def many_points(raster: Path, size: int) -> str:
    """Return a line about 200,000 points, in a process of their own."""
    printed = subprocess.run(
        [sys.executable, __file__, "--peak-of", raster],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return f"\n{MANY_POINTS:,} points on {size}²: {printed.strip()}"


def print_peak(raster: Path) -> None:
    """Print time and peak resident memory of many points."""
    with rasterio.open(raster) as dataset:
        size = dataset.height
    before = peak_memory_mib()
    seconds = views(raster, *scattered(size, MANY_POINTS))
    print(
        f"{seconds:.1f} s, peak {peak_memory_mib():.0f} MiB, of which "
        f"{before:.0f} MiB are Python and its packages"
    )


def scattered(size: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return rows and columns of points in no order."""
    rows, columns = np.random.default_rng(0).integers(0, size, (2, count))
    return rows, columns


def views(raster: Path, rows: np.ndarray, columns: np.ndarray) -> float:
    """Return the seconds that all views take."""
    started = time.perf_counter()
    with (
        rasterio.Env(GDAL_CACHEMAX=GDAL_CACHE_MB),
        open_embedding_raster(str(raster)) as opened,
    ):
        window_means(opened, rows, columns, RADII)
    return time.perf_counter() - started


def window_per_point(
    raster: Path, rows: np.ndarray, columns: np.ndarray, sample: int
) -> float:
    """Return the seconds that all points take, with GDAL's own cache."""
    with rasterio.open(raster) as dataset:
        if sample < len(rows):
            # Points that read the first blocks would count too often.
            read_each(dataset, rows[:sample], columns[:sample])
            rows, columns = rows[sample:], columns[sample:]
        started = time.perf_counter()
        read_each(dataset, rows[:sample], columns[:sample])
        seconds = time.perf_counter() - started
    return seconds * POINTS / sample


def read_each(
    dataset: rasterio.DatasetReader, rows: np.ndarray, columns: np.ndarray
) -> None:
    """Read both windows of every point, decode them, take the means."""
    for row, column in zip(rows, columns):
        for radius in RADII:
            top, left = max(row - radius, 0), max(column - radius, 0)
            window = Window(
                left,
                top,
                min(column + radius + 1, dataset.width) - left,
                min(row + radius + 1, dataset.height) - top,
            )
            stored = dataset.read(window=window).reshape(64, -1)
            stored = stored[:, (stored != -128).all(axis=0)].astype(np.float32)
            mean = (np.sign(stored) * (stored / 127.5) ** 2).sum(axis=1)
            mean /= max(float(np.linalg.norm(mean)), 1e-12)


if __name__ == "__main__":
    main()
