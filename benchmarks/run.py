#!/usr/bin/env python3
"""Print the table of goals: yardstick, limit, ours, ratio.

Every speed is a ratio against a yardstick measured in the same run, the two
taking turns; figures are medians.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Iterator

from cluster import cluster_rows
from engine_process import ROOT
from indexed import live_rows, many_queries_row, memory_rows
from legend import legend_rows
from query_rows import (
    SIZE,
    build_row,
    first_answer_row,
    growth_rows,
    resident_rows,
    whole_query_rows,
)
from relevance_cost import relevance_rows
from table import HEAD, machine
from yardsticks import SHARED

DEMO_SCENE = ROOT / "build" / "demo" / "valley.tif"
PUBLISHED_SIZE = 8192


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--rasters", type=Path, default=ROOT / "build/bench")
    arguments = parser.parse_args()
    if not SHARED.is_dir():
        raise SystemExit("../shared is absent: there is no yardstick here.")
    arguments.rasters.mkdir(parents=True, exist_ok=True)
    print(f"{machine()}, medians of {arguments.runs} runs or more\n\n{HEAD}")
    with tempfile.TemporaryDirectory() as name:
        for line in rows(arguments.rasters, Path(name), arguments.runs):
            print(line, flush=True)


def rows(rasters: Path, folder: Path, runs: int) -> Iterator[str]:
    """Yield the lines of the table as they are measured."""
    yield from whole_query_rows(rasters, folder, runs)
    yield from memory_rows()
    yield many_queries_row(rasters, folder, 2 * runs)
    yield from legend_rows(rasters, folder, runs)
    yield from relevance_rows(rasters, folder, runs)
    yield from live_rows(rasters, folder, 10 * runs)
    for size in (SIZE, PUBLISHED_SIZE):
        yield build_row(rasters, folder, size, runs)
    yield from growth_rows(rasters, folder, runs)
    yield from cluster_rows(rasters, folder, runs)
    yield from resident_rows(rasters, folder)
    yield first_answer_row(DEMO_SCENE, folder, runs)


if __name__ == "__main__":
    main()
