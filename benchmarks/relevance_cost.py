#!/usr/bin/env python3
"""Rows about the cost of relevance; run as a program it prints them alone.

    build/engine/bin/python benchmarks/relevance_cost.py [--size 4096]

Every query is judged; what that costs is measured within this process, where
a raster is compared with and without its sample.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Callable, List, Optional

import rasterio
from engine_process import ROOT, Engine, query_of
from table import HEAD, in_turns, machine, row
from yardsticks import mosaic

from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.index.cache import find_index
from aether_qgis.engine.index.scoring import score_index
from aether_qgis.engine.protocol import (
    DEFAULT_BUNDLE,
    SIMILARITY,
    BuildIndexRequest,
    QueryRequest,
)
from aether_qgis.engine.protocol.places import PLACES_FORMAT
from aether_qgis.engine.protocol.zonal import ZonalRequest
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.relevance.background import background_of
from aether_qgis.engine.relevance.relevance import relevance_of
from aether_qgis.engine.similarity.sample import Sampler, lattice_for
from aether_qgis.engine.similarity.scoring import score
from aether_qgis.engine.towers.loading import pixel_backend, text_tower
from aether_qgis.engine.words.query_vector import query_words

SIZE = 4096
DISTRICT = 256
TEXTS = ("forest", "open water", "houses", "fields of crops")


def relevance_rows(
    rasters: Path, folder: Path, runs: int, size: int = SIZE
) -> List[str]:
    """Compare queries and districts with relevance and without it."""
    raster = mosaic(rasters, size)
    indexes = folder / "relevance_indexes"
    with_index = {"index_folder": str(indexes)}
    cold = query_of(raster, folder)
    zonal = ZonalRequest(
        str(raster),
        str(districts(raster, folder)),
        TEXTS,
        str(folder / "rows.jsonl"),
    )
    with Engine() as engine:
        engine.ask(BuildIndexRequest(str(raster), str(indexes)))
        indexed = query_of(raster, folder, **with_index)
        if engine.ask(indexed)["indexed"] != 1:
            raise SystemExit("the index was not used")
        rows = [
            compared(
                f"{what}, {size}², with a band of relevance, against without",
                goal,
                *in_turns(
                    runs,
                    *timed(engine, one, replace(one, with_relevance=True)),
                ),
            )
            for what, goal, one in (
                ("query from the index", "none", indexed),
                ("cold query", "none", cold),
            )
        ]
        rows += [
            compared(
                f"districts that cover {size}², {len(TEXTS)} texts, {what}, "
                "relevance against similarity",
                "none",
                *in_turns(
                    runs,
                    *timed(engine, replace(one, measure=SIMILARITY), one),
                ),
            )
            for what, one in (
                ("from the index", replace(zonal, **with_index)),
                ("cold", zonal),
            )
        ]
    judging = Judging(cold, indexes)
    for what, compare in (
        ("from the index", judging.from_index),
        ("cold", judging.cold),
    ):
        rows.append(
            compared(
                f"every pixel compared {what}, {size}², with the sample and "
                "its verdict, against without",
                "none",
                *in_turns(
                    runs,
                    lambda compare=compare: compare(is_judged=False),
                    lambda compare=compare: compare(is_judged=True),
                ),
            )
        )
    return rows


class Judging:
    """Compares all pixels of a raster, and writes nothing."""

    def __init__(self, request: QueryRequest, indexes: Path) -> None:
        self._bundle = cached_bundle(DEFAULT_BUNDLE)
        self._tower = text_tower(self._bundle)
        self._query = query_words(self._tower, request.positive, []).query
        self._raster = request.raster
        found = find_index(str(indexes), request.raster, self._bundle)
        if found.index is None:
            raise SystemExit("the index was not found")
        self._index = found.index

    def from_index(self, is_judged: bool) -> float:
        """Return the seconds that it takes from the index."""
        with open_embedding_raster(self._raster) as raster:
            return self._seconds(
                is_judged,
                int(raster.window.width * raster.window.height),
                lambda sampler: score_index(
                    self._index,
                    raster.window,
                    self._query,
                    lambda: None,
                    sampler,
                ),
            )

    def cold(self, is_judged: bool) -> float:
        """Return the seconds that it takes from the raster."""
        backend = pixel_backend(self._bundle, "auto", "auto").backend
        with open_embedding_raster(self._raster) as raster:
            return self._seconds(
                is_judged,
                int(raster.window.width * raster.window.height),
                lambda sampler: score(
                    raster,
                    backend,
                    self._query,
                    lambda: None,
                    sampler=sampler,
                ),
            )

    def _seconds(
        self,
        is_judged: bool,
        pixels: int,
        scored: Callable[[Optional[Sampler]], object],
    ) -> float:
        started = time.perf_counter()
        sampler = Sampler(lattice_for(pixels)) if is_judged else None
        for _ in scored(sampler):  # type: ignore[attr-defined]
            pass
        if sampler is not None:
            relevance_of(
                self._query,
                sampler.sample().aligned,
                background_of(self._bundle, self._tower),
            )
        return time.perf_counter() - started


def timed(engine: Engine, *requests: object) -> List[Callable[[], float]]:
    """Return what measures each of the requests."""
    return [
        lambda one=one: engine.seconds(one)  # type: ignore[misc]
        for one in requests
    ]


def compared(what: str, goal: str, without: float, ours: float) -> str:
    """Return a row of the table."""
    return row(
        what,
        f"{without:.3f} s",
        goal,
        f"{ours:.3f} s",
        f"{ours / without:.2f} times",
    )


def districts(raster: Path, folder: Path) -> Path:
    """Write squares that cover the raster as a places file."""
    with rasterio.open(raster) as file:
        transform, size = file.transform, file.width
    lines: List[dict] = [{"format": PLACES_FORMAT, "columns": []}]
    corners = [(0, 0), (DISTRICT, 0), (DISTRICT, DISTRICT), (0, DISTRICT)]
    for top in range(0, size, DISTRICT):
        for left in range(0, size, DISTRICT):
            ring = [[*(transform @ (left + x, top + y))] for x, y in corners]
            lines.append({"polygon": [ring]})
    path = folder / "districts.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)))
    return path


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--size", type=int, default=SIZE)
    parser.add_argument("--rasters", type=Path, default=ROOT / "build/bench")
    given = parser.parse_args()
    given.rasters.mkdir(parents=True, exist_ok=True)
    print(f"{machine()}, medians of {given.runs} runs\n\n{HEAD}")
    with tempfile.TemporaryDirectory() as name:
        for line in relevance_rows(
            given.rasters, Path(name), given.runs, given.size
        ):
            print(line, flush=True)


if __name__ == "__main__":
    main()
