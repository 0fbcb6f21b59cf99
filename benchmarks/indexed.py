"""Rows about aligned indexes in memory and about the live map."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter
from typing import Callable, List, Tuple

import numpy as np
import onnxruntime as ort
import rasterio
from engine_process import Engine
from onnx import parser
from rasterio.windows import Window
from table import in_turns, row
from yardsticks import mosaic

from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.index.cache import find_index
from aether_qgis.engine.index.products import SimilarityProduct
from aether_qgis.engine.index.quantisation import Quantisation
from aether_qgis.engine.index.scoring import compare_index
from aether_qgis.engine.live.map import live_map
from aether_qgis.engine.protocol import (
    DEFAULT_BUNDLE,
    BuildIndexRequest,
    Extent,
    LiveMapRequest,
)
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.progress import RequestProgress

SIZE = 4096
CANVAS = 1500, 1000
CORES = usable_cores()
WORDS = "corn fields", "forest by a river"

_PIECE_ROWS = 64

BARE_PRODUCT = """
<ir_version: 8, opset_import: ["": 13]>
bare (uint8[1, planes] weights, int8[planes, n] codes) => (int32[1, n] sums)
{
    sums = MatMulInteger(weights, codes)
}
"""


def memory_rows(planes: Tuple[int, ...] = (32, 64, 128)) -> List[str]:
    """Compare similarities of codes in memory with reading them."""
    return [_memory_row(count) for count in planes]


def _memory_row(planes: int) -> str:
    chance = np.random.default_rng(0)
    shape = _PIECE_ROWS, planes, SIZE
    pieces = [
        chance.integers(-127, 128, shape, np.int8)
        for _ in range(SIZE // _PIECE_ROWS)
    ]
    scale = np.full(planes, 0.5 / 127, np.float32)
    quantisation = Quantisation(np.zeros(planes, np.float32), scale)
    one, sixteen = (
        SimilarityProduct(quantisation, unit_queries(count, planes))
        for count in (1, 16)
    )

    def on_all_cores(work: Callable[[np.ndarray], object]) -> float:
        started = perf_counter()
        with ThreadPoolExecutor(CORES) as pool:
            list(pool.map(work, pieces))
        return perf_counter() - started

    read, mine, many = in_turns(
        9,
        lambda: on_all_cores(lambda piece: piece.view(np.uint64).sum()),
        lambda: on_all_cores(one.of),
        lambda: on_all_cores(sixteen.of),
    )
    return row(
        f"similarities in memory, {SIZE}², {planes} bytes per pixel, against "
        "summing the same bytes as 64-bit words, all cores",
        f"{read * 1e3:.1f} ms",
        "≤ 2 times",
        f"{mine * 1e3:.1f} ms (16 queries: {many * 1e3:.0f} ms)",
        f"{mine / read:.2f} times (16: {many / mine:.1f} of one)",
    )


def many_queries_row(rasters: Path, folder: Path, runs: int) -> str:
    """Compare 16 queries at once of an index on the disk with one."""
    raster = mosaic(rasters, SIZE)
    indexes = folder / "indexes"
    build_index(raster, indexes)
    index = find_index(
        str(indexes), str(raster), load_bundle(DEFAULT_BUNDLE)
    ).index
    if index is None:
        raise SystemExit("the index was not found")
    whole = Window(0, 0, SIZE, SIZE)
    queries = unit_queries(16, len(index.quantisation.offsets))

    def seconds(count: int) -> float:
        started = perf_counter()
        for _ in compare_index(index, whole, queries[:count], lambda: None):
            pass
        return perf_counter() - started

    one, many = in_turns(runs, lambda: seconds(1), lambda: seconds(16))
    return row(
        f"16 queries at once of an index on the disk, {SIZE}², against one",
        f"{one:.3f} s",
        "≤ 2 times",
        f"{many:.3f} s",
        f"{many / one:.2f} times",
    )


def live_rows(rasters: Path, folder: Path, runs: int) -> List[str]:
    """Compare live pictures with the bare product of that size."""
    raster = mosaic(rasters, SIZE)
    indexes = folder / "indexes"
    build_index(raster, indexes)
    bundle = load_bundle(DEFAULT_BUNDLE)
    index = find_index(str(indexes), str(raster), bundle).index
    if index is None:
        raise SystemExit("the index was not found")
    planes = index.quantisation.planes
    memory = Path("/dev/shm") if Path("/dev/shm").is_dir() else folder
    with Engine() as engine:
        requests = {
            (place, words): live_request(raster, indexes, path, words)
            for place, path in (("memory", memory), ("disk", folder))
            for words in WORDS
        }
        for request in requests.values():
            live_map(request, RequestProgress())
            engine.ask(request)

        def handler(place: str) -> float:
            """Take the second of two words on the same view."""
            live_map(requests[place, WORDS[0]], RequestProgress())
            started = perf_counter()
            live_map(requests[place, WORDS[1]], RequestProgress())
            return perf_counter() - started

        def round_trip(place: str) -> float:
            engine.ask(requests[place, WORDS[0]])
            started = perf_counter()
            engine.ask(requests[place, WORDS[1]])
            Path(requests[place, WORDS[1]].path).read_bytes()
            return perf_counter() - started

        bare, mine, disk, trip, trip_disk = in_turns(
            runs,
            bare_product(planes),
            lambda: handler("memory"),
            lambda: handler("disk"),
            lambda: round_trip("memory"),
            lambda: round_trip("disk"),
        )
    Path(live_request(raster, indexes, memory, "").path).unlink()
    return [
        row(
            f"live picture, {CANVAS[0]} x {CANVAS[1]}, warm, against one "
            f"bare MatMulInteger of one row, {planes} bytes per pixel, one "
            "core",
            f"{bare * 1e3:.2f} ms",
            "≤ 3 times",
            f"{mine * 1e3:.2f} ms (file on the disk: {disk * 1e3:.2f} ms)",
            f"{mine / bare:.2f} times",
        ),
        row(
            "the same asked of an engine process, its file read",
            f"{bare * 1e3:.2f} ms",
            "none",
            f"{trip * 1e3:.2f} ms (file on the disk: "
            f"{trip_disk * 1e3:.2f} ms)",
            f"{trip / bare:.2f} times",
        ),
    ]


def bare_product(planes: int) -> Callable[[], float]:
    """Return a measure of one row of weights times a canvas of codes."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    model = parser.parse_model(BARE_PRODUCT).SerializeToString()
    session = ort.InferenceSession(
        model, options, providers=["CPUExecutionProvider"]
    )
    chance = np.random.default_rng(0)
    shape = planes, CANVAS[0] * CANVAS[1]
    feed = {
        "weights": chance.integers(0, 128, (1, planes), np.uint8),
        "codes": chance.integers(-127, 128, shape, np.int8),
    }

    def seconds() -> float:
        started = perf_counter()
        session.run(None, feed)
        return perf_counter() - started

    return seconds


def live_request(
    raster: Path, indexes: Path, folder: Path, words: str
) -> LiveMapRequest:
    """Return the request for a canvas at the raster's own resolution."""
    width, height = CANVAS
    with rasterio.open(raster) as dataset:
        corners = [
            dataset.transform * (x, y)
            for x in (100, 100 + width)
            for y in (200, 200 + height)
        ]
        crs_wkt = dataset.crs.to_wkt()
    x, y = zip(*corners)
    return LiveMapRequest(
        raster=str(raster),
        positive=(words,),
        path=str(folder / f"aether_bench_{os.getpid()}.bin"),
        index_folder=str(indexes),
        extent=Extent(min(x), min(y), max(x), max(y), crs_wkt),
        width=width,
        height=height,
    )


def build_index(raster: Path, indexes: Path) -> None:
    """Build the index of ``raster`` unless it is there."""
    with Engine() as engine:
        engine.ask(BuildIndexRequest(str(raster), str(indexes)))


def unit_queries(count: int, dimension: int) -> np.ndarray:
    """Return random unit vectors, float32 [count, dimension]."""
    vectors = np.random.default_rng(1).normal(size=(count, dimension))
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / lengths).astype(np.float32)
