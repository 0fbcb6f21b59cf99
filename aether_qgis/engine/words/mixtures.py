"""A parsed query to the vectors and the rule that pixels are compared by.

A sum of terms is one vector, so that its similarity stays a cosine. What
holds “&” or “|” is spread out first, as sums of the smaller or larger of two
are the smaller or larger of two sums: every branch is a mixture of terms.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, List, Mapping, Sequence, Tuple, Union

import numpy as np

from aether_qgis.engine.errors import QueryError
from aether_qgis.engine.protocol.query_parts import (
    Largest,
    Least,
    QueryPart,
    Sum,
    Term,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.similarity_query import (
    Greatest,
    Rule,
    SimilarityQuery,
    Smallest,
    Vector,
)
from aether_qgis.engine.words.sense import Sense
from aether_qgis.engine.words.understanding import Understanding

# What is avoided counts half: the map still shows first what is sought.
NEGATIVE_WEIGHT = 0.5
_SHORTEST_MIX = 1e-3
_MOST_VECTORS = 64

TextPart = Tuple[str, Sense]
"""A text and its sense."""
Align = Callable[[Sequence[TextPart]], Floats]
"""Gives unit vectors in the aligned space, float32 [texts, d]."""
_WeightedTexts = Tuple[Tuple[float, TextPart], ...]


@dataclass(frozen=True)
class Mixture:
    """Texts that are wanted and avoided, with their weights."""

    wanted: _WeightedTexts = ()
    avoided: _WeightedTexts = ()

    def vector(self, align: Align) -> Floats:
        """Return the mixture's unit vector, float32 [d].

        The weighted mean of what is wanted less half the weighted mean of
        what is avoided; where nothing is wanted, the opposite of what is
        avoided. Raises QueryError where they cancel each other out.
        """
        vector = np.zeros(1, np.float32)
        if self.wanted:
            vector = vector + _mean_direction(self.wanted, align)
        if self.avoided:
            strength = max(weight for weight, _ in self.avoided)
            strength *= NEGATIVE_WEIGHT if self.wanted else 1.0
            vector = vector - strength * _mean_direction(self.avoided, align)
        length = float(np.linalg.norm(vector))
        if not length > _SHORTEST_MIX:
            raise QueryError(
                "What to look for and what to avoid cancel each other out: "
                "change one of the two."
            )
        return np.asarray(vector / length, np.float32)


@dataclass(frozen=True)
class Choice:
    """The smallest or the greatest similarity of several branches."""

    is_smallest: bool
    branches: Tuple[Branch, ...]


Branch = Union[Mixture, Choice]


def expand(
    parts: Sequence[QueryPart],
    understood: Mapping[Term, Understanding],
    avoided: Sequence[Understanding] = (),
) -> Branch:
    """Return the sum of ``parts`` less what is ``avoided``.

    Raises QueryError where it has too many branches.
    """
    branch: Branch = Mixture()
    for part in parts:
        branch = _sum(branch, _branch(part, understood))
    for shunned in avoided:
        branch = _sum(branch, Mixture((), _weighted(shunned.wanted)))
    return branch


def similarity_query(branch: Branch, align: Align) -> SimilarityQuery:
    """Return the vectors of all mixtures and the rule that joins them."""
    vectors: List[Floats] = []

    def rule(branch: Branch) -> Rule:
        if isinstance(branch, Mixture):
            vectors.append(branch.vector(align))
            return Vector(len(vectors) - 1)
        kind = Smallest if branch.is_smallest else Greatest
        return kind(tuple(map(rule, branch.branches)))

    whole = rule(branch)
    return SimilarityQuery(np.stack(vectors), whole)


def _branch(
    part: QueryPart, understood: Mapping[Term, Understanding]
) -> Branch:
    if isinstance(part, Term):
        text = understood[part]
        return Mixture(_weighted(text.wanted), _weighted(text.avoided))
    if isinstance(part, (Least, Largest)):
        return Choice(
            isinstance(part, Least),
            tuple(_branch(one, understood) for one in part.parts),
        )
    return _sum_of(part, understood)


def _sum_of(part: Sum, understood: Mapping[Term, Understanding]) -> Branch:
    total: Branch = Mixture()
    for one in part.parts:
        branch = _scaled(_branch(one.part, understood), one.weight)
        total = _sum(total, _opposite(branch) if one.is_avoided else branch)
    return total


def _sum(first: Branch, second: Branch) -> Branch:
    if isinstance(first, Choice):
        spread = tuple(_sum(one, second) for one in first.branches)
        return _checked(Choice(first.is_smallest, spread))
    if isinstance(second, Choice):
        spread = tuple(_sum(first, one) for one in second.branches)
        return _checked(Choice(second.is_smallest, spread))
    return Mixture(
        first.wanted + second.wanted, first.avoided + second.avoided
    )


def _scaled(branch: Branch, weight: float) -> Branch:
    if isinstance(branch, Choice):
        scaled = tuple(_scaled(one, weight) for one in branch.branches)
        return Choice(branch.is_smallest, scaled)
    return Mixture(
        tuple((weight * one, text) for one, text in branch.wanted),
        tuple((weight * one, text) for one, text in branch.avoided),
    )


def _opposite(branch: Branch) -> Branch:
    """Return what avoids what ``branch`` wants, and the other way round."""
    if isinstance(branch, Choice):
        opposite = tuple(map(_opposite, branch.branches))
        return Choice(not branch.is_smallest, opposite)
    return Mixture(branch.avoided, branch.wanted)


def _weighted(texts: Sequence[TextPart]) -> _WeightedTexts:
    return tuple((1.0, text) for text in texts)


def _mean_direction(texts: _WeightedTexts, align: Align) -> Floats:
    weights = np.array([weight for weight, _ in texts], np.float32)
    mean = weights @ align([text for _, text in texts])
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-12))


def _checked(branch: Branch) -> Branch:
    count = _mixtures(branch)
    if count > _MOST_VECTORS:
        raise QueryError(
            "The query has {found} alternatives when its brackets are "
            "written out; at most {most} are compared: use fewer “&” and “|”.",
            found=count,
            most=_MOST_VECTORS,
        )
    return branch


def _mixtures(branch: Branch) -> int:
    if isinstance(branch, Mixture):
        return 1
    return sum(map(_mixtures, branch.branches))
