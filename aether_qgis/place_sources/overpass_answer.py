"""What an Overpass server answers: places, or why there are none."""

from __future__ import annotations

import json
from typing import Any, Dict, List, Optional

from qgis.core import QgsPointXY

from aether_qgis.endpoints.posting import Answer
from aether_qgis.place_sources.selection import (
    MOST_PLACES,
    PlaceSelection,
    too_many_places,
)
from aether_qgis.places.osm import words_of_tags

Elements = List[Dict[str, Any]]

# Another try costs the server as much and ends as badly.
_HOPELESS = "out of memory"
_ERROR = "runtime error"


class NotElements(Exception):
    """A body that holds no whole answer, and whether another try helps."""

    def __init__(self, is_too_much: bool = False) -> None:
        super().__init__("no elements")
        self.is_too_much = is_too_much
        """The server ran out of memory or time."""


def read_elements(answer: Answer) -> Elements:
    """Return the elements of a whole answer; raises NotElements.

    A server that fails in the middle answers 200 all the same, with what it
    has found so far and a remark, or with a page of HTML.
    """
    try:
        content: Any = json.loads(answer.body)
        elements = content["elements"]
        remark = str(content.get("remark", ""))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise NotElements() from error
    if _ERROR in remark:
        raise NotElements(is_too_much=_HOPELESS in remark)
    if not isinstance(elements, list):
        raise NotElements()
    return [element for element in elements if isinstance(element, dict)]


def offer_elements(elements: Elements, selection: PlaceSelection) -> None:
    """Offer every element; raises PlacesError for too many."""
    if len(elements) > MOST_PLACES:
        raise too_many_places()
    for element in elements:
        kind, tags = str(element.get("type", "")), element.get("tags")
        words = words_of_tags(_texts(tags)) if isinstance(tags, dict) else None
        selection.offer(
            words,
            _point(element),
            f"{kind}/{element.get('id', '')}",
            is_area=kind != "node",
        )


def _texts(tags: Dict[Any, Any]) -> Dict[str, str]:
    return {str(key): str(value) for key, value in tags.items()}


def _point(element: Dict[str, Any]) -> Optional[QgsPointXY]:
    place = element.get("center", element)
    try:
        return QgsPointXY(float(place["lon"]), float(place["lat"]))
    except (KeyError, TypeError, ValueError):
        return None
