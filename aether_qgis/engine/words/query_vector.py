"""A query's words to what pixels are compared with."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Sequence, Tuple

import numpy as np

from aether_qgis.engine.errors import QueryError
from aether_qgis.engine.protocol import (
    MAX_QUERY_CHARACTERS,
    UnderstoodText,
    half_character,
)
from aether_qgis.engine.protocol.query_language import parse_query
from aether_qgis.engine.protocol.query_parts import (
    ParsedQuery,
    QuerySyntaxError,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery
from aether_qgis.engine.towers.text import TextTower, encodable
from aether_qgis.engine.words.mixtures import expand, similarity_query
from aether_qgis.engine.words.sense import ENGLISH, Sense, sense_of
from aether_qgis.engine.words.understanding import (
    LEAST_SURE,
    Understanding,
    as_avoided,
    check_understood,
    names_any,
    understand,
)

_NEAR, _NEAR_ABROAD = 0.45, 0.6
"""Cosine to a bundle's own kind from which on a text is about it."""
_PERHAPS = 0.2
"""Texts of other languages must mean a place at least this surely."""


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


@dataclass(frozen=True)
class QueryWords:
    """A query's words, understood."""

    query: SimilarityQuery
    understood: Tuple[UnderstoodText, ...]
    is_understood: bool = True
    """Whether every text means a place or land, as far as is known."""


def query_words(
    tower: TextTower,
    positive: Sequence[str],
    negative: Sequence[str],
    as_typed: bool = False,
    own_kinds: Sequence[str] = (),
) -> QueryWords:
    """Return what to compare pixels with, and what was understood.

    Each of ``positive`` is in the query language (``protocol``); several are
    summed, and ``negative`` are avoided. ``own_kinds`` are words that the
    bundle was trained on, whatever the lexicon thinks of them. Raises
    QueryError for words that cannot be asked, and NotUnderstoodError for
    words that mean no place, unless they are taken ``as_typed``.
    """
    check_terms(positive, negative)
    parsed = [_parsed(text) for text in positive]
    # The vectors that a hosted encoder gave are those of the typed words.
    as_typed = as_typed or not tower.takes_any_text
    asked = {
        term: understand(term.text, as_typed or query.avoids(term))
        for query in parsed
        for term in query.terms
    }
    # A denial under “avoid” is rather meant as it stands there.
    shunned = [understand(text, True) for text in negative if text.strip()]
    doubtful = [
        one.told
        for one in (*asked.values(), *shunned)
        if tower.takes_senses and not _means_own_kind(one, tuple(own_kinds))
    ]
    if not as_typed:
        check_understood(doubtful)
    told = [
        as_avoided(asked[term].told)
        if query.avoids(term)
        else asked[term].told
        for query in parsed
        for term in query.terms
    ]
    told += [as_avoided(one.told) for one in shunned]
    branch = expand([query.part for query in parsed], asked, shunned)
    query = similarity_query(branch, lambda parts: _aligned(tower, parts))
    is_understood = all(one.sureness >= LEAST_SURE for one in doubtful)
    return QueryWords(query, tuple(told), is_understood)


def _parsed(text: str) -> ParsedQuery:
    try:
        return parse_query(text)
    except QuerySyntaxError as error:
        raise QueryError(error.note.template, **error.note.values) from error


def aligned_texts(tower: TextTower, texts: Sequence[str]) -> Floats:
    """Return unit vectors in the aligned space, float32 [texts, d].

    Texts are taken as they are typed, in any language.
    """
    return _aligned(tower, [(text, sense_of(text)) for text in texts])


def senses(texts: Sequence[str]) -> Floats:
    """Return what text heads are given, float32 [texts, SENSE_DIMENSION]."""
    return np.stack([_given(sense_of(encodable(text))) for text in texts])


def _means_own_kind(text: Understanding, own_kinds: Tuple[str, ...]) -> bool:
    """Say whether a text is about what the bundle was trained on.

    “Coffee and cake” means no place to the lexicon, but does to a bundle
    that knows cafes.
    """
    told = text.told
    if told.sureness >= LEAST_SURE or not own_kinds or not text.wanted:
        return False
    if names_any(told.wanted, {kind.casefold() for kind in own_kinds}):
        return True
    sentence = text.wanted[0][1].sentence
    nearest = float((_sentences_of(own_kinds) @ sentence).max())
    if told.language == ENGLISH:
        return nearest >= _NEAR
    # Vectors of other languages lie near some kind, whatever they mean.
    return nearest >= _NEAR_ABROAD and told.sureness >= _PERHAPS


@lru_cache(maxsize=4)
def _sentences_of(kinds: Tuple[str, ...]) -> Floats:
    return np.stack([sense_of(kind).sentence for kind in kinds])


def _aligned(tower: TextTower, parts: Sequence[Tuple[str, Sense]]) -> Floats:
    if not tower.takes_senses:
        return tower.encode([text for text, _ in parts])
    return tower.align(np.stack([_given(sense) for _, sense in parts]))


def _given(sense: Sense) -> Floats:
    return np.concatenate([sense.sentence, sense.cover])
