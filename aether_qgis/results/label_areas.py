"""The areas of labels as rows of a table."""

from __future__ import annotations

from typing import Iterator

from qgis.core import QgsFeature, QgsField, QgsFields

from aether_qgis.engine.protocol.classifying import (
    ClassifyRequest,
    ClassifyResult,
)
from aether_qgis.results.regions import FIELD_TYPES

_FIELDS = (
    ("value", int),
    ("name", str),
    ("code", str),
    ("pixels", int),
    ("area_m2", float),
    ("share", float),
)


def area_fields() -> QgsFields:
    """Return the fields of the table."""
    fields = QgsFields()
    for name, kind in _FIELDS:
        fields.append(QgsField(name, FIELD_TYPES[kind]))
    return fields


def area_features(
    request: ClassifyRequest, result: ClassifyResult
) -> Iterator[QgsFeature]:
    """Yield a row for each label, in the legend's order, then the unsure."""
    codes = {label.value: label.code for label in request.labels}
    for area in result.areas:
        feature = QgsFeature(area_fields())
        feature.setAttributes(
            [
                area.value,
                area.name,
                codes.get(area.value, ""),
                area.pixels,
                area.area_m2,
                area.share,
            ]
        )
        yield feature
