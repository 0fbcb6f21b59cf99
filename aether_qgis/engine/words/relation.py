"""Words that tie one place to another: “houses near water”.

A query compares single pixels with the whole phrase; distances between places
are not measured. So that nobody takes the answer for more, this is said.
"""

from __future__ import annotations

import re
from typing import Mapping

from aether_qgis.engine.protocol import Note
from aether_qgis.engine.words.sense import ENGLISH

_TIES: Mapping[str, str] = {
    ENGLISH: r"(?:with)?in \d[\d.,]* ?(?:k?m|met(?:er|re)s?|miles?|kilomet\w+)"
    r"|less than \d|not more than \d|at most \d|up to \d|near(?:by)?(?: to)?"
    r"|close to|next to|beside|adjacent to|alongside|along|bordering"
    r"|adjoining|between|opposite|across from|around the corner from"
    r"|within walking distance of|overlooking|surrounded by|surrounding"
    r"|by (?:the|a|an)|on the (?:edge|outskirts|shore|banks?) of"
    r"|at the (?:edge|foot) of|behind|just off|downstream of|upstream of",
    "de": r"nahe|nah an|in der nähe|neben|zwischen|entlang|am rande?|bei"
    r"|direkt an|gegenüber|unweit|höchstens \d",
    "fr": r"près d\w+|à côté d\w+|le long d\w+|entre|au bord d\w+"
    r"|à moins de|en face d\w+|autour d\w+",
    "es": r"cerca d\w+|junto a\w*|al lado d\w+|entre|a orillas d\w+"
    r"|a menos de|a lo largo d\w+|frente a\w*",
    "zh": r"附近|旁边|旁|之间|沿着|沿|靠近|边上|岸边",
    "pt": r"perto d\w+|junto a\w*|ao lado d\w+|entre|à beira d\w+"
    r"|ao longo d\w+|a menos de",
    "it": r"vicino a\w*|accanto a\w*|tra|fra|lungo|in riva a\w*|a meno di"
    r"|presso",
    "pl": r"blisko|obok|przy|między|wzdłuż|nad|niedaleko|w pobliżu",
}


def relation_note(text: str, language: str) -> Note:
    """Return what to say of a text that ties places; empty if none does."""
    ties = _TIES.get(language)
    if ties is None:
        return Note("")
    edge = "" if language == "zh" else r"\b"
    found = re.search(f"{edge}(?:{ties}){edge}", text, re.IGNORECASE)
    if not found or not found.start():
        return Note("")
    return Note(
        "Distances are not measured: “{words}” is read as part of the "
        "description, so places that look like both come first.",
        {"words": found.group()},
    )
