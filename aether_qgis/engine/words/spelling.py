"""Typing errors in words that the sentence encoder does not know.

A word is touched only where the encoder would have to take it to pieces: it
becomes the closest word of the lexicon, or else a common word one slip away.
"""

from __future__ import annotations

import re
from functools import cached_property
from itertools import combinations
from typing import AbstractSet, Dict, Iterator, List, Mapping, Optional, Set

_WORD = re.compile(r"[^\W\d_]+")
_WHOLE = re.compile(r"(?<![\w-])[^\W\d_]+(?![\w-])")
"""A word that is not a part of one with hyphens."""
_PAIR = re.compile(r"([^\W\d_]{2,})[ -]([^\W\d_]{2,})")
_SHORTEST = 4
"""Shorter words are one slip from too many others."""
_TWO_SLIPS_FROM = 8
"""Words this long may hold two slips."""
_SHORTEST_PART = 3
_COMMON = 12_000
"""Rarer words are no goal of a correction unless the lexicon has them."""


class Speller:
    """Corrects English words; the first unknown one has them indexed."""

    def __init__(
        self,
        places: Mapping[str, int],
        pairs: AbstractSet[str],
        common: Mapping[str, int],
        rare: AbstractSet[str] = frozenset(),
    ) -> None:
        """Take the words to correct to, all in small letters.

        ``places`` are the words of the lexicon's names with how many names
        have each, ``pairs`` its neighbours, “car park”; ``common`` has
        all other words that the encoder knows, each with its rank, the
        commonest first. ``rare`` words are right as they are.
        """
        self._places = places
        self._pairs = pairs
        self._common = common
        self._rare = rare

    def corrected(self, text: str) -> str:
        """Return ``text`` with every word known that can be made so."""
        joined = _PAIR.sub(self._joined, text)
        return _WHOLE.sub(lambda found: self._word(found.group()), joined)

    def knows(self, word: str) -> bool:
        """Return whether the encoder or the lexicon has the word."""
        return any(
            form in self._places or form in self._common or form in self._rare
            for form in _forms(word.lower())
        )

    @cached_property
    def _index(self) -> Dict[str, Set[str]]:
        """The goals of a correction by what is left without some letters."""
        index: Dict[str, Set[str]] = {}
        for word in self._places:
            for short in _shortened(word, _slips_in(word)):
                index.setdefault(short, set()).add(word)
        for word in self._common:
            if len(word) >= _SHORTEST:
                for short in _shortened(word, 1):
                    index.setdefault(short, set()).add(word)
        return index

    def _joined(self, found: re.Match[str]) -> str:
        first, second = found.group(1).lower(), found.group(2).lower()
        whole = first + second
        if whole in self._places and f"{first} {second}" not in self._pairs:
            return whole
        return found.group()

    def _word(self, word: str) -> str:
        small = word.lower()
        if len(word) < _SHORTEST or self.knows(small):
            return word
        if self._is_compound(small):
            return self._parted(small) or word
        return self._closest(small) or self._parted(small) or word

    def _is_compound(self, word: str) -> bool:
        """Say whether two of the lexicon's words make it: treehouse."""
        return any(
            word[:at] in self._places and word[at:] in self._places
            for at in range(_SHORTEST, len(word) - _SHORTEST + 1)
        )

    def _parted(self, word: str) -> Optional[str]:
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            first, second = word[:at], word[at:]
            if f"{first} {second}" in self._pairs:
                return f"{first} {second}"
        return None

    def _closest(self, word: str) -> Optional[str]:
        most = _slips_in(word)
        found = {
            other
            for short in _shortened(word, most)
            for other in self._index.get(short, ())
        }
        ranked = sorted(
            (slips, -self._places.get(other, 0), unlike, rank, other)
            for other in found
            for slips in [slips_between(word, other)]
            for unlike in [other[0] != word[0]]
            for rank in [self._common.get(other, len(self._common))]
            if slips <= (most if other in self._places else 1)
            if other in self._places or rank < _COMMON
            # Few people mistype a word's beginning, let alone doubly.
            if slips < 2 or not unlike
        )
        if not ranked or (ranked[0][0] > 1 and self._parted(word)):
            return None
        return ranked[0][-1]


def slips_between(one: str, other: str) -> int:
    """Return how many slips turn a word into the other.

    A slip leaves out, adds or changes a letter, or swaps two neighbours
    (the optimal string alignment distance).
    """
    before: List[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, goal in enumerate(other, 1):
            best = min(
                last[column] + 1,
                now[column - 1] + 1,
                last[column - 1] + (letter != goal),
            )
            swapped = (
                row > 1
                and column > 1
                and letter == other[column - 2]
                and one[row - 2] == goal
            )
            now.append(min(best, before[column - 2] + 1) if swapped else best)
        before, last = last, now
    return last[-1]


def words_of(text: str) -> List[str]:
    """Return the words of a text in small letters."""
    return [word.lower() for word in _WORD.findall(text)]


def _slips_in(word: str) -> int:
    return 2 if len(word) >= _TWO_SLIPS_FROM else 1


def _shortened(word: str, most: int) -> Iterator[str]:
    """Yield the word without up to ``most`` of its letters."""
    for count in range(most + 1):
        for gone in combinations(range(len(word)), count):
            yield "".join(c for at, c in enumerate(word) if at not in gone)


def _forms(word: str) -> Iterator[str]:
    """Yield a word and what it may be a form of: allotments, allotment."""
    yield word
    for ending, instead in (
        ("s", ""),
        ("es", ""),
        ("ies", "y"),
        ("ed", ""),
        ("ed", "e"),
        ("ing", ""),
        ("ing", "e"),
        ("er", ""),
        ("ers", ""),
        ("y", ""),
    ):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            yield word[: -len(ending)] + instead
