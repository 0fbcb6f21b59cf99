"""A question with a name, to ask it again on any raster, here or elsewhere."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import Any, Callable, Dict

from aether_qgis.engine.protocol import (
    DEFAULT_BUNDLE,
    EXAMPLE_WAYS,
    MAX_QUERY_CHARACTERS,
    PERCENTILE,
    THRESHOLD_MODES,
)
from aether_qgis.engine.protocol.changing import DIRECTIONS, SPACES
from aether_qgis.engine.protocol.classifying import WIDEST_SMOOTHING
from aether_qgis.requests.bundle_presence import bundle_here
from aether_qgis.requests.inline_features import is_inline
from aether_qgis.requests.question import (
    CHANGE,
    LONGEST_QUESTION,
    Question,
    QuestionError,
    question_text,
    read_question,
    stored_question,
)
from aether_qgis.requests.ready_legends import READY_LEGENDS

LONGEST_NAME = 120
_LONGEST_BUNDLE = 1000
_LONGEST_LABELS = 50_000
_MOST_PLACES = 10_000

_OF_A_MACHINE = (
    "INPUT",
    "TILES",
    "EXTENT",
    "USE_INDEX",
    "DEVICE",
    "BACKEND",
    "SCHEDULER",
)
"""Which rasters are asked, and what computes."""
_LAYERS = (
    "EXAMPLES",
    "COUNTEREXAMPLES",
    "LABELLED",
    "LABEL_TABLE",
    "NAMES",
)
"""Kept where they are features; files lie on one machine alone."""

# Surrogates, control characters, and those that turn text around.
_UNSEEN = {"Cs", "Cc"}
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class FavouriteError(Exception):
    """What was read is no favourite; names the field, for a sentence."""


@dataclass(frozen=True)
class Favourite:
    """What is asked; neither the raster nor what computes it."""

    name: str
    question: Question
    bundle_title: str = ""
    """What the bundle is called where it was used."""

    @classmethod
    def of_question(
        cls, name: str, question: Question, bundle_title: str = ""
    ) -> Favourite:
        """Return the favourite that asks the same on any raster."""
        files = [
            layer for layer in _LAYERS if not is_inline(question.text(layer))
        ]
        asked = question.without(*_OF_A_MACHINE, *files)
        return cls(name, asked, bundle_title)

    @property
    def bundle(self) -> str:
        """The bundle as it was named where the favourite was made."""
        return self.question.text("MODEL", DEFAULT_BUNDLE)

    @property
    def asked(self) -> Question:
        """What to ask, with the bundle as it is named here."""
        here = bundle_here(self.bundle)
        if not here or "MODEL" not in self.question.parameters:
            return self.question
        return self.question.with_values(MODEL=here)

    @property
    def bundle_is_here(self) -> bool:
        """Whether its bundle can be used on this machine."""
        return bool(bundle_here(self.bundle))

    def asks_like(self, other: Favourite) -> bool:
        """Whether another one asks the same, whatever it is called."""
        return self.question == other.question

    def called(self, name: str) -> Favourite:
        """Return it under another name."""
        return replace(self, name=name)


def favourite_json(favourite: Favourite) -> Dict[str, Any]:
    """Return a favourite for JSON."""
    return {
        "name": favourite.name,
        **stored_question(favourite.question),
        "bundle_title": favourite.bundle_title,
    }


def read_favourite(data: object) -> Favourite:
    """Return a favourite of ``favourite_json``; raises FavouriteError."""
    if not isinstance(data, dict):
        raise FavouriteError("favourite")
    facts = dict(data)
    name, title = facts.pop("name", None), facts.pop("bundle_title", "")
    for key, text in (("name", name), ("bundle_title", title)):
        _check(key, isinstance(text, str))
    try:
        question = read_question(facts)
    except QuestionError as error:
        raise FavouriteError(str(error)) from error
    made = Favourite(str(name), question, str(title))
    check_favourite(made)
    return made


def check_favourite(favourite: Favourite) -> None:
    """Raise FavouriteError for what no favourite may hold."""
    _check("name", bool(favourite.name.strip()))
    _check("name", _is_line(favourite.name, LONGEST_NAME))
    _check("bundle_title", _is_line(favourite.bundle_title, _LONGEST_BUNDLE))
    question = favourite.question
    try:
        read_question(stored_question(question))
    except QuestionError as error:
        raise FavouriteError(str(error)) from error
    _check("parameters", len(question_text(question)) <= LONGEST_QUESTION)
    for name, value in question.parameters.items():
        _check(name, name not in _OF_A_MACHINE)
        _check(name, _CHECKS[name](value))
    _check("THRESHOLD", _is_threshold(question))


def _is_threshold(question: Question) -> bool:
    is_share = (
        question.algorithm == CHANGE
        or question.text("THRESHOLD_MODE", PERCENTILE) == PERCENTILE
    )
    low, high = (0, 100) if is_share else (-1, 1)
    usual = question.parameters.get("THRESHOLD")
    return usual is None or low <= usual <= high


def _is_line(text: str, longest: int) -> bool:
    return len(text) <= longest and not any(map(_is_unseen, text))


def _is_text(text: str) -> bool:
    seen = text.replace("\n", "").replace("\t", "")
    return len(text) <= _LONGEST_LABELS and not any(map(_is_unseen, seen))


def _is_unseen(char: str) -> bool:
    return unicodedata.category(char) in _UNSEEN or char in _TURNING


def _check(field: str, is_good: bool) -> None:
    if not is_good:
        raise FavouriteError(field)


_Check = Callable[[Any], bool]


def _line(longest: int) -> _Check:
    return lambda text: bool(text) and _is_line(text, longest)


def _within(low: float, high: float) -> _Check:
    return lambda number: bool(low <= number <= high)


def _one_of(*words: str) -> _Check:
    return lambda word: word in words


def _switch(value: object) -> bool:
    return isinstance(value, bool)


_CHECKS: Dict[str, _Check] = {
    "QUERY": lambda text: _is_line(text, MAX_QUERY_CHARACTERS),
    "NOT_QUERY": lambda text: _is_line(text, MAX_QUERY_CHARACTERS),
    "MODEL": _line(_LONGEST_BUNDLE),
    "K": _within(1, _MOST_PLACES),
    "THRESHOLD": lambda number: True,
    "THRESHOLD_MODE": _one_of(*THRESHOLD_MODES),
    "MIN_AREA": _within(0, 1e15),
    "MIN_DISTANCE": _within(0, 1e9),
    "NAME_FIELD": _line(_LONGEST_BUNDLE),
    "LABELLED_FIELD": _line(_LONGEST_BUNDLE),
    "MIX": _within(0, 1),
    "HOW": _one_of(*EXAMPLE_WAYS),
    "LEGEND": _one_of("own", *READY_LEGENDS),
    "LABELS": _is_text,
    "LEAST_CONFIDENCE": _within(0, 1),
    "SMOOTHING": _within(1, WIDEST_SMOOTHING),
    "YEARS": _line(_LONGEST_BUNDLE),
    "DIRECTION": _one_of(*DIRECTIONS),
    "SPACE": _one_of(*SPACES),
    **dict.fromkeys(_LAYERS, is_inline),
    **dict.fromkeys(
        (
            "AS_TYPED",
            "SMOOTH",
            "RELEVANCE_BAND",
            "BEST_ANYWAY",
            "WARP",
        ),
        _switch,
    ),
}
