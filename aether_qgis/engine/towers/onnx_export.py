"""Write towers as ONNX files, for engines without torch.

The graphs are built node by node from the weights, with a row for each
pixel or text, whose result depends on no other row.
"""

from __future__ import annotations

import math

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto

from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.towers.onnx_graph import (
    FLOAT,
    UNIT_LENGTH,
    OnnxGraph,
    model_of,
    tensor,
)
from aether_qgis.engine.towers.tower import (
    AETHER,
    ANCHORS,
    IDENTITY,
    KINDS,
    LINEAR,
    MLP,
    Tower,
)

VECTORS = "vectors"
SENTENCE = "sentence"
ALIGNED = "aligned"


def pixel_tower_model(tower: Tower) -> bytes:
    """Return ``vectors`` float32 [pixels, in] → ``aligned`` [pixels, d].

    Raises BundleError for a tower that is no pixel tower.
    """
    graph = _Graph(tower)
    kind, takes = tower.spec["kind"], _size(tower, "vector_dimension")
    if kind == IDENTITY:
        return graph.model(VECTORS, takes, VECTORS, takes)
    if kind == MLP:
        aligned = VECTORS
        for number in range(len(tower.weights) // 2):
            if number:
                aligned = graph.node("Relu", aligned)
            aligned = graph.linear(f"layers.{2 * number}", aligned)
    elif kind == AETHER:
        aligned = _aether(graph, tower)
    else:
        raise _unknown(tower)
    gives = _size(tower, "aligned_dimension")
    return graph.model(VECTORS, takes, aligned, gives)


def text_head_model(head: Tower) -> bytes:
    """Return ``sentence`` float32 [texts, in] → ``aligned`` [texts, d].

    Raises BundleError for a tower that is no text head.
    """
    graph = _Graph(head)
    if head.spec["kind"] == LINEAR:
        aligned = graph.linear("proj", SENTENCE)
    elif head.spec["kind"] in (ANCHORS, KINDS):
        aligned = _by_kernel(graph, head)
    else:
        raise _unknown(head)
    takes = _size(head, "text_dimension")
    gives = _size(head, "aligned_dimension")
    return graph.model(SENTENCE, takes, aligned, gives)


def _aether(graph: _Graph, tower: Tower) -> str:
    rows = graph.node("Relu", graph.linear("proj.0", VECTORS))
    rows = graph.linear("proj.2", rows)
    gate = 1 / (1 + math.exp(-float(tower.weights["gate"])))
    rows = graph.node("Add", rows, graph.linear("shortcut", VECTORS, gate))
    rows = graph.unit(rows, _size(tower, "aligned_dimension"))
    return graph.linear(
        "post_mlp.3", graph.gelu(graph.linear("post_mlp.0", rows))
    )


def _by_kernel(graph: _Graph, head: Tower) -> str:
    """Add the mixture of prototypes that ``ANCHORS`` and ``KINDS`` ask for.

    The weights of neighbouring phrases all but cancel: in float32 the sum
    would keep four digits.
    """
    spec, weights = head.spec, head.weights
    anchors = "anchors" if spec["kind"] == ANCHORS else "directions"
    gamma = graph.constant(np.float64(str(spec["gamma"])))
    sentence = graph.node("Cast", SENTENCE, to=TensorProto.DOUBLE)
    cosine = graph.node("MatMul", sentence, graph.doubled(weights[anchors].T))
    scaled = graph.node("Mul", cosine, gamma)
    kernel = graph.node("Exp", graph.node("Sub", scaled, gamma))
    coefficients = graph.doubled(weights["coefficients"])
    scores = graph.node("MatMul", kernel, coefficients)
    scores = graph.node("Add", scores, graph.doubled(weights["offset"]))
    if "sharpness" in spec:
        sharpness = graph.constant(np.float64(str(spec["sharpness"])))
        direct = graph.node("Mul", cosine, sharpness)
        scores = graph.node("Add", scores, direct)
    mixture = graph.node("Softmax", scores, axis=-1)
    mixture = graph.node("Cast", mixture, to=FLOAT)
    return graph.node("MatMul", mixture, graph.single(weights["prototypes"]))


class _Graph(OnnxGraph):
    """The graph of a tower."""

    def __init__(self, tower: Tower) -> None:
        super().__init__()
        self._weights = tower.weights

    def single(self, value: NDArray[np.floating]) -> str:
        """Add a constant as float32."""
        return self.constant(np.asarray(value, np.float32))

    def doubled(self, value: NDArray[np.floating]) -> str:
        """Add a constant that is read as float64.

        It is stored as float16 where that loses nothing, else as float32.
        """
        half = np.asarray(value, np.float16)
        exact = np.array_equal(half.astype(np.float32), value)
        stored = self.constant(half) if exact else self.single(value)
        return self.node("Cast", stored, to=TensorProto.DOUBLE)

    def linear(self, name: str, rows: str, scale: float = 1.0) -> str:
        """Add ``scale`` times the linear layer of that name."""
        weight = self._weights[f"{name}.weight"].T * np.float32(scale)
        bias = self._weights[f"{name}.bias"] * np.float32(scale)
        return self.node("Gemm", rows, self.single(weight), self.single(bias))

    def gelu(self, rows: str) -> str:
        """Add the exact GELU, x/2 (1 + erf(x / sqrt 2))."""
        root = self.constant(np.float32(math.sqrt(0.5)))
        erf = self.node("Erf", self.node("Mul", rows, root))
        both = self.node("Add", erf, self.constant(np.float32(1)))
        half = self.node("Mul", rows, self.constant(np.float32(0.5)))
        return self.node("Mul", half, both)

    def model(self, name: str, takes: int, rows: str, width: int) -> bytes:
        """Return the model from ``name`` to ``rows``, at unit length."""
        graph = self.graph(
            [tensor(name, ["rows", takes])],
            self.unit(rows, width, name=UNIT_LENGTH),
            tensor(ALIGNED, ["rows", width]),
        )
        model = model_of(graph)
        onnx.checker.check_model(model, full_check=True)
        return bytes(model.SerializeToString(deterministic=True))


def _size(tower: Tower, name: str) -> int:
    return int(str(tower.spec[name]))


def _unknown(tower: Tower) -> BundleError:
    return BundleError(
        "A tower of kind “{found}” cannot be written as ONNX; expected one "
        "of those in towers/tower.py.",
        found=str(tower.spec["kind"]),
    )
