"""What a query's texts mean: corrected, parted, and how surely."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Sequence, Set, Tuple

from aether_qgis.engine.errors import LexiconError, NotUnderstoodError
from aether_qgis.engine.protocol import KindShare, UnderstoodText
from aether_qgis.engine.runtime.recently_used import RecentlyUsed
from aether_qgis.engine.towers.text import encodable, shipped_encoder
from aether_qgis.engine.words.lexicon import lexicon
from aether_qgis.engine.words.negation import part_negation
from aether_qgis.engine.words.relation import relation_note
from aether_qgis.engine.words.sense import (
    ENGLISH,
    Sense,
    nearest_kinds,
    sense_of,
)
from aether_qgis.engine.words.spelling import Speller, words_of
from aether_qgis.resources import resource

LEAST_SURE = 0.9
"""Texts that mean a place less surely count as not understood."""
_GAIN = 0.02
"""A corrected text must be this much surer, unless both are English."""
_KEPT_TEXTS = 1000


@dataclass(frozen=True)
class Understanding:
    """A text with the senses of what it wants and what it avoids."""

    told: UnderstoodText
    wanted: Tuple[Tuple[str, Sense], ...]
    avoided: Tuple[Tuple[str, Sense], ...]


def understand(text: str, as_typed: bool = False) -> Understanding:
    """Return what ``text`` means.

    ``as_typed`` neither corrects it nor looks for what it denies. Raises
    LexiconError where the lexicon is damaged.
    """
    return _understood.get(
        (text, as_typed), lambda: _understand(text, as_typed)
    )


def check_understood(texts: Sequence[UnderstoodText]) -> None:
    """Raise NotUnderstoodError for the first text that means no place."""
    for text in texts:
        if text.sureness < LEAST_SURE:
            nearest = text.kinds[0]
            raise NotUnderstoodError(
                "“{text}” was not understood as a kind of land or place (the "
                "nearest would be “{kind}”), and a map of it would mislead: "
                "say it in other words, or search for it anyway, as typed.",
                text=text.typed.strip()[:80],
                kind=nearest.name,
            )


@lru_cache(maxsize=1)
def speller() -> Speller:
    """Return the speller of English; raises LexiconError."""
    places: Set[str] = set()
    pairs: Set[str] = set()
    for kind in lexicon().values():
        texts = (kind.name, *kind.synonyms, kind.definition, kind.from_above)
        for words in map(words_of, texts):
            places.update(words)
            pairs.update(map(" ".join, zip(words, words[1:])))
    path = resource("lexicon", "words.txt")
    try:
        rare = frozenset(path.read_text("utf-8").split())
    except (OSError, UnicodeError) as error:
        raise LexiconError(
            "The lexicon of places {path} is damaged or of another version "
            "(line {line}: {reason}): install the plugin again.",
            path=str(path),
            line=0,
            reason=str(error),
        ) from error
    return Speller(places, pairs, shipped_encoder().words(), rare)


def _understand(text: str, as_typed: bool) -> Understanding:
    words = " ".join(encodable(text).split())
    sense = sense_of(words)
    parted = None
    if not as_typed:
        words, sense = _corrected(words, sense)
        parted = part_negation(words, sense.language)
    wanted, avoided = parted or (words, "")
    senses = {
        part: sense if part == words else sense_of(part)
        for part in (wanted, avoided)
        if part
    }
    main = senses[wanted or avoided]
    told = UnderstoodText(
        typed=text,
        wanted=wanted,
        avoided=avoided,
        language=sense.language,
        kinds=tuple(
            KindShare(name, round(share, 3))
            for name, share in nearest_kinds(main)
        ),
        sureness=round(min(one.place for one in senses.values()), 3),
        note=relation_note(words, sense.language),
    )
    return Understanding(
        told,
        ((wanted, senses[wanted]),) if wanted else (),
        ((avoided, senses[avoided]),) if avoided else (),
    )


def as_avoided(told: UnderstoodText) -> UnderstoodText:
    """Return what was understood of a text that stood under “avoid”."""
    return replace(told, is_avoided=True)


def _corrected(words: str, sense: Sense) -> Tuple[str, Sense]:
    """Return the text without typing errors, if it is better understood."""
    corrected = speller().corrected(words)
    if corrected == words:
        return words, sense
    better = sense_of(corrected)
    least = sense.place + (-_GAIN if sense.language == ENGLISH else _GAIN)
    if better.language == ENGLISH and better.place >= least:
        return corrected, better
    return words, sense


_understood: RecentlyUsed[Tuple[str, bool], Understanding] = RecentlyUsed(
    _KEPT_TEXTS
)
