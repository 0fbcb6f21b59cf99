"""Labels of a legend before they have numbers, and how they are typed.

A legend is typed a label a line::

    forest = a dense wood; tall trees | #2b7a2b
    water
    "meadow = pasture" = short grass

A label's name comes first. After “=” follow the phrases that ask for it, “;”
between them; without any, the name itself asks. After “|” follows a colour.
In quotation marks these signs are letters. Empty lines are left out.
"""

from __future__ import annotations

import colorsys
import re
from dataclasses import dataclass
from typing import List, Sequence, Tuple

from aether_qgis.engine.protocol.classifying import MOST_LABELS, Label
from aether_qgis.engine.protocol.note import Note

_COLOUR = re.compile(r"#?([0-9a-f]{6})")
_SHORT_COLOUR = re.compile(r"#?([0-9a-f])([0-9a-f])([0-9a-f])")
_QUOTES = '"“”„'
_GOLDEN = 0.618034
"""Hues a golden section apart differ, however many there are."""
_FIRST_HUE = 0.36


class LegendError(Exception):
    """A legend cannot be read; ``note`` says why and where."""

    def __init__(self, template: str, **values: str) -> None:
        super().__init__(template.format(**values))
        self.note = Note(template, values)


@dataclass(frozen=True)
class LabelDraft:
    """A label as it is written down."""

    name: str
    phrases: Tuple[str, ...] = ()
    """Empty where the name asks."""
    colour: str = ""
    """Empty for one that AETHER chooses."""
    code: str = ""


def typed_labels(text: str) -> List[LabelDraft]:
    """Return the labels of typed lines; raises LegendError."""
    return [
        _typed_label(line.strip(), number)
        for number, line in enumerate(text.splitlines(), 1)
        if line.strip()
    ]


def split_phrases(text: str) -> Tuple[str, ...]:
    """Return the phrases between “;” outside of quotation marks."""
    parts = (" ".join(part.split()) for part in _split(text, ";"))
    return tuple(part for part in parts if part)


def labels_of(drafts: Sequence[LabelDraft]) -> Tuple[Label, ...]:
    """Return the labels with their numbers and colours.

    A label's number is its code where all codes can be numbers of a class
    raster, as with ESA WorldCover; else they are numbered from 1. Raises
    LegendError for a colour that is none; all else is left to the engine.
    """
    values = _values(drafts)
    return tuple(
        Label(
            name=draft.name,
            phrases=draft.phrases or (draft.name,),
            colour=_colour(draft) or _own_colour(number),
            value=value,
            code=draft.code,
        )
        for number, (draft, value) in enumerate(zip(drafts, values))
    )


def _values(drafts: Sequence[LabelDraft]) -> Sequence[int]:
    codes = [draft.code.strip() for draft in drafts]
    if all(code.isdecimal() for code in codes):
        numbers = list(map(int, codes))
        fits = all(1 <= number <= MOST_LABELS for number in numbers)
        if fits and len(set(numbers)) == len(numbers):
            return numbers
    return range(1, len(drafts) + 1)


def _typed_label(line: str, number: int) -> LabelDraft:
    if sum(line.count(mark) for mark in _QUOTES) % 2:
        raise LegendError(
            "Line {line} of the legend has a quotation mark that is never "
            "closed: “{text}”; add another one after the words.",
            line=str(number),
            text=line[:80],
        )
    words, *colours = _split(line, "|")
    name, *asked = _split(words, "=", 1)
    name = _unquoted(name)
    colour = "|".join(colours).strip()
    if not name:
        raise LegendError(
            "Line {line} of the legend has no name: “{text}”; expected “name "
            "= phrase; phrase | #rrggbb”, of which the name alone is needed.",
            line=str(number),
            text=line[:80],
        )
    if (asked and not split_phrases(asked[0])) or (colours and not colour):
        raise LegendError(
            "Line {line} of the legend breaks off: “{text}”; expected phrases "
            "after “=” and a colour after “|”.",
            line=str(number),
            text=line[:80],
        )
    return LabelDraft(name, split_phrases(asked[0]) if asked else (), colour)


def _split(text: str, sign: str, most: int = -1) -> List[str]:
    """Split ``text`` at a sign, except where it stands in quotation marks."""
    parts, is_quoted = [""], False
    for letter in text:
        is_quoted ^= letter in _QUOTES
        if letter == sign and not is_quoted and most != len(parts) - 1:
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def _unquoted(name: str) -> str:
    return " ".join(name.translate(dict.fromkeys(map(ord, _QUOTES))).split())


def _colour(draft: LabelDraft) -> str:
    text = draft.colour.strip().lower()
    short = _SHORT_COLOUR.fullmatch(text)
    if short:
        text = "".join(2 * digit for digit in short.groups())
    found = _COLOUR.fullmatch(text)
    if text and not found:
        raise LegendError(
            "The colour of the label “{label}” is “{colour}”; expected six "
            "digits and letters after a “#”, for example #2b8cbe.",
            label=draft.name,
            colour=draft.colour[:40],
        )
    return f"#{found[1]}" if found else ""


def _own_colour(number: int) -> str:
    hue = (_FIRST_HUE + number * _GOLDEN) % 1
    shades = ((0.65, 0.75), (0.45, 0.9), (0.8, 0.55))
    saturation, value = shades[number % len(shades)]
    channels = colorsys.hsv_to_rgb(hue, saturation, value)
    return "#" + "".join(f"{round(255 * one):02x}" for one in channels)
