"""What the engine understood of a query's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

from aether_qgis.engine.protocol.note import Note


@dataclass(frozen=True)
class KindShare:
    """A kind of place of the lexicon, and how much a text means it."""

    name: str
    """In English."""
    share: float
    """0 to 1."""


@dataclass(frozen=True)
class UnderstoodText:
    """A text of a query, and what it was taken for."""

    typed: str
    wanted: str
    """What was searched for; empty where only something is avoided."""
    avoided: str
    """What the text says it does not want, “roads” of “no roads”."""
    language: str
    """``en``, ``de``, ``fr``, ``es``, ``zh``, ``pt``, ``it`` or ``pl``, or
    ``und`` for another."""
    kinds: Tuple[KindShare, ...]
    """The three nearest kinds of place, the nearest first."""
    sureness: float
    """How surely it means a place or land at all, 0 to 1."""
    is_avoided: bool = False
    """Whether it stood in the field for what to avoid."""
    note: Note = Note("")
    """What was not understood of it; an empty template where all was."""

    @property
    def is_changed(self) -> bool:
        """Whether other words were searched for than were typed."""
        return bool(self.avoided) or self.wanted != " ".join(
            self.typed.split()
        )
