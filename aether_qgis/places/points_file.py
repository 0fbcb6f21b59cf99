"""Write the points of a layer into the file that the engine reads."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterable, Iterator, List

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
)

from aether_qgis.engine.protocol import POINTS_FORMAT
from aether_qgis.places.errors import PointsError
from aether_qgis.places.jsonl import GoOn, left_out, write_line
from aether_qgis.places.position import points_of
from aether_qgis.places.texts import TextReader
from aether_qgis.translation import tr

_FEATURES_PER_REPORT = 500
# The engine's own progress follows, from the start: so the bar hardly falls.
_SHARE_OF_READING = 5.0


@dataclass
class PointCounts:
    """How many features were read, and what became of them."""

    features: int = 0
    points: int = 0
    """Points that were written; a multipoint may give several."""
    without_geometry: int = 0
    without_text: int = 0
    not_transformed: int = 0
    """Features that have no place in the raster's CRS."""
    stopped: bool = False

    def remarks(self) -> List[str]:
        """Return a sentence for each reason to leave features out."""
        remarks = []
        if self.without_text:
            remarks.append(
                tr("Features without a text, left out: {count}").format(
                    count=self.without_text
                )
            )
        return remarks + left_out(self.without_geometry, self.not_transformed)


def layer_to_raster(
    points_crs: QgsCoordinateReferenceSystem,
    raster_crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsCoordinateTransform:
    """Return the way from the layer's CRS into the raster's.

    Raises PointsError if either is unknown.
    """
    if not points_crs.isValid():
        raise PointsError(
            tr(
                "The layer of points has no CRS, so the position of its "
                "points is unknown: set it under Layer > Set CRS of Layer(s)."
            )
        )
    if not raster_crs.isValid():
        raise PointsError(
            tr(
                "The raster has no CRS, so the points cannot be placed on "
                "it: set it under Layer > Set CRS of Layer(s)."
            )
        )
    return QgsCoordinateTransform(points_crs, raster_crs, context)


def wanted_of(reader: TextReader, fields: QgsFields) -> QgsFeatureRequest:
    """Return the request for no more of the features than is read."""
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(list(reader.fields), fields)
    return request


def write_points_file(
    path: Path,
    features: Iterable[QgsFeature],
    reader: TextReader,
    transform: QgsCoordinateTransform,
    go_on: GoOn = lambda read: True,
) -> PointCounts:
    """Write the points of ``features`` to ``path``; return the counts.

    The counts say so if ``go_on`` stopped it. Raises PointsError if there
    is no point to write, or no room for it.
    """
    counts = PointCounts()
    try:
        with path.open("w", encoding="utf-8") as file:
            write_line(
                file, {"format": POINTS_FORMAT, "columns": reader.columns}
            )
            for feature in features:
                for line in _lines(feature, reader, transform, counts):
                    write_line(file, line)
                if counts.features % _FEATURES_PER_REPORT == 0 and not go_on(
                    counts.features
                ):
                    counts.stopped = True
                    return counts
    except OSError as error:
        raise PointsError(
            tr(
                "The points cannot be written to {path} ({reason}): free "
                "some disk space and try again."
            ).format(path=path, reason=error.strerror or error)
        ) from error
    if not counts.points:
        raise _nothing_to_train_on(counts)
    return counts


def reading_percent(read: int, total: int) -> float:
    """Return the progress of a whole training while its points are read.

    ``total`` may be unknown, that is 0 or less.
    """
    return _SHARE_OF_READING * min(read / max(total, read, 1), 1.0)


def _lines(
    feature: QgsFeature,
    reader: TextReader,
    transform: QgsCoordinateTransform,
    counts: PointCounts,
) -> Iterator[Dict[str, object]]:
    counts.features += 1
    text = reader.read(feature)
    if not text.text:
        counts.without_text += 1
        return
    points = points_of(feature.geometry())
    if not points:
        counts.without_geometry += 1
        return
    placed = QgsGeometry.fromMultiPointXY(points)
    try:
        placed.transform(transform)
    except QgsCsException:
        counts.not_transformed += 1
        return
    for point in placed.asMultiPoint():
        if math.isfinite(point.x()) and math.isfinite(point.y()):
            counts.points += 1
            line: Dict[str, object] = {"x": point.x(), "y": point.y()}
            yield {**line, "text": text.text, "parts": text.parts}
        else:
            counts.not_transformed += 1


def _nothing_to_train_on(counts: PointCounts) -> PointsError:
    if not counts.features:
        return PointsError(
            tr(
                "The layer of points has no features to use: choose another "
                "layer, remove its filter, or select some features."
            )
        )
    return PointsError(
        tr(
            "None of the {features} features can be used ({without_text} "
            "have no text, {without_geometry} no geometry, {outside} no "
            "place in the raster's CRS): check the fields that the texts "
            "come from and the layer's CRS."
        ).format(
            features=counts.features,
            without_text=counts.without_text,
            without_geometry=counts.without_geometry,
            outside=counts.not_transformed,
        )
    )
