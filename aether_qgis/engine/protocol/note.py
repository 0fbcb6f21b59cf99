"""A sentence of the engine that the plugin translates."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict


@dataclass(frozen=True)
class Note:
    """What a user should know about an answer."""

    template: str
    """English, with ``{name}`` places for the values."""
    values: Dict[str, str] = field(default_factory=dict)
