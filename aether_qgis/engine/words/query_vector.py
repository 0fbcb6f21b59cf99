"""Terms to a query vector in the aligned space."""

from __future__ import annotations

from typing import Sequence

import numpy as np

from aether_qgis.engine.errors import QueryError
from aether_qgis.engine.protocol import MAX_QUERY_CHARACTERS, half_character
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.towers.text import TextTower

# What is avoided counts half: the map still shows first what is sought.
NEGATIVE_WEIGHT = 0.5
_SHORTEST_MIX = 1e-3


def check_terms(positive: Sequence[str], negative: Sequence[str]) -> None:
    """Raise QueryError unless the words can be asked."""
    if not positive or not all(text.strip() for text in positive):
        raise QueryError(
            "The query is empty: type what to look for, for example “woods "
            "by the river”."
        )
    for text in (*positive, *negative):
        if len(text) > MAX_QUERY_CHARACTERS:
            raise QueryError(
                "The query has {found} characters; at most {expected} are "
                "read: shorten it to a phrase or a sentence.",
                found=len(text),
                expected=MAX_QUERY_CHARACTERS,
            )
        half = half_character(text)
        if half:
            raise QueryError(
                "The query holds half a character ({code}), which damaged "
                "text may contain: delete it and type it again.",
                code=half,
            )


def query_vector(
    tower: TextTower, positive: Sequence[str], negative: Sequence[str]
) -> Floats:
    """Return the query's unit vector in the aligned space, float32 [d].

    The mean of the positive terms less half the mean of the negative ones,
    scaled back to length 1, so that similarity stays a cosine. Raises
    QueryError for words that cannot be asked.
    """
    check_terms(positive, negative)
    wanted = _mean_direction(tower, positive)
    avoided = [text for text in negative if text.strip()]
    if avoided:
        wanted -= NEGATIVE_WEIGHT * _mean_direction(tower, avoided)
    length = float(np.linalg.norm(wanted))
    if not length > _SHORTEST_MIX:
        raise QueryError(
            "What to look for and what to avoid cancel each other out: "
            "change one of the two."
        )
    return np.asarray(wanted / length, np.float32)


def _mean_direction(tower: TextTower, texts: Sequence[str]) -> Floats:
    mean = tower.encode([" ".join(text.split()) for text in texts]).mean(0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-12))
