"""What a query's texts mean: corrected, parted, and how surely."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import AbstractSet, Dict, FrozenSet, Sequence, Set, Tuple

from aether_qgis.engine.errors import NotUnderstoodError
from aether_qgis.engine.protocol import KindShare, Note, UnderstoodText
from aether_qgis.engine.runtime.recently_used import RecentlyUsed
from aether_qgis.engine.towers.text import encodable, shipped_encoder
from aether_qgis.engine.words.lexicon import (
    foreign_names,
    lexicon,
    rare_words,
)
from aether_qgis.engine.words.negation import part_negation
from aether_qgis.engine.words.relation import relation_note
from aether_qgis.engine.words.sense import (
    ENGLISH,
    Sense,
    nearest_kinds,
    sense_of,
)
from aether_qgis.engine.words.spelling import Speller, words_of

LEAST_SURE = 0.9
"""Texts that mean a place less surely count as not understood."""
_CERTAIN = 0.998
"""Surer texts of other languages are not looked at for English words."""
_LOSS = 0.02
"""A corrected text may be less sure by this much."""
_HALF_SURE = 0.3
"""Texts that hold a name of the lexicon need no more."""
_LONGEST_NAME = 4
"""Words in a name that is looked for in a text."""
_LONGEST_LINK = 2
"""Words of names up to this long, “of”, are no goal of a correction."""
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
    names: Counter[str] = Counter()
    described: Set[str] = set()
    pairs: Set[str] = set()
    for kind in lexicon().values():
        called = [words_of(name) for name in (kind.name, *kind.synonyms)]
        told = [words_of(text) for text in (kind.definition, kind.from_above)]
        names.update({word for words in called for word in words})
        names.update({f"{words[-1]}s" for words in called})
        described.update(word for words in told for word in words)
        for words in (*called, *told):
            pairs.update(map(" ".join, zip(words, words[1:])))
    return Speller(
        {word: n for word, n in names.items() if len(word) > _LONGEST_LINK},
        pairs,
        shipped_encoder().words(),
        rare_words() | described,
    )


@lru_cache(maxsize=1)
def known_names() -> FrozenSet[str]:
    """Return every name of the lexicon in every language, in small letters."""
    english = (
        name
        for kind in lexicon().values()
        for name in (kind.name, *kind.synonyms)
    )
    foreign = (
        name
        for names in foreign_names().values()
        for some in names.values()
        for name in some
    )
    return frozenset(name.casefold() for name in (*english, *foreign))


@lru_cache(maxsize=8)
def words_in(language: str) -> FrozenSet[str]:
    """Return the words of the names that a language has for kinds."""
    names = foreign_names().get(language, {}).values()
    return frozenset(
        word for some in names for name in some for word in words_of(name)
    )


def _understand(text: str, as_typed: bool) -> Understanding:
    words = " ".join(encodable(text).split())
    sense = sense_of(words)
    parted = None
    if not as_typed:
        words, sense = _corrected(words, sense)
        parted = part_negation(words, sense.language)
    wanted, avoided = parted or (words, "")
    senses = _senses(wanted, avoided)
    note = relation_note(words, sense.language)
    sureness = min(map(_sureness, senses, senses.values()))
    if parted and sureness < LEAST_SURE:
        # “Without life” denies nothing that a map could avoid.
        wanted, avoided, senses = words, "", {words: sense}
        sureness = _sureness(words, sense)
        note = Note(
            "What “{words}” does not want was not understood: it is read as "
            "a whole.",
            {"words": words},
        )
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
        sureness=round(sureness, 3),
        note=note,
    )
    return Understanding(
        told,
        ((wanted, senses[wanted]),) if wanted else (),
        ((avoided, senses[avoided]),) if avoided else (),
    )


def _senses(*parts: str) -> Dict[str, Sense]:
    return {part: sense_of(part) for part in parts if part}


def names_any(text: str, names: AbstractSet[str]) -> bool:
    """Say whether ``text`` is or holds one of ``names``, in small letters."""
    words = words_of(text)
    return text.casefold() in names or any(
        " ".join(words[start:end]) in names
        for start in range(len(words))
        for end in range(start + 1, start + _LONGEST_NAME + 1)
    )


def _sureness(text: str, sense: Sense) -> float:
    if text.casefold() in known_names():
        return 1.0
    # “A cafe with cake” is about food as well, but means a place.
    if sense.place > _HALF_SURE and names_any(text, known_names()):
        return max(sense.place, LEAST_SURE)
    return sense.place


def as_avoided(told: UnderstoodText) -> UnderstoodText:
    """Return what was understood of a text that stood under “avoid”."""
    return replace(told, is_avoided=True)


def _corrected(words: str, sense: Sense) -> Tuple[str, Sense]:
    """Return the text without typing errors, if it is better understood.

    A mistyped English word may look like one of another language, but none
    of its words are known there.
    """
    if sense.language != ENGLISH and (
        sense.place > _CERTAIN
        or any(word in words_in(sense.language) for word in words_of(words))
    ):
        return words, sense
    corrected = speller().corrected(words)
    if corrected == words:
        return words, sense
    better = sense_of(corrected)
    least = min(sense.place - _LOSS, LEAST_SURE)
    if sense.language != ENGLISH and not _is_english(corrected, better):
        return words, sense
    return (corrected, better) if better.place >= least else (words, sense)


def _is_english(text: str, sense: Sense) -> bool:
    return text.casefold() in known_names() or (
        sense.language == ENGLISH and all(map(speller().knows, words_of(text)))
    )


_understood: RecentlyUsed[Tuple[str, bool], Understanding] = RecentlyUsed(
    _KEPT_TEXTS
)
