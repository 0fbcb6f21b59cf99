"""Write trained towers as ONNX files, for engines without torch.

The graphs are built node by node, not traced: pixels stay bands first, as
rasters store them, so that no array is ever transposed, and a pixel's result
depends on no other pixel. Needs torch and the package onnx.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, List, Tuple

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.towers.architectures import (
    AetherPixelTower,
    AnchorTextHead,
    IdentityPixelTower,
    KindTextHead,
    LinearTextHead,
    MlpPixelTower,
)

OPSET = 17
IR_VERSION = 8
"""Read by every onnxruntime from 1.12."""

_LEAST_LENGTH = 1e-12
"""What torch's ``normalize`` divides by at least."""


def export_pixel_tower(tower: nn.Module, path: Path) -> None:
    """Write ``vectors`` float32 [in, pixels] → ``aligned`` [d, pixels].

    Raises BundleError for a module that is no pixel tower.
    """
    graph = _Graph(items_axis=1)
    if isinstance(tower, MlpPixelTower):
        vectors = "vectors"
        for layer in tower.layers:
            if isinstance(layer, nn.Linear):
                vectors = graph.linear(layer, vectors)
            else:
                vectors = graph.node("Relu", vectors)
        takes = _layer(tower.layers[0]).in_features
        gives = _layer(tower.layers[-1]).out_features
    elif isinstance(tower, AetherPixelTower):
        vectors = _aether(graph, tower)
        takes = tower.shortcut.in_features
        gives = tower.shortcut.out_features
    elif isinstance(tower, IdentityPixelTower):
        vectors = "vectors"
        takes = gives = tower.vector_dimension
    else:
        raise _unknown(tower)
    graph.save(
        path, ("vectors", [takes, "pixels"]), vectors, [gives, "pixels"]
    )


def export_text_head(head: nn.Module, path: Path) -> None:
    """Write ``sentence`` float32 [texts, in] → ``aligned`` [texts, d].

    Raises BundleError for a module that is no text head.
    """
    graph = _Graph(items_axis=0)
    if isinstance(head, LinearTextHead):
        aligned = graph.linear(head.proj, "sentence")
        takes, gives = head.proj.in_features, head.proj.out_features
    elif isinstance(head, AnchorTextHead):
        aligned = _anchored(graph, head)
        takes, gives = head.anchors.shape[1], head.prototypes.shape[1]
    elif isinstance(head, KindTextHead):
        aligned = _over_kinds(graph, head)
        takes, gives = head.directions.shape[1], head.prototypes.shape[1]
    else:
        raise _unknown(head)
    graph.save(path, ("sentence", ["texts", takes]), aligned, ["texts", gives])


def _aether(graph: _Graph, tower: AetherPixelTower) -> str:
    vectors = graph.linear(_layer(tower.proj[0]), "vectors")
    vectors = graph.node("Relu", vectors)
    vectors = graph.linear(_layer(tower.proj[2]), vectors)
    gate = float(torch.sigmoid(tower.gate.detach()))
    shortcut = graph.linear(tower.shortcut, "vectors", scale=gate)
    vectors = graph.unit(graph.node("Add", vectors, shortcut))
    vectors = graph.linear(_layer(tower.post_mlp[0]), vectors)
    vectors = graph.gelu(vectors)
    return graph.linear(_layer(tower.post_mlp[3]), vectors)


def _anchored(graph: _Graph, head: AnchorTextHead) -> str:
    def doubled(tensor: torch.Tensor) -> str:
        return graph.node("Cast", graph.compact(_array(tensor)), to=_DOUBLE)

    sentence = graph.node("Cast", "sentence", to=_DOUBLE)
    cosine = graph.node("MatMul", sentence, doubled(head.anchors.T))
    gamma = doubled(torch.tensor(head.gamma))
    scaled = graph.node("Mul", cosine, gamma)
    kernel = graph.node("Exp", graph.node("Sub", scaled, gamma))
    scores = graph.node("MatMul", kernel, doubled(head.coefficients))
    scores = graph.node("Add", scores, doubled(head.offset))
    mixture = graph.node("Softmax", scores, axis=-1)
    mixture = graph.node("Cast", mixture, to=_FLOAT)
    return graph.node(
        "MatMul", mixture, graph.constant(_array(head.prototypes))
    )


def _over_kinds(graph: _Graph, head: KindTextHead) -> str:
    def doubled(tensor: torch.Tensor) -> str:
        return graph.node("Cast", graph.compact(_array(tensor)), to=_DOUBLE)

    # float64, as numbers of Python's are in the torch module.
    sharpness = graph.exact(head.sharpness)
    gamma = graph.exact(head.gamma)
    sentence = graph.node("Cast", "sentence", to=_DOUBLE)
    cosine = graph.node("MatMul", sentence, doubled(head.directions.T))
    scaled = graph.node("Mul", cosine, gamma)
    kernel = graph.node("Exp", graph.node("Sub", scaled, gamma))
    scores = graph.node("MatMul", kernel, doubled(head.coefficients))
    scores = graph.node("Add", scores, doubled(head.offset))
    direct = graph.node("Mul", cosine, sharpness)
    mixture = graph.node("Softmax", graph.node("Add", scores, direct), axis=-1)
    mixture = graph.node("Cast", mixture, to=_FLOAT)
    return graph.node(
        "MatMul", mixture, graph.constant(_array(head.prototypes))
    )


class _Graph:
    """An ONNX graph in the making; items lie along ``items_axis``."""

    def __init__(self, items_axis: int) -> None:
        self._items_axis = items_axis
        self._nodes: List[onnx.NodeProto] = []
        self._constants: List[onnx.TensorProto] = []

    def node(self, kind: str, *inputs: str, **attributes: Any) -> str:
        """Add an operation and return the name of its output."""
        output = f"{kind.lower()}_{len(self._nodes)}"
        self._nodes.append(
            helper.make_node(kind, list(inputs), [output], **attributes)
        )
        return output

    def constant(self, value: NDArray[np.float32] | np.float32) -> str:
        """Add a float32 constant and return its name."""
        return self._add(np.asarray(value, np.float32))

    def exact(self, value: float) -> str:
        """Add a float64 constant and return its name."""
        return self._add(np.asarray(value, np.float64))

    def _add(self, value: NDArray[np.floating]) -> str:
        name = f"constant_{len(self._constants)}"
        # In C order, and without making a scalar a vector.
        array = value.copy(order="C")
        self._constants.append(numpy_helper.from_array(array, name))
        return name

    def compact(self, value: NDArray[np.float32]) -> str:
        """Add a constant, as float16 where that loses nothing."""
        half = np.asarray(value, np.float16)
        if not np.array_equal(half.astype(np.float32), value):
            return self.constant(value)
        return self._add(half)

    def linear(self, layer: nn.Linear, items: str, scale: float = 1.0) -> str:
        """Add ``scale`` times a linear layer."""
        weight = _array(layer.weight) * np.float32(scale)
        bias = _array(layer.bias) * np.float32(scale)
        if self._items_axis == 1:
            bias_name = self.constant(bias[:, None])
            return self.node("Gemm", self.constant(weight), items, bias_name)
        bias_name = self.constant(bias)
        return self.node("Gemm", items, self.constant(weight.T), bias_name)

    def unit(self, items: str) -> str:
        """Scale every item to length 1; zero stays zero."""
        axis = 1 - self._items_axis
        length = self.node("ReduceL2", items, axes=[axis], keepdims=1)
        least = self.constant(np.float32(_LEAST_LENGTH))
        return self.node("Div", items, self.node("Max", length, least))

    def gelu(self, items: str) -> str:
        """Add the exact GELU, x/2 (1 + erf(x / sqrt 2))."""
        scaled = self.node(
            "Mul", items, self.constant(np.float32(math.sqrt(0.5)))
        )
        erf = self.node("Erf", scaled)
        both = self.node("Add", erf, self.constant(np.float32(1)))
        half = self.node("Mul", items, self.constant(np.float32(0.5)))
        return self.node("Mul", half, both)

    def save(
        self,
        path: Path,
        source: Tuple[str, List[int | str]],
        result: str,
        result_shape: List[int | str],
    ) -> None:
        """Write the graph that ends in ``result``, at unit length."""
        self.unit(result)
        self._nodes[-1].output[0] = "aligned"
        graph = helper.make_graph(
            self._nodes,
            path.stem,
            [helper.make_tensor_value_info(source[0], _FLOAT, source[1])],
            [helper.make_tensor_value_info("aligned", _FLOAT, result_shape)],
            self._constants,
        )
        model = helper.make_model(
            graph, opset_imports=[helper.make_opsetid("", OPSET)]
        )
        model.ir_version = IR_VERSION
        onnx.checker.check_model(model, full_check=True)
        path.write_bytes(model.SerializeToString(deterministic=True))


_FLOAT = TensorProto.FLOAT
_DOUBLE = TensorProto.DOUBLE


def _array(tensor: torch.Tensor) -> NDArray[np.float32]:
    return np.asarray(tensor.detach().cpu().numpy(), np.float32)


def _layer(module: nn.Module) -> nn.Linear:
    if not isinstance(module, nn.Linear):
        raise _unknown(module)
    return module


def _unknown(module: nn.Module) -> BundleError:
    return BundleError(
        "A tower of type {found} cannot be written as ONNX; expected one of "
        "the towers in architectures.py.",
        found=type(module).__name__,
    )
