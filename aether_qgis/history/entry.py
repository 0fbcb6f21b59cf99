"""A question that was asked, and what came of it."""

from __future__ import annotations

import json
import math
import uuid
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from typing import Any, Dict

from aether_qgis.requests.question import (
    Question,
    QuestionError,
    read_question,
    stored_question,
)

FOUND, NOTHING = "found", "nothing"
FAILED, CANCELLED = "error", "cancelled"
OUTCOMES = (FOUND, NOTHING, FAILED, CANCELLED)


@dataclass(frozen=True)
class Outcome:
    """How a query ended."""

    kind: str
    """One of ``OUTCOMES``."""
    seconds: float
    count: int = 0
    """Places that were found, or labels that a legend shows."""
    error: str = ""
    """The sentence that the user saw."""
    bundle_title: str = ""


@dataclass(frozen=True)
class HistoryEntry:
    """A question of the history."""

    id: str
    asked: datetime
    """When it was answered, with its time zone."""
    question: Question
    outcome: Outcome


def new_entry(question: Question, outcome: Outcome) -> HistoryEntry:
    """Return the entry of a question whose answer has ended now."""
    now = datetime.now(timezone.utc).replace(microsecond=0)
    return HistoryEntry(uuid.uuid4().hex, now, question, outcome)


def entry_line(entry: HistoryEntry) -> bytes:
    """Return an entry as a line of the history, its end included."""
    facts = {
        "id": entry.id,
        "asked": entry.asked.isoformat(),
        "question": stored_question(entry.question),
        "outcome": asdict(entry.outcome),
    }
    return json.dumps(facts).encode("ascii") + b"\n"


def read_entry(line: bytes) -> HistoryEntry:
    """Return the entry of a line.

    Raises ValueError for a line that is damaged, in whatever way.
    """
    try:
        facts = json.loads(line)
        outcome = _outcome(facts["outcome"])
        asked = datetime.fromisoformat(facts["asked"])
        if asked.tzinfo is None:
            asked = asked.replace(tzinfo=timezone.utc)
        return HistoryEntry(
            id=_text(facts["id"]),
            asked=asked,
            question=read_question(facts["question"]),
            outcome=outcome,
        )
    except (
        KeyError,
        TypeError,
        OverflowError,
        RecursionError,
        QuestionError,
    ) as error:
        raise ValueError(str(error)) from error


def _outcome(facts: Dict[str, Any]) -> Outcome:
    kind, seconds = facts["kind"], float(facts["seconds"])
    count = int(facts.get("count", 0))
    if kind not in OUTCOMES or not math.isfinite(seconds) or count < 0:
        raise ValueError("an outcome that there is not")
    return Outcome(
        kind,
        seconds,
        count,
        _text(facts.get("error", "")),
        _text(facts.get("bundle_title", "")),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value
