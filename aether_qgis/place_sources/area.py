"""The area whose places are wanted."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsRectangle,
)

from aether_qgis.places.errors import PlacesError
from aether_qgis.translation import tr

LONGITUDE_LATITUDE = "EPSG:4326"
_EARTH_RADIUS_KM = 6371.0
# Nearer to a pole, a box of longitudes and latitudes says nothing.
_MOST_NORTH = 89.0


@dataclass(frozen=True)
class PlacesArea:
    """A rectangle in some CRS, and the box of degrees around it."""

    rectangle: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    west: float
    south: float
    east: float
    north: float
    from_degrees: QgsCoordinateTransform

    @property
    def km2(self) -> float:
        """The size of the box of degrees."""
        width = math.radians(self.east - self.west)
        sines = [math.sin(math.radians(n)) for n in (self.south, self.north)]
        return _EARTH_RADIUS_KM**2 * width * (sines[1] - sines[0])

    @property
    def box(self) -> QgsRectangle:
        """The box in degrees of longitude and latitude."""
        return QgsRectangle(self.west, self.south, self.east, self.north)

    def contains(self, place: QgsPointXY) -> bool:
        """Say whether a place, in degrees, lies in the rectangle itself."""
        if not self.box.contains(place):
            return False
        try:
            return bool(
                self.rectangle.contains(self.from_degrees.transform(place))
            )
        except QgsCsException:
            return False


def places_area(
    rectangle: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> PlacesArea:
    """Return the area of ``rectangle``, which is in ``crs``.

    Raises PlacesError for an area that is empty, has no CRS, crosses the
    date line, holds a pole or is wider than half the world.
    """
    if not crs.isValid():
        raise PlacesError(
            tr(
                "The area has no CRS, so nobody knows where it is: set the "
                "raster's CRS under Layer > Set CRS of Layer(s)."
            )
        )
    if rectangle.isEmpty() or not rectangle.isFinite():
        raise PlacesError(
            tr(
                "The area is empty: zoom the map to the raster, or choose "
                "the whole raster."
            )
        )
    degrees = QgsCoordinateReferenceSystem(LONGITUDE_LATITUDE)
    to_degrees = QgsCoordinateTransform(crs, degrees, context)
    from_degrees = QgsCoordinateTransform(degrees, crs, context)
    box = _box(rectangle, to_degrees)
    west, east = box.xMinimum(), box.xMaximum()
    south, north = box.yMinimum(), box.yMaximum()
    if _holds_a_pole(rectangle, from_degrees) or (
        max(north, -south) > _MOST_NORTH
    ):
        raise PlacesError(
            tr(
                "The area reaches a pole, where longitudes meet: choose an "
                "area that ends before {north:g}° of latitude."
            ).format(north=_MOST_NORTH)
        )
    if east - west > 180:
        raise PlacesError(
            tr(
                "The area is {degrees:.0f}° of longitude wide, more than "
                "half the world: zoom the map in, or choose a smaller "
                "raster."
            ).format(degrees=east - west)
        )
    if west > east or west < -180 or east > 180:
        raise PlacesError(
            tr(
                "The area crosses the date line, at 180° of longitude: get "
                "the places on its two sides one after the other."
            )
        )
    return PlacesArea(rectangle, crs, west, south, east, north, from_degrees)


def _box(
    rectangle: QgsRectangle, to_degrees: QgsCoordinateTransform
) -> QgsRectangle:
    """Return the box in degrees; west is more than east across 180°."""
    if to_degrees.isShortCircuited():
        return rectangle
    try:
        box = to_degrees.transformBoundingBox(
            rectangle, handle180Crossover=True
        )
    except QgsCsException as error:
        raise _nowhere() from error
    if not all(
        map(
            math.isfinite,
            (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()),
        )
    ):
        raise _nowhere()
    return box


def _holds_a_pole(
    rectangle: QgsRectangle, from_degrees: QgsCoordinateTransform
) -> bool:
    if from_degrees.isShortCircuited():
        return False
    for latitude in (-90.0, 90.0):
        try:
            pole = from_degrees.transform(QgsPointXY(0.0, latitude))
        except QgsCsException:
            continue
        if rectangle.contains(pole):
            return True
    return False


def _nowhere() -> PlacesError:
    return PlacesError(
        tr(
            "The area reaches beyond what its CRS can describe: zoom the map "
            "in, or choose the whole raster."
        )
    )
