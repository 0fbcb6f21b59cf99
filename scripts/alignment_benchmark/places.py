"""Invented places with texts as registers and OpenStreetMap have them.

kinds.csv lists the kinds of place that occur on a land-cover class; those on
``any`` land occur everywhere and tell nothing. Names are drawn from parts
that say nothing about the kind, and at times say something wrong.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from scripts.landcover_starter.splits import CLASSES

KINDS = Path(__file__).with_name("kinds.csv")
TEMPLATE = "A place of {kind}, a type of {group}, named {name}."
COLUMNS = ("class", "group", "name")
EVERYWHERE = "any"
EVERYWHERE_SHARE = 0.1
"""Share of the places that are of a kind found on any land."""
STRAY_SHARE = 0.03
"""Share of the places that lie on land of another class."""

_FIRST = (
    "North",
    "South",
    "East",
    "West",
    "Old",
    "New",
    "Upper",
    "Lower",
    "Royal",
    "Green",
    "Silver",
    "Golden",
    "Blue",
    "Red",
    "White",
    "Black",
    "River",
    "Lake",
    "Forest",
    "Hill",
    "Valley",
    "Garden",
    "Sunset",
    "Harbour",
    "Stone",
    "Oak",
    "Maple",
    "Cedar",
    "Snow",
    "Sand",
    "Meadow",
    "Eagle",
    "Fox",
    "Bear",
    "King",
    "Queen",
    "Bishop",
    "Miller",
    "Baker",
    "Fisher",
)
_SECOND = (
    "Point",
    "View",
    "Corner",
    "House",
    "Park",
    "Place",
    "End",
    "Gate",
    "Cross",
    "Bridge",
    "Field",
    "Wood",
    "Spring",
    "Court",
    "Bay",
    "Ridge",
    "Lodge",
    "Side",
    "Way",
    "Acres",
    "Grove",
    "Hall",
    "Crossing",
    "Bend",
    "Heights",
    "Landing",
    "Mill",
    "Farm",
    "Rock",
    "Well",
)
_PEOPLE = (
    "Anna",
    "Marco",
    "Chen",
    "Diego",
    "Fatima",
    "Olsen",
    "Novak",
    "Silva",
    "Tanaka",
    "Brown",
    "Garcia",
    "Schmidt",
    "Rossi",
    "Kim",
    "Ivanova",
    "Dubois",
    "Haddad",
    "Murphy",
    "Santos",
    "Weber",
)


@dataclass(frozen=True)
class Kind:
    """A kind of place on a class of land."""

    land: str
    kind: str
    group: str
    weight: float


def read_kinds() -> tuple[Kind, ...]:
    """Return the rows of kinds.csv."""
    with KINDS.open(newline="", encoding="utf-8") as file:
        return tuple(
            Kind(row["land"], row["kind"], row["group"], float(row["weight"]))
            for row in csv.DictReader(file)
        )


def invent_places(
    labels: NDArray[np.int64], seed: int
) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """Return the texts, and the parts behind them, of places on ``labels``.

    ``labels`` [places] index into CLASSES; the parts belong to COLUMNS.
    """
    rng = np.random.default_rng(seed)
    kinds = read_kinds()
    lands = (*CLASSES, EVERYWHERE)
    of_land = {
        land: [kind for kind in kinds if kind.land == land] for land in lands
    }
    texts, parts = [], []
    for label in labels:
        drawn = _drawn(of_land[_land_of(CLASSES[label], rng)], rng)
        name = _name(rng)
        parts.append((drawn.kind, drawn.group, name))
        texts.append(
            TEMPLATE.format(kind=drawn.kind, group=drawn.group, name=name)
        )
    return tuple(texts), tuple(parts)


def _land_of(land: str, rng: np.random.Generator) -> str:
    chance = rng.random()
    if chance < EVERYWHERE_SHARE:
        return EVERYWHERE
    if chance < EVERYWHERE_SHARE + STRAY_SHARE:
        return str(rng.choice(CLASSES))
    return land


def _drawn(kinds: list[Kind], rng: np.random.Generator) -> Kind:
    weights = np.array([kind.weight for kind in kinds])
    return kinds[int(rng.choice(len(kinds), p=weights / weights.sum()))]


def _name(rng: np.random.Generator) -> str:
    first, second = str(rng.choice(_FIRST)), str(rng.choice(_SECOND))
    person = str(rng.choice(_PEOPLE))
    number = int(rng.integers(1, 200))
    forms = (
        f"{first} {second}",
        f"{first}{second.lower()} {number}",
        f"{person}'s {second}",
        f"{first} {person}",
    )
    return forms[int(rng.integers(len(forms)))]
