"""Rows about the product alone, in memory, and about live pictures."""

from __future__ import annotations

import os
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Callable

import numpy as np
import onnx
import onnxruntime as ort
from engine_process import Engine
from numpy.typing import NDArray
from onnx import TensorProto, helper
from query_rows import SIZE
from rasterio.windows import Window
from table import in_turns, row
from yardsticks import mosaic

from aether_qgis.engine.bundle import load_bundle
from aether_qgis.engine.index.aligned_index import AlignedIndex
from aether_qgis.engine.index.cache import find_index
from aether_qgis.engine.index.products import SimilarityProduct
from aether_qgis.engine.live.map import live_map
from aether_qgis.engine.progress import RequestProgress
from aether_qgis.engine.protocol import (
    DEFAULT_BUNDLE,
    BuildIndexRequest,
    Extent,
    LiveMapRequest,
)

MANY = 16
WIDTH, HEIGHT = 1500, 1000


def product_rows(rasters: Path, folder: Path, runs: int) -> list[str]:
    """Compare the product with reading the same bytes, 4096² in memory."""
    index = ready_index(mosaic(rasters, SIZE), folder)
    codes = codes_of(index)
    rng = np.random.default_rng(0)
    queries = rng.standard_normal((MANY, len(index.quantisation.offsets)))
    queries /= np.linalg.norm(queries, axis=1, keepdims=True)
    one = SimilarityProduct(index.quantisation, np.float32(queries[:1]))
    many = SimilarityProduct(index.quantisation, np.float32(queries))
    words = codes.view(np.uint64)
    mine, reading, sixteen = in_turns(
        2 * runs,
        lambda: _on_all_cores(one.of, codes),
        lambda: _on_all_cores(np.sum, words),
        lambda: _on_all_cores(many.of, codes),
    )
    return [
        row(
            f"indexed similarity in memory, 4096², {codes.shape[1]} bytes a "
            "pixel, against summing the same bytes as 64-bit words",
            f"{reading * 1e3:.0f} ms",
            "≤ 2 times",
            f"{mine * 1e3:.0f} ms",
            f"{mine / reading:.2f} times",
        ),
        row(
            f"{MANY} queries at once against one, the same index",
            f"{mine * 1e3:.0f} ms",
            "≤ 2 times",
            f"{sixteen * 1e3:.0f} ms",
            f"{sixteen / mine:.2f} times",
        ),
    ]


def ready_index(raster: Path, folder: Path) -> AlignedIndex:
    """Return the index of ``raster`` for the default bundle."""
    indexes = folder / "indexes"
    with Engine() as engine:
        engine.ask(BuildIndexRequest(str(raster), str(indexes)))
    bundle = load_bundle(DEFAULT_BUNDLE)
    found = find_index(str(indexes), str(raster), bundle).index
    if found is None:
        raise SystemExit("the index was not found")
    return found


def codes_of(index: AlignedIndex) -> NDArray[np.int8]:
    """Return full resolution, one block a chunk [blocks, planes, n]."""
    side = index.chunk_side
    rows, columns = index.shape(0)
    return np.stack(
        [
            index.read(0, Window(left, top, side, side)).reshape(
                index.quantisation.planes, -1
            )
            for top in range(0, rows, side)
            for left in range(0, columns, side)
        ]
    )


def _on_all_cores(
    work: Callable[[NDArray[np.generic]], object],
    blocks: NDArray[np.generic],
) -> float:
    """Return the seconds that ``work`` takes for all ``blocks``."""
    started = time.perf_counter()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for _ in pool.map(lambda block: work(block[None]), blocks):
            pass
    return time.perf_counter() - started


def live_row(rasters: Path, folder: Path, runs: int) -> str:
    """Compare a live picture of 1500 x 1000 pixels with its bare product."""
    raster = mosaic(rasters, SIZE)
    index = ready_index(raster, folder)
    planes = index.quantisation.planes
    request = _live_request(index, raster, folder)
    rng = np.random.default_rng(0)
    codes = rng.integers(-127, 128, (planes, WIDTH * HEIGHT), np.int8)
    weights = rng.integers(0, 128, (1, planes), np.uint8)
    product = _bare_product()
    inputs = {"weights": weights, "codes": codes}
    live_map(request, RequestProgress())  # reads the codes, encodes the text
    mine, bare = in_turns(
        20 * runs,
        lambda: _seconds(lambda: live_map(request, RequestProgress())),
        lambda: _seconds(lambda: product.run(None, inputs)),
    )
    return row(
        f"live picture, {WIDTH} x {HEIGHT} pixels of {planes} bytes, warm, "
        "against the bare int8 product of that size",
        f"{bare * 1e3:.1f} ms",
        "≤ 3 times",
        f"{mine * 1e3:.1f} ms",
        f"{mine / bare:.2f} times",
    )


def _live_request(
    index: AlignedIndex, raster: Path, folder: Path
) -> LiveMapRequest:
    grid = index.transform(0)
    x = sorted((grid.c, (grid * (WIDTH, HEIGHT))[0]))
    y = sorted((grid.f, (grid * (WIDTH, HEIGHT))[1]))
    return LiveMapRequest(
        raster=str(raster),
        positive=("corn fields",),
        path=str(folder / "live.bin"),
        index_folder=str(folder / "indexes"),
        extent=Extent(x[0], y[0], x[1], y[1]),
        width=WIDTH,
        height=HEIGHT,
    )


def _bare_product() -> ort.InferenceSession:
    def tensor(name: str, kind: int) -> onnx.ValueInfoProto:
        return helper.make_tensor_value_info(name, kind, [None, None])

    graph = helper.make_graph(
        [helper.make_node("MatMulInteger", ["weights", "codes"], ["sums"])],
        "product",
        [
            tensor("weights", TensorProto.UINT8),
            tensor("codes", TensorProto.INT8),
        ],
        [tensor("sums", TensorProto.INT32)],
    )
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8
    )
    options = ort.SessionOptions()
    options.intra_op_num_threads = os.cpu_count() or 1
    return ort.InferenceSession(model.SerializeToString(), options)


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
