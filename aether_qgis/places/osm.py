"""Read OpenStreetMap's tags of a feature as class, group and name."""

from __future__ import annotations

import json
import re
from typing import Callable, Dict, Iterable, Mapping, Optional, Tuple

from aether_qgis.places.osm_table import CLASSES, GROUPS, KEYS, NOT_THERE
from aether_qgis.places.values import words_of

COLUMNS = ("class", "group", "name")
"""What a feature's tags say, in this order."""

TAG_FIELDS = ("other_tags", "all_tags", "tags")
"""Fields in which GDAL's OSM driver and osm2pgsql put further tags."""

_PAIR = re.compile(r'"((?:[^"\\]|\\.)*)"\s*=>\s*"((?:[^"\\]|\\.)*)"')
_ESCAPED = re.compile(r"\\(.)")
_GROUP_OF: Dict[Tuple[str, str], str] = {
    (key, value): group
    for (key, group), values in GROUPS.items()
    for value in values.split()
}


def tag_fields(fields: Iterable[str]) -> Tuple[str, ...]:
    """Return those of ``fields`` that hold tags, as they are spelt."""
    wanted = {*KEYS, *TAG_FIELDS, "name"}
    return tuple(field for field in fields if field.lower() in wanted)


def tags_in(text: object) -> Dict[str, str]:
    """Return the tags in a field of ``TAG_FIELDS``.

    An hstore (``"amenity"=>"cafe","cuisine"=>"thai"``), a JSON object, or
    the mapping that QGIS makes of either.
    """
    if isinstance(text, dict):
        return {str(key): str(value) for key, value in text.items()}
    if not isinstance(text, str):
        return {}
    if text.lstrip().startswith("{"):
        try:
            return tags_in(json.loads(text))
        except (ValueError, RecursionError):
            return {}
    return {
        _ESCAPED.sub(r"\1", key): _ESCAPED.sub(r"\1", value)
        for key, value in _PAIR.findall(text)
    }


def tags_of(
    value_of: Callable[[str], object], fields: Iterable[str]
) -> Dict[str, str]:
    """Return the tags of a feature or row with ``fields`` of tags.

    A column counts more than the same key among further tags.
    """
    tags: Dict[str, str] = {}
    for field in fields:
        value = value_of(field)
        if field.lower() in TAG_FIELDS:
            tags = {**tags_in(value), **tags}
        elif words_of(value):
            tags[field.lower()] = str(value)
    return tags


def words_of_tags(tags: Mapping[str, str]) -> Optional[Tuple[str, str, str]]:
    """Return class, group and name, or None if no tag gives a class."""
    for key, words in KEYS.items():
        # Several values are separated by semicolons, the main one first.
        value = tags.get(key, "").split(";")[0].strip()
        if not value or value.lower() in NOT_THERE:
            continue
        kind = _class(key, value)
        if kind:
            group = _GROUP_OF.get((key, value), words.group)
            return kind, group, tags.get("name", "").strip()
    return None


def _class(key: str, value: str) -> str:
    if (key, value) in CLASSES:
        return CLASSES[key, value]
    words = KEYS[key]
    if value == "yes":
        return words.plain
    return words.pattern.format(value=value.replace("_", " ").lower())
