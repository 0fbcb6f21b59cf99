"""A pixel tower from stored numbers to similarities, in one ONNX graph.

The decoding is put before a bundle's tower and the comparison behind it:
between these steps no array passes through Python.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Optional, Tuple

import numpy as np
import onnx
from onnx import TensorProto, compose, helper

from aether_qgis.engine.rasters.profiles import EmbeddingProfile
from aether_qgis.engine.towers.onnx_graph import (
    FLOAT,
    UNIT_LENGTH,
    OnnxGraph,
    model_of,
    tensor,
)
from aether_qgis.engine.towers.session import no_model

NUMBERS = "numbers"
QUERIES = "queries"
SIMILARITY = "similarity"
COLUMNS = "columns"
"""Aligned unit vectors, [d, pixels]."""

_TOWER = "tower/"
_LEAST_SQUARE = 1e-24


def load_tower(path: Path) -> onnx.ModelProto:
    """Return a bundle's pixel tower.

    It takes ``vectors`` and gives ``aligned``, a row for each pixel: what
    older versions wrote for columns is turned. Raises BundleError for
    another file.
    """
    try:
        # All numbers are in the file: no other is opened.
        tower = onnx.load(str(path), load_external_data=False)
        names = [one.name for one in (*tower.graph.input, *tower.graph.output)]
        if names != ["vectors", "aligned"]:
            raise ValueError(f"it takes and gives {', '.join(names)}")
        sizes = tower.graph.input[0].type.tensor_type.shape.dim
        if sizes[0].dim_value:
            tower = _turned(tower)
        tower_sizes(tower)
    except Exception as error:  # protobuf has a class of its own per fault
        raise no_model(str(path), error) from error
    return tower


def raster_graph(
    tower: onnx.ModelProto, profile: Optional[EmbeddingProfile], gives: str
) -> bytes:
    """Return an ONNX model that starts from stored numbers.

    It takes ``numbers`` [bands, pixels]: int8 that it decodes as ``profile``
    says, or float32 unit vectors if that is None. It gives ``columns`` [d,
    pixels], or ``similarity`` [m, pixels] to ``queries`` [m, d], float32.
    """
    takes, given = tower_sizes(tower)
    graph = compose.add_prefix(tower, _TOWER).graph
    if gives == SIMILARITY:
        _end_before_unit_length(graph)
    decoding = _decoding(takes, profile)
    ending = _ending(given, gives, len(graph.output) > 1)
    vectors = graph.input[0].name
    joins = zip((one.name for one in graph.output), ("rows", "length"))
    joined = compose.merge_graphs(decoding, graph, [("decoded", vectors)])
    whole = compose.merge_graphs(joined, ending, list(joins))
    model = model_of(whole, tower.opset_import, tower.ir_version)
    return bytes(model.SerializeToString())


def tower_sizes(tower: onnx.ModelProto) -> Tuple[int, int]:
    """Return how many numbers a pixel tower takes and gives."""
    takes, gives = (
        item.type.tensor_type.shape.dim[1].dim_value
        for item in (tower.graph.input[0], tower.graph.output[0])
    )
    return takes, gives


def _turned(tower: onnx.ModelProto) -> onnx.ModelProto:
    """Return a tower for rows from one for columns."""
    graph = compose.add_prefix(tower, "columns/").graph
    ends = []
    for item, name in (
        (graph.input[0], "vectors"),
        (graph.output[0], "aligned"),
    ):
        size = item.type.tensor_type.shape.dim[0].dim_value
        ends.append(tensor(name, ["pixels", size]))
    turn = partial(helper.make_node, "Transpose", perm=[1, 0])
    nodes = [
        turn(["vectors"], [graph.input[0].name]),
        *graph.node,
        turn([graph.output[0].name], ["aligned"]),
    ]
    takes, gives = ends
    rows = helper.make_graph(
        nodes, "rows", [takes], [gives], graph.initializer
    )
    return model_of(rows, tower.opset_import, tower.ir_version)


def _end_before_unit_length(graph: onnx.GraphProto) -> None:
    """Let a tower give its rows and their length instead of the quotient.

    Dividing a cosine takes less time than dividing every number.
    """
    last = graph.node[-1]
    # What a tower takes cannot be what it gives as well.
    is_whole = graph.input[0].name in last.input
    if last.name == f"{_TOWER}{UNIT_LENGTH}" and not is_whole:
        width = graph.output[0].type.tensor_type.shape.dim[1].dim_value
        rows, length = last.input
        del graph.node[-1], graph.output[:]
        graph.output.append(tensor(rows, ["pixels", width]))
        graph.output.append(tensor(length, ["pixels", 1]))


def _decoding(
    width: int, profile: Optional[EmbeddingProfile]
) -> onnx.GraphProto:
    graph = OnnxGraph("decoding/")
    rows = graph.node("Transpose", NUMBERS, perm=[1, 0])
    kind = FLOAT
    if profile is not None:
        kind = TensorProto.INT8
        rows = graph.node("Cast", rows, to=FLOAT)
        rows = _unit(graph, profile.onnx_directions(graph.node, rows), width)
    takes = tensor(NUMBERS, [width, "pixels"], kind)
    return graph.graph([takes], rows, tensor("decoded", ["pixels", width]))


def _ending(width: int, gives: str, has_length: bool) -> onnx.GraphProto:
    graph = OnnxGraph("ending/")
    takes = [tensor("rows", ["pixels", width])]
    if gives == COLUMNS:
        columns = graph.node("Transpose", "rows", perm=[1, 0])
        return graph.graph(takes, columns, tensor(gives, [width, "pixels"]))
    takes.append(tensor(QUERIES, ["queries", width]))
    turned = graph.node("Transpose", QUERIES, perm=[1, 0])
    cosine = graph.node("MatMul", "rows", turned)
    if has_length:
        takes.append(tensor("length", ["pixels", 1]))
        cosine = graph.node("Div", cosine, "length")
    limits = [graph.constant(np.float32(one)) for one in (-1, 1)]
    cosine = graph.node("Clip", cosine, *limits)
    cosine = graph.node("Transpose", cosine, perm=[1, 0])
    return graph.graph(takes, cosine, tensor(gives, ["queries", "pixels"]))


def _unit(graph: OnnxGraph, rows: str, width: int) -> str:
    """Scale rows to length 1 by a step that only onnxruntime knows.

    It divides by the root of the mean square, in a single pass.
    """
    scale = np.full(width, 1 / np.sqrt(width), np.float32)
    return graph.node(
        "SimplifiedLayerNormalization",
        rows,
        graph.constant(scale),
        axis=-1,
        epsilon=_LEAST_SQUARE,
    )
