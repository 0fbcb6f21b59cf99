"""Rows about whole queries, in real engine processes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from engine_process import Engine, fresh_seconds, query_of
from table import in_turns, row
from yardsticks import (
    SHARED,
    bare_decoding_seconds,
    mosaic,
    reference_query,
    sentence_transformers_seconds,
)

from aether_qgis.engine.protocol import (
    BuildIndexRequest,
    ImportCheckpointRequest,
    IndexesRequest,
    QueryRequest,
)

SIZE = 4096
MEGAPIXELS = SIZE**2 / 1e6


def script_seconds(raster: Path, folder: Path) -> float:
    """Run the careful script; return its seconds."""
    yardstick = reference_query(raster, "script", folder)
    return yardstick.seconds_per_megapixel * MEGAPIXELS


def whole_query_rows(rasters: Path, folder: Path, runs: int) -> list[str]:
    """Compare whole queries with the script and with bare decoding."""
    raster = mosaic(rasters, SIZE)
    aether = aether_query_options(folder)
    cold = query_of(raster, folder)
    indexes = folder / "indexes"
    indexed = query_of(raster, folder, index_folder=str(indexes))
    with Engine() as engine:
        engine.ask(BuildIndexRequest(str(raster), str(indexes)))
        if engine.ask(indexed)["indexed"] != 1:
            raise SystemExit("the index was not used")
        warm, running, mine, deep, script, decode = in_turns(
            runs,
            lambda: engine.seconds(indexed),
            lambda: engine.seconds(cold),
            lambda: fresh_seconds(cold),
            lambda: fresh_seconds(query_of(raster, folder, **aether)),
            lambda: script_seconds(raster, folder),
            lambda: bare_decoding_seconds(raster),
        )
    return [
        row(
            "indexed query with GeoTIFF, overviews and regions written, "
            "4096², against the careful script",
            f"{script:.1f} s",
            "≥ 100 times faster",
            f"{warm:.3f} s",
            f"{script / warm:.0f} times faster",
        ),
        row(
            "cold query, default bundle, 4096², in an engine that runs, "
            "against bare decoding with all cores",
            f"{decode:.2f} s",
            "≤ 3 times",
            f"{running:.2f} s",
            f"{running / decode:.2f} times",
        ),
        row(
            "the same from starting the engine on",
            f"{decode:.2f} s",
            "≤ 3 times",
            f"{mine:.2f} s",
            f"{mine / decode:.2f} times",
        ),
        row(
            "the same against the careful script",
            f"{script:.1f} s",
            "≥ 5 times faster",
            f"{mine:.2f} s",
            f"{script / mine:.1f} times faster",
        ),
        row(
            "cold query, AETHER tower, 4096², against the careful script",
            f"{script:.1f} s",
            "≥ 6 times faster",
            f"{deep:.2f} s",
            f"{script / deep:.1f} times faster",
        ),
    ]


def build_row(rasters: Path, folder: Path, size: int, runs: int) -> str:
    """Compare building an index with a cold query, both in a warm engine."""
    raster = mosaic(rasters, size)
    indexes = folder / "indexes"
    with Engine() as engine:
        engine.ask(query_of(mosaic(rasters, 512), folder))

        def build() -> float:
            engine.ask(IndexesRequest(str(indexes), remove_all=True))
            return engine.seconds(BuildIndexRequest(str(raster), str(indexes)))

        mine, query = in_turns(
            runs, build, lambda: engine.seconds(query_of(raster, folder))
        )
    return row(
        f"building the index, {size}², against a cold query",
        f"{query:.2f} s",
        "≤ 1.5 times",
        f"{mine:.2f} s",
        f"{mine / query:.2f} times",
    )


def growth_rows(rasters: Path, folder: Path, runs: int) -> list[str]:
    """Compare the cost of 8192² with 64 times that of 1024²."""
    indexes = folder / "indexes"
    small, large = mosaic(rasters, 1024), mosaic(rasters, 8192)
    with Engine() as engine:
        for raster in (small, large):
            engine.ask(BuildIndexRequest(str(raster), str(indexes)))
        return [
            _growth_row(engine, name, runs, of_small, of_large)
            for name, of_small, of_large in (
                (
                    "cold query",
                    query_of(small, folder),
                    query_of(large, folder),
                ),
                (
                    "indexed query",
                    query_of(small, folder, index_folder=str(indexes)),
                    query_of(large, folder, index_folder=str(indexes)),
                ),
            )
        ]


def _growth_row(
    engine: Engine,
    name: str,
    runs: int,
    of_small: QueryRequest,
    of_large: QueryRequest,
) -> str:
    low, high = in_turns(
        runs,
        lambda: engine.seconds(of_small),
        lambda: engine.seconds(of_large),
    )
    return row(
        f"{name}, 8192² against 64 times 1024²",
        f"64 × {low:.3f} s",
        "≤ 1.15 times",
        f"{high:.2f} s",
        f"{high / low / 64:.2f} times",
    )


def resident_rows(rasters: Path, folder: Path) -> list[str]:
    """Measure the peak resident memory of engines of their own."""
    indexes = folder / "indexes"
    aether = aether_query_options(folder)
    large = mosaic(rasters, 8192)
    lines = []
    for size in (2048, 4096, 8192):
        with Engine() as engine:
            engine.ask(query_of(mosaic(rasters, size), folder))
            lines.append(
                _memory_row(f"cold query, {size}²", 1024, engine.peak_mib())
            )
    for name, options in (("default bundle", {}), ("AETHER tower", aether)):
        bundle = {k: v for k, v in options.items() if k == "bundle"}
        with Engine() as engine:
            engine.ask(BuildIndexRequest(str(large), str(indexes), **bundle))
            lines.append(
                _memory_row(
                    f"building the index, 8192², {name}",
                    1024,
                    engine.peak_mib(),
                )
            )
        with Engine() as engine:
            folders = {"index_folder": str(indexes), **options}
            engine.ask(query_of(large, folder, **folders))
            lines.append(
                _memory_row(
                    f"query of the index, 8192², {name}",
                    1536,
                    engine.peak_mib(),
                )
            )
    return lines


def _memory_row(what: str, limit: int, peak: float) -> str:
    return row(
        f"peak resident memory: {what}",
        f"{limit} MiB",
        f"≤ {limit / 1024:g} GiB",
        f"{peak:.0f} MiB",
        f"{peak / limit:.2f}",
    )


def first_answer_row(scene: Path, folder: Path, runs: int) -> str:
    """Compare start to first answer with starting sentence-transformers."""
    fresh_seconds(query_of(scene, folder))  # warms the file cache
    mine, other = in_turns(
        runs,
        lambda: fresh_seconds(query_of(scene, folder)),
        sentence_transformers_seconds,
    )
    return row(
        "engine start to first answer, demo scene, against importing "
        "sentence-transformers and encoding one text",
        f"{other:.2f} s",
        "≥ 4 times faster",
        f"{mine:.2f} s",
        f"{other / mine:.1f} times faster",
    )


def aether_query_options(folder: Path) -> dict[str, Any]:
    """Import the published London checkpoint; return a query's options.

    Its text encoder is hosted: the query brings a vector of its own, which
    costs the pixels the same.
    """
    bundle = folder / "london"
    if not bundle.exists():
        with Engine() as engine:
            engine.ask(
                ImportCheckpointRequest(
                    str(SHARED / "data" / "aether_london.pth"),
                    str(bundle),
                    endpoint_url="http://127.0.0.1:1/v1",
                    endpoint_model="text-embedding-3-large",
                )
            )
    vector = np.random.default_rng(0).standard_normal(384)
    return {
        "bundle": str(bundle),
        "sentence_vectors": {"corn fields": tuple(map(float, vector))},
    }
