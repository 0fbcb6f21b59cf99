"""The text of a point: from a field, a template, or OpenStreetMap's tags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Optional, Tuple

from qgis.core import QgsFeature, QgsFields

from aether_qgis.places.errors import PointsError
from aether_qgis.places.osm import (
    COLUMNS,
    TAG_FIELDS,
    tag_fields,
    tags_in,
    words_of_tags,
)
from aether_qgis.places.template import (
    DEFAULT_TEMPLATE,
    Template,
    parse_template,
)
from aether_qgis.places.values import words_of
from aether_qgis.translation import tr

TEMPLATE, FIELD, OSM = "template", "field", "osm"
TEXT_SOURCES = (TEMPLATE, FIELD, OSM)

OSM_ATTRIBUTION = "© OpenStreetMap contributors"


@dataclass(frozen=True)
class TextChoice:
    """Where the text of a point comes from."""

    source: str = TEMPLATE
    """One of TEXT_SOURCES."""
    field: str = ""
    """The field that holds the text, for FIELD."""
    template: str = DEFAULT_TEMPLATE
    """Over the layer's fields, or over class, group and name for OSM."""

    def attribution(self, given: str) -> str:
        """Return whom to name for the points."""
        if given.strip() or self.source != OSM:
            return given.strip()
        return OSM_ATTRIBUTION


@dataclass(frozen=True)
class PointText:
    """The text of a point, and the values that it was put together from."""

    text: str
    """Empty if the point has none."""
    parts: Tuple[str, ...] = ()


@dataclass(frozen=True)
class TextReader:
    """Reads the texts of a layer's features."""

    columns: Tuple[str, ...]
    """What the parts of a text are."""
    read: Callable[[QgsFeature], PointText]
    fields: Tuple[str, ...]
    """The layer's fields that are read."""


def text_reader(choice: TextChoice, fields: QgsFields) -> TextReader:
    """Return the reader for features with ``fields``.

    Raises PointsError if ``choice`` names fields that are not there.
    """
    names = tuple(field.name() for field in fields)
    if choice.source == FIELD:
        return _field_reader(choice.field, names)
    if choice.source == OSM:
        return _osm_reader(choice.template, names)
    template = parse_template(choice.template or DEFAULT_TEMPLATE, names)

    def values(feature: QgsFeature) -> Dict[str, str]:
        return {
            name: words_of(feature.attribute(name)) for name in template.fields
        }

    return TextReader(
        template.fields,
        lambda feature: _point_text(template, values(feature)),
        template.fields,
    )


def _field_reader(name: str, names: Tuple[str, ...]) -> TextReader:
    if not name.strip():
        raise PointsError(
            tr(
                "No field for the texts is chosen: choose one of the layer's "
                "fields, {fields}."
            ).format(fields=", ".join(names))
        )
    folded = {known.casefold(): known for known in names}
    known = name if name in names else folded.get(name.strip().casefold())
    if known is None:
        raise PointsError(
            tr(
                "The layer has no field “{field}”; it has {fields}: choose "
                "the one that holds the texts."
            ).format(field=name, fields=", ".join(names))
        )
    field = known
    return TextReader(
        (),
        lambda feature: PointText(words_of(feature.attribute(field))),
        (field,),
    )


def _osm_reader(template: str, names: Tuple[str, ...]) -> TextReader:
    filling = parse_template(template or DEFAULT_TEMPLATE, COLUMNS)
    fields = tag_fields(names)
    if not any(field.lower() != "name" for field in fields):
        raise PointsError(
            tr(
                "The layer has no fields with OpenStreetMap's tags, such as "
                "amenity, shop or other_tags; it has {fields}: choose a "
                "template or a field for the texts."
            ).format(fields=", ".join(names))
        )

    def values(feature: QgsFeature) -> Optional[Dict[str, str]]:
        words = words_of_tags(_tags(feature, fields))
        return dict(zip(COLUMNS, map(words_of, words))) if words else None

    def read(feature: QgsFeature) -> PointText:
        found = values(feature)
        return _point_text(filling, found) if found else PointText("")

    return TextReader(filling.fields, read, fields)


def _tags(feature: QgsFeature, fields: Tuple[str, ...]) -> Dict[str, str]:
    tags: Dict[str, str] = {}
    for field in fields:
        value = feature.attribute(field)
        if field.lower() in TAG_FIELDS:
            tags = {**tags_in(value), **tags}
        elif words_of(value):
            tags[field.lower()] = str(value)
    return tags


def _point_text(template: Template, values: Dict[str, str]) -> PointText:
    parts = tuple(values[field] for field in template.fields)
    return PointText(template.filled(values), parts)
