"""Cut the building of an index into tiles that share no chunk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List, Tuple

from aether_qgis.engine.index.levels import CHUNK_SIDE, Level, cut

TILE_SIDE = 2 * CHUNK_SIDE
"""A tile writes whole chunks of the levels 0 and 1."""

TILE_LEVELS = 2

_TILE_BYTES = 96 * 1024 * 1024
"""Codes of a tile, where the raster's own blocks ask for a wide one."""


@dataclass(frozen=True)
class TilePlace:
    """The stored rows and columns of the raster that a tile takes."""

    top: int
    left: int
    rows: int
    columns: int


def tile_places(level: Level, block_columns: int) -> List[TilePlace]:
    """Return the tiles of a raster, whose first level is ``level``.

    A raster that is stored in rows would be decoded again for every tile
    of a row; tiles are wider there, as far as memory allows.
    """
    most = _TILE_BYTES // (level.planes * TILE_SIDE * TILE_SIDE)
    wanted = -(-block_columns // TILE_SIDE)
    width = TILE_SIDE * max(1, min(wanted, most))
    return [
        TilePlace(top, left, bottom - top, right - left)
        for top, bottom in cut(level.rows, TILE_SIDE)
        for left, right in cut(level.columns, width)
    ]


def tile_levels(levels: Tuple[Level, ...]) -> Tuple[Level, ...]:
    """Return the levels whose chunks tiles write."""
    return levels[:TILE_LEVELS]


def tile_chunks(place: TilePlace, level: Level) -> List[Tuple[int, int]]:
    """Return row and column of each chunk of ``level`` that a tile writes."""
    at = at_level(place, level)
    bottom, right = at.top + at.rows, at.left + at.columns
    return list(level.chunks_in(at.top, at.left, bottom, right))


def at_level(place: TilePlace, level: Level) -> TilePlace:
    """Return where a tile lies in one of the levels."""
    scale = 2**level.number
    top, left = place.top // scale, place.left // scale
    return TilePlace(
        top,
        left,
        min(-(-place.rows // scale), level.rows - top),
        min(-(-place.columns // scale), level.columns - left),
    )
