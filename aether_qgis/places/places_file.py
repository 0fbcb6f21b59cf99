"""Write the places of a layer into the file that the engine reads."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Dict, Iterable, Iterator, List, TextIO

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
)

from aether_qgis.engine.protocol.places import PLACES_FORMAT
from aether_qgis.places.errors import PlacesError
from aether_qgis.places.place_reader import PlaceReader
from aether_qgis.places.position import is_finite, polygons_of
from aether_qgis.translation import tr

GoOn = Callable[[int], bool]
"""Receives the number of features read; False stops."""

_FEATURES_PER_REPORT = 200
# The engine's own progress follows, from the start: so the bar hardly falls.
_SHARE_OF_READING = 5.0

_Entry = Dict[str, object]


@dataclass
class PlaceCounts:
    """How many features were read, and what became of them."""

    features: int = 0
    places: int = 0
    """Places that were written; a multipoint may give several."""
    without_geometry: int = 0
    without_text: int = 0
    not_transformed: int = 0
    """Features that have no place in the raster's CRS."""
    stopped: bool = False

    def remarks(self) -> List[str]:
        """Return a sentence for each reason to leave features out."""
        reasons = {
            tr("Features without a text, left out: {count}"): (
                self.without_text
            ),
            tr("Features without a geometry, left out: {count}"): (
                self.without_geometry
            ),
            tr(
                "Features that cannot be expressed in the raster's CRS, left "
                "out: {count}"
            ): self.not_transformed,
        }
        return [
            sentence.format(count=count)
            for sentence, count in reasons.items()
            if count
        ]


def layer_to_raster(
    layer_crs: QgsCoordinateReferenceSystem,
    raster_crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> QgsCoordinateTransform:
    """Return the way from the layer's CRS into the raster's.

    Raises PlacesError if either is unknown.
    """
    if not layer_crs.isValid():
        raise PlacesError(
            tr(
                "The vector layer has no CRS, so the position of its "
                "places is unknown: set it under Layer > Set CRS of Layer(s)."
            )
        )
    if not raster_crs.isValid():
        raise PlacesError(
            tr(
                "The raster has no CRS, so no place can be found on it: set "
                "it under Layer > Set CRS of Layer(s)."
            )
        )
    return QgsCoordinateTransform(layer_crs, raster_crs, context)


def write_places(
    path: Path,
    features: Iterable[QgsFeature],
    reader: PlaceReader,
    transform: QgsCoordinateTransform,
    go_on: GoOn = lambda read: True,
) -> PlaceCounts:
    """Write the places of ``features`` to ``path``; return the counts.

    May run in any thread. The counts say so if ``go_on`` stopped it. Raises
    PlacesError if there is no place to write, or no room for it.
    """
    counts = PlaceCounts()
    try:
        with path.open("w", encoding="utf-8") as file:
            _write(file, {"format": PLACES_FORMAT, "columns": reader.columns})
            for feature in features:
                for entry in _entries(feature, reader, transform, counts):
                    counts.places += 1
                    _write(file, entry)
                if counts.features % _FEATURES_PER_REPORT == 0 and not go_on(
                    counts.features
                ):
                    counts.stopped = True
                    return counts
    except OSError as error:
        raise PlacesError(
            tr(
                "The places cannot be written to {path} ({reason}): free "
                "some disk space and try again."
            ).format(path=path, reason=error.strerror or error)
        ) from error
    if not counts.places:
        raise _nothing_to_use(counts)
    return counts


def reading_percent(read: int, total: int) -> float:
    """Return the progress of the whole work while its places are read.

    ``total`` may be unknown, that is 0 or less.
    """
    return _SHARE_OF_READING * min(read / max(total, read, 1), 1.0)


def _write(file: TextIO, content: _Entry) -> None:
    file.write(json.dumps(content, ensure_ascii=False) + "\n")


def _entries(
    feature: QgsFeature,
    reader: PlaceReader,
    transform: QgsCoordinateTransform,
    counts: PlaceCounts,
) -> Iterator[_Entry]:
    counts.features += 1
    facts = reader.read(feature)
    if facts.text == "":
        counts.without_text += 1
        return
    content: _Entry = {"values": facts.values}
    if facts.text:
        content["text"] = facts.text
    for place in _places(feature, reader, transform, counts):
        yield {**place, **content}


def _places(
    feature: QgsFeature,
    reader: PlaceReader,
    transform: QgsCoordinateTransform,
    counts: PlaceCounts,
) -> Iterator[_Entry]:
    shape = reader.shape(feature.geometry())
    if shape.isNull() or shape.isEmpty():
        counts.without_geometry += 1
        return
    try:
        shape.transform(transform)
    except QgsCsException:
        counts.not_transformed += 1
        return
    if shape.type() == Qgis.GeometryType.Point:
        for vertex in shape.vertices():
            if is_finite(vertex):
                yield {"x": vertex.x(), "y": vertex.y()}
            else:
                counts.not_transformed += 1
    elif not all(map(is_finite, shape.vertices())):
        counts.not_transformed += 1
    elif polygons := polygons_of(shape):
        yield (
            {"multipolygon": polygons}
            if len(polygons) > 1
            else {"polygon": polygons[0]}
        )
    else:
        counts.without_geometry += 1


def _nothing_to_use(counts: PlaceCounts) -> PlacesError:
    if not counts.features:
        return PlacesError(
            tr(
                "The vector layer has no features to use: choose another "
                "layer, remove its filter, or select some features."
            )
        )
    if counts.without_text:
        return PlacesError(
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
    if counts.without_geometry == counts.features:
        return PlacesError(
            tr(
                "No feature of the vector layer has a geometry that can be "
                "used ({features} were read): choose another layer, or mend "
                "its geometries."
            ).format(features=counts.features)
        )
    return PlacesError(
        tr(
            "None of the {features} features can be placed in the raster's "
            "CRS ({without_geometry} have no geometry): check the layer's "
            "CRS."
        ).format(
            features=counts.features,
            without_geometry=counts.without_geometry,
        )
    )
