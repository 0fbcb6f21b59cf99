"""An ONNX graph in the making, with a row for each item."""

from __future__ import annotations

from typing import Any, List, Sequence, Union

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

_OPSET = helper.make_opsetid("", 17)
_IR_VERSION = 8
"""Read by every onnxruntime from 1.12."""

FLOAT = TensorProto.FLOAT

Shape = Sequence[Union[int, str]]
"""Sizes; a text is one that is left open."""

UNIT_LENGTH = "unit_length"
"""Name of a tower's last step: it divides rows by their length, [rows, 1]."""

_LEAST_LENGTH = 1e-12
"""What torch's ``normalize`` divides by at least."""


class OnnxGraph:
    """Collects the steps and constants of a model."""

    def __init__(self, prefix: str = "") -> None:
        """Put ``prefix`` before every name, for graphs that are joined."""
        self._prefix = prefix
        self._nodes: List[onnx.NodeProto] = []
        self._constants: List[onnx.TensorProto] = []

    def node(self, kind: str, *inputs: str, **attributes: Any) -> str:
        """Add a step and return the name of what it gives."""
        output = f"{self._prefix}{kind.lower()}_{len(self._nodes)}"
        self._nodes.append(
            helper.make_node(kind, list(inputs), [output], **attributes)
        )
        return output

    def constant(self, value: NDArray[np.generic] | np.floating) -> str:
        """Add a constant, of its own type, and return its name."""
        name = f"{self._prefix}constant_{len(self._constants)}"
        # In C order, and without making a scalar a vector.
        array = np.asarray(value).copy(order="C")
        self._constants.append(numpy_helper.from_array(array, name))
        return name

    def unit(self, rows: str, width: int, **attributes: Any) -> str:
        """Scale rows of ``width`` numbers to length 1; zero stays zero.

        A product with ones adds up the squares: in half the time of
        onnxruntime's ReduceL2 where rows are short.
        """
        squares = self.node("Mul", rows, rows)
        ones = self.constant(np.ones((width, 1), np.float32))
        length = self.node("Sqrt", self.node("MatMul", squares, ones))
        least = self.constant(np.float32(_LEAST_LENGTH))
        length = self.node("Clip", length, least)
        return self.node("Div", rows, length, **attributes)

    def graph(
        self,
        takes: Sequence[onnx.ValueInfoProto],
        result: str,
        gives: onnx.ValueInfoProto,
    ) -> onnx.GraphProto:
        """Return the graph; ``result`` takes the name of ``gives``."""
        (last,) = (node for node in self._nodes if result in node.output)
        last.output[0] = gives.name
        return helper.make_graph(
            self._nodes, gives.name, list(takes), [gives], self._constants
        )


def model_of(
    graph: onnx.GraphProto,
    sets: Sequence[onnx.OperatorSetIdProto] = (_OPSET,),
    ir_version: int = _IR_VERSION,
) -> onnx.ModelProto:
    """Return the model of a graph whose steps mean what ``sets`` say."""
    return helper.make_model(
        graph, opset_imports=list(sets), ir_version=ir_version
    )


def tensor(name: str, shape: Shape, kind: int = FLOAT) -> onnx.ValueInfoProto:
    """Return the description of a tensor."""
    return helper.make_tensor_value_info(name, kind, list(shape))
