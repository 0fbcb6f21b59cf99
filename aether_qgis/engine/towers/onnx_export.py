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
    BASE,
    IDENTITY,
    JOINT,
    KINDS,
    LINEAR,
    MLP,
    OWN,
    Tower,
)

VECTORS = "vectors"
SENTENCE = "sentence"
ALIGNED = "aligned"

LEAST_OWN, MOST_OWN = 0.2, 0.7
"""What a joint head's own part counts for, of 1: where the sentence is like
none of its training, and where it is one of it."""
HALF_KNOWN = 0.8
"""The cosine to the nearest known sentence that is half way between."""
KNOWN_SLOPE = 15.0
_LEAST_SPREAD = 1e-8


def pixel_tower_model(tower: Tower) -> bytes:
    """Return ``vectors`` float32 [pixels, in] → ``aligned`` [pixels, d].

    Raises BundleError for a tower that is no pixel tower.
    """
    graph = _Graph()
    aligned = _pixels(graph, tower)
    takes = _size(tower, "vector_dimension")
    return graph.model(VECTORS, takes, aligned, tower.aligned_dimension)


def text_head_model(head: Tower) -> bytes:
    """Return ``sentence`` float32 [texts, in] → ``aligned`` [texts, d].

    Raises BundleError for a tower that is no text head.
    """
    graph = _Graph()
    aligned = _texts(graph, head, SENTENCE)
    takes = _size(head, "text_dimension")
    return graph.model(SENTENCE, takes, aligned, head.aligned_dimension)


def _pixels(graph: _Graph, tower: Tower) -> str:
    """Add a pixel tower up to its unit length; return its rows."""
    kind = tower.spec["kind"]
    if kind == IDENTITY:
        return VECTORS
    if kind == MLP:
        aligned = VECTORS
        for number in range(len(tower.weights) // 2):
            if number:
                aligned = graph.node("Relu", aligned)
            aligned = graph.linear(tower, f"layers.{2 * number}", aligned)
        return aligned
    if kind == AETHER:
        return _aether(graph, tower)
    if kind == JOINT:
        parts = [tower.part(name) for name in (BASE, OWN)]
        units = [
            graph.unit(_pixels(graph, part), part.aligned_dimension)
            for part in parts
        ]
        return graph.node("Concat", *units, axis=-1)
    raise _unknown(tower)


def _texts(graph: _Graph, head: Tower, sentence: str) -> str:
    """Add a text head up to its unit length; return its rows."""
    kind = head.spec["kind"]
    if kind == LINEAR:
        return graph.linear(head, "proj", sentence)
    if kind in (ANCHORS, KINDS):
        return _by_kernel(graph, head, sentence)
    if kind == JOINT:
        return _joint_texts(graph, head, sentence)
    raise _unknown(head)


def _joint_texts(graph: _Graph, head: Tower, sentence: str) -> str:
    """Add both heads, each counting for as much as it knows."""
    scaled = {}
    for name in (BASE, OWN):
        part = head.part(name)
        first = graph.first(sentence, _size(part, "text_dimension"))
        query = _texts(graph, part, first)
        query = graph.unit(query, part.aligned_dimension)
        spread = graph.single(head.weights[f"spread.{name}"])
        square = graph.node("Mul", graph.node("MatMul", query, spread), query)
        ones = np.ones((part.aligned_dimension, 1), np.float32)
        square = graph.node("MatMul", square, graph.constant(ones))
        least = graph.constant(np.float32(_LEAST_SPREAD))
        spread = graph.node("Sqrt", graph.node("Max", square, least))
        scaled[name] = graph.node("Div", query, spread)
    known = head.weights["known"]
    first = graph.first(sentence, known.shape[1])
    cosines = graph.node("MatMul", first, graph.single(known.T))
    nearest = graph.node("ReduceMax", cosines, axes=[-1], keepdims=1)
    gate = np.array([[KNOWN_SLOPE]], np.float32)
    level = np.array([-KNOWN_SLOPE * HALF_KNOWN], np.float32)
    knows = graph.node(
        "Gemm", nearest, graph.constant(gate), graph.constant(level)
    )
    knows = graph.node("Sigmoid", knows)
    span = graph.constant(np.float32(MOST_OWN - LEAST_OWN))
    least_own = graph.constant(np.float32(LEAST_OWN))
    own = graph.node("Add", graph.node("Mul", knows, span), least_own)
    base = graph.node("Sub", graph.constant(np.float32(1)), own)
    return graph.node(
        "Concat",
        graph.node("Mul", scaled[BASE], base),
        graph.node("Mul", scaled[OWN], own),
        axis=-1,
    )


def _aether(graph: _Graph, tower: Tower) -> str:
    rows = graph.node("Relu", graph.linear(tower, "proj.0", VECTORS))
    rows = graph.linear(tower, "proj.2", rows)
    gate = 1 / (1 + math.exp(-float(tower.weights["gate"])))
    shortcut = graph.linear(tower, "shortcut", VECTORS, gate)
    rows = graph.node("Add", rows, shortcut)
    rows = graph.unit(rows, tower.aligned_dimension)
    return graph.linear(
        tower,
        "post_mlp.3",
        graph.gelu(graph.linear(tower, "post_mlp.0", rows)),
    )


def _by_kernel(graph: _Graph, head: Tower, sentence: str) -> str:
    """Add the mixture of prototypes that ``ANCHORS`` and ``KINDS`` ask for.

    The weights of neighbouring phrases all but cancel: in float32 the sum
    would keep four digits.
    """
    spec, weights = head.spec, head.weights
    anchors = "anchors" if spec["kind"] == ANCHORS else "directions"
    gamma = graph.constant(np.float64(str(spec["gamma"])))
    sentence = graph.node("Cast", sentence, to=TensorProto.DOUBLE)
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

    def first(self, rows: str, count: int) -> str:
        """Add the first ``count`` numbers of each row."""
        bounds = (np.array([at], np.int64) for at in (0, count, 1))
        start, end, axis = map(self.constant, bounds)
        return self.node("Slice", rows, start, end, axis)

    def linear(
        self, tower: Tower, name: str, rows: str, scale: float = 1.0
    ) -> str:
        """Add ``scale`` times the linear layer of that name."""
        weight = tower.weights[f"{name}.weight"].T * np.float32(scale)
        bias = tower.weights[f"{name}.bias"] * np.float32(scale)
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
