"""Which pixels and blocks of a tile an area takes."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import List, Optional, Tuple

import numpy as np
from rasterio.transform import Affine

from aether_qgis.engine.fetching.tiff_directory import Directory, Level
from aether_qgis.engine.rasters.bounds import Bounds

_MOST_AT_ONCE = 8 << 20
_GAP = 4096
"""Bytes between two blocks that are cheaper to read than to leave out."""
_HAIR = 1e-6


@dataclass(frozen=True)
class Span:
    """Bytes that are read in one go."""

    start: int
    length: int


@dataclass(frozen=True)
class TileWindow:
    """A window of one level of a tile, and the blocks it touches."""

    level: Level
    transform: Affine
    """Of the whole level."""
    column: int
    row: int
    width: int
    height: int
    overview: Optional[int] = None
    """Which overview the level is; None for the raster itself."""

    @property
    def blocks(self) -> Tuple[int, int, int, int]:
        """First block row, first block column, and those after the last."""
        level = self.level
        return (
            self.row // level.block_height,
            self.column // level.block_width,
            -(-(self.row + self.height) // level.block_height),
            -(-(self.column + self.width) // level.block_width),
        )

    @property
    def bytes(self) -> int:
        """The stored bytes of its blocks: the least that can be fetched."""
        top, left, bottom, right = self.blocks
        return int(self.level.counts[:, top:bottom, left:right].sum())

    @property
    def own_transform(self) -> Affine:
        """Of the window alone."""
        return self.transform * Affine.translation(self.column, self.row)

    def in_whole_blocks(self, usable: Bounds) -> TileWindow:
        """Return the window grown to its blocks, as far as ``usable`` goes.

        ``usable`` is in the tile's CRS.
        """
        top, left, bottom, right = self.blocks
        level = self.level
        least = _touched(self.transform, level, usable)
        left = max(left * level.block_width, least[0])
        top = max(top * level.block_height, least[1])
        right = min(right * level.block_width, least[2])
        bottom = min(bottom * level.block_height, least[3])
        return replace(
            self, column=left, row=top, width=right - left, height=bottom - top
        )

    def spans(self) -> List[Span]:
        """Return what to read, each block once, in the file's order."""
        top, left, bottom, right = self.blocks
        offsets = self.level.offsets[:, top:bottom, left:right].ravel()
        counts = self.level.counts[:, top:bottom, left:right].ravel()
        order = np.argsort(offsets, kind="stable")
        spans: List[Span] = []
        for start, count in zip(offsets[order], counts[order]):
            if not count:
                continue
            start, end = int(start), int(start + count)
            last = spans[-1] if spans else Span(0, -(_GAP + 1))
            gap = start - (last.start + last.length)
            if spans and gap <= _GAP and end - last.start <= _MOST_AT_ONCE:
                longer = max(end, last.start + last.length) - last.start
                spans[-1] = Span(last.start, longer)
            else:
                spans.append(Span(start, end - start))
        return spans


def level_of(directory: Directory, factor: int) -> Optional[Level]:
    """Return the level whose pixels are ``factor`` times as large."""
    whole = directory.levels[0]
    for level in directory.levels:
        if level.width * factor == whole.width or (
            round(whole.width / level.width) == factor
        ):
            return level
    return None


def window_of(
    directory: Directory, level: Level, bounds: Bounds
) -> Optional[TileWindow]:
    """Return the whole pixels of ``level`` that ``bounds`` touch.

    ``bounds`` are in the tile's CRS. None if they lie outside.
    """
    whole = directory.levels[0]
    transform = directory.transform * Affine.scale(
        whole.width / level.width, whole.height / level.height
    )
    left, top, right, bottom = _touched(transform, level, bounds)
    if left >= right or top >= bottom:
        return None
    number = next(n for n, one in enumerate(directory.levels) if one is level)
    return TileWindow(
        level,
        transform,
        left,
        top,
        right - left,
        bottom - top,
        number - 1 if number else None,
    )


def _touched(
    transform: Affine, level: Level, bounds: Bounds
) -> Tuple[int, int, int, int]:
    """Return the first column and row, and those after the last."""
    inverse = ~transform
    west, south, east, north = bounds
    corners = [inverse * (x, y) for x in (west, east) for y in (south, north)]
    columns, rows = zip(*corners)
    left, right = _whole(columns, level.width)
    top, bottom = _whole(rows, level.height)
    return left, top, right, bottom


def _whole(values: Tuple[float, ...], size: int) -> Tuple[int, int]:
    # A hair's breadth over a pixel's edge is rounding.
    first = math.floor(min(values) + _HAIR)
    last = math.ceil(max(values) - _HAIR)
    return max(first, 0), min(last, size)
