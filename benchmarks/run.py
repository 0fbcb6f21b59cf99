#!/usr/bin/env python3
"""Print the table of benchmarks: yardstick, limit, ours, ratio.

Every speed is a ratio against a yardstick measured in the same run, the two
taking turns; figures are medians.
"""

from __future__ import annotations

import argparse
import os
import platform
import tempfile
from pathlib import Path
from statistics import median

from engine_run import ROOT, run_engine
from yardsticks import (
    SHARED,
    mosaic,
    reference_query,
    sentence_transformers_seconds,
)

DEMO_SCENE = ROOT / "build" / "demo" / "valley.tif"
HEAD = "| what | yardstick | goal | ours | ratio |\n|---|---|---|---|---|"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rasters", type=Path, default=ROOT / "build/bench")
    arguments = parser.parse_args()
    if not SHARED.is_dir():
        raise SystemExit("../shared is absent: there is no yardstick here.")
    arguments.rasters.mkdir(parents=True, exist_ok=True)
    print(f"{platform.processor() or platform.machine()},", end=" ")
    print(
        f"{os.cpu_count()} cores, Python {platform.python_version()},", end=" "
    )
    print(f"median of {arguments.runs} runs\n\n{HEAD}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        print(cold_query(arguments.rasters, folder, arguments.runs))
        print(memory(arguments.rasters, folder))
        print(first_answer(folder, arguments.runs))
        print(backends(arguments.rasters, folder, arguments.runs))


def cold_query(rasters: Path, folder: Path, runs: int) -> str:
    """Compare a cold query on 4096 x 4096 with the careful script."""
    raster = mosaic(rasters, 4096)
    megapixels = 4096**2 / 1e6
    ours, script, decode = [], [], []
    for _ in range(runs):
        ours.append(run_engine(raster, folder).seconds / megapixels)
        script.append(
            reference_query(raster, "script", folder).seconds_per_megapixel
        )
        decode.append(
            reference_query(raster, "decode", folder).seconds_per_megapixel
        )
    mine = median(ours)
    return "\n".join(
        [
            row(
                "cold query, 4096², against the careful script",
                f"{median(script):.2f} s/MP",
                "≥ 5 times faster",
                f"{mine:.3f} s/MP",
                f"{median(script) / mine:.1f} times faster",
            ),
            row(
                "the same against bare reading",
                f"{median(decode):.3f} s/MP",
                "none",
                f"{mine:.3f} s/MP",
                f"{mine / median(decode):.1f} times as long",
            ),
        ]
    )


def memory(rasters: Path, folder: Path) -> str:
    """Measure the engine's peak memory at three sizes."""
    lines = []
    smallest = 0.0
    for size in (2048, 4096, 8192):
        peak = run_engine(mosaic(rasters, size), folder).peak_mib
        smallest = smallest or peak
        lines.append(
            row(
                f"peak resident memory of the engine, {size}²",
                "1024 MiB",
                "≤ 1 GiB, not growing",
                f"{peak:.0f} MiB",
                f"{peak / smallest:.2f} of 2048²",
            )
        )
    return "\n".join(lines)


def first_answer(folder: Path, runs: int) -> str:
    """Compare start to first answer with starting sentence-transformers."""
    ours, theirs = [], []
    for _ in range(runs + 1):  # the first warms the file cache
        ours.append(run_engine(DEMO_SCENE, folder).seconds)
        theirs.append(sentence_transformers_seconds())
    mine, other = median(ours[1:]), median(theirs[1:])
    return row(
        "engine start to first answer, demo scene, against importing "
        "sentence-transformers and encoding one text",
        f"{other:.2f} s",
        "≥ 4 times faster",
        f"{mine:.2f} s",
        f"{other / mine:.1f} times faster",
    )


def backends(rasters: Path, folder: Path, runs: int) -> str:
    """Compare the two backends on the CPU."""
    raster = mosaic(rasters, 2048)
    seconds: dict[str, list[float]] = {"onnxruntime": [], "torch": []}
    for _ in range(runs):
        for name, values in seconds.items():
            run = run_engine(raster, folder, backend=name, device="cpu")
            values.append(run.query_seconds)
    onnx, torch = (median(seconds[name]) for name in ("onnxruntime", "torch"))
    return row(
        "query on the CPU with onnxruntime against torch, 2048²",
        f"{torch:.2f} s",
        "none",
        f"{onnx:.2f} s",
        f"{torch / onnx:.1f} times faster",
    )


def row(*cells: str) -> str:
    """Return a line of the table."""
    return "| " + " | ".join(cells) + " |"


if __name__ == "__main__":
    main()
