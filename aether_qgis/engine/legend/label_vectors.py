"""Labels to vectors in the aligned space."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Sequence, Tuple

import numpy as np

from aether_qgis.engine.errors import NotUnderstoodError, QueryError
from aether_qgis.engine.protocol import UnderstoodText
from aether_qgis.engine.protocol.classifying import Label
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.towers.text import TextTower
from aether_qgis.engine.words.query_vector import QueryWords, query_words

_SHORTEST_MEAN = 1e-3


@dataclass(frozen=True)
class LabelVectors:
    """The labels of a legend, understood."""

    vectors: Floats
    """Unit vectors in the aligned space, float32 [labels, d]."""
    understood: Tuple[UnderstoodText, ...]
    """What each phrase was taken for, label by label."""


def label_vectors(
    tower: TextTower,
    labels: Sequence[Label],
    as_typed: bool,
    own_kinds: Sequence[str],
) -> LabelVectors:
    """Return the mean direction of each label's phrases.

    Raises QueryError for a phrase that cannot be asked, and
    NotUnderstoodError for one that means no place, unless phrases are taken
    ``as_typed``; both name the label. ``own_kinds`` are words that the bundle
    was trained on.
    """
    vectors: List[Floats] = []
    understood: List[UnderstoodText] = []
    for label in labels:
        found = [
            _phrase(tower, label, phrase, as_typed, own_kinds)
            for phrase in label.phrases
        ]
        vectors.append(_mean(label, [one.query.vectors[0] for one in found]))
        understood += [text for one in found for text in one.understood]
    return LabelVectors(np.stack(vectors), tuple(understood))


def _mean(label: Label, vectors: Sequence[Floats]) -> Floats:
    mean = np.mean(vectors, axis=0)
    length = float(np.linalg.norm(mean))
    if not length > _SHORTEST_MEAN:
        raise QueryError(
            "The phrases of the label “{label}” cancel each other out: "
            "change one of them.",
            label=label.name,
        )
    return np.asarray(mean / length, np.float32)


def _phrase(
    tower: TextTower,
    label: Label,
    phrase: str,
    as_typed: bool,
    own_kinds: Sequence[str],
) -> QueryWords:
    try:
        words = query_words(tower, [phrase], [], as_typed, own_kinds)
    except NotUnderstoodError as error:
        raise NotUnderstoodError(
            "The phrase “{text}” of the label “{label}” was not understood "
            "as a kind of land or place (the nearest would be “{kind}”), and "
            "a map of it would mislead: say it in other words, or take the "
            "phrases as typed.",
            label=label.name,
            **error.values,
        ) from error
    except QueryError as error:
        raise QueryError(
            "The phrase “{text}” of the label “{label}” cannot be used: "
            "{reason}",
            text=phrase[:80],
            label=label.name,
            reason=str(error),
        ) from error
    if not words.query.is_single:
        raise QueryError(
            "The phrase “{text}” of the label “{label}” asks with “&” or "
            "“|”; expected a plain phrase: separate several phrases by “;”.",
            text=phrase[:80],
            label=label.name,
        )
    return words
