"""Kinds of points of interest and the ground each of them stands on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import numpy as np
from scipy.ndimage import distance_transform_edt

from aether_qgis.engine.demo_scene.covers import Cover
from aether_qgis.engine.demo_scene.landscape import Landscape
from aether_qgis.engine.demo_scene.water import Mask

BUILT = (Cover.CENTRE, Cover.HOUSES, Cover.GARDENS)
FIELDS = (Cover.CORN, Cover.GRAIN, Cover.VEGETABLES)
WOODS = (Cover.BROADLEAF, Cover.CONIFER)


@dataclass(frozen=True)
class Kind:
    """A kind of place: its class, group, number, site and naming.

    ``pattern`` may use ``{place}`` (the nearest village), ``{family}`` and
    ``{thing}`` (a made-up field name).
    """

    name: str
    group: str
    count: int
    site: str
    pattern: str


FOOD, EDUCATION, HEALTH = "food and drink", "education", "health"
SHOP, LEISURE, GREEN = "shop", "leisure", "green space"
TRANSPORT, INDUSTRY, FARM = "transport", "industry", "farming"
NATURE, TOURISM, HOME = "nature", "tourism", "housing"

KINDS = (
    Kind("cafe", FOOD, 34, "centre", "Café {family}"),
    Kind("restaurant", FOOD, 28, "centre", "{family}'s Kitchen"),
    Kind("pub", FOOD, 22, "settled", "The {thing} Arms"),
    Kind("bakery", SHOP, 18, "settled", "{family} Bakery"),
    Kind("supermarket", SHOP, 14, "settled", "{place} Market"),
    Kind("clothes shop", SHOP, 16, "centre", "{family} & {family}"),
    Kind("bookshop", SHOP, 6, "centre", "{thing} Books"),
    Kind("pharmacy", HEALTH, 12, "settled", "{place} Pharmacy"),
    Kind("doctor's surgery", HEALTH, 12, "settled", "{family} Surgery"),
    Kind("hospital", HEALTH, 3, "town", "{place} Hospital"),
    Kind("primary school", EDUCATION, 16, "settled", "{place} Primary"),
    Kind("secondary school", EDUCATION, 6, "town", "{family} School"),
    Kind("kindergarten", EDUCATION, 14, "gardens", "{thing} Kindergarten"),
    Kind("library", EDUCATION, 4, "town", "{place} Library"),
    Kind("town hall", "public", 2, "centre", "{place} Town Hall"),
    Kind("church", "public", 14, "settled", "Church of {place}"),
    Kind("block of flats", HOME, 36, "town", "{thing} Court"),
    Kind("suburban house", HOME, 48, "gardens", "{thing} Cottage"),
    Kind("car park", TRANSPORT, 14, "town", "{thing} Car Park"),
    Kind("bus stop", TRANSPORT, 40, "road", "{thing} Lane"),
    Kind("fuel station", TRANSPORT, 8, "road", "{family} Fuel"),
    Kind("factory", INDUSTRY, 16, "works", "{family} Works"),
    Kind("warehouse", INDUSTRY, 18, "works", "{family} Storage"),
    Kind("quarry", INDUSTRY, 10, "quarry", "{thing} Quarry"),
    Kind("park", GREEN, 16, "park", "{thing} Park"),
    Kind("playground", LEISURE, 12, "park", "{thing} Playground"),
    Kind("allotments", GREEN, 20, "allotments", "{thing} Allotments"),
    Kind("marina", LEISURE, 8, "shore", "{thing} Marina"),
    Kind("sailing club", LEISURE, 8, "shore", "{place} Sailing Club"),
    Kind("bathing place", LEISURE, 8, "shore", "{thing} Bay"),
    Kind("fishing spot", LEISURE, 14, "river", "{thing} Weir"),
    Kind("corn field", FARM, 40, "corn", "{thing} Field"),
    Kind("farm", FARM, 44, "field edge", "{family} Farm"),
    Kind("orchard", FARM, 18, "orchard", "{thing} Orchard"),
    Kind("vineyard", FARM, 22, "vineyard", "{family} Wines"),
    Kind("pasture", FARM, 30, "pasture", "{thing} Meadow"),
    Kind("woodland car park", TOURISM, 16, "wood edge", "{thing} Wood"),
    Kind("forest", NATURE, 46, "woods", "{thing} Forest"),
    Kind("nature reserve", NATURE, 18, "wetland", "{thing} Marsh"),
    Kind("bird hide", NATURE, 10, "wetland", "{thing} Hide"),
    Kind("heath", NATURE, 18, "heath", "{thing} Heath"),
    Kind("alpine pasture", FARM, 14, "alpine", "{thing} Alp"),
    Kind("climbing area", LEISURE, 12, "rock", "{thing} Crag"),
    Kind("summit", TOURISM, 10, "rock", "{thing} Peak"),
    Kind("snowfield", NATURE, 10, "snow", "{thing} Snows"),
)

SITE_COVERS: dict[str, tuple[Cover, ...]] = {
    "centre": (Cover.CENTRE,),
    "town": BUILT,
    "settled": BUILT,
    "gardens": (Cover.GARDENS, Cover.HOUSES),
    "road": (Cover.ROAD, Cover.LANE),
    "works": (Cover.INDUSTRY,),
    "quarry": (Cover.QUARRY,),
    "park": (Cover.PARK,),
    "allotments": (Cover.ALLOTMENTS,),
    "shore": (Cover.LAKE,),
    "river": (Cover.RIVER,),
    "corn": (Cover.CORN,),
    "field edge": FIELDS,
    "orchard": (Cover.ORCHARD,),
    "vineyard": (Cover.VINEYARD,),
    "pasture": (Cover.PASTURE, Cover.MEADOW),
    "wood edge": WOODS,
    "woods": WOODS,
    "wetland": (Cover.FEN, Cover.REEDS),
    "heath": (Cover.HEATH, Cover.SHRUB),
    "alpine": (Cover.ALPINE_GRASS,),
    "rock": (Cover.ROCK, Cover.SCREE),
    "snow": (Cover.SNOW,),
}
"""The covers a point of a site may stand on."""


def site_mask(site: str, land: Landscape) -> Mask:
    """Return the [size, size] pixels where points of a site may lie."""
    mask = np.isin(land.cover, SITE_COVERS[site])
    rule = _RULES.get(site)
    return mask & rule(land) if rule else mask


def _near_road(land: Landscape) -> Mask:
    away = land.settlements.from_road
    return np.asarray((away > 1) & (away < 10))


def _by_the_shore(land: Landscape) -> Mask:
    depth = distance_transform_edt(land.water.lake)
    return np.asarray(land.water.lake & (depth < land.ground.pixels(4, 2)))


def _in_town(land: Landscape) -> Mask:
    return np.asarray(land.settlements.nearest == 0)


_RULES: dict[str, Callable[[Landscape], Mask]] = {
    "town": _in_town,
    "centre": _in_town,
    "field edge": _near_road,
    "wood edge": _near_road,
    "shore": _by_the_shore,
    "river": lambda land: land.water.river,
    "road": lambda land: land.settlements.density > 0.05,
}
