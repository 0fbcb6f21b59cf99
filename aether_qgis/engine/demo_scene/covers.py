"""What covers the ground, and which class statistics it is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, auto

WATER, TREES, GRASS = "water", "trees", "grass"
FLOODED, CROPS = "flooded_vegetation", "crops"
SHRUB, BUILT = "shrub_and_scrub", "built"
BARE, SNOW = "bare", "snow_and_ice"

CLASSES = (
    WATER,
    TREES,
    GRASS,
    FLOODED,
    CROPS,
    SHRUB,
    BUILT,
    BARE,
    SNOW,
)
"""The classes of the truth raster, in the order of its numbers."""


class Cover(IntEnum):
    """What covers a pixel, finer than its class."""

    RIVER = 0
    LAKE = auto()
    BROADLEAF = auto()
    CONIFER = auto()
    CLEARING = auto()
    HEDGE = auto()
    MEADOW = auto()
    PASTURE = auto()
    ALPINE_GRASS = auto()
    PARK = auto()
    REEDS = auto()
    FEN = auto()
    CORN = auto()
    GRAIN = auto()
    VEGETABLES = auto()
    VINEYARD = auto()
    ORCHARD = auto()
    ALLOTMENTS = auto()
    SHRUB = auto()
    HEATH = auto()
    CENTRE = auto()
    HOUSES = auto()
    GARDENS = auto()
    INDUSTRY = auto()
    ROAD = auto()
    LANE = auto()
    QUARRY = auto()
    GRAVEL = auto()
    SCREE = auto()
    ROCK = auto()
    SNOW = auto()


@dataclass(frozen=True)
class Variation:
    """Where the variation within a class shows.

    Standard deviations as shares of the class's own; their squares sum to
    about 1, so that the scene varies as the real vectors do.
    """

    parcel: float
    smooth: float
    pixel: float


LAND = Variation(parcel=0.0, smooth=0.92, pixel=0.26)
STAND = Variation(parcel=0.42, smooth=0.82, pixel=0.26)
FIELD = Variation(parcel=0.85, smooth=0.35, pixel=0.26)
BLOCK = Variation(parcel=0.75, smooth=0.5, pixel=0.3)

PLAIN, BAY, COAST = "iowa_ag", "sf_bay_urban", "california_coast"
"""The regions of the real points that look most like this valley."""


@dataclass(frozen=True)
class Recipe:
    """How vectors of a cover are drawn.

    ``blend`` weighs the mean vectors of classes and regions; the first of
    them also gives the covariance.
    """

    truth: str
    variation: Variation
    blend: tuple[tuple[str, str, float], ...]


def _recipe(variation: Variation, *blend: tuple[str, str, float]) -> Recipe:
    """Return a recipe whose true class is the first of the blend."""
    return Recipe(blend[0][0], variation, blend)


RECIPES: dict[Cover, Recipe] = {
    Cover.RIVER: _recipe(LAND, (WATER, PLAIN, 0.8), (WATER, BAY, 0.2)),
    Cover.LAKE: _recipe(LAND, (WATER, BAY, 0.6), (WATER, PLAIN, 0.4)),
    Cover.BROADLEAF: _recipe(STAND, (TREES, PLAIN, 1.0)),
    Cover.CONIFER: _recipe(STAND, (TREES, COAST, 0.55), (TREES, PLAIN, 0.45)),
    Cover.CLEARING: _recipe(STAND, (SHRUB, PLAIN, 0.75), (TREES, PLAIN, 0.25)),
    Cover.HEDGE: _recipe(LAND, (TREES, PLAIN, 0.7), (GRASS, PLAIN, 0.3)),
    Cover.MEADOW: _recipe(FIELD, (GRASS, PLAIN, 1.0)),
    Cover.PASTURE: _recipe(FIELD, (GRASS, PLAIN, 0.6), (GRASS, BAY, 0.4)),
    Cover.ALPINE_GRASS: _recipe(
        LAND, (GRASS, COAST, 0.5), (GRASS, PLAIN, 0.5)
    ),
    Cover.PARK: _recipe(BLOCK, (GRASS, BAY, 0.7), (TREES, PLAIN, 0.3)),
    Cover.REEDS: _recipe(LAND, (FLOODED, PLAIN, 0.85), (WATER, PLAIN, 0.15)),
    Cover.FEN: _recipe(LAND, (FLOODED, PLAIN, 0.55), (FLOODED, BAY, 0.45)),
    Cover.CORN: _recipe(FIELD, (CROPS, PLAIN, 1.0)),
    Cover.GRAIN: _recipe(FIELD, (CROPS, BAY, 0.6), (CROPS, PLAIN, 0.4)),
    Cover.VEGETABLES: _recipe(FIELD, (CROPS, COAST, 0.7), (CROPS, PLAIN, 0.3)),
    Cover.VINEYARD: _recipe(FIELD, (CROPS, COAST, 0.8), (CROPS, BAY, 0.2)),
    Cover.ORCHARD: _recipe(FIELD, (CROPS, BAY, 0.75), (TREES, BAY, 0.25)),
    Cover.ALLOTMENTS: _recipe(
        BLOCK, (CROPS, COAST, 0.55), (BUILT, PLAIN, 0.2), (GRASS, PLAIN, 0.25)
    ),
    Cover.SHRUB: _recipe(LAND, (SHRUB, PLAIN, 0.6), (SHRUB, COAST, 0.4)),
    Cover.HEATH: _recipe(LAND, (SHRUB, COAST, 0.7), (SHRUB, BAY, 0.3)),
    Cover.CENTRE: _recipe(BLOCK, (BUILT, BAY, 1.0)),
    Cover.HOUSES: _recipe(BLOCK, (BUILT, PLAIN, 0.65), (BUILT, BAY, 0.35)),
    Cover.GARDENS: _recipe(
        BLOCK, (BUILT, PLAIN, 0.55), (TREES, PLAIN, 0.25), (GRASS, PLAIN, 0.2)
    ),
    Cover.INDUSTRY: _recipe(BLOCK, (BUILT, COAST, 1.0)),
    Cover.ROAD: _recipe(LAND, (BUILT, PLAIN, 0.7), (BUILT, COAST, 0.3)),
    Cover.LANE: _recipe(LAND, (BUILT, PLAIN, 0.6), (GRASS, PLAIN, 0.4)),
    Cover.QUARRY: _recipe(BLOCK, (BARE, BAY, 1.0)),
    Cover.GRAVEL: _recipe(LAND, (BARE, BAY, 0.7), (BARE, PLAIN, 0.3)),
    Cover.SCREE: _recipe(LAND, (BARE, PLAIN, 0.5), (BARE, COAST, 0.5)),
    Cover.ROCK: _recipe(LAND, (BARE, PLAIN, 0.6), (BARE, BAY, 0.4)),
    Cover.SNOW: _recipe(LAND, (SNOW, COAST, 0.7), (SNOW, PLAIN, 0.3)),
}


def truth_numbers() -> list[int]:
    """Return the class number of every cover, in the covers' order."""
    return [CLASSES.index(RECIPES[cover].truth) for cover in Cover]
