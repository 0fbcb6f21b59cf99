"""How well districts and points fit, as fields of their features."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterable, List, Optional, Sequence

_LONGEST_SLUG = 40

Attributes = List[Optional[float]]


@dataclass(frozen=True)
class ZonalMeasures:
    """Which of the engine's measures become fields, and their endings."""

    endings: Dict[str, str]
    """Per measure of a row (mean, share, maximum) the field's ending."""
    counts_pixels: bool
    """Whether the number of pixels is a field too, the last one."""

    def field_names(
        self, texts: Sequence[str], taken: Iterable[str]
    ) -> List[str]:
        """Return the names of the fields, in the order of ``attributes``.

        A name that is ``taken``, in whatever case, gets a number.
        """
        names: List[str] = []
        used = {name.lower() for name in taken}
        wanted = [
            f"{field_slug(text)}_{ending}"
            for text in texts
            for ending in self.endings.values()
        ]
        if self.counts_pixels:
            wanted.append("pixels")
        for name in wanted:
            free, number = name, 1
            while free.lower() in used:
                number += 1
                free = f"{name}_{number}"
            used.add(free.lower())
            names.append(free)
        return names

    def attributes(self, row: ZonalRow) -> Attributes:
        """Return the values of the fields."""
        values = [
            row.measures[measure][text]
            for text in range(row.texts)
            for measure in self.endings
        ]
        return [*values, row.pixels] if self.counts_pixels else values

    def nothing(self, texts: int) -> Attributes:
        """Return the values of a feature that lies nowhere."""
        values: Attributes = [None] * (texts * len(self.endings))
        return [*values, 0] if self.counts_pixels else values


@dataclass(frozen=True)
class ZonalRow:
    """What the engine found at a feature."""

    pixels: int
    measures: Dict[str, Attributes]
    """Per measure a number a text; none without data."""

    @property
    def texts(self) -> int:
        """How many texts there are."""
        return len(self.measures["mean"])


def field_slug(text: str) -> str:
    """Return a text as the beginning of a field's name."""
    words = re.sub(r"\W+", "_", text.lower()).strip("_")
    return words[:_LONGEST_SLUG].rstrip("_") or "text"


def read_rows(path: str) -> Dict[int, ZonalRow]:
    """Read the engine's rows, by the feature's id.

    Several points of one feature are averaged.
    """
    rows: Dict[int, ZonalRow] = {}
    with Path(path).open(encoding="utf-8") as file:
        for line in file:
            read = json.loads(line)
            feature = int(read["values"][0])
            row = ZonalRow(
                int(read["pixels"]),
                {name: read[name] for name in ("mean", "share", "maximum")},
            )
            known = rows.get(feature)
            rows[feature] = _together(known, row) if known else row
    return rows


def _together(first: ZonalRow, second: ZonalRow) -> ZonalRow:
    if not (first.pixels and second.pixels):
        return first if first.pixels else second
    pixels = first.pixels + second.pixels

    def averaged(measure: str) -> Attributes:
        pairs = zip(first.measures[measure], second.measures[measure])
        return [
            ((a or 0) * first.pixels + (b or 0) * second.pixels) / pixels
            for a, b in pairs
        ]

    maxima = zip(first.measures["maximum"], second.measures["maximum"])
    return ZonalRow(
        pixels,
        {
            "mean": averaged("mean"),
            "share": averaged("share"),
            "maximum": [max(a or 0, b or 0) for a, b in maxima],
        },
    )
