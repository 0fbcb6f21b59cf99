#!/usr/bin/env python3
"""Print what building an index takes, beside the cold query.

Both in fresh engine processes that take turns; figures are medians.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path

from engine_process import ROOT, Engine, query_of
from table import HEAD, in_turns, machine, row
from yardsticks import mosaic

from aether_qgis.engine.protocol import DEFAULT_BUNDLE, BuildIndexRequest


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--size", type=int, default=4096)
    parser.add_argument("--bundle", default=DEFAULT_BUNDLE)
    parser.add_argument("--rasters", type=Path, default=ROOT / "build/bench")
    arguments = parser.parse_args()
    arguments.rasters.mkdir(parents=True, exist_ok=True)
    raster = mosaic(arguments.rasters, arguments.size)
    print(f"{machine()}, median of {arguments.runs} runs\n\n{HEAD}")
    with tempfile.TemporaryDirectory() as name:
        print(index_rows(raster, Path(name), arguments.bundle, arguments.runs))


def index_rows(raster: Path, folder: Path, bundle: str, runs: int) -> str:
    """Compare building an index with a cold query; tell its loss."""
    indexes = folder / "indexes"
    query = query_of(raster, folder, bundle=bundle)
    request = BuildIndexRequest(str(raster), str(indexes), bundle=bundle)
    peaks, sizes = [], []

    def build() -> float:
        shutil.rmtree(indexes, ignore_errors=True)
        with Engine() as engine:
            result = engine.ask(request)
            peaks.append(engine.peak_mib())
        sizes.append(result["bytes_per_pixel"])
        return float(result["seconds"])

    def cold() -> float:
        with Engine() as engine:
            return float(engine.ask(query)["seconds"])

    mine, other = in_turns(runs, build, cold)
    (manifest,) = indexes.glob("*/index.json")
    measured = json.loads(manifest.read_text("utf-8"))["measured"]
    title = f"{bundle}, {raster.stem}"
    return "\n".join(
        [
            row(
                f"index build against cold query, {title}",
                f"{other:.2f} s",
                "≤ 1.5 times",
                f"{mine:.2f} s",
                f"{mine / other:.2f} times",
            ),
            row(
                "peak resident memory while building",
                "1024 MiB",
                "≤ 1 GiB",
                f"{max(peaks):.0f} MiB",
                f"{max(peaks) / 1024:.2f}",
            ),
            row(
                "bytes per pixel with overviews",
                "as few as keep the ranking",
                "none",
                f"{sizes[-1]:.1f}",
                f"error {measured['error_p999']:.4f} at the 99.9th "
                f"percentile, overlap {measured['overlap']:.3f}",
            ),
        ]
    )


if __name__ == "__main__":
    main()
