"""Which columns of a file say what its places are.

OpenStreetMap's tags, Overture's columns, or columns for class, group and
name, such as those of Geofabrik's shapefiles.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

from aether_qgis.place_sources.selection import Words
from aether_qgis.places.guess import class_fields
from aether_qgis.places.osm import (
    TAG_FIELDS,
    tag_fields,
    tags_of,
    words_of_tags,
)
from aether_qgis.places.values import words_of
from aether_qgis.translation import tr

ValueOf = Callable[[str], object]
"""Gives the value of a feature or row in a column."""

OSM_RIGHTS = "© OpenStreetMap contributors, ODbL"
OVERTURE_RIGHTS = "© Overture Maps Foundation, CDLA-Permissive-2.0"

_LEAST_CONFIDENCE = 0.5
_CATEGORY = (
    "categories.primary",
    "basic_category",
    "taxonomy.primary",
    "categories.alternate",
)
_NAME = "names.primary"
_CONFIDENCE = "confidence"
_FAMILY = ("taxonomy.hierarchy", "basic_category")
_IDENTITIES = ("osm_id", "osm_way_id", "full_id", "id", "@id", "gml_id")


@dataclass(frozen=True)
class PlaceColumns:
    """The columns of a file that are read, and what they say."""

    fields: Tuple[str, ...]
    words: Callable[[ValueOf], Optional[Words]]
    rights: str = ""
    """Whom to name for the places, empty if nothing tells."""
    is_doubtful: Callable[[ValueOf], bool] = lambda value_of: False
    identities: Tuple[str, ...] = ()

    def identity(self, value_of: ValueOf) -> str:
        """Return what the file calls a place, empty without a name."""
        found = (words_of(value_of(name)) for name in self.identities)
        return next(filter(None, found), "")


def place_columns(names: Sequence[str]) -> Optional[PlaceColumns]:
    """Return what the columns ``names`` say; None if they say nothing."""
    known = tuple(names)
    identities = tuple(name for name in known if name.lower() in _IDENTITIES)
    return (
        _overture(known, identities)
        or _tags(known, identities)
        or _classes(known, identities)
    )


def expected_columns() -> str:
    """Return which columns a file of places may have, in words."""
    return tr(
        "OpenStreetMap's tags (amenity, shop, other_tags …), Overture's "
        "categories, or a column named class, category or kind"
    )


def _overture(
    names: Tuple[str, ...], identities: Tuple[str, ...]
) -> Optional[PlaceColumns]:
    # Formats without nested columns keep them as JSON, or as dotted names.
    tops = {name.partition(".")[0] for name in names}
    if not tops & {"categories", "taxonomy"} or "names" not in tops:
        return None

    def words(value_of: ValueOf) -> Optional[Words]:
        row = _Row(names, value_of)
        kind = next(filter(None, map(row.first_words, _CATEGORY)), "")
        if not kind:
            return None
        family = next(filter(None, map(row.first_words, _FAMILY)), "")
        group = "" if family == kind else family
        return kind, group, row.first_words(_NAME)

    def is_doubtful(value_of: ValueOf) -> bool:
        if _CONFIDENCE not in names:
            return False
        try:
            confidence = float(str(value_of(_CONFIDENCE)))
        except ValueError:
            return False
        return confidence < _LEAST_CONFIDENCE

    wanted = {name.partition(".")[0] for name in (*_CATEGORY, _NAME)}
    fields = [
        name
        for name in names
        if name.partition(".")[0] in wanted or name == _CONFIDENCE
    ]
    return PlaceColumns(
        (*fields, *identities),
        words,
        OVERTURE_RIGHTS,
        is_doubtful,
        identities,
    )


def _tags(
    names: Tuple[str, ...], identities: Tuple[str, ...]
) -> Optional[PlaceColumns]:
    fields = tag_fields(names)
    keys = [field for field in fields if field.lower() != "name"]
    # A lone column “building” or “place” is no table of tags if another
    # column is named class.
    is_osm = any(key.lower() in TAG_FIELDS for key in keys) or len(keys) > 1
    if not keys or (not is_osm and class_fields(names)[0]):
        return None

    def words(value_of: ValueOf) -> Optional[Words]:
        found = words_of_tags(tags_of(value_of, fields))
        return _plain(*found) if found else None

    return PlaceColumns(
        (*fields, *identities), words, OSM_RIGHTS, identities=identities
    )


def _classes(
    names: Tuple[str, ...], identities: Tuple[str, ...]
) -> Optional[PlaceColumns]:
    kind, group, name = class_fields(names)
    if kind is None:
        return None
    columns = (kind, group, name)

    def words(value_of: ValueOf) -> Optional[Words]:
        found = [words_of(value_of(one)) if one else "" for one in columns]
        return (found[0], found[1], found[2]) if found[0] else None

    is_geofabrik = "fclass" in names and "osm_id" in names
    return PlaceColumns(
        (*filter(None, columns), *identities),
        words,
        OSM_RIGHTS if is_geofabrik else "",
        identities=identities,
    )


def _plain(kind: str, group: str, name: str) -> Words:
    return words_of(kind), words_of(group), words_of(name)


class _Row:
    """The nested values of a row, however a format keeps them."""

    def __init__(self, names: Tuple[str, ...], value_of: ValueOf) -> None:
        self._names = names
        self._value_of = value_of

    def first_words(self, path: str) -> str:
        """Return the words at a dotted path; of a list, its first entry."""
        value = self._at(path)
        if isinstance(value, (list, tuple)):
            value = value[0] if value else None
        return words_of(value)

    def _at(self, path: str) -> object:
        if path in self._names:
            return _unpacked(self._value_of(path))
        top, _, rest = path.partition(".")
        if top not in self._names:
            return None
        value = _unpacked(self._value_of(top))
        return value.get(rest) if rest and isinstance(value, dict) else value


def _unpacked(value: object) -> Any:
    """Return a value, out of its JSON where it is some."""
    if not isinstance(value, str) or value[:1] not in ("{", "["):
        return value
    try:
        unpacked: List[object] | Dict[str, object] = json.loads(value)
    except (ValueError, RecursionError):
        return value
    return unpacked
