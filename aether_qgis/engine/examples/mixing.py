"""A text and examples as one query."""

from __future__ import annotations

import numpy as np

from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.similarity_query import (
    Greatest,
    Rule,
    SimilarityQuery,
    Smallest,
    Vector,
    WeightedSum,
)

_LEAST_SPREAD = 1e-3


def mixed(
    text: SimilarityQuery,
    shown: SimilarityQuery,
    mix: float,
    background: Floats,
) -> SimilarityQuery:
    """Return the query that counts examples as ``mix``, the text as the rest.

    Similarities with texts and with examples differ by other amounts from
    pixel to pixel. So each is divided by its standard deviation over the
    ``background`` [n, d]; the weights are scaled to a sum of 1, so that a
    similarity stays between -1 and 1.
    """
    if mix <= 0:
        return text
    if mix >= 1:
        return shown
    of_text = (1 - mix) / _spread(text, background)
    of_shown = mix / _spread(shown, background)
    total = of_text + of_shown
    of_text, of_shown = of_text / total, of_shown / total
    if text.is_single and shown.is_single:
        vector = of_text * text.vectors[0] + of_shown * shown.vectors[0]
        length = float(np.linalg.norm(vector))
        if length > _LEAST_SPREAD:
            # One vector takes half the time, and ranks pixels the same.
            return SimilarityQuery.of_vector(
                np.asarray(vector / length, np.float32)
            )
    rule = WeightedSum(
        (
            (of_text, text.rule),
            (of_shown, _moved(shown.rule, len(text.vectors))),
        )
    )
    return SimilarityQuery(np.concatenate([text.vectors, shown.vectors]), rule)


def _spread(query: SimilarityQuery, background: Floats) -> float:
    if len(background) < 2:
        return 1.0
    similarity = query.similarity(query.vectors @ background.T)
    return max(float(similarity.std()), _LEAST_SPREAD)


def _moved(rule: Rule, by: int) -> Rule:
    """Return a rule whose vectors stand behind ``by`` others."""
    if isinstance(rule, Vector):
        return Vector(rule.index + by)
    if isinstance(rule, WeightedSum):
        return WeightedSum(
            tuple((weight, _moved(part, by)) for weight, part in rule.parts)
        )
    parts = tuple(_moved(part, by) for part in rule.parts)
    return Smallest(parts) if isinstance(rule, Smallest) else Greatest(parts)
