"""Write the labels of a layer into the file that the engine reads."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterator, List, Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from aether_qgis.engine.protocol import LABELS_FORMAT
from aether_qgis.places.errors import LabelsError
from aether_qgis.places.jsonl import GoOn, left_out, write_line
from aether_qgis.places.label_values import label_value
from aether_qgis.translation import tr

_FEATURES_PER_REPORT = 200

_Entry = Dict[str, object]


@dataclass
class LabelCounts:
    """How many features were read, and what became of them."""

    features: int = 0
    places: int = 0
    """Places that were written; a multipoint may give several."""
    without_geometry: int = 0
    not_transformed: int = 0
    """Features that have no place in the raster's CRS."""
    stopped: bool = False

    def remarks(self) -> List[str]:
        """Return a sentence for each reason to leave features out."""
        return left_out(self.without_geometry, self.not_transformed)


def check_labels(
    source: QgsProcessingFeatureSource,
    raster_crs: QgsCoordinateReferenceSystem,
) -> None:
    """Raise LabelsError for a layer whose places cannot be used."""
    if not source.sourceCrs().isValid():
        raise LabelsError(
            tr(
                "The layer of labels has no CRS, so the position of its "
                "places is unknown: set it under Layer > Set CRS of Layer(s)."
            )
        )
    if not raster_crs.isValid():
        raise LabelsError(
            tr(
                "The raster has no CRS, so the labels cannot be placed on "
                "it: set it under Layer > Set CRS of Layer(s)."
            )
        )
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind == Qgis.GeometryType.Line:
        raise _lines()
    if kind == Qgis.GeometryType.Null:
        raise LabelsError(
            tr(
                "The layer of labels has no geometries; expected points or "
                "polygons: choose another layer, or join the table to one."
            )
        )


def _check_fields(
    source: QgsProcessingFeatureSource, fields: Sequence[str]
) -> None:
    known = [field.name() for field in source.fields()]
    for name in fields:
        if name not in known:
            raise LabelsError(
                tr(
                    "The layer of labels has no field “{field}”; it has "
                    "{fields}: choose one of these."
                ).format(field=name, fields=", ".join(known))
            )


def write_labels_file(
    path: Path,
    source: QgsProcessingFeatureSource,
    fields: Sequence[str],
    raster_crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    go_on: GoOn = lambda read: True,
) -> LabelCounts:
    """Write the places of ``source`` and their ``fields`` to ``path``.

    May run in any thread. Each point of a multipoint is a place of its own;
    curved polygons are written as straight ones. The counts say so if
    ``go_on`` stopped it. Raises LabelsError.
    """
    check_labels(source, raster_crs)
    _check_fields(source, fields)
    transform = QgsCoordinateTransform(source.sourceCrs(), raster_crs, context)
    counts = LabelCounts()
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(list(fields), source.fields())
    try:
        with path.open("w", encoding="utf-8") as file:
            write_line(file, {"format": LABELS_FORMAT, "fields": list(fields)})
            # QGIS's own check would throw through the loop's iterator, which
            # the interpreter does not survive; areas are mended below.
            for feature in source.getFeatures(
                request,
                QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks,
            ):
                counts.features += 1
                values = [label_value(feature[name]) for name in fields]
                for place in _places(feature, transform, counts):
                    counts.places += 1
                    write_line(file, {**place, "values": values})
                if counts.features % _FEATURES_PER_REPORT == 0 and not go_on(
                    counts.features
                ):
                    counts.stopped = True
                    return counts
    except OSError as error:
        raise LabelsError(
            tr(
                "The labels cannot be written to {path} ({reason}): free "
                "some disk space and try again."
            ).format(path=path, reason=error.strerror or error)
        ) from error
    if not counts.places:
        raise _nothing_to_measure(counts)
    return counts


def _places(
    feature: QgsFeature,
    transform: QgsCoordinateTransform,
    counts: LabelCounts,
) -> Iterator[_Entry]:
    geometry = QgsGeometry(feature.geometry())
    if geometry.isNull() or geometry.isEmpty():
        counts.without_geometry += 1
        return
    if geometry.type() == Qgis.GeometryType.Line:
        raise _lines()
    try:
        geometry.transform(transform)
    except QgsCsException:
        counts.not_transformed += 1
        return
    if not all(_is_finite(vertex) for vertex in geometry.vertices()):
        counts.not_transformed += 1
    elif geometry.type() == Qgis.GeometryType.Point:
        for vertex in geometry.vertices():
            yield {"x": vertex.x(), "y": vertex.y()}
    else:
        area = _area(geometry)
        if area:
            yield (
                {"multipolygon": area}
                if len(area) > 1
                else {"polygon": area[0]}
            )
        else:
            counts.without_geometry += 1


def _area(geometry: QgsGeometry) -> List[List[List[List[float]]]]:
    straight = QgsGeometry(geometry)
    straight.convertToStraightSegment()
    if not straight.isGeosValid():
        straight = _mended(straight)
    if straight.isEmpty():
        return []
    straight.convertToMultiType()
    return [
        [_ring(ring) for ring in polygon]
        for polygon in straight.asMultiPolygon()
        if polygon and len(polygon[0]) >= 3
    ]


def _mended(area: QgsGeometry) -> QgsGeometry:
    valid = area.makeValid()
    if valid.wkbType() == QgsWkbTypes.Type.GeometryCollection:
        valid.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    # What collapses to lines or points is no area any more.
    is_area = valid.type() == Qgis.GeometryType.Polygon
    return valid if is_area else QgsGeometry()


def _ring(ring: Sequence[QgsPointXY]) -> List[List[float]]:
    return [[point.x(), point.y()] for point in ring]


def _is_finite(vertex: QgsPointXY) -> bool:
    return math.isfinite(vertex.x()) and math.isfinite(vertex.y())


def _lines() -> LabelsError:
    return LabelsError(
        tr(
            "The layer of labels holds lines; expected points or polygons: "
            "buffer the lines, or take points along them."
        )
    )


def _nothing_to_measure(counts: LabelCounts) -> LabelsError:
    if not counts.features:
        return LabelsError(
            tr(
                "The layer of labels has no features to use: choose another "
                "layer, remove its filter, or select some features."
            )
        )
    return LabelsError(
        tr(
            "None of the {features} features can be placed in the raster's "
            "CRS ({without_geometry} have no geometry): check the layer's "
            "CRS."
        ).format(
            features=counts.features,
            without_geometry=counts.without_geometry,
        )
    )
