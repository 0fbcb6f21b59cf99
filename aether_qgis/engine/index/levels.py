"""The levels of an aligned index: their sizes and their chunks.

Level 0 is the raster itself; every next one has half its rows and columns,
rounded up, until both are at most 256.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Iterator, List, Tuple

CHUNK_SIDE = 512
TOP_SIDE = 256
CHECKSUM_BYTES = 4


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
        """What the file of a chunk takes."""
        pixels = self.chunk_rows * self.chunk_columns
        return self.planes * pixels + CHECKSUM_BYTES

    @property
    def chunks(self) -> Tuple[int, int]:
        """How many chunks there are, down and across."""
        return (
            -(-self.rows // self.chunk_rows),
            -(-self.columns // self.chunk_columns),
        )

    def chunk_file(self, row: int, column: int) -> str:
        """Return where Zarr keeps a chunk, in the index's folder."""
        return f"{self.number}/c/0/{row}/{column}"

    def chunk_files(
        self, top: int, left: int, bottom: int, right: int
    ) -> List[str]:
        """Return the chunks that rows and columns of this level touch."""
        return [
            self.chunk_file(row, column)
            for row, column in self.chunks_in(top, left, bottom, right)
        ]

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
    return sum(
        level.chunk_bytes * level.chunks[0] * level.chunks[1]
        for level in levels
    )


def cut(length: int, step: int) -> Iterator[Tuple[int, int]]:
    """Yield the start and end of every piece of ``length``."""
    for start in range(0, length, step):
        yield start, min(start + step, length)


def _touched(start: int, end: int, step: int) -> range:
    return range(start // step, -(-end // step))
