"""The text of a point: from a field, a template, or OpenStreetMap's tags."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Optional, Tuple

from qgis.core import QgsFeature, QgsFields, QgsMapLayer

from aether_qgis.places.errors import PlacesError
from aether_qgis.places.osm import (
    COLUMNS,
    tag_fields,
    tags_of,
    words_of_tags,
)
from aether_qgis.places.place_reader import PlaceFacts, PlaceReader
from aether_qgis.places.position import as_points
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

    def attribution(self, given: str, rights: str = "") -> str:
        """Return whom to name for the points.

        That is who is ``given``, else who is named in the layer's ``rights``.
        """
        named = given.strip() or rights
        return named or (OSM_ATTRIBUTION if self.source == OSM else "")


def rights_of(layer: Optional[QgsMapLayer]) -> str:
    """Return whom a layer's metadata name, empty if nobody."""
    return "; ".join(layer.metadata().rights()) if layer else ""


def text_reader(choice: TextChoice, fields: QgsFields) -> PlaceReader:
    """Return the reader for features with ``fields``.

    Raises PlacesError if ``choice`` names fields that are not there.
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

    return PlaceReader(
        template.fields,
        lambda feature: _known(template, values(feature)),
        template.fields,
        as_points,
    )


def _field_reader(name: str, names: Tuple[str, ...]) -> PlaceReader:
    if not name.strip():
        raise PlacesError(
            tr(
                "No field for the texts is chosen: choose one of the layer's "
                "fields, {fields}."
            ).format(fields=", ".join(names))
        )
    folded = {known.casefold(): known for known in names}
    known = name if name in names else folded.get(name.strip().casefold())
    if known is None:
        raise PlacesError(
            tr(
                "The layer has no field “{field}”; it has {fields}: choose "
                "the one that holds the texts."
            ).format(field=name, fields=", ".join(names))
        )
    field = known
    return PlaceReader(
        (),
        lambda feature: PlaceFacts((), words_of(feature.attribute(field))),
        (field,),
        as_points,
    )


def _osm_reader(template: str, names: Tuple[str, ...]) -> PlaceReader:
    filling = parse_template(template or DEFAULT_TEMPLATE, COLUMNS)
    fields = tag_fields(names)
    if not any(field.lower() != "name" for field in fields):
        raise PlacesError(
            tr(
                "The layer has no fields with OpenStreetMap's tags, such as "
                "amenity, shop or other_tags; it has {fields}: choose a "
                "template or a field for the texts."
            ).format(fields=", ".join(names))
        )

    def values(feature: QgsFeature) -> Optional[Dict[str, str]]:
        words = words_of_tags(tags_of(feature.attribute, fields))
        return dict(zip(COLUMNS, map(words_of, words))) if words else None

    def read(feature: QgsFeature) -> PlaceFacts:
        found = values(feature)
        return _known(filling, found) if found else PlaceFacts((), "")

    return PlaceReader(filling.fields, read, fields, as_points)


def _known(template: Template, values: Dict[str, str]) -> PlaceFacts:
    parts = tuple(values[field] for field in template.fields)
    return PlaceFacts(parts, template.filled(values))
