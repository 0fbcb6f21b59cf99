"""Features as a text that Processing takes for a layer: inline GeoJSON.

A question that holds its examples so can be asked anywhere: no file lies
beside it that could be lost.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Dict, Iterable, List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsJsonExporter,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsVectorLayer,
)

from aether_qgis.engine.protocol import ExamplePlaces

MOST_FEATURES = 1000
"""Of a layer with more of them, its file is named instead."""

_MOST_DIGITS = 17
_WKT = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL


@dataclass(frozen=True)
class InlineShape:
    """A point or an area, in a CRS."""

    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem


def inline_places(places: ExamplePlaces) -> str:
    """Return examples as a text, to the last digit."""
    geometries: List[Dict[str, Any]] = [
        {"type": "Point", "coordinates": point} for point in places.points
    ]
    geometries += [
        {"type": "Polygon", "coordinates": rings} for rings in places.polygons
    ]
    crs = QgsCoordinateReferenceSystem.fromWkt(places.crs_wkt)
    return _text(
        (
            {"type": "Feature", "properties": {}, "geometry": one}
            for one in geometries
        ),
        crs,
    )


def inline_source(source: QgsProcessingFeatureSource, most: int) -> str:
    """Return the features of a source as a text, attributes included.

    Empty for more than ``most`` of them, or where the CRS is not known.
    """
    crs = source.sourceCrs()
    if source.featureCount() > most or not crs.isValid():
        return ""
    # Not every source knows how many there are.
    request = QgsFeatureRequest().setLimit(most + 1)
    exporter = QgsJsonExporter()
    exporter.setTransformGeometries(False)
    exporter.setPrecision(_MOST_DIGITS)
    features = []
    # QGIS's own check would throw through the loop's iterator.
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for read in source.getFeatures(request, flag):
        # The exporter wants to know what the attributes are called.
        feature = QgsFeature(read)
        feature.setFields(source.fields(), False)
        facts = json.loads(exporter.exportFeature(feature))
        facts.pop("bbox", None)
        features.append(facts)
    return _text(features, crs) if len(features) <= most else ""


def layer_text(layer: QgsVectorLayer) -> str:
    """Return what names a layer of the project at any time: its source, or
    of a temporary layer, which has none, its features if they are few."""
    if layer.providerType() != "memory":
        return str(layer.source())
    if not layer.featureCount():
        return str(layer.id())
    context = QgsProcessingContext()
    source = QgsProcessingFeatureSource(layer, context)
    return inline_source(source, MOST_FEATURES) or str(layer.id())


def is_inline(text: str) -> bool:
    """Whether a text is features, not the name of a layer."""
    if not text.startswith("{"):
        return False
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return (
        isinstance(read, dict)
        and read.get("type") == "FeatureCollection"
        and isinstance(read.get("features"), list)
    )


def inline_count(text: str) -> int:
    """Return how many features a text holds, 0 for anything else."""
    return len(json.loads(text)["features"]) if is_inline(text) else 0


def inline_shapes(text: str) -> List[InlineShape]:
    """Return the points and areas of a text, none for anything else."""
    if not is_inline(text):
        return []
    layer = QgsVectorLayer(text, "inline", "ogr")
    if not layer.isValid():
        return []
    return [
        InlineShape(feature.geometry(), layer.crs())
        for feature in layer.getFeatures()
        if not feature.geometry().isEmpty()
    ]


def _text(
    features: Iterable[Dict[str, Any]],
    crs: Optional[QgsCoordinateReferenceSystem],
) -> str:
    facts: Dict[str, Any] = {"type": "FeatureCollection"}
    if crs is not None and crs.isValid():
        name = crs.authid() or crs.toWkt(_WKT)
        facts["crs"] = {"type": "name", "properties": {"name": name}}
    facts["features"] = list(features)
    return json.dumps(facts, separators=(",", ":"))
