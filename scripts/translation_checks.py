"""What a translation must keep of its text."""

from __future__ import annotations

import re
from collections import Counter
from typing import Iterator

UNCHANGED = {
    "AETHER",
    "AUC",
    "CSV",
    "GPU",
    "GeoPackage",
    "GeoTIFF",
    "OpenStreetMap",
}
"""Words that are the same in every language."""

_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
# An ending in any of the scripts, as the one that Latin script has.
_ENDINGS = {
    ".": ".。",
    "…": "…",
    ":": ":：",
    "?": "?？",
    "!": "!！",
}
_WORDS_OF_FILES = re.compile(r"\(\*[^)]*\)")


def faults(source: str, translation: str, language: str) -> Iterator[str]:
    """Yield what is wrong with a translation, a sentence each."""
    wanted, found = (
        Counter(_PLACEHOLDER.findall(text)) for text in (source, translation)
    )
    if wanted != found:
        yield (
            f"its placeholders are {sorted(found.elements())}, expected "
            f"{sorted(wanted.elements())}"
        )
    if translation != translation.strip() and source == source.strip():
        yield "it begins or ends with a space"
    if _kind_of_end(source) != _kind_of_end(translation):
        yield f"it should end as “{source[-1:]}” does"
    if source.count("\n\n") != translation.count("\n\n"):
        yield "it has another number of paragraphs"
    if ("&" in source) != ("&" in translation):
        yield "the accelerator “&” is missing, or too many"
    if _WORDS_OF_FILES.findall(source) != _WORDS_OF_FILES.findall(translation):
        yield "the file endings in parentheses must stay as they are"
    if translation == source and not may_stay(source):
        yield "it is the English text"


def may_stay(source: str) -> bool:
    """Say whether a text may be the same in another language.

    A single word may: “Similarity” has no likeness in German, but “Region”
    and “Name” have. So may names, numbers and placeholders alone.
    """
    words = re.findall(r"[^\W\d_]{2,}", _PLACEHOLDER.sub("", source))
    return len([word for word in words if word not in UNCHANGED]) <= 1


def _kind_of_end(text: str) -> str:
    last = text.strip()[-1:]
    for kind, forms in _ENDINGS.items():
        if last in forms and last:
            return kind
    return ""
