"""An aligned index, open for reading."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Tuple

import numpy as np
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.index.errors import damaged
from aether_qgis.engine.index.levels import CHUNK_SIDE, Level
from aether_qgis.engine.index.manifest import (
    MANIFEST,
    IndexManifest,
    read_manifest,
)
from aether_qgis.engine.index.quantisation import Codes
from aether_qgis.engine.index.store import incomplete_file, read_chunk

DAMAGE = "damaged"
"""An empty file beside bytes that were found to be damaged on reading."""


class AlignedIndex:
    """The codes of a raster's pixels and of its overviews.

    Rows and columns are counted as the raster stores them: a south-up
    raster's index is south-up. Several threads may read at a time.
    """

    chunk_side = CHUNK_SIDE

    def __init__(self, folder: Path, manifest: IndexManifest) -> None:
        """Open the index in ``folder``; raise IndexFileError if damaged."""
        self.folder = folder
        self.manifest = manifest
        self.quantisation = manifest.quantisation.quantisation()
        self.crs_wkt = manifest.source.grid.crs_wkt
        self.crs: CRS = CRS.from_wkt(self.crs_wkt)
        self._levels = manifest.levels
        self._transform = Affine(*manifest.source.grid.transform)
        check_whole(folder, manifest)

    @property
    def levels(self) -> int:
        """How many levels there are; level 0 is the full resolution."""
        return len(self._levels)

    def shape(self, level: int) -> Tuple[int, int]:
        """Return rows and columns of a level."""
        return self._levels[level].rows, self._levels[level].columns

    def transform(self, level: int) -> Affine:
        """Return the transform of a level's columns and rows to the CRS.

        The last row and column may reach beyond the raster's edge.
        """
        scale = 2**level
        whole = self._transform
        return Affine(
            whole.a * scale,
            whole.b * scale,
            whole.c,
            whole.d * scale,
            whole.e * scale,
            whole.f,
        )

    def read(self, level: int, window: Window, keep: bool = True) -> Codes:
        """Return the codes of ``window``, int8 [planes, rows, columns].

        -128 in every plane where a pixel has no vector. Without ``keep``
        they may lie in memory that this thread's next reading overwrites.
        Raises IndexFileError where the stored bytes are damaged.
        """
        found = self._levels[level]
        top, left = int(window.row_off), int(window.col_off)
        box = top, left, top + int(window.height), left + int(window.width)
        chunks = list(found.chunks_in(*box))
        if len(chunks) == 1 and not keep:
            return self._part(found, chunks[0], box, keep)
        shape = found.planes, int(window.height), int(window.width)
        codes = np.empty(shape, np.int8)
        for row, column in chunks:
            part = self._part(found, (row, column), box, keep)
            first = max(row * found.chunk_rows - top, 0)
            start = max(column * found.chunk_columns - left, 0)
            rows = slice(first, first + part.shape[1])
            columns = slice(start, start + part.shape[2])
            codes[:, rows, columns] = part
        return codes

    def _part(
        self,
        level: Level,
        chunk: Tuple[int, int],
        box: Tuple[int, int, int, int],
        keep: bool,
    ) -> Codes:
        """Return what of a chunk lies in a box: top, left, bottom, right."""
        (row, column), (top, left, bottom, right) = chunk, box
        checksums = self.manifest.checksums[level.number]
        checksum = checksums[level.chunk_number(row, column)]
        try:
            codes = read_chunk(self.folder, level, chunk, checksum, keep)
        except (OSError, ValueError) as error:
            raise self._damaged(level.file) from error
        above, before = row * level.chunk_rows, column * level.chunk_columns
        rows = slice(max(top - above, 0), bottom - above)
        columns = slice(max(left - before, 0), right - before)
        return codes[:, rows, columns]

    def _damaged(self, file: str) -> IndexFileError:
        # File sizes do not show it: the next one who opens it has to know.
        # One that another engine has built anew meanwhile is whole, though.
        with suppress(OSError, IndexFileError):
            if read_manifest(self.folder) == self.manifest:
                (self.folder / DAMAGE).touch()
        return damaged(self.folder, file)


def open_index(folder: Path) -> AlignedIndex:
    """Open the index in ``folder``.

    Raises IndexVersionError if it is of another schema, IndexFileError if
    it is not there or is damaged as far as file sizes show; the contents
    are checked as they are read.
    """
    return AlignedIndex(folder, read_manifest(folder))


def check_whole(folder: Path, manifest: IndexManifest) -> None:
    """Raise IndexFileError unless the files are there in their sizes.

    So too where a check sum is missing, or the index was found damaged
    before.
    """
    levels = manifest.levels
    counts = [len(checksums) for checksums in manifest.checksums]
    if counts != [level.chunk_count for level in levels]:
        raise damaged(folder, MANIFEST)
    incomplete = incomplete_file(folder, levels)
    if incomplete:
        raise damaged(folder, incomplete)
    if (folder / DAMAGE).exists():
        raise damaged(folder, levels[0].file)
