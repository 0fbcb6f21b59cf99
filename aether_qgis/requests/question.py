"""What was asked: an algorithm, and what its parameters are set to.

All ways to ask come down to this, and so do history, favourites and the
layers of an answer: text, examples, a legend and change differ in the
algorithm alone. Values are those of JSON, as `qgis_process` takes them too;
outputs, and parameters that have their default, are left out.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Dict, List, Mapping, Optional, Tuple

TEXT_QUERY = "aether:textquery"
SIMILAR_PLACES = "aether:similarplaces"
CLASSIFY = "aether:classify"
CHANGE = "aether:change"

LONGEST_QUESTION = 2**18
"""Characters of JSON: of thousands of examples drawn by hand."""

_TEXT, _TEXTS, _SWITCH = "text", "texts", "switch"
_WHOLE, _NUMBER = "whole number", "number"
_OF_ALL = {
    "INPUT": _TEXTS,
    "QUERY": _TEXT,
    "MODEL": _TEXT,
    "EXTENT": _TEXT,
    "AS_TYPED": _SWITCH,
    "USE_INDEX": _SWITCH,
    "DEVICE": _TEXT,
    "BACKEND": _TEXT,
}
_OF_PLACES = {"K": _WHOLE, "THRESHOLD": _NUMBER, "MIN_AREA": _NUMBER}
_OF_TEXT = {
    **_OF_ALL,
    **_OF_PLACES,
    "TILES": _TEXTS,
    "NOT_QUERY": _TEXT,
    "THRESHOLD_MODE": _TEXT,
    "MIN_DISTANCE": _NUMBER,
    "SMOOTH": _SWITCH,
    "NAMES": _TEXT,
    "NAME_FIELD": _TEXT,
    "RELEVANCE_BAND": _SWITCH,
    "BEST_ANYWAY": _SWITCH,
    "SCHEDULER": _TEXT,
}
_PARAMETERS: Dict[str, Dict[str, str]] = {
    TEXT_QUERY: _OF_TEXT,
    SIMILAR_PLACES: {
        **_OF_TEXT,
        "EXAMPLES": _TEXT,
        "COUNTEREXAMPLES": _TEXT,
        "MIX": _NUMBER,
        "HOW": _TEXT,
    },
    CLASSIFY: {
        **_OF_ALL,
        "LEGEND": _TEXT,
        "LABELS": _TEXT,
        "LABEL_TABLE": _TEXT,
        "LABELLED": _TEXT,
        "LABELLED_FIELD": _TEXT,
        "LEAST_CONFIDENCE": _NUMBER,
        "SMOOTHING": _WHOLE,
    },
    CHANGE: {
        **_OF_ALL,
        **_OF_PLACES,
        "YEARS": _TEXT,
        "DIRECTION": _TEXT,
        "SPACE": _TEXT,
        "WARP": _SWITCH,
    },
}


class QuestionError(Exception):
    """What was stored is no question that this version reads; names the
    parameter, if it is about one."""


@dataclass(frozen=True)
class Question:
    """An algorithm's id, and its parameters."""

    algorithm: str
    parameters: Mapping[str, Any] = field(default_factory=dict)

    def text(self, name: str, usual: str = "") -> str:
        """Return a text."""
        return str(self.parameters.get(name, usual))

    def number(self, name: str, usual: float = 0.0) -> float:
        """Return a number."""
        return float(self.parameters.get(name, usual))

    def is_on(self, name: str, usual: bool = False) -> bool:
        """Return a switch."""
        return bool(self.parameters.get(name, usual))

    @property
    def rasters(self) -> Tuple[str, ...]:
        """The rasters that are asked; none for a favourite."""
        given = [self.parameters.get(name) for name in ("INPUT", "TILES")]
        return tuple(
            path
            for one in given
            for path in (one if isinstance(one, (list, tuple)) else [one])
            if path
        )

    @property
    def is_search(self) -> bool:
        """Whether it is for places like a text or like examples."""
        return self.algorithm in (TEXT_QUERY, SIMILAR_PLACES)

    def with_values(self, **values: Any) -> Question:
        """Return the same with other parameters."""
        return Question(self.algorithm, {**self.parameters, **values})

    def without(self, *names: str) -> Question:
        """Return the same without some parameters."""
        return Question(
            self.algorithm,
            {
                name: value
                for name, value in self.parameters.items()
                if name not in names
            },
        )


def stored_question(question: Question) -> Dict[str, Any]:
    """Return a question for JSON."""
    return {
        "algorithm": question.algorithm,
        "parameters": dict(question.parameters),
    }


def question_text(question: Question) -> str:
    """Return a question as JSON, the same for equal ones."""
    return json.dumps(stored_question(question), sort_keys=True)


def read_question(data: object) -> Question:
    """Return the question of ``stored_question``.

    Raises QuestionError for anything else, of whatever types.
    """
    if not isinstance(data, dict) or set(data) != {"algorithm", "parameters"}:
        raise QuestionError("algorithm")
    algorithm, parameters = data["algorithm"], data["parameters"]
    known = parameter_names(algorithm)
    if known is None:
        raise QuestionError("algorithm")
    if not isinstance(parameters, dict):
        raise QuestionError("parameters")
    for name, value in parameters.items():
        if name not in known or not _is_kind(value, known[name]):
            raise QuestionError(str(name))
    question = Question(algorithm, parameters)
    if not _asks(question):
        raise QuestionError(_needed(question))
    return question


def parameter_names(algorithm: object) -> Optional[Mapping[str, str]]:
    """Return the parameters that a question of an algorithm may have, and
    of what kind; None for an algorithm that asks nothing."""
    return _PARAMETERS.get(algorithm) if isinstance(algorithm, str) else None


def _needed(question: Question) -> str:
    if question.algorithm == SIMILAR_PLACES:
        return "EXAMPLES"
    return "QUERY" if question.algorithm == TEXT_QUERY else "LABELS"


def _asks(question: Question) -> bool:
    """Whether a question says what it looks for."""
    if question.algorithm == CHANGE:
        return True
    values = question.parameters
    if question.algorithm == CLASSIFY:
        names = ["LEGEND", "LABELS", "LABEL_TABLE"]
        return any(values.get(name) for name in names)
    return bool(str(values.get(_needed(question), "")).strip())


def _is_kind(value: object, kind: str) -> bool:
    if kind == _SWITCH:
        return isinstance(value, bool)
    if isinstance(value, bool):
        return False
    if kind == _NUMBER:
        # Whole numbers may be too large for a float.
        return isinstance(value, float) or (
            isinstance(value, int) and abs(value) < 2**63
        )
    if kind == _WHOLE:
        return isinstance(value, int) and abs(value) < 2**31
    texts: List[object] = [value]
    if kind == _TEXTS and isinstance(value, list):
        texts = value
    return all(isinstance(one, str) and "\0" not in one for one in texts)
