"""Write trained towers as ONNX files, for engines without torch.

The graphs are built node by node, not traced: with a row for each pixel or
text, whose result depends on no other row. Needs torch.
"""

from __future__ import annotations

import math
from pathlib import Path
from typing import Tuple

import numpy as np
import onnx
import torch
from numpy.typing import NDArray
from onnx import TensorProto
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
from aether_qgis.engine.towers.onnx_graph import (
    FLOAT,
    UNIT_LENGTH,
    OnnxGraph,
    model_of,
    tensor,
)


def export_pixel_tower(tower: nn.Module, path: Path) -> None:
    """Write ``vectors`` float32 [pixels, in] → ``aligned`` [pixels, d].

    Raises BundleError for a module that is no pixel tower.
    """
    graph = _Graph()
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
    graph.save(path, ("vectors", takes), vectors, gives)


def export_text_head(head: nn.Module, path: Path) -> None:
    """Write ``sentence`` float32 [texts, in] → ``aligned`` [texts, d].

    Raises BundleError for a module that is no text head.
    """
    graph = _Graph()
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
    graph.save(path, ("sentence", takes), aligned, gives)


def _aether(graph: _Graph, tower: AetherPixelTower) -> str:
    vectors = graph.linear(_layer(tower.proj[0]), "vectors")
    vectors = graph.node("Relu", vectors)
    vectors = graph.linear(_layer(tower.proj[2]), vectors)
    gate = float(torch.sigmoid(tower.gate.detach()))
    shortcut = graph.linear(tower.shortcut, "vectors", scale=gate)
    vectors = graph.node("Add", vectors, shortcut)
    vectors = graph.unit(vectors, tower.shortcut.out_features)
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
    mixture = graph.node("Cast", mixture, to=FLOAT)
    return graph.node(
        "MatMul", mixture, graph.constant(_array(head.prototypes))
    )


def _over_kinds(graph: _Graph, head: KindTextHead) -> str:
    def doubled(tensor: torch.Tensor) -> str:
        return graph.node("Cast", graph.compact(_array(tensor)), to=_DOUBLE)

    # float64, as numbers of Python's are in the torch module.
    sharpness = graph.constant(np.float64(head.sharpness))
    gamma = graph.constant(np.float64(head.gamma))
    sentence = graph.node("Cast", "sentence", to=_DOUBLE)
    cosine = graph.node("MatMul", sentence, doubled(head.directions.T))
    scaled = graph.node("Mul", cosine, gamma)
    kernel = graph.node("Exp", graph.node("Sub", scaled, gamma))
    scores = graph.node("MatMul", kernel, doubled(head.coefficients))
    scores = graph.node("Add", scores, doubled(head.offset))
    direct = graph.node("Mul", cosine, sharpness)
    mixture = graph.node("Softmax", graph.node("Add", scores, direct), axis=-1)
    mixture = graph.node("Cast", mixture, to=FLOAT)
    return graph.node(
        "MatMul", mixture, graph.constant(_array(head.prototypes))
    )


class _Graph(OnnxGraph):
    """The graph of a torch module."""

    def compact(self, value: NDArray[np.float32]) -> str:
        """Add a constant, as float16 where that loses nothing."""
        half = np.asarray(value, np.float16)
        exact = np.array_equal(half.astype(np.float32), value)
        return self.constant(half if exact else value)

    def linear(self, layer: nn.Linear, rows: str, scale: float = 1.0) -> str:
        """Add ``scale`` times a linear layer."""
        weight = _array(layer.weight) * np.float32(scale)
        bias = _array(layer.bias) * np.float32(scale)
        return self.node(
            "Gemm", rows, self.constant(weight.T), self.constant(bias)
        )

    def gelu(self, rows: str) -> str:
        """Add the exact GELU, x/2 (1 + erf(x / sqrt 2))."""
        root = self.constant(np.float32(math.sqrt(0.5)))
        erf = self.node("Erf", self.node("Mul", rows, root))
        both = self.node("Add", erf, self.constant(np.float32(1)))
        half = self.node("Mul", rows, self.constant(np.float32(0.5)))
        return self.node("Mul", half, both)

    def save(
        self, path: Path, takes: Tuple[str, int], rows: str, width: int
    ) -> None:
        """Write the graph that ends in ``rows``, at unit length.

        ``takes`` is the name of its input and how many numbers a row has.
        """
        name, numbers = takes
        graph = self.graph(
            [tensor(name, ["rows", numbers])],
            self.unit(rows, width, name=UNIT_LENGTH),
            tensor("aligned", ["rows", width]),
        )
        model = model_of(graph)
        onnx.checker.check_model(model, full_check=True)
        path.write_bytes(model.SerializeToString(deterministic=True))


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
