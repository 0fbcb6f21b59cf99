"""Tiles on one grid form a zone; those that touch form an island."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import List, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.transform import Affine

# By how many pixels the far corner of a tile may lie off another's grid
# although both are said to have the same pixels.
_TOLERANCE = 0.1


@dataclass(frozen=True)
class ScoredTile:
    """The finished similarity raster of one tile."""

    path: Path
    crs: CRS
    transform: Affine
    width: int
    height: int
    block_side: int
    """It is stored in blocks of so many rows and columns."""
    pixels: int
    """How many of its pixels hold a similarity."""


@dataclass(frozen=True)
class PlacedTile:
    """A tile, and where its first pixel lies on the grid of its zone."""

    tile: ScoredTile
    column: int
    row: int


@dataclass(frozen=True)
class Zone:
    """Tiles with the same CRS, pixel size and orientation."""

    crs: CRS
    transform: Affine
    width: int
    height: int
    tiles: Tuple[PlacedTile, ...]
    """Earlier ones lie above later ones."""

    @property
    def overlaps(self) -> bool:
        """Whether some pixels belong to several tiles."""
        left, top, right, bottom = _edges(self.tiles)
        return any(
            _count_shared(left, top, right, bottom, place) > 1
            for place in range(len(self.tiles))
        )


def zones_of(tiles: Sequence[ScoredTile]) -> List[Zone]:
    """Return the zones of ``tiles``, each in the order given.

    A tile that lies between the pixels of its zone's grid is moved to the
    nearest ones, by half a pixel at most.
    """
    groups: List[List[ScoredTile]] = []
    for tile in tiles:
        for group in groups:
            if _same_grid(group[0], tile):
                group.append(tile)
                break
        else:
            groups.append([tile])
    return [_zone(group) for group in groups]


def islands_of(zone: Zone) -> List[Zone]:
    """Part a zone where no pixel of one part touches another, corners
    included: no region reaches over such a gap."""
    left, top, right, bottom = _edges(zone.tiles)
    island_of = np.full(len(zone.tiles), -1)
    count = 0
    for first in range(len(zone.tiles)):
        if island_of[first] >= 0:
            continue
        island_of[first] = count
        waiting = [first]
        while waiting:
            place = waiting.pop()
            touching = (
                (left <= right[place])
                & (right >= left[place])
                & (top <= bottom[place])
                & (bottom >= top[place])
                & (island_of < 0)
            )
            island_of[touching] = count
            waiting += np.flatnonzero(touching).tolist()
        count += 1
    if count == 1:
        return [zone]
    return [
        _cut_out(zone, [zone.tiles[i] for i in np.flatnonzero(island_of == n)])
        for n in range(count)
    ]


def _same_grid(one: ScoredTile, other: ScoredTile) -> bool:
    if one.crs != other.crs:
        return False
    steps = np.subtract(_steps(one.transform), _steps(other.transform))
    size = float(np.abs(_steps(one.transform)).max())
    reach = max(one.width, one.height, other.width, other.height)
    return bool(np.abs(steps).max() * reach < _TOLERANCE * size)


def _steps(transform: Affine) -> Tuple[float, float, float, float]:
    return transform.a, transform.b, transform.d, transform.e


def _zone(tiles: Sequence[ScoredTile]) -> Zone:
    to_grid = ~tiles[0].transform
    placed = []
    for tile in tiles:
        column, row = to_grid * (tile.transform.c, tile.transform.f)
        placed.append(PlacedTile(tile, round(column), round(row)))
    first = tiles[0]
    whole = Zone(first.crs, first.transform, 0, 0, ())
    return _cut_out(whole, placed)


def _cut_out(zone: Zone, tiles: Sequence[PlacedTile]) -> Zone:
    left, top, right, bottom = _edges(tiles)
    column, row = int(left.min()), int(top.min())
    return Zone(
        crs=zone.crs,
        transform=zone.transform * Affine.translation(column, row),
        width=int(right.max()) - column,
        height=int(bottom.max()) - row,
        tiles=tuple(
            replace(one, column=one.column - column, row=one.row - row)
            for one in tiles
        ),
    )


def _edges(tiles: Sequence[PlacedTile]) -> Tuple[NDArray[np.int64], ...]:
    left = np.array([one.column for one in tiles])
    top = np.array([one.row for one in tiles])
    width = np.array([one.tile.width for one in tiles])
    height = np.array([one.tile.height for one in tiles])
    return left, top, left + width, top + height


def _count_shared(
    left: NDArray[np.int64],
    top: NDArray[np.int64],
    right: NDArray[np.int64],
    bottom: NDArray[np.int64],
    place: int,
) -> int:
    shared = (
        (left < right[place])
        & (right > left[place])
        & (top < bottom[place])
        & (bottom > top[place])
    )
    return int(np.count_nonzero(shared))
