"""Guess from a layer's fields where the texts of its points come from."""

from __future__ import annotations

from typing import Optional, Sequence, Tuple

from qgis.core import QgsFields

from aether_qgis.places.osm import tag_fields
from aether_qgis.places.template import DEFAULT_TEMPLATE
from aether_qgis.places.texts import FIELD, OSM, TEMPLATE, TextChoice

# Usual names, the likeliest first; Geofabrik's extracts have fclass.
_CLASS = ("class", "fclass", "category", "kind", "type", "subclass", "use")
_GROUP = ("group", "main_category", "supercategory", "sector", "theme")
_NAME = ("name", "title", "label", "brand")
_TEXT = ("text", "description", "caption", "phrase")


def guess_text_choice(fields: QgsFields) -> TextChoice:
    """Return how the texts of a layer with ``fields`` probably arise."""
    names = tuple(field.name() for field in fields)
    kind, group, name = class_fields(names)
    text = _first(names, _TEXT) or ""
    if kind is not None:
        return TextChoice(TEMPLATE, text, _template(kind, group, name))
    if any(field.lower() != "name" for field in tag_fields(names)):
        return TextChoice(OSM, text, DEFAULT_TEMPLATE)
    if text:
        return TextChoice(FIELD, text, _template(None, group, name))
    return TextChoice(TEMPLATE, text, _template(None, group, name))


def class_fields(
    names: Tuple[str, ...],
) -> Tuple[Optional[str], Optional[str], Optional[str]]:
    """Return which of ``names`` probably hold class, group and name."""
    kind, group, name = (
        _first(names, usual) for usual in (_CLASS, _GROUP, _NAME)
    )
    return kind, group, name


def _first(names: Tuple[str, ...], usual: Sequence[str]) -> Optional[str]:
    folded = {name.casefold(): name for name in reversed(names)}
    return next((folded[one] for one in usual if one in folded), None)


def _template(
    kind: Optional[str], group: Optional[str], name: Optional[str]
) -> str:
    clauses = []
    if kind:
        clauses.append(f"a place of {{{kind}}}")
    if group:
        clauses.append(f"a type of {{{group}}}")
    if name:
        clauses.append(f"named {{{name}}}" if clauses else f"{{{name}}}")
    if not clauses:
        return DEFAULT_TEMPLATE
    text = ", ".join(clauses)
    return f"{text[0].upper()}{text[1:]}."
