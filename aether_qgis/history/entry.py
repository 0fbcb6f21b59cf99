"""A query that was asked, and what came of it."""

from __future__ import annotations

import json
import math
import uuid
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from typing import Any, Dict, Optional

from aether_qgis.engine.protocol import QueryRequest
from aether_qgis.requests.stored_query import (
    StoredQueryError,
    read_query,
    stored_query,
)
from aether_qgis.settings import Settings

FOUND, NOTHING = "found", "nothing"
FAILED, CANCELLED = "error", "cancelled"
OUTCOMES = (FOUND, NOTHING, FAILED, CANCELLED)

DOCK, PROCESSING = "dock", "processing"


@dataclass(frozen=True)
class Outcome:
    """How a query ended."""

    kind: str
    """One of ``OUTCOMES``."""
    seconds: float
    places: int = 0
    error: str = ""
    """The sentence that the user saw."""
    bundle_title: str = ""


@dataclass(frozen=True)
class HistoryEntry:
    """A query of the history."""

    id: str
    asked: datetime
    """When it was answered, with its time zone."""
    origin: str
    """DOCK or PROCESSING."""
    request: QueryRequest
    """Without the files of that one run."""
    outcome: Outcome


def new_entry(
    request: QueryRequest, origin: str, outcome: Outcome
) -> HistoryEntry:
    """Return the entry of a query that has ended now."""
    now = datetime.now(timezone.utc).replace(microsecond=0)
    return HistoryEntry(uuid.uuid4().hex, now, origin, request, outcome)


def entry_line(entry: HistoryEntry) -> bytes:
    """Return an entry as a line of the history, its end included."""
    facts = {
        "id": entry.id,
        "asked": entry.asked.isoformat(),
        "origin": entry.origin,
        "query": stored_query(entry.request),
        "outcome": asdict(entry.outcome),
    }
    return json.dumps(facts).encode("ascii") + b"\n"


def read_entry(
    line: bytes, settings: Optional[Settings] = None
) -> HistoryEntry:
    """Return the entry of a line, see ``read_query``.

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
            origin=_text(facts["origin"]),
            request=read_query(facts["query"], settings),
            outcome=outcome,
        )
    except (
        KeyError,
        TypeError,
        OverflowError,
        RecursionError,
        StoredQueryError,
    ) as error:
        raise ValueError(str(error)) from error


def _outcome(facts: Dict[str, Any]) -> Outcome:
    kind, seconds = facts["kind"], float(facts["seconds"])
    places = int(facts.get("places", 0))
    if kind not in OUTCOMES or not math.isfinite(seconds) or places < 0:
        raise ValueError("an outcome that there is not")
    return Outcome(
        kind,
        seconds,
        places,
        _text(facts.get("error", "")),
        _text(facts.get("bundle_title", "")),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("no text")
    return value
