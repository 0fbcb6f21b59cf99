"""The nearest named feature of a layer, such as a village or a lake."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, Iterable, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsDistanceArea,
    QgsFeature,
    QgsGeometry,
    QgsSpatialIndex,
)

from aether_qgis.places.values import words_of

NEAR_FIELDS: Dict[str, type] = {"near": str, "near_m": float}
"""Name and type of the attributes that ``NearestNames`` gives."""

# Of places in degrees the nearest by degrees need not be the nearest.
_LOOKED_AT = 8


@dataclass(frozen=True)
class NearName:
    """The nearest named feature, and how far away it is."""

    name: str
    distance_m: float
    """Between the two outlines on the ellipsoid; 0 where they touch."""


class NearestNames:
    """The named features of a layer, looked up by where they are.

    Made and used in one thread.
    """

    def __init__(
        self,
        features: Iterable[QgsFeature],
        field: str,
        crs: QgsCoordinateReferenceSystem,
        target: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
    ) -> None:
        """Take ``features`` in ``crs``, for places in ``target``.

        Those without a name in ``field`` or without a geometry in ``target``
        do not count.
        """
        self._names: Dict[int, str] = {}
        self._index = QgsSpatialIndex(
            QgsSpatialIndex.Flag.FlagStoreFeatureGeometries
        )
        self._measure = QgsDistanceArea()
        self._measure.setSourceCrs(target, context)
        self._measure.setEllipsoid("EPSG:7030")
        transform = QgsCoordinateTransform(crs, target, context)
        for number, read in enumerate(features):
            name = words_of(read[field])
            geometry = QgsGeometry(read.geometry())
            if not name or geometry.isNull() or geometry.isEmpty():
                continue
            try:
                geometry.transform(transform)
            except QgsCsException:
                continue
            self._add(number, name, geometry)

    def __len__(self) -> int:
        """Return how many features have a name and a place."""
        return len(self._names)

    def near(self, place: QgsGeometry) -> NearName:
        """Return what is nearest to ``place``; an empty name if nothing is."""
        found = self._index.nearestNeighbor(place, _LOOKED_AT)
        measured = (self._measured(place, number) for number in found)
        best = min(measured, default=(math.inf, ""))
        return NearName(best[1], best[0])

    def _add(self, number: int, name: str, geometry: QgsGeometry) -> None:
        feature = QgsFeature(number)
        feature.setGeometry(geometry)
        if self._index.addFeature(feature):
            self._names[number] = name

    def _measured(self, place: QgsGeometry, number: int) -> Tuple[float, str]:
        between = place.shortestLine(self._index.geometry(number))
        return self._measure.measureLength(between), self._names[number]
