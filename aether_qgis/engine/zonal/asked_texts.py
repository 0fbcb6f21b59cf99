"""The texts that places are compared with, and what is averaged of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Sequence, Tuple

import numpy as np

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.errors import NotUnderstoodError, QueryError
from aether_qgis.engine.protocol import NOT_UNDERSTOOD, UnderstoodText
from aether_qgis.engine.protocol.zonal import TextRelevance, ZonalRequest
from aether_qgis.engine.relevance.background import background_of
from aether_qgis.engine.relevance.relevance import Relevance, relevance_of
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery
from aether_qgis.engine.towers.loading import text_tower
from aether_qgis.engine.towers.text import TextTower
from aether_qgis.engine.words.query_vector import QueryWords, query_words


@dataclass(frozen=True)
class AskedTexts:
    """Several texts in the aligned space of a bundle."""

    bundle: Bundle
    tower: TextTower
    texts: Tuple[str, ...]
    queries: Tuple[SimilarityQuery, ...]
    """One a text."""
    understood: Tuple[UnderstoodText, ...]
    is_understood: Tuple[bool, ...]
    """Whether each text means a place or land, as far as is known."""

    def vectors(self) -> Floats:
        """Return the vectors of all texts, float32 [m, d]."""
        return np.concatenate([query.vectors for query in self.queries])

    def similarities(self, similarities: Floats) -> Floats:
        """Return the similarity with each text, float32 [texts, n].

        ``similarities`` are those with ``vectors``, [m, n]. A text with “&”
        or “|” has several of them.
        """
        lengths = [len(query.vectors) for query in self.queries]
        parts = np.split(similarities, np.cumsum(lengths)[:-1])
        return np.stack(
            [
                query.similarity(part)
                for query, part in zip(self.queries, parts)
            ]
        )

    def judged(
        self, sample: Floats, check_cancelled: Callable[[], None]
    ) -> JudgedTexts:
        """Return what the similarities with each text mean on a raster.

        ``sample`` holds aligned vectors of its pixels, float32 [d, n],
        n >= 1. Raises BundleError where the pixel tower cannot be read.
        """
        background = background_of(self.bundle, self.tower)
        relevances = []
        for query in self.queries:
            check_cancelled()
            relevances.append(relevance_of(query, sample, background))
        return JudgedTexts(self, tuple(relevances))


@dataclass(frozen=True)
class JudgedTexts:
    """Texts, and what the similarities with them mean on one raster."""

    asked: AskedTexts
    relevances: Tuple[Relevance, ...]
    """One a text."""

    def relevance(self, similarities: Floats) -> Floats:
        """Return the relevance for each text, float32 [texts, n], 0 to 100.

        ``similarities`` are those with the vectors of all texts, [m, n].
        """
        found = self.asked.similarities(similarities)
        return np.stack(
            [one.of(row) for one, row in zip(self.relevances, found)]
        )

    def told(self) -> Tuple[TextRelevance, ...]:
        """Return the verdict on each text."""
        return tuple(
            TextRelevance(
                text,
                one.verdict if is_understood else NOT_UNDERSTOOD,
                round(one.relevance, 1),
                one.relevant_share,
            )
            for text, one, is_understood in zip(
                self.asked.texts, self.relevances, self.asked.is_understood
            )
        )


def asked_texts(request: ZonalRequest) -> AskedTexts:
    """Return the texts of ``request``; raises QueryError for their words."""
    bundle = cached_bundle(request.bundle)
    tower = text_tower(bundle, request.sentence_vectors)
    kinds = bundle.manifest.own_kinds
    words = [_words(tower, text, request, kinds) for text in request.asked]
    return AskedTexts(
        bundle,
        tower,
        request.asked,
        tuple(one.query for one in words),
        tuple(told for one in words for told in one.understood),
        tuple(one.is_understood for one in words),
    )


def _words(
    tower: TextTower, text: str, request: ZonalRequest, kinds: Sequence[str]
) -> QueryWords:
    try:
        return query_words(tower, [text], [], request.as_typed, kinds)
    except NotUnderstoodError:
        raise  # It names the text itself.
    except QueryError as error:
        if len(request.asked) == 1:
            raise
        raise QueryError(
            "The text “{text}” cannot be used: {reason}",
            text=text[:80],
            reason=str(error),
        ) from error
