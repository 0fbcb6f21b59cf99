"""The colours of the live map: the similarity layer's ramp, in two parts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import List, Tuple

from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from aether_qgis.gui.live_map.scale import LAST
from aether_qgis.resources import resource

# What is below the threshold takes the ramp's dark half, thinly: it shows
# where the similarity rises, and the map under it stays readable.
_BELOW = (0.0, 0.5)
_BELOW_OPACITY = 0.6
_ABOVE = (0.6, 1.0)
_ABOVE_OPACITY = 0.8

_STEPS = 512


@dataclass(frozen=True)
class Stop:
    """A colour at its place on the ramp, 0 to 1."""

    place: float
    colour: QColor


@lru_cache(maxsize=1)
def shipped_ramp() -> Tuple[Stop, ...]:
    """Return the stops of the similarity layer's style, place ascending."""
    document = QDomDocument()
    style = resource("styles", "similarity.qml")
    document.setContent(style.read_text("utf-8"))
    items = document.elementsByTagName("item")
    stops = []
    for index in range(items.count()):
        item = items.at(index).toElement()
        colour = QColor(item.attribute("color"))
        colour.setAlpha(int(item.attribute("alpha")))
        stops.append(Stop(float(item.attribute("value")), colour))
    return tuple(stops)


@lru_cache(maxsize=1)
def _ramp() -> Tuple[QColor, ...]:
    """Return the ramp in even steps, made once: the slider needs it fast."""
    return tuple(_ramp_colour(step / _STEPS) for step in range(_STEPS + 1))


def _ramp_colour(place: float) -> QColor:
    stops = shipped_ramp()
    for before, after in zip(stops, stops[1:]):
        if place <= after.place:
            span = after.place - before.place
            share = (place - before.place) / span
            return _mixed(before.colour, after.colour, share)
    return stops[-1].colour


def heat_colours(start: int, threshold: int, top: int) -> List[QColor]:
    """Return the colour of every byte of a picture.

    Transparent up to the byte ``start``, dim from there to ``threshold``,
    and bright from that byte on, brightest from ``top``; a ``threshold`` of
    256 leaves all dim.
    """
    clear = QColor(0, 0, 0, 0)
    rising = _part(_BELOW, threshold - start, _BELOW_OPACITY)
    count = LAST + 1 - threshold
    differing = min(max(top + 1 - threshold, 1), count)
    above = _part(_ABOVE, differing, _ABOVE_OPACITY)
    return [clear] * start + rising + above + above[-1:] * (count - differing)


def _part(
    ends: Tuple[float, float], count: int, opacity: float
) -> List[QColor]:
    """Return ``count`` colours of the ramp from one place to another."""
    ramp = _ramp()
    first, last = ends[0] * _STEPS, ends[1] * _STEPS
    step = (last - first) / max(count - 1, 1)
    colours = [QColor(ramp[round(first + step * i)]) for i in range(count)]
    for colour in colours:
        colour.setAlpha(round(colour.alpha() * opacity))
    return colours


def _mixed(first: QColor, second: QColor, share: float) -> QColor:
    parts = zip(first.getRgb(), second.getRgb())
    return QColor(*(round(a + (b - a) * share) for a, b in parts))
