"""A network of linear layers, with its gradients written out.

Small networks spend their time in a few matrix products, which NumPy hands
to a library as fast as torch's. So training needs no more than a query does.
Several networks are trained side by side in threads, each product on one:
then the same numbers come out, however many processors there are.
"""

from __future__ import annotations

import math
from typing import Dict, List, NamedTuple, Sequence, Tuple

import numpy as np

from aether_qgis.engine.runtime.arrays import Floats


class _Layer(NamedTuple):
    both: Floats
    """[in + 1, out]."""

    @property
    def weight(self) -> Floats:
        """[in, out]."""
        return self.both[:-1]

    @property
    def bias(self) -> Floats:
        """[1, out]."""
        return self.both[-1:]


class Mlp:
    """Linear layers with ReLU between them.

    All numbers lie in ``weights``, float32 [n], and their gradient in
    ``gradient``; the layers are views, so that an optimiser updates them in
    one pass.
    """

    def __init__(
        self,
        sizes: Sequence[int],
        chance: np.random.Generator,
        number_type: type = np.float32,
    ) -> None:
        """Draw the first weights as torch does: within ±1 / sqrt(in).

        ``sizes`` are the numbers that go in, those between the layers, and
        those that come out.
        """
        pairs = list(zip(sizes, sizes[1:]))
        count = sum((takes + 1) * gives for takes, gives in pairs)
        self.weights: Floats = 2 * chance.random(count, number_type) - 1
        self.gradient: Floats = np.zeros_like(self.weights)
        self._layers = _layers(self.weights, pairs)
        self._slopes = _layers(self.gradient, pairs)
        for layer in self._layers:
            layer.both[:] /= math.sqrt(len(layer.weight))

    def __call__(self, rows: Floats) -> Floats:
        """Return what the network makes of ``rows`` [n, in], [n, out]."""
        return self.forward(rows)[-1]

    def forward(self, rows: Floats) -> List[Floats]:
        """Return what each layer is given, and at last what comes out."""
        trace = [rows]
        for layer in self._layers:
            if len(trace) > 1:
                np.maximum(rows, 0, out=rows)
            rows = rows @ layer.weight
            rows += layer.bias
            trace.append(rows)
        return trace

    def backward(self, trace: Sequence[Floats], slopes: Floats) -> None:
        """Fill ``gradient`` from the loss's slopes [n, out] at the end of a
        ``trace``."""
        for number in reversed(range(len(self._layers))):
            given, found = trace[number], self._slopes[number]
            np.matmul(given.T, slopes, out=found.weight)
            np.sum(slopes, axis=0, keepdims=True, out=found.bias)
            if number:
                slopes = slopes @ self._layers[number].weight.T
                slopes *= given > 0

    def state(self) -> Dict[str, Floats]:
        """Return the numbers by torch's names.

        ``layers.0.weight`` [out, in], ``layers.0.bias``, ``layers.2`` …
        """
        state = {}
        for number, layer in enumerate(self._layers):
            name = f"layers.{2 * number}"
            state[f"{name}.weight"] = layer.weight.T.copy()
            state[f"{name}.bias"] = layer.bias[0].copy()
        return state


def _layers(numbers: Floats, pairs: Sequence[Tuple[int, int]]) -> List[_Layer]:
    """Return views of ``numbers`` as layers of that many in and out."""
    layers, end = [], 0
    for takes, gives in pairs:
        start, end = end, end + (takes + 1) * gives
        layers.append(_Layer(numbers[start:end].reshape(takes + 1, gives)))
    return layers
