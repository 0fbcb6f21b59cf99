"""The levels of an aligned index: their sizes and their chunks.

Level 0 is the raster itself; every next one has half its rows and columns,
rounded up, until both are at most 256.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, List, Tuple

CHUNK_SIDE = 512
TOP_SIDE = 256

SLOT_ALIGNMENT = 64 * 1024
"""Bytes. The place of a chunk starts at a multiple, so that two machines that
write neighbours never write to the same page of the file."""


@dataclass(frozen=True)
class Level:
    """One level's array and how it is cut into chunks."""

    number: int
    rows: int
    columns: int
    planes: int

    @property
    def chunk_rows(self) -> int:
        """Rows of every chunk; those beyond the edge are filled up."""
        return min(CHUNK_SIDE, self.rows)

    @property
    def chunk_columns(self) -> int:
        """Columns of every chunk."""
        return min(CHUNK_SIDE, self.columns)

    @property
    def chunk_bytes(self) -> int:
        """What a chunk takes."""
        return self.planes * self.chunk_rows * self.chunk_columns

    @property
    def chunks(self) -> Tuple[int, int]:
        """How many chunks there are, down and across."""
        return (
            -(-self.rows // self.chunk_rows),
            -(-self.columns // self.chunk_columns),
        )

    @property
    def chunk_count(self) -> int:
        """How many chunks there are."""
        return self.chunks[0] * self.chunks[1]

    @property
    def file(self) -> str:
        """The name of this level's file in the index's folder."""
        return f"level_{self.number}.int8"

    @property
    def file_bytes(self) -> int:
        """The size of this level's file, holes included."""
        return (self.chunk_count - 1) * self._slot_bytes + self.chunk_bytes

    @property
    def _slot_bytes(self) -> int:
        return -(-self.chunk_bytes // SLOT_ALIGNMENT) * SLOT_ALIGNMENT

    def chunk_number(self, row: int, column: int) -> int:
        """Return the place of a chunk among all, row by row."""
        return row * self.chunks[1] + column

    def offset(self, row: int, column: int) -> int:
        """Return where in the file a chunk starts."""
        return self.chunk_number(row, column) * self._slot_bytes

    def chunks_in(
        self, top: int, left: int, bottom: int, right: int
    ) -> Iterator[Tuple[int, int]]:
        """Yield row and column of each chunk that is touched."""
        for row in _touched(top, bottom, self.chunk_rows):
            for column in _touched(left, right, self.chunk_columns):
                yield row, column


def levels_of(rows: int, columns: int, planes: int) -> Tuple[Level, ...]:
    """Return the levels of a raster, the raster itself first."""
    levels: List[Level] = [Level(0, rows, columns, planes)]
    while max(levels[-1].rows, levels[-1].columns) > TOP_SIDE:
        below = levels[-1]
        levels.append(
            Level(
                below.number + 1,
                halved(below.rows),
                halved(below.columns),
                planes,
            )
        )
    return tuple(levels)


def halved(side: int) -> int:
    """Return the side of the next level."""
    return -(-side // 2)


def whole_bytes(levels: Tuple[Level, ...]) -> int:
    """Return what all chunks take on the disk."""
    return sum(level.chunk_bytes * level.chunk_count for level in levels)


def cut(length: int, step: int) -> Iterator[Tuple[int, int]]:
    """Yield the start and end of every piece of ``length``."""
    for start in range(0, length, step):
        yield start, min(start + step, length)


def _touched(start: int, end: int, step: int) -> range:
    return range(start // step, -(-end // step))
