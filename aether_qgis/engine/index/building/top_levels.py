"""The small levels above the tiles, made when all tiles are there."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Callable

import numpy as np
from rasterio.windows import Window

from aether_qgis.engine.index.building.tiling import TILE_LEVELS
from aether_qgis.engine.index.levels import CHUNK_SIDE, Level, cut
from aether_qgis.engine.index.manifest import IndexManifest
from aether_qgis.engine.index.pyramid import next_level
from aether_qgis.engine.index.store import read_chunk, write_codes
from aether_qgis.engine.runtime.parallel import side_by_side


def write_top_levels(
    folder: Path,
    manifest: IndexManifest,
    workers: int,
    check_cancelled: Callable[[], None],
) -> None:
    """Write the levels of the index in ``folder`` that no tile writes."""
    quantisation = manifest.quantisation.quantisation()

    def write(below: Level, level: Level, chunk: Window) -> None:
        check_cancelled()
        shape = level.planes, chunk.height, chunk.width
        codes = np.empty(shape, np.int8)
        # Chunk by chunk, each of which starts at an even row and column.
        step = CHUNK_SIDE // 2
        for top, bottom in cut(chunk.height, step):
            for left, right in cut(chunk.width, step):
                part = read_chunk(
                    folder,
                    below,
                    2 * (chunk.row_off + top) // CHUNK_SIDE,
                    2 * (chunk.col_off + left) // CHUNK_SIDE,
                )
                codes[:, top:bottom, left:right] = next_level(
                    part, quantisation
                )
        write_codes(folder, level, chunk.row_off, chunk.col_off, codes)

    levels = manifest.levels
    first = TILE_LEVELS - 1
    for below, level in zip(levels[first:], levels[TILE_LEVELS:]):
        chunks = [
            Window(left, top, right - left, bottom - top)
            for top, bottom in cut(level.rows, CHUNK_SIDE)
            for left, right in cut(level.columns, CHUNK_SIDE)
        ]
        for _ in side_by_side(partial(write, below, level), chunks, workers):
            check_cancelled()
