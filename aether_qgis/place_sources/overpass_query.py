"""The one question that asks OpenStreetMap's servers for an area's places."""

from __future__ import annotations

from typing import List

from qgis.PyQt.QtCore import QLocale

from aether_qgis.place_sources.area import PlacesArea
from aether_qgis.place_sources.selection import MOST_PLACES
from aether_qgis.places.errors import PlacesError
from aether_qgis.places.osm_table import KEYS
from aether_qgis.translation import tr

MOST_KM2 = 2500.0
"""A metropolis with its surroundings: more is unfair to a public server."""
SERVER_TIMEOUT_S = 90
_MOST_SERVER_BYTES = 512 << 20
_BUILDING = "building"
# Single trees, millions of them, are smaller than any pixel.
_NOT = {_BUILDING: "yes", "natural": "tree"}


def overpass_query(area: PlacesArea, with_buildings: bool) -> str:
    """Return the query whose answer is JSON: tags, and a point each.

    One more place is asked for than is allowed, which tells a cut answer.
    Raises PlacesError for an area that is too large.
    """
    # “center” gives a point to ways and relations, and nodes their own.
    return _query(area, with_buildings, "json") + (
        f"out center tags {MOST_PLACES + 1};"
    )


def overpass_xml_query(area: PlacesArea, with_buildings: bool) -> str:
    """Return the query whose answer is XML with whole shapes, for GDAL."""
    return _query(area, with_buildings, "xml") + "(._;>;);out body;"


def _query(area: PlacesArea, with_buildings: bool, form: str) -> str:
    if area.km2 > MOST_KM2:
        number = QLocale().toString
        raise PlacesError(
            tr(
                "The area has {found} km², but OpenStreetMap's servers are "
                "asked for {most} km² at most: zoom the map in, or use a "
                "file of OpenStreetMap's data, for example from Geofabrik."
            ).format(found=number(round(area.km2)), most=number(int(MOST_KM2)))
        )
    sides = (area.south, area.west, area.north, area.east)
    box = ",".join(f"{side:.6f}" for side in sides)
    wanted = "".join(f"nwr{_filter(key)};" for key in _keys(with_buildings))
    return (
        f"[out:{form}][timeout:{SERVER_TIMEOUT_S}]"
        f"[maxsize:{_MOST_SERVER_BYTES}][bbox:{box}];({wanted});"
    )


def _keys(with_buildings: bool) -> List[str]:
    return [key for key in KEYS if with_buildings or key != _BUILDING]


def _filter(key: str) -> str:
    useless = f'["{key}"!="{_NOT[key]}"]' if key in _NOT else ""
    return f'["{key}"]{useless}'
