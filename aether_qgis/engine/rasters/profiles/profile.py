"""What an embedding profile is: how stored numbers become vectors."""

from __future__ import annotations

from typing import Any, Callable, Optional, Protocol, Tuple, Union

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.runtime.arrays import Floats

Numbers = Union[NDArray[np.int8], Floats]
"""Codes as a profile stores them (int8), or vectors (float32)."""

AddNode = Callable[..., str]
"""Adds a step to an ONNX graph and returns the name of what it gives."""

_LEAST_SQUARE = 1e-12
_CANDIDATES_AT_ONCE = 1 << 14


class EmbeddingProfile(Protocol):
    """One kind of embedding.

    Its numbers come in two forms: ``stored`` as its publisher codes them,
    int8 [dimension, pixels], with a scale per pixel where it has one; or as
    vectors, float32 [dimension, pixels], decoded by whoever wrote the file.
    """

    @property
    def name(self) -> str:
        """What bundles and results call it, for example alphaearth-v1."""

    @property
    def older_names(self) -> Tuple[str, ...]:
        """Names under which older bundles ask for the same vectors."""

    @property
    def title(self) -> str:
        """What people call it."""

    @property
    def dimension(self) -> int:
        """How many numbers a vector has."""

    @property
    def first_number(self) -> int:
        """The number in the name of the first band."""

    @property
    def band_pattern(self) -> str:
        """A regular expression that finds a band's number in its name."""

    @property
    def band_example(self) -> str:
        """The names of its bands, as a person writes them."""

    @property
    def has_unit_length(self) -> bool:
        """Whether every vector has length 1."""

    @property
    def scales_suffix(self) -> str:
        """How the file of scales beside a raster is called; may be empty."""

    @property
    def licence(self) -> str:
        """The terms under which it is published; may be empty."""

    @property
    def attribution(self) -> str:
        """What has to stand wherever it is used; may be empty."""

    def valid(
        self, stored: NDArray[np.int8], scale: Optional[Floats]
    ) -> NDArray[np.bool_]:
        """Return which columns of ``stored`` hold a vector, [pixels]."""

    def decode(
        self, stored: NDArray[np.int8], scale: Optional[Floats]
    ) -> Floats:
        """Return the vectors at their own length, float32."""

    def lengths(
        self, stored: NDArray[np.int8], scale: Optional[Floats]
    ) -> NDArray[np.float64]:
        """Return the length of every vector as published, [pixels]."""

    def directions(self, stored: NDArray[np.int8]) -> Floats:
        """Return unit vectors, float32: where the towers start."""

    def onnx_directions(self, node: AddNode, rows: str) -> str:
        """Add what makes float rows of ``stored`` point the right way.

        ``rows`` is the name of a float tensor [pixels, dimension]. They are
        scaled to length 1 afterwards.
        """

    def torch_directions(self, rows: Any) -> Any:
        """Do the same to a float tensor of torch."""


def is_constant(columns: NDArray[np.generic]) -> NDArray[np.bool_]:
    """Return which columns hold one number only, [pixels].

    No embedding has such a vector: it is how rasters fill their gaps, with
    0, -1, -9999 or whatever their tools chose, declared or not.
    """
    first = columns[0]
    constant = np.asarray(columns[-1] == first)
    constant &= columns[len(columns) // 2] == first
    candidates = np.flatnonzero(constant)
    for start in range(0, candidates.size, _CANDIDATES_AT_ONCE):
        end = start + _CANDIDATES_AT_ONCE
        some = candidates[start:end]
        constant[some] = (columns[:, some] == first[some]).all(axis=0)
    return constant


def valid_vectors(vectors: Floats) -> NDArray[np.bool_]:
    """Return which columns of float32 vectors hold one, [pixels]."""
    # A sum is finite if all numbers are, and takes no memory for each.
    with np.errstate(over="ignore", invalid="ignore"):
        finite = np.isfinite(vectors.sum(axis=0))
    return np.asarray(finite & ~is_constant(vectors))


def unit(vectors: Floats) -> Floats:
    """Scale columns to length 1, in their place; zeros stay zeros."""
    # einsum adds a column's squares in the same order wherever the column
    # stands, so a pixel's value does not depend on its window.
    squares = np.einsum("bp,bp->p", vectors, vectors)
    np.maximum(squares, _LEAST_SQUARE, out=squares)
    vectors /= np.sqrt(squares, out=squares)
    return vectors


def unit_of(vectors: Floats) -> Floats:
    """Return columns scaled to length 1; what is not finite becomes 0."""
    finite = np.array(vectors, np.float32)
    np.nan_to_num(finite, copy=False, posinf=0.0, neginf=0.0)
    return unit(finite)
