"""Named points of interest, each where such a place could be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from aether_qgis.engine.demo_scene.landscape import Landscape
from aether_qgis.engine.demo_scene.noise import stream
from aether_qgis.engine.demo_scene.sites import KINDS, Kind, site_mask
from aether_qgis.engine.demo_scene.water import Mask

# fmt: off
FIRST = (
    "Al", "Bel", "Bram", "Cor", "Dal", "Dren", "Ell", "Fen", "Gar", "Hal",
    "Hol", "Ing", "Kel", "Lor", "Mar", "Nor", "Ol", "Pen", "Quen", "Ral",
    "Sel", "Stan", "Tal", "Thorn", "Ul", "Ver", "Wen", "Wyn", "Yar", "Zel",
)
PLACE_END = (
    "brook", "dale", "don", "ford", "ham", "ling", "mere", "stead", "ter",
    "thorpe", "wick",
)
FAMILY_END = (
    "and", "aris", "ell", "er", "inger", "ish", "lo", "man", "mond", "ner",
    "ow", "sen", "ster",
)
THING = (
    "Amber", "Badger", "Birch", "Clover", "Crane", "Dapple", "Elder",
    "Falcon", "Fern", "Foxglove", "Glass", "Hare", "Heron", "Hollow",
    "Juniper", "Kestrel", "Lantern", "Linden", "Mallow", "Marten",
    "Meadow", "Mill", "Moss", "Nettle", "Otter", "Pebble", "Plover",
    "Quill", "Raven", "Rowan", "Sedge", "Silver", "Sorrel", "Stone",
    "Swift", "Thistle", "Tinker", "Violet", "Willow", "Wren",
)
# fmt: on
THING_END = ("", "", " Hill", " End", " Bank", " Corner", " Bridge", " Gate")


@dataclass(frozen=True)
class PointOfInterest:
    """A made-up place; row and column of its pixel, row 0 in the south."""

    name: str
    kind: Kind
    row: int
    column: int


def points_of_interest(land: Landscape, valid: Mask) -> list[PointOfInterest]:
    """Return the points of all kinds on pixels of ``valid``.

    No two share a pixel. A small scene may lack a site: its kinds then
    have fewer points, or none.
    """
    draws = stream(land.ground.seed, "points of interest")
    towns = [
        _pick(draws, FIRST) + _pick(draws, PLACE_END)
        for _ in land.settlements.places
    ]
    free = valid.copy()
    points = []
    for kind in KINDS:
        candidates = np.flatnonzero(site_mask(kind.site, land) & free)
        count = min(kind.count, len(candidates))
        for pixel in draws.choice(candidates, count, replace=False):
            row, column = divmod(int(pixel), land.ground.size)
            free[row, column] = False
            town = towns[land.settlements.nearest[row, column]]
            name = kind.pattern.format_map(_Words(draws, town))
            points.append(PointOfInterest(name, kind, row, column))
    return points


class _Words(dict[str, str]):
    """New words each time a pattern asks for one."""

    def __init__(self, draws: np.random.Generator, place: str) -> None:
        super().__init__()
        self._draws = draws
        self._place = place

    def __missing__(self, key: str) -> str:
        if key == "place":
            return self._place
        if key == "family":
            return _pick(self._draws, FIRST) + _pick(self._draws, FAMILY_END)
        return _pick(self._draws, THING) + _pick(self._draws, THING_END)


def _pick(draws: np.random.Generator, words: tuple[str, ...]) -> str:
    return words[int(draws.integers(len(words)))]
