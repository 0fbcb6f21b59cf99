"""What was understood of a query's words, for the dock and for logs."""

from __future__ import annotations

from typing import List, Sequence

from aether_qgis.engine.protocol import UnderstoodText
from aether_qgis.results.notes import note_text
from aether_qgis.translation import tr

_LEAST_SHARE = 0.05
"""Kinds that a text means less are not named."""
_ENGLISH = "en"


def understood_lines(texts: Sequence[UnderstoodText]) -> List[str]:
    """Return a sentence or two for each text of a query."""
    return [line for text in texts for line in _lines(text)]


def understood_otherwise(texts: Sequence[UnderstoodText]) -> List[str]:
    """Return lines for those of many texts that need a remark.

    Texts that were read as typed, in English and without a note are left
    out: a legend has dozens of them.
    """
    return [
        tr("“{text}”: {remark}").format(text=text.typed.strip(), remark=line)
        for text in texts
        if text.is_changed or text.language != _ENGLISH or text.note.template
        for line in _lines(text)
    ]


def is_changed(texts: Sequence[UnderstoodText]) -> bool:
    """Say whether other words were searched for than were typed."""
    return any(text.is_changed for text in texts)


def _lines(text: UnderstoodText) -> List[str]:
    lines = []
    if text.is_changed:
        lines.append(_meant(text))
    kinds = ", ".join(
        tr("{kind} {percent} %")
        .format(kind=kind.name, percent=round(100 * kind.share))
        .replace(" %", "\u00a0%")
        for kind in text.kinds
        if kind.share >= _LEAST_SHARE
    )
    if text.is_avoided:
        kinds = kinds and tr("Avoided: {kinds}").format(kinds=kinds)
    elif text.language != _ENGLISH:
        kinds = tr("Read as {language}: {kinds}").format(
            language=_language(text.language),
            kinds=kinds or text.wanted,
        )
    elif kinds:
        kinds = tr("Nearest kinds of place: {kinds}").format(kinds=kinds)
    if kinds:
        lines.append(kinds)
    if text.note.template:
        lines.append(note_text(text.note))
    return lines


def _language(code: str) -> str:
    languages = {
        "de": tr("German"),
        "fr": tr("French"),
        "es": tr("Spanish"),
        "zh": tr("Chinese"),
        "pt": tr("Portuguese"),
        "it": tr("Italian"),
        "pl": tr("Polish"),
    }
    return languages.get(code) or tr("another language")


def _meant(text: UnderstoodText) -> str:
    if not text.wanted:
        return tr("Understood as: all but “{avoided}”").format(
            avoided=text.avoided
        )
    if text.avoided:
        return tr("Understood as: “{wanted}” without “{avoided}”").format(
            wanted=text.wanted, avoided=text.avoided
        )
    return tr("Understood as: “{wanted}”").format(wanted=text.wanted)
