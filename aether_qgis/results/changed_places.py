"""Places that have changed, as features with the year in which they did."""

from __future__ import annotations

from typing import Dict, Iterator

from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsVectorLayer,
    QgsVectorLayerTemporalProperties,
)
from qgis.PyQt.QtCore import QDate

from aether_qgis.results.region_states import STATE
from aether_qgis.results.regions import (
    GEOMETRY,
    LayerKind,
    layer_fields,
    read_regions,
)

BEGIN, END = "begin", "end"

CHANGED_FIELDS: Dict[str, type] = {
    "rank": int,
    "change_mean": float,
    "change_max": float,
    "area_m2": float,
    "pixels": int,
    "year_before": int,
    "year": int,
    BEGIN: QDate,
    END: QDate,
    "query": str,
    "direction": str,
    "bundle": str,
    "source": str,
    STATE: str,
}
"""Name and type of a changed place's attributes, in the order users see
them. ``begin`` and ``end`` are the first and the last day of ``year``."""

CHANGED_PLACES = LayerKind("changed", GEOMETRY, CHANGED_FIELDS)


def changed_fields() -> QgsFields:
    """Return the fields of a layer of changed places."""
    return layer_fields(CHANGED_FIELDS)


def read_changed(geojson: str) -> Iterator[QgsFeature]:
    """Yield the features of the engine's GeoJSON, rank 1 first.

    As ``read_regions``, which see.
    """
    return read_regions(geojson, CHANGED_FIELDS)


def show_in_time(layer: QgsVectorLayer) -> None:
    """Let QGIS's temporal controller show each place in its year."""
    kind = QgsVectorLayerTemporalProperties
    properties = layer.temporalProperties()
    properties.setMode(
        kind.TemporalMode.ModeFeatureDateTimeStartAndEndFromFields
    )
    properties.setStartField(BEGIN)
    properties.setEndField(END)
    properties.setIsActive(True)
