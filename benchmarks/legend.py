#!/usr/bin/env python3
"""Rows about a legend of texts; run as a program it prints them alone."""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import List

from engine_process import ROOT, Engine, query_of
from table import HEAD, in_turns, machine, row
from yardsticks import mosaic

from aether_qgis.engine.protocol import BuildIndexRequest
from aether_qgis.engine.protocol.classifying import ClassifyRequest
from aether_qgis.requests.ready_legends import ready_legend

SIZE = 4096
LABELS = 10
MANY = "corine-3"


def legend_rows(rasters: Path, folder: Path, runs: int) -> List[str]:
    """Compare a legend of ten texts with one query, both in one engine."""
    raster = mosaic(rasters, SIZE)
    indexes = folder / "legend_indexes"
    ten = ClassifyRequest(
        str(raster),
        ready_legend("esa-worldcover")[:LABELS],
        str(folder / "classes.tif"),
    )
    confident = replace(ten, confidence_path=str(folder / "confidence.tif"))
    many = replace(ten, labels=ready_legend(MANY))
    with_index = {"index_folder": str(indexes)}
    rows = []
    with Engine() as engine:
        engine.ask(BuildIndexRequest(str(raster), str(indexes)))
        if not engine.ask(replace(ten, **with_index))["is_indexed"]:
            raise SystemExit("the index was not used")
        requests = [
            query_of(raster, folder, **with_index),
            *(replace(one, **with_index) for one in (ten, confident, many)),
            replace(ten, smoothing=5, **with_index),
        ]
        one, *ours = in_turns(
            runs,
            *(lambda one=one: engine.seconds(one) for one in requests),
        )
        for what, goal, seconds in zip(
            (
                "ten texts",
                "the same with a confidence raster",
                f"{len(many.labels)} texts",
                "ten texts, smoothed by 5 pixels",
            ),
            ("≤ 3 times", "none", "none", "none"),
            ours,
        ):
            rows.append(
                row(
                    f"legend from the index, {SIZE}², {what}, against one "
                    "query from the index",
                    f"{one:.2f} s",
                    goal,
                    f"{seconds:.2f} s",
                    f"{seconds / one:.2f} times",
                )
            )
        cold, legend = in_turns(
            runs,
            lambda: engine.seconds(query_of(raster, folder)),
            lambda: engine.seconds(ten),
        )
        rows.append(
            row(
                f"legend of ten texts, {SIZE}², cold, against a cold query",
                f"{cold:.2f} s",
                "≤ 1.3 times",
                f"{legend:.2f} s",
                f"{legend / cold:.2f} times",
            )
        )
    for what, request in (
        ("ten texts, cold", confident),
        ("ten texts, from the index", replace(confident, **with_index)),
        (f"{len(many.labels)} texts, cold", many),
    ):
        with Engine() as engine:
            engine.ask(request)
            peak = engine.peak_mib()
        rows.append(
            row(
                f"peak resident memory: legend of {what}, {SIZE}²",
                "1024 MiB",
                "≤ 1 GiB",
                f"{peak:.0f} MiB",
                f"{peak / 1024:.2f}",
            )
        )
    return rows


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rasters", type=Path, default=ROOT / "build/bench")
    arguments = parser.parse_args()
    arguments.rasters.mkdir(parents=True, exist_ok=True)
    print(f"{machine()}, medians of {arguments.runs} runs\n\n{HEAD}")
    with tempfile.TemporaryDirectory() as name:
        for line in legend_rows(arguments.rasters, Path(name), arguments.runs):
            print(line, flush=True)


if __name__ == "__main__":
    main()
