"""Labelled places: points or polygons, and the values of some fields."""

from __future__ import annotations

from typing import Sequence

from qgis.core import (
    Qgis,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsWkbTypes,
)

from aether_qgis.places.errors import PlacesError
from aether_qgis.places.place_reader import PlaceFacts, PlaceReader
from aether_qgis.places.values import plain_value
from aether_qgis.translation import tr


def label_reader(
    source: QgsProcessingFeatureSource, fields: Sequence[str]
) -> PlaceReader:
    """Return the reader of the places of ``source`` and their ``fields``.

    Each point of a multipoint is a place of its own, a polygon one place.
    Raises PlacesError for a layer of something else, or without ``fields``.
    """
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind == Qgis.GeometryType.Line:
        raise _lines()
    if kind == Qgis.GeometryType.Null:
        raise PlacesError(
            tr(
                "The layer of labels has no geometries; expected points or "
                "polygons: choose another layer, or join the table to one."
            )
        )
    known = [field.name() for field in source.fields()]
    for name in fields:
        if name not in known:
            raise PlacesError(
                tr(
                    "The layer of labels has no field “{field}”; it has "
                    "{fields}: choose one of these."
                ).format(field=name, fields=", ".join(known))
            )
    names = tuple(fields)
    return PlaceReader(
        names,
        lambda feature: PlaceFacts(
            tuple(plain_value(feature[name]) for name in names)
        ),
        names,
        _shape,
    )


def _shape(geometry: QgsGeometry) -> QgsGeometry:
    if geometry.type() == Qgis.GeometryType.Line and not geometry.isEmpty():
        raise _lines()
    return QgsGeometry(geometry)


def _lines() -> PlacesError:
    return PlacesError(
        tr(
            "The layer of labels holds lines; expected points or polygons: "
            "buffer the lines, or take points along them."
        )
    )
