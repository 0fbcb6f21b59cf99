"""Vectors to compare every pixel with, and how the similarities become one.

A plain query is one vector. “school & park” are two and the smaller of both
similarities; the nearest of some examples is the largest of many.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import reduce
from typing import Any, Protocol, Tuple, TypeVar, Union

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.runtime.arrays import Floats

Found = TypeVar("Found", bound=NDArray[Any])
FoundOf = TypeVar("FoundOf", bound=NDArray[Any], covariant=True)


class PixelQuery(Protocol[FoundOf]):
    """Vectors to compare every pixel with, and what follows for a pixel."""

    @property
    def vectors(self) -> Floats:
        """Unit vectors in the aligned space, float32 [m, d]."""

    def similarity(self, similarities: Floats) -> FoundOf:
        """Return what is found in pixels, [...], from float32 [m, ...].

        Of a pixel its own similarities count alone. Where they are NaN
        there is no vector. The result may share their memory.
        """


@dataclass(frozen=True)
class Vector:
    """The similarity with one of the query's vectors."""

    index: int


@dataclass(frozen=True)
class Smallest:
    """The smallest of several similarities."""

    parts: Tuple[Rule, ...]


@dataclass(frozen=True)
class Greatest:
    """The greatest of several similarities."""

    parts: Tuple[Rule, ...]


@dataclass(frozen=True)
class WeightedSum:
    """A weighted sum, cut to -1 to 1."""

    parts: Tuple[Tuple[float, Rule], ...]


Rule = Union[Vector, Smallest, Greatest, WeightedSum]


@dataclass(frozen=True)
class SimilarityQuery:
    """What every pixel is compared with."""

    vectors: Floats
    """Unit vectors in the aligned space, float32 [m, d]."""
    rule: Rule = field(default_factory=lambda: Vector(0))
    """How the m similarities become one."""

    @classmethod
    def of_vector(cls, vector: Floats) -> SimilarityQuery:
        """Return the query for one unit vector, float32 [d]."""
        return cls(vector[None])

    @property
    def is_single(self) -> bool:
        """Whether the similarity is that with the one vector."""
        return len(self.vectors) == 1 and isinstance(self.rule, Vector)

    def similarity(self, similarities: Floats) -> Floats:
        """Return one similarity, float32 [...], from those with every vector.

        ``similarities`` is float32 [m, ...]. NaN stays NaN. The result may
        share its memory.
        """
        return _applied(self.rule, similarities)


def _applied(rule: Rule, similarities: Floats) -> Floats:
    if isinstance(rule, Vector):
        return np.asarray(similarities[rule.index])
    if isinstance(rule, WeightedSum):
        total = sum(
            np.float32(weight) * _applied(part, similarities)
            for weight, part in rule.parts
        )
        return np.clip(np.asarray(total, np.float32), -1, 1)
    pick = np.minimum if isinstance(rule, Smallest) else np.maximum
    parts = (_applied(part, similarities) for part in rule.parts)
    return np.asarray(reduce(pick, parts))
