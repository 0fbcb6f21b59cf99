"""The places that are kept of all that a source holds, and why not more."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, List, Optional, Tuple

from qgis.core import QgsPointXY
from qgis.PyQt.QtCore import QLocale

from aether_qgis.place_sources.area import PlacesArea
from aether_qgis.places.errors import PlacesError
from aether_qgis.places.position import is_finite
from aether_qgis.translation import tr

Words = Tuple[str, str, str]
"""Class, group and name of a place; the last two may be empty."""

MOST_PLACES = 200_000
_SAME_PLACE_M = 100.0
_METRES_PER_DEGREE = 111_320.0


@dataclass(frozen=True)
class Place:
    """A place in degrees of longitude and latitude, and its words."""

    longitude: float
    latitude: float
    words: Words
    identity: str
    """What the source calls it, such as “way/123”."""
    is_area: bool


@dataclass
class LeftOut:
    """How many features were read, and why some were left out."""

    read: int = 0
    without_geometry: int = 0
    without_tag: int = 0
    outside: int = 0
    doubtful: int = 0
    """Overture is not sure that they exist."""
    doubled: int = 0

    def sentence(self, places: int) -> str:
        """Return the outcome in one sentence."""
        reasons = {
            tr("{count} without a tag that says what it is"): (
                self.without_tag
            ),
            tr("{count} outside the area"): self.outside,
            tr("{count} without a position"): self.without_geometry,
            tr("{count} of which the source is not sure"): self.doubtful,
            tr("{count} that the source has twice"): self.doubled,
        }
        number = QLocale().toString
        parts = [
            reason.format(count=number(count))
            for reason, count in reasons.items()
            if count
        ]
        if not parts:
            return tr("Places: {places}; nothing was left out.").format(
                places=number(places)
            )
        return tr("Places: {places}; left out of {read}: {reasons}.").format(
            places=number(places),
            read=number(self.read),
            reasons=", ".join(parts),
        )


class PlaceSelection:
    """Takes one feature after another, and keeps what training can use."""

    def __init__(self, area: PlacesArea) -> None:
        self._area = area
        self._places: List[Place] = []
        self.left_out = LeftOut()

    def offer(
        self,
        words: Optional[Words],
        point: Optional[QgsPointXY],
        identity: str,
        is_area: bool = False,
        is_doubtful: bool = False,
    ) -> None:
        """Take a feature at ``point``, in degrees.

        ``words`` is None without any. Raises PlacesError once there are more
        places than training could use.
        """
        counts = self.left_out
        counts.read += 1
        if point is None or not is_finite(point):
            counts.without_geometry += 1
        elif not self._area.contains(point):
            counts.outside += 1
        elif words is None or not words[0]:
            counts.without_tag += 1
        elif is_doubtful:
            counts.doubtful += 1
        elif len(self._places) >= MOST_PLACES:
            raise too_many_places()
        else:
            self._places.append(
                Place(point.x(), point.y(), words, identity, is_area)
            )

    def chosen(self) -> List[Place]:
        """Return the places, each once; call it when all were offered.

        OpenStreetMap often has a place as a point and as an area: of two of
        one class and name, near each other, the area stays. Two points, such
        as the stops on both sides of a street, are two places.
        """
        areas: Dict[Words, List[Place]] = {}
        seen = set()
        chosen = []
        for place in sorted(self._places, key=lambda one: not one.is_area):
            name = _folded(place.words)
            spot = (name, round(place.longitude, 6), round(place.latitude, 6))
            near = areas.setdefault(name, [])
            is_double = spot in seen or (
                not place.is_area
                and bool(place.words[2])
                and any(
                    _distance_m(place, area) < _SAME_PLACE_M for area in near
                )
            )
            if is_double:
                self.left_out.doubled += 1
                continue
            seen.add(spot)
            if place.is_area:
                near.append(place)
            chosen.append(place)
        return chosen


def too_many_places() -> PlacesError:
    """Return that an area holds more places than training could use."""
    return PlacesError(
        tr(
            "The area holds more than {most} places: choose a smaller one."
        ).format(most=QLocale().toString(MOST_PLACES))
    )


def _folded(words: Words) -> Words:
    return words[0], words[1], words[2].casefold()


def _distance_m(one: Place, other: Place) -> float:
    east = (one.longitude - other.longitude) * math.cos(
        math.radians(one.latitude)
    )
    north = one.latitude - other.latitude
    return math.hypot(east, north) * _METRES_PER_DEGREE
