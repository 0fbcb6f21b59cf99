"""The lexicon: kinds of place, and the words that people have for them.

A file per domain under ``resources/lexicon``, tab-separated, a line a kind.
Written by hand from general knowledge; no text is copied.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Dict, FrozenSet, Iterator, List, Mapping, Tuple

from aether_qgis.engine.errors import LexiconError
from aether_qgis.resources import resource

COLUMNS = (
    "name",
    "parent",
    "tags",
    "synonyms",
    "definition",
    "from above",
    "cover",
)
LANGUAGES = ("de", "fr", "es", "zh", "pt", "it", "pl")
"""Languages besides English in which common kinds have names."""
COVERS: Mapping[str, str] = {
    "W": "water",
    "T": "trees",
    "G": "grass",
    "F": "flooded_vegetation",
    "C": "crops",
    "S": "shrub_and_scrub",
    "B": "built",
    "R": "bare",
    "I": "snow_and_ice",
}
"""Dynamic World's classes of land cover by the letters of the files."""
_TENTHS = 10


@dataclass(frozen=True)
class PlaceKind:
    """A kind of place, such as a marina."""

    name: str
    parent: str
    """The more general kind; empty for the most general ones."""
    tags: Tuple[str, ...]
    """OpenStreetMap's tags that mean it, ``key=value``, joined by ``+``
    where it takes several; and codes of land cover classes."""
    synonyms: Tuple[str, ...]
    definition: str
    """What it is and what people do there, a sentence."""
    from_above: str
    """What it looks like, with its parts and neighbours."""
    cover: Mapping[str, float]
    """Its land cover, shares of Dynamic World's classes that sum to 1."""


@lru_cache(maxsize=1)
def lexicon() -> Mapping[str, PlaceKind]:
    """Return the kinds that ship with AETHER, by name."""
    return read_lexicon(resource("lexicon"))


def read_lexicon(folder: Path) -> Mapping[str, PlaceKind]:
    """Read every file of a lexicon; raises LexiconError."""
    found: Dict[str, PlaceKind] = {}
    for path in sorted(folder.glob("*.tsv")):
        for line, kind in _read_file(path):
            if kind.name in found:
                raise _damaged(path, line, f"“{kind.name}” is there twice")
            found[kind.name] = kind
    for kind in found.values():
        if kind.parent and kind.parent not in found:
            reason = f"“{kind.parent}”, the parent of “{kind.name}”, is gone"
            raise _damaged(folder, 0, reason)
    return found


@lru_cache(maxsize=1)
def foreign_names() -> Mapping[str, Mapping[str, Tuple[str, ...]]]:
    """Return what the commonest kinds are called, by language and kind."""
    return read_foreign_names(resource("lexicon", "languages", "names.tsv"))


@lru_cache(maxsize=1)
def rare_words() -> FrozenSet[str]:
    """Return English words that are right, though few people write them."""
    path = resource("lexicon", "words.txt")
    try:
        return frozenset(path.read_text("utf-8").split())
    except (OSError, UnicodeError) as error:
        raise _damaged(path, 0, str(error)) from error


def read_foreign_names(
    path: Path,
) -> Mapping[str, Mapping[str, Tuple[str, ...]]]:
    """Read a table of names, a line a kind; raises LexiconError."""
    found: Dict[str, Dict[str, Tuple[str, ...]]] = {
        language: {} for language in LANGUAGES
    }
    for _, (kind, *names) in _rows(path, ("name", *LANGUAGES)):
        for language, text in zip(LANGUAGES, names):
            found[language][kind] = _parts(text)
    return found


def ancestors(
    kind: PlaceKind, kinds: Mapping[str, PlaceKind]
) -> List[PlaceKind]:
    """Return the more general kinds of ``kind``, the closest first."""
    found: List[PlaceKind] = []
    while kind.parent:
        kind = kinds[kind.parent]
        if kind in found:
            raise ValueError(f"“{kind.name}” is its own ancestor")
        found.append(kind)
    return found


def _rows(
    path: Path, columns: Tuple[str, ...]
) -> Iterator[Tuple[int, List[str]]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, "excel-tab", quoting=csv.QUOTE_NONE))
    except (OSError, UnicodeError, csv.Error) as error:
        raise _damaged(path, 0, str(error)) from error
    if not rows or tuple(rows[0]) != columns:
        raise _damaged(path, 1, "other columns than " + ", ".join(columns))
    for line, row in enumerate(rows[1:], 2):
        if len(row) != len(columns) or not row[0]:
            raise _damaged(path, line, f"{len(row)} columns")
        yield line, row


def _read_file(path: Path) -> Iterator[Tuple[int, PlaceKind]]:
    for line, row in _rows(path, COLUMNS):
        name, parent, tags, synonyms, definition, from_above, cover = row
        yield (
            line,
            PlaceKind(
                name,
                parent,
                _parts(tags),
                _parts(synonyms),
                definition,
                from_above,
                _cover(cover, path, line),
            ),
        )


def _cover(text: str, path: Path, line: int) -> Mapping[str, float]:
    shares: Dict[str, float] = {}
    for part in text.split():
        letter, tenths = part[0], part[1:]
        if letter not in COVERS or not tenths.isdecimal():
            raise _damaged(path, line, f"land cover “{part}”")
        shares[COVERS[letter]] = int(tenths) / _TENTHS
    if abs(sum(shares.values()) - 1) > 1e-9:
        raise _damaged(path, line, f"land cover “{text}”")
    return shares


def _parts(text: str) -> Tuple[str, ...]:
    return tuple(filter(None, map(str.strip, text.split(";"))))


def _damaged(path: Path, line: int, reason: str) -> LexiconError:
    return LexiconError(
        "The lexicon of places {path} is damaged or of another version "
        "(line {line}: {reason}): install the plugin again.",
        path=str(path),
        line=line,
        reason=reason,
    )
