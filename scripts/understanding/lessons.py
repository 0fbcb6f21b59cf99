"""What the network learns from: texts, and what each of them means.

Folder phrases/: ``<language>_words.tsv`` (classes of land cover, text; written
by native hand), ``<language>_translated.tsv`` (number of an English training
phrase of the default bundle, its translation) and ``senseless.tsv``
(language, text that no map of land can answer). The lexicon gives the rest.
Nothing of this is asked in a reported measurement.
"""

from __future__ import annotations

import random
import re
import string
from dataclasses import dataclass, field
from pathlib import Path
from typing import Dict, List, Mapping, Optional, Sequence, Set

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.words.lexicon import (
    LANGUAGES,
    PlaceKind,
    foreign_names,
    lexicon,
)
from aether_qgis.engine.words.spelling import words_of
from scripts.landcover_starter.phrases import read_lines, training_phrases
from scripts.landcover_starter.splits import CLASSES

FOLDER = Path(__file__).parent / "phrases"
ENGLISH = "en"
TRANSLATED, WORDS, KINDS, NAMES, PAIRS, ASKED = 0.5, 0.7, 0.2, 0.1, 0.1, 0.05
"""How often a text of each origin is drawn, English phrases 1."""
MISTYPED = 0.4
"""The same for a mistyped copy, times its original's."""
MISTYPED_SHARE = 0.5
_SENSELESS_MADE = 800
_NO_WORDS = 1200
_PAIRED, _ASKED = 3000, 1500

Shares = NDArray[np.float32]

_JOINED = ("{} by the {}", "{} near a {}", "{} with a {}", "{} and {}")
_QUESTIONS: Mapping[str, Sequence[str]] = {
    ENGLISH: (
        "where is a {}",
        "somewhere with a {}",
        "find me a {}",
        "looking for a {}",
        "places like a {}",
    ),
    "de": ("wo gibt es {}", "ich suche {}", "ein Ort mit {}"),
    "fr": ("où trouver {}", "je cherche {}", "un endroit avec {}"),
    "es": ("dónde hay {}", "busco {}", "un lugar con {}"),
    "zh": ("哪里有{}", "我想找{}", "{}在哪里"),
    "pt": ("onde há {}", "procuro {}", "um lugar com {}"),
    "it": ("dove c'è {}", "cerco {}", "un posto con {}"),
    "pl": ("gdzie jest {}", "szukam: {}", "miejsce: {}"),
}
_MAPPED_WORD = re.compile(r"\w{4,}")


@dataclass(frozen=True)
class Lesson:
    """A text and what it means."""

    text: str
    language: str
    cover: Shares
    """Share of each class of land cover, [9]."""
    weight: float
    kinds: Dict[int, float] = field(default_factory=dict)
    """Share of kinds by their place in the lexicon; empty: not known."""
    english: Optional[str] = None
    """The same in English; None where nobody has translated it."""
    is_place: bool = True


def all_lessons(seed: int = 0) -> List[Lesson]:
    """Return every lesson; those that are made up depend on ``seed``."""
    chance = random.Random(seed)
    lessons = [*_phrases(), *_words(), *_of_kinds()]
    known = {word for one in lessons for word in words_of(one.text)}
    lessons += _joined_kinds(chance)
    lessons += [
        _mistyped(lesson, chance)
        for lesson in lessons
        if chance.random() < MISTYPED_SHARE
    ]
    return [*lessons, *_senseless(chance), *_no_words(known, chance)]


def mistyped(text: str, chance: random.Random) -> str:
    """Return ``text`` with one slip in a word of four letters or more."""
    words = [found.span() for found in _MAPPED_WORD.finditer(text)]
    if not words:
        return text
    start, end = chance.choice(words)
    at = chance.randrange(start + 1, end - 1)
    slip = chance.randrange(4)
    if slip == 0:
        return text[:at] + text[at + 1 :]
    if slip == 1:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if slip == 2:
        return text[:at] + text[at] + text[at:]
    letter = chance.choice(string.ascii_lowercase)
    return text[:at] + letter + text[at + 1 :]


def _phrases() -> List[Lesson]:
    phrases = training_phrases()
    english = phrases.texts
    lessons = [
        Lesson(text, ENGLISH, cover, 1.0, english=text)
        for text, cover in zip(english, phrases.meanings)
    ]
    for language in LANGUAGES:
        for line in read_lines(FOLDER / f"{language}_translated.tsv"):
            number, text = line.split("\t")
            at = int(number)
            lessons.append(
                Lesson(
                    text,
                    language,
                    phrases.meanings[at],
                    TRANSLATED,
                    english=english[at],
                )
            )
    return lessons


def _words() -> List[Lesson]:
    lessons = []
    for path in sorted(FOLDER.glob("*_words.tsv")):
        language = path.name.partition("_")[0]
        for line in read_lines(path):
            classes, text = line.split("\t")
            cover = np.zeros(len(CLASSES), np.float32)
            for name in classes.split("+"):
                cover[CLASSES.index(name)] = 1
            lessons.append(Lesson(text, language, cover / cover.sum(), WORDS))
    return lessons


def _of_kinds() -> List[Lesson]:
    kinds = list(lexicon().values())
    balance = _balance(kinds)
    lessons = []
    for at, kind in enumerate(kinds):
        cover, only = cover_of(kind), {at: 1.0}
        texts = (kind.name, *kind.synonyms, kind.definition, kind.from_above)
        lessons += [
            Lesson(text, ENGLISH, cover, KINDS * balance[at], only, text)
            for text in filter(None, texts)
        ]
        lessons += [
            Lesson(name, language, cover, NAMES * balance[at], only, kind.name)
            for language in LANGUAGES
            for name in foreign_names()[language].get(kind.name, ())
        ]
    return lessons


def _joined_kinds(chance: random.Random) -> List[Lesson]:
    """Return pairs of kinds, and kinds that somebody asks for."""
    kinds = list(lexicon().values())
    lessons = []
    for _ in range(_PAIRED):
        one, other = chance.sample(range(len(kinds)), 2)
        text = chance.choice(_JOINED).format(
            kinds[one].name, kinds[other].name
        )
        cover = 0.6 * cover_of(kinds[one]) + 0.4 * cover_of(kinds[other])
        shares = {one: 0.6, other: 0.4}
        lessons.append(Lesson(text, ENGLISH, cover, PAIRS, shares, text))
    for language, forms in _QUESTIONS.items():
        for at in chance.choices(range(len(kinds)), k=_ASKED // 2):
            kind = kinds[at]
            names: Sequence[str] = (kind.name, *kind.synonyms)
            if language != ENGLISH:
                names = foreign_names()[language].get(kind.name, ())
            if names:
                text = chance.choice(forms).format(chance.choice(names))
                lessons.append(
                    Lesson(
                        text,
                        language,
                        cover_of(kind),
                        ASKED,
                        {at: 1.0},
                        _QUESTIONS[ENGLISH][0].format(kind.name),
                    )
                )
    return lessons


def cover_of(kind: PlaceKind) -> Shares:
    """Return a kind's land cover as shares of the nine classes, [9]."""
    shares = [kind.cover.get(name, 0.0) for name in CLASSES]
    return np.array(shares, np.float32)


def _balance(kinds: Sequence[PlaceKind]) -> Shares:
    """Return a weight for each kind: most are built, few are ice."""
    covers = np.stack([cover_of(kind) for kind in kinds])
    total = covers.sum(0)
    return np.asarray(covers @ (total.mean() / total), np.float32)


def _mistyped(lesson: Lesson, chance: random.Random) -> Lesson:
    return Lesson(
        mistyped(lesson.text, chance),
        lesson.language,
        lesson.cover,
        lesson.weight * MISTYPED,
        lesson.kinds,
        lesson.english,
    )


def _senseless(chance: random.Random) -> List[Lesson]:
    lessons = []
    for line in read_lines(FOLDER / "senseless.tsv"):
        language, text = line.split("\t")
        lessons.append(_no_place(text, language, 1.0))
    for _ in range(_SENSELESS_MADE):
        text = _noise(chance)
        lessons.append(_no_place(text, ENGLISH, 0.5))
    return lessons


def _no_place(text: str, language: str, weight: float) -> Lesson:
    nothing = np.full(len(CLASSES), 1 / len(CLASSES), np.float32)
    return Lesson(text, language, nothing, weight, is_place=False)


def _no_words(known: Set[str], chance: random.Random) -> List[Lesson]:
    """Return what sounds like a word and is none, by chains of letters."""
    following: Dict[str, List[str]] = {}
    for word in sorted(word for word in known if len(word) > 3):
        marked = f"^^{word}$"
        for at in range(len(marked) - 2):
            following.setdefault(marked[at : at + 2], []).append(
                marked[at + 2]
            )
    lessons: List[Lesson] = []
    while len(lessons) < _NO_WORDS:
        word = "^^"
        while word[-1] != "$" and len(word) < 16:
            word += chance.choice(following[word[-2:]])
        word = word.strip("^$")
        if len(word) > 4 and word.isascii() and word not in known:
            lessons.append(_no_place(word, ENGLISH, 0.3))
    return lessons


def _noise(chance: random.Random) -> str:
    """Return letters, numbers, or what could be a word but is none."""
    sort = chance.random()
    if sort < 0.2:
        return "".join(
            chance.choices("0123456789.,-/ €$%", k=chance.randint(1, 10))
        )
    if sort < 0.4:
        keys = chance.choice(("asdfghjkl", "qwertyuiop", "zxcvbnm"))
        return "".join(chance.choices(keys, k=chance.randint(2, 12)))
    words = []
    for _ in range(chance.randint(1, 3)):
        if sort < 0.7:
            letters = chance.choices(
                string.ascii_lowercase, k=chance.randint(1, 9)
            )
        else:
            letters = [
                chance.choice("bcdfghklmnprstvz")
                + chance.choice("aeiou")
                + chance.choice(("", "n", "r", "x"))
                for _ in range(chance.randint(2, 4))
            ]
        words.append("".join(letters))
    return " ".join(words)
