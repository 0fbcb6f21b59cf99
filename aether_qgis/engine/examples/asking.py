"""What is asked, in words, by examples or both, as one query."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, Dict, Protocol, Sequence, Tuple

import numpy as np

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.errors import QueryError
from aether_qgis.engine.examples.gathering import gather
from aether_qgis.engine.examples.mixing import mixed
from aether_qgis.engine.examples.sources import VectorSource
from aether_qgis.engine.examples.ways import query_of
from aether_qgis.engine.protocol import (
    EXAMPLE_WAYS,
    MEAN,
    ExamplePlaces,
    Note,
    UnderstoodText,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery
from aether_qgis.engine.towers.loading import text_tower
from aether_qgis.engine.words.query_vector import check_terms, query_words

_MOST_BACKGROUNDS = 4

Sources = Callable[[], Sequence[VectorSource]]
"""Gives the rasters that are searched, when examples need them."""


class Asked(Protocol):
    """What requests of whole rasters and of the live map have in common."""

    @property
    def positive(self) -> Tuple[str, ...]:
        """Texts of what is looked for; may be none with examples."""

    @property
    def negative(self) -> Tuple[str, ...]:
        """Texts of what is avoided."""

    @property
    def as_typed(self) -> bool:
        """Whether the texts are taken as they are."""

    @property
    def sentence_vectors(self) -> Dict[str, Tuple[float, ...]]:
        """The texts' vectors by a hosted encoder."""

    @property
    def examples(self) -> ExamplePlaces:
        """Places that show what is looked for."""

    @property
    def counterexamples(self) -> ExamplePlaces:
        """Places that show what is not."""

    @property
    def mix(self) -> float:
        """What examples count for beside a text, 0 to 1."""

    @property
    def how(self) -> str:
        """How examples are compared."""


@dataclass(frozen=True)
class AskedQuery:
    """What pixels are compared with, and what was made of the request."""

    query: SimilarityQuery
    understood: Tuple[UnderstoodText, ...] = ()
    notes: Tuple[Note, ...] = ()
    """Which examples were left out, and why."""
    is_understood: bool = True
    """Whether every text means a place or land, as far as is known."""


def check_asked(asked: Asked) -> None:
    """Raise QueryError for words or examples that cannot be asked."""
    if not asked.examples.count:
        if asked.counterexamples.count:
            raise QueryError(
                "There is no example, only {count} counter-example(s): show "
                "at least one place that is like what you look for.",
                count=asked.counterexamples.count,
            )
        check_terms(asked.positive, asked.negative)
        return
    if asked.positive:
        check_terms(asked.positive, asked.negative)
    elif asked.negative:
        raise QueryError(
            "There is a text to avoid, but none to look for: type what to "
            "look for as well, or mark what to avoid as counter-examples."
        )
    if not 0 <= asked.mix <= 1:
        raise QueryError(
            "The mix of text and examples is {found}; expected 0 for the "
            "text alone to 1 for the examples alone.",
            found=asked.mix if math.isfinite(asked.mix) else str(asked.mix),
        )
    if asked.how not in EXAMPLE_WAYS:
        raise QueryError(
            "Examples cannot be compared by “{found}”; expected one of: "
            "{expected}.",
            found=asked.how,
            expected=", ".join(EXAMPLE_WAYS),
        )


def asked_query(asked: Asked, bundle: Bundle, sources: Sources) -> AskedQuery:
    """Return what to compare pixels with.

    Raises QueryError for what cannot be asked, and BundleError for a text
    asked of a bundle that answers none.
    """
    check_asked(asked)
    if not asked.examples.count:
        return _of_words(asked, bundle)
    text = _of_words(asked, bundle) if asked.positive else None
    rasters = sources()
    wanted, shunned, notes = gather(
        asked.examples, asked.counterexamples, rasters
    )
    background = np.empty((0, wanted.vectors.shape[1]), np.float32)
    if text or asked.how != MEAN:
        background = _background(rasters)
    shown = query_of(asked.how, wanted, shunned, background)
    if text is None:
        return AskedQuery(shown, (), notes)
    whole = mixed(text.query, shown, asked.mix, background)
    return AskedQuery(whole, text.understood, notes, text.is_understood)


def _of_words(asked: Asked, bundle: Bundle) -> AskedQuery:
    words = query_words(
        text_tower(bundle, asked.sentence_vectors),
        asked.positive,
        asked.negative,
        asked.as_typed,
        bundle.manifest.own_kinds,
    )
    return AskedQuery(words.query, words.understood, (), words.is_understood)


def _background(rasters: Sequence[VectorSource]) -> Floats:
    step = max(1, len(rasters) // _MOST_BACKGROUNDS)
    chosen = rasters[::step][:_MOST_BACKGROUNDS]
    return np.concatenate([raster.background() for raster in chosen])
