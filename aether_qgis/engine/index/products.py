"""Similarities of stored codes, straight from the bytes.

A similarity is a product of codes and a query's weights (see
``Quantisation.weights``).

One query is multiplied as bytes, about as fast as memory is read.
onnxruntime has that speed only for unsigned weights, signed codes and one
row of weights at a time, and on some processors only for weights of seven
bits without overflow. So a weight becomes two numbers of 0 to 127 in two
rows, ``w = u - ratio * v``, with which it is met as closely as with 13 bits.
Several queries share the work of turning codes into floats instead.
"""

from __future__ import annotations

from copy import copy
from functools import lru_cache
from typing import Iterator, Optional, Tuple

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from aether_qgis.engine.index.quantisation import (
    NODATA,
    Codes,
    Quantisation,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.towers.session import open_session

LARGEST_WEIGHT = 127
"""Two products of a weight and a code, added, fit in 16 bits."""

# With a ratio between those of 62 and of 63 steps, the numbers that can be
# met lie 1/62 apart as far as 62, and closer the nearer they are to 0.
_RATIO = 1 + 1 / 62.5
_SPAN = 62
_STEPS_TRIED = 16
_LEAST_WEIGHT = 1e-12

# What is held between two steps stays in the processor's cache.
_SUMS_AT_A_TIME = 1 << 19
_FLOATS_AT_A_TIME = 1 << 18


class SimilarityProduct:
    """The similarities of stored codes with some query vectors.

    Several threads may use it at a time.
    """

    def __init__(self, quantisation: Quantisation, queries: Floats) -> None:
        """Take ``queries``, unit vectors in the aligned space [m, d]."""
        self._weights, self._constants = quantisation.weights(queries)
        self._step = _best_step(self._weights[0])
        self._rows = split_weights(self._weights[0] / self._step)

    def scaled(self, factor: float, offset: float) -> SimilarityProduct:
        """Return the product that gives ``factor * similarity + offset``.

        It takes no longer. ``factor`` is above 0.
        """
        product = copy(self)
        product._weights = self._weights * np.float32(factor)
        product._constants = self._constants * factor + np.float32(offset)
        product._step = self._step * factor
        return product

    def of(self, codes: Codes, out: Optional[Floats] = None) -> Floats:
        """Return the similarities of ``codes``, float32 [m, blocks, n].

        ``codes`` is int8 [blocks, planes, n], each block plane by plane;
        NaN where a pixel has no vector. Rounding may lead a hair's breadth
        beyond -1 and 1. They are written to ``out`` where it is given.
        """
        result = self.everywhere(codes, out)
        missing = codes[:, 0] == NODATA
        if missing.any():
            result[:, missing] = np.nan
        return result

    def everywhere(self, codes: Codes, out: Optional[Floats] = None) -> Floats:
        """Return what ``of`` does, but any number without a vector."""
        blocks, _, columns = codes.shape
        shape = len(self._weights), blocks, columns
        result = np.empty(shape, np.float32) if out is None else out
        if len(self._weights) == 1:
            self._from_bytes(codes, result[0])
        else:
            self._from_floats(codes, result)
        return result

    def _from_bytes(self, codes: Codes, result: Floats) -> None:
        product = _session(_BYTES)
        first, second = self._step, -_RATIO * self._step
        for rows, part in _pieces(codes, _SUMS_AT_A_TIME // 2):
            piece = np.ascontiguousarray(codes[rows, :, part])[:, None]
            (sums,) = product.run(
                None, {"weights": self._rows, "codes": piece}
            )
            similarity = result[rows, part]
            _multiply(sums[:, 0, 0], first, out=similarity)
            similarity += _multiply(sums[:, 1, 0], second)
            similarity += self._constants[0]

    def _from_floats(self, codes: Codes, result: Floats) -> None:
        product = _session(_FLOATS)
        pixels = _FLOATS_AT_A_TIME // codes.shape[1]
        for rows, part in _pieces(codes, pixels):
            piece = np.ascontiguousarray(codes[rows, :, part])
            (sums,) = product.run(
                None, {"weights": self._weights, "codes": piece}
            )
            np.add(
                sums.transpose(1, 0, 2),
                self._constants[:, None, None],
                out=result[:, rows, part],
            )


def similarities(
    quantisation: Quantisation, codes: Codes, queries: Floats
) -> Floats:
    """Return the similarities of ``queries`` [m, d], float32 [m, n].

    ``codes`` is int8 [planes, n]; NaN where a pixel has no vector.
    """
    return SimilarityProduct(quantisation, queries).of(codes[None])[:, 0]


def _multiply(
    sums: NDArray[np.int32], factor: float, out: Optional[Floats] = None
) -> Floats:
    # In one pass: sums become floats piece by piece, in the first cache.
    product: Floats = np.multiply(
        sums, np.float32(factor), out=out, dtype=np.float32, casting="unsafe"
    )
    return product


def split_weights(weights: Floats) -> NDArray[np.uint8]:
    """Return u and v of ``weights`` [planes], uint8 [1, 2, 1, planes].

    ``weights`` are -62 to 62.
    """
    _, pairs = _representable()
    return pairs[:, _nearest(weights)][None, :, None]


def _best_step(weights: Floats) -> float:
    """Return by what to divide ``weights`` so that rounding loses least."""
    largest = max(float(np.abs(weights).max()), _LEAST_WEIGHT)
    steps = largest / np.linspace(_SPAN, _SPAN * 0.9, _STEPS_TRIED)
    exact = weights / steps[:, None]
    numbers, _ = _representable()
    errors = (numbers[_nearest(exact)] - exact) * steps[:, None]
    return float(steps[np.square(errors).sum(axis=1).argmin()])


def _nearest(weights: NDArray[np.floating]) -> NDArray[np.intp]:
    """Return where in the representable numbers the nearest ones are."""
    numbers, _ = _representable()
    above = np.searchsorted(numbers, weights)
    below_is_nearer = weights - numbers[above - 1] < numbers[above] - weights
    return above - below_is_nearer


@lru_cache(maxsize=1)
def _representable() -> Tuple[NDArray[np.float64], NDArray[np.uint8]]:
    """Return all numbers that u and v give, in order, and u and v [2, n]."""
    count = LARGEST_WEIGHT + 1
    u, v = np.divmod(np.arange(count * count), count)
    numbers = u - _RATIO * v
    order = numbers.argsort()
    return numbers[order], np.stack([u, v]).astype(np.uint8)[:, order]


def _pieces(codes: Codes, pixels: int) -> Iterator[Tuple[slice, slice]]:
    """Yield blocks and columns of parts of about ``pixels``."""
    blocks, _, columns = codes.shape
    rows = max(1, pixels // columns)
    width = min(columns, pixels)
    for top in range(0, blocks, rows):
        for left in range(0, columns, width):
            yield slice(top, top + rows), slice(left, left + width)


# Weights are the same for all blocks, and taken row by row: so a block is
# multiplied as it lies.
_BYTES = """
<ir_version: 8, opset_import: ["": 13]>
similarities (uint8[1, m, 1, planes] weights, int8[b, 1, planes, n] codes)
    => (int32[b, m, 1, n] sums)
{
    sums = MatMulInteger(weights, codes)
}
"""

_FLOATS = """
<ir_version: 8, opset_import: ["": 13]>
similarities (float[m, planes] weights, int8[b, planes, n] codes)
    => (float[b, m, n] sums)
{
    numbers = Cast<to = 1>(codes)
    sums = MatMul(weights, numbers)
}
"""


@lru_cache(maxsize=2)
def _session(text: str) -> ort.InferenceSession:
    # Imported when first needed: starting the engine should not wait.
    from onnx import parser

    model = parser.parse_model(text).SerializeToString()
    return open_session(model, "codes", "sums")
