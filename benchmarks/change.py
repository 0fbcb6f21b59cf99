#!/usr/bin/env python3
"""Time the change between two years against one query, in the same run.

    build/engine/bin/python benchmarks/change.py [--size 4096] [--runs 5]

Both years are mosaics of real vectors; the second has noise in every pixel
and another place's vectors in one part. Everything is written: rasters with
overviews, and regions.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Iterator

import numpy as np
import rasterio
from engine_process import ROOT, Engine, query_of
from rasterio.windows import Window
from table import HEAD, in_turns, machine, row
from yardsticks import SHARED, mosaic

from aether_qgis.engine.protocol import BuildIndexRequest
from aether_qgis.engine.protocol.changing import ChangeRequest

SIDE = 1024
NOISE = 3


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=4096)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--rasters", type=Path, default=ROOT / "build/bench")
    arguments = parser.parse_args()
    if not SHARED.is_dir():
        raise SystemExit("../shared is absent: there are no real vectors.")
    arguments.rasters.mkdir(parents=True, exist_ok=True)
    first = mosaic(arguments.rasters, arguments.size)
    second = next_year(first)
    print(f"{machine()}, medians of {arguments.runs} runs\n\n{HEAD}")
    with tempfile.TemporaryDirectory() as name:
        for line in rows(first, second, Path(name), arguments):
            print(line, flush=True)


def rows(
    first: Path, second: Path, folder: Path, arguments: argparse.Namespace
) -> Iterator[str]:
    """Yield a line for each kind of change, indexed and cold."""
    indexes = str(folder / "indexes")
    query = query_of(first, folder, index_folder=indexes)
    change = ChangeRequest(
        (str(first), str(second)),
        str(folder / "change.tif"),
        str(folder / "change.geojson"),
        years=(2020, 2024),
        index_folder=indexes,
    )
    kinds = {
        "any change": change,
        "toward a text": replace(change, positive=("corn fields",)),
        "any change, raw vectors": replace(change, space="raw"),
    }
    for source in ("from the index", "cold"):
        with Engine() as engine:
            if source == "cold":
                query = replace(query, index_folder="")
            else:
                for raster in (first, second):
                    engine.ask(BuildIndexRequest(str(raster), indexes))
            for name, request in kinds.items():
                if source == "cold":
                    request = replace(request, index_folder="")
                elif request.space == "raw":
                    continue
                yield _row(engine, query, request, name, source, arguments)
            peak = engine.peak_mib()
        yield row(
            f"peak resident memory of these, {source}",
            "",
            "none",
            f"{peak:.0f} MiB",
            "",
        )


def _row(
    engine: Engine,
    query: object,
    request: ChangeRequest,
    name: str,
    source: str,
    arguments: argparse.Namespace,
) -> str:
    engine.ask(query)  # type: ignore[arg-type]
    is_indexed = engine.ask(request)["indexed"]
    if is_indexed != (source != "cold"):
        raise SystemExit("the index was not used as expected")
    one, mine = in_turns(
        arguments.runs,
        lambda: engine.seconds(query),  # type: ignore[arg-type]
        lambda: engine.seconds(request),
    )
    return row(
        f"{name}, two years of {arguments.size}², {source}, against one query",
        f"{one:.3f} s",
        "≤ 2.5 times" if is_indexed else "none",
        f"{mine:.3f} s",
        f"{mine / one:.2f} times",
    )


def next_year(raster: Path) -> Path:
    """Write a raster that differs a little everywhere, and much somewhere."""
    path = raster.with_name(f"{raster.stem}_next_year.tif")
    if path.exists():
        return path
    chance = np.random.default_rng(0)
    with rasterio.open(raster) as source:
        profile = source.profile
        with rasterio.open(path, "w", **profile) as target:
            for top in range(0, source.height, SIDE):
                for left in range(0, source.width, SIDE):
                    window = Window(
                        left,
                        top,
                        min(SIDE, source.width - left),
                        min(SIDE, source.height - top),
                    )
                    target.write(
                        _changed(source.read(window=window), chance),
                        window=window,
                    )
    return path


def _changed(numbers: np.ndarray, chance: np.random.Generator) -> np.ndarray:
    missing = (numbers == -128).all(axis=0)
    noise = chance.integers(-NOISE, NOISE + 1, numbers.shape, np.int8)
    found = np.clip(numbers.astype(np.int16) + noise, -127, 127)
    part = slice(100, 140)
    found[:, part, part] = found[:, part, part][:, ::-1, ::-1]
    found[:, missing] = -128
    return found.astype(np.int8)


if __name__ == "__main__":
    main()
