"""The small levels above the tiles, made when all tiles are there."""

from __future__ import annotations

from functools import partial
from itertools import chain
from pathlib import Path
from typing import Callable, List, Sequence, Tuple

import numpy as np
from rasterio.windows import Window

from aether_qgis.engine.index.building.tiling import TILE_LEVELS
from aether_qgis.engine.index.levels import CHUNK_SIDE, Level, cut
from aether_qgis.engine.index.manifest import IndexManifest
from aether_qgis.engine.index.pyramid import next_level
from aether_qgis.engine.index.store import (
    Checksums,
    read_chunk,
    write_codes,
)
from aether_qgis.engine.runtime.parallel import side_by_side


def write_top_levels(
    folder: Path,
    manifest: IndexManifest,
    of_tiles: Sequence[Checksums],
    workers: int,
    check_cancelled: Callable[[], None],
) -> Tuple[Checksums, ...]:
    """Write the levels of the index in ``folder`` that no tile writes.

    Takes the check sums of the levels that tiles write, and returns those of
    all. Raises IndexFileError where they cannot be written; OSError and
    ValueError where what tiles wrote is missing or damaged.
    """
    quantisation = manifest.quantisation.quantisation()
    checksums: List[Checksums] = list(of_tiles)

    def write(below: Level, level: Level, chunk: Window) -> Checksums:
        check_cancelled()
        shape = level.planes, chunk.height, chunk.width
        codes = np.empty(shape, np.int8)
        # Chunk by chunk, each of which starts at an even row and column.
        step = CHUNK_SIDE // 2
        for top, bottom in cut(chunk.height, step):
            for left, right in cut(chunk.width, step):
                row = 2 * (chunk.row_off + top) // CHUNK_SIDE
                column = 2 * (chunk.col_off + left) // CHUNK_SIDE
                checksum = checksums[below.number][
                    below.chunk_number(row, column)
                ]
                part = read_chunk(folder, below, (row, column), checksum)
                codes[:, top:bottom, left:right] = next_level(
                    part, quantisation
                )
        return write_codes(folder, level, chunk.row_off, chunk.col_off, codes)

    levels = manifest.levels
    first = TILE_LEVELS - 1
    for below, level in zip(levels[first:], levels[TILE_LEVELS:]):
        chunks = [
            Window(left, top, right - left, bottom - top)
            for top, bottom in cut(level.rows, CHUNK_SIDE)
            for left, right in cut(level.columns, CHUNK_SIDE)
        ]
        written = side_by_side(partial(write, below, level), chunks, workers)
        checksums.append(tuple(chain.from_iterable(written)))
    return tuple(checksums)
