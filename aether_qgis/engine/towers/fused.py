"""A pixel tower from stored numbers to similarities, in one ONNX graph.

A bundle's tower takes decoded unit vectors, bands first. Here it is written
anew, pixels first, which matrix products like better, with the decoding
before it and the comparison behind it: between these steps no array passes
through Python.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.rasters.profiles import EmbeddingProfile

NUMBERS = "numbers"
QUERIES = "queries"
SIMILARITY = "similarity"
ALIGNED = "aligned"

_OPSET = 17
_IR_VERSION = 8
_MICROSOFT = "com.microsoft"
_FLOAT = TensorProto.FLOAT

# What every tower divides by at least, and its square.
_LEAST_LENGTH = np.float32(1e-12)
_LEAST_SQUARE = 1e-24


def fused_tower(
    tower: Path, profile: EmbeddingProfile, whole: bool, gives: str
) -> bytes:
    """Return an ONNX model that starts from stored numbers.

    It takes ``numbers`` [bands, pixels]: int8 that it decodes as
    ``profile`` says where ``whole``, else float32 unit vectors. It gives
    ``aligned`` [d, pixels], of any length, or ``similarity`` [m, pixels] of
    ``queries`` [m, d], all float32. Raises BundleError for a tower with
    steps it does not know.
    """
    graph = _Rows(onnx.load(str(tower)).graph)
    kind = TensorProto.INT8 if whole else _FLOAT
    takes = [_tensor(NUMBERS, kind)]
    vectors = graph.decoded(NUMBERS, profile if whole else None)
    rows = graph.tower(vectors)
    if gives == SIMILARITY:
        takes.append(_tensor(QUERIES, _FLOAT))
        graph.compare(rows, QUERIES, gives)
    else:
        graph.node("Transpose", rows, name=gives, perm=[1, 0])
    return graph.model(takes, _tensor(gives, _FLOAT))


class _Rows:
    """The steps of a tower, with a row for each pixel."""

    def __init__(self, tower: onnx.GraphProto) -> None:
        self._steps = {step.output[0]: step for step in tower.node}
        self._fixed = {
            item.name: numpy_helper.to_array(item)
            for item in tower.initializer
        }
        self._takes = tower.input[0]
        self._gives = tower.output[0].name
        self._written: Dict[str, str] = {}
        self._widths: Dict[str, int] = {}
        self._nodes: List[onnx.NodeProto] = []
        self._constants: List[onnx.TensorProto] = []

    def decoded(
        self, numbers: str, profile: Optional[EmbeddingProfile]
    ) -> str:
        """Add the way from stored numbers to unit vectors in rows."""
        rows = self.node("Transpose", numbers, perm=[1, 0])
        if profile is not None:
            rows = self.node("Cast", rows, to=_FLOAT)
            rows = profile.onnx_directions(self.node, rows)
        shape = self._takes.type.tensor_type.shape
        self._widths[rows] = shape.dim[0].dim_value
        return self.unit(rows) if profile is not None else rows

    def tower(self, vectors: str) -> str:
        """Add the tower, but for the unit length that it ends in."""
        self._written[self._takes.name] = vectors
        return self._rows_of(self._unscaled(self._gives) or self._gives)

    def compare(self, rows: str, queries: str, name: str) -> None:
        """Add the cosine of every row and every query."""
        turned = self.node("Transpose", queries, perm=[1, 0])
        products = self.node("MatMul", rows, turned)
        squares = self.node("Mul", rows, rows)
        ones = np.ones((self._widths[rows], 1), np.float32)
        length = self.node("MatMul", squares, self._constant(ones))
        least = self._constant(_LEAST_LENGTH)
        length = self.node("Clip", self.node("Sqrt", length), least)
        cosine = self.node("Div", products, length)
        limits = [self._constant(np.float32(one)) for one in (-1, 1)]
        cosine = self.node("Clip", cosine, *limits)
        self.node("Transpose", cosine, name=name, perm=[1, 0])

    def unit(self, rows: str) -> str:
        """Add the scaling of every row to length 1; zero stays zero."""
        width = self._widths[rows]
        # It divides by the root of the mean square, in a single pass.
        scale = np.full(width, 1 / np.sqrt(width), np.float32)
        scaled = self.node(
            "SimplifiedLayerNormalization",
            rows,
            self._constant(scale),
            axis=-1,
            epsilon=_LEAST_SQUARE,
        )
        self._widths[scaled] = width
        return scaled

    def node(
        self,
        kind: str,
        *inputs: str,
        name: str = "",
        domain: str = "",
        **attributes: Any,
    ) -> str:
        """Add a step and return the name of what it gives."""
        name = name or f"{kind.lower()}_{len(self._nodes)}"
        self._nodes.append(
            helper.make_node(kind, inputs, [name], domain=domain, **attributes)
        )
        return name

    def model(
        self, takes: List[onnx.ValueInfoProto], gives: onnx.ValueInfoProto
    ) -> bytes:
        """Return the model that has been written."""
        graph = helper.make_graph(
            self._nodes, "fused", takes, [gives], self._constants
        )
        sets = [
            helper.make_opsetid("", _OPSET),
            helper.make_opsetid(_MICROSOFT, 1),
        ]
        model = helper.make_model(graph, opset_imports=sets)
        model.ir_version = _IR_VERSION
        return bytes(model.SerializeToString())

    def _rows_of(self, name: str) -> str:
        """Return the name, in rows, of what the tower calls ``name``."""
        if name not in self._written:
            self._written[name] = self._rewritten(name)
        return self._written[name]

    def _rewritten(self, name: str) -> str:
        unscaled = self._unscaled(name)
        if unscaled:
            return self.unit(self._rows_of(unscaled))
        bent = self._before_gelu(name)
        if bent:
            return self._alike("Gelu", self._rows_of(bent), _MICROSOFT)
        step = self._step(name, "Gemm", "Relu", "Add")
        if step.op_type == "Relu":
            return self._alike("Relu", self._rows_of(step.input[0]))
        if step.op_type == "Add":
            first, second = (self._rows_of(one) for one in step.input)
            added = self.node("Add", first, second)
            self._widths[added] = self._widths[first]
            return added
        if len(step.input) != 3 or step.attribute:
            raise _unknown(name)
        weight, items, bias = step.input
        if not {weight, bias} <= self._fixed.keys():
            raise _unknown(name)
        rows = self.node(
            "Gemm",
            self._rows_of(items),
            self._constant(np.ascontiguousarray(self._fixed[weight].T)),
            self._constant(self._fixed[bias].reshape(-1)),
        )
        self._widths[rows] = len(self._fixed[weight])
        return rows

    def _alike(self, kind: str, rows: str, domain: str = "") -> str:
        bent = self.node(kind, rows, domain=domain)
        self._widths[bent] = self._widths[rows]
        return bent

    def _unscaled(self, name: str) -> str:
        """Return what ``name`` is at unit length; nothing if it is not."""
        try:
            items, least = self._step(name, "Div").input
            length = self._step(least, "Max").input[0]
            (measured,) = self._step(length, "ReduceL2").input
        except BundleError:
            return ""
        return str(items) if measured == items else ""

    def _before_gelu(self, name: str) -> str:
        """Return what ``name`` is the GELU of; nothing if it is not."""
        try:
            half, both = self._step(name, "Mul").input
            items, factor = self._step(half, "Mul").input
            erf, _ = self._step(both, "Add").input
            scaled = self._step(erf, "Erf").input[0]
            same, _ = self._step(scaled, "Mul").input
        except BundleError:
            return ""
        return str(items) if same == items and factor in self._fixed else ""

    def _step(self, name: str, *kinds: str) -> onnx.NodeProto:
        step = self._steps.get(name)
        if step is None or step.op_type not in kinds:
            raise _unknown(name)
        found: onnx.NodeProto = step
        return found

    def _constant(self, value: NDArray[np.float32] | np.float32) -> str:
        name = f"constant_{len(self._constants)}"
        self._constants.append(
            numpy_helper.from_array(np.asarray(value), name)
        )
        return name


def _tensor(name: str, kind: int) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, [None, None])


def _unknown(name: str) -> BundleError:
    return BundleError(
        "The pixel tower has a step that cannot be fused ({step}).", step=name
    )
