"""An aligned index, open for reading."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import FrozenSet, Set, Tuple

import numpy as np
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.index.levels import CHUNK_SIDE, Level
from aether_qgis.engine.index.manifest import (
    MANIFEST,
    SCHEMA,
    IndexManifest,
    read_manifest,
)
from aether_qgis.engine.index.quantisation import Codes
from aether_qgis.engine.index.store import (
    chunk_sizes,
    empty_chunk,
    stored_chunk,
)

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
        self._present = check_whole(folder, manifest)

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
        file = level.chunk_file(row, column)
        if file in self._present:
            try:
                codes = stored_chunk(self.folder, level, row, column, keep)
            except (OSError, ValueError) as error:
                raise self._damaged(file) from error
        else:
            codes = empty_chunk(level, row, column)
        above, before = row * level.chunk_rows, column * level.chunk_columns
        rows = slice(max(top - above, 0), bottom - above)
        columns = slice(max(left - before, 0), right - before)
        return codes[:, rows, columns]

    def _damaged(self, file: str) -> IndexFileError:
        # File sizes do not show it: the next one who opens it has to know.
        with suppress(OSError):
            (self.folder / DAMAGE).touch()
        return _damaged(self.folder, file)


def open_index(folder: Path) -> AlignedIndex:
    """Open the index in ``folder``.

    Raises IndexFileError if it is not there, is of another schema or is
    damaged as far as file sizes tell; the contents are checked as they are
    read.
    """
    manifest = read_manifest(folder)
    if manifest.source.schema != SCHEMA:
        raise IndexFileError(
            "The index in {folder} has schema {found}; this version of "
            "AETHER reads schema {expected}: build it anew.",
            folder=str(folder),
            found=manifest.source.schema,
            expected=SCHEMA,
        )
    return AlignedIndex(folder, manifest)


def check_whole(folder: Path, manifest: IndexManifest) -> FrozenSet[str]:
    """Return the chunks that hold a vector.

    Raises IndexFileError if one is missing or not of its size.
    """
    if len(manifest.chunk_files) != len(manifest.levels):
        raise _damaged(folder, MANIFEST)
    if (folder / DAMAGE).exists():
        raise _damaged(folder, "0")
    present: Set[str] = set()
    for level, count in zip(manifest.levels, manifest.chunk_files):
        _check_array(folder, level)
        sizes = chunk_sizes(folder, level)
        whole = all(size == level.chunk_bytes for size in sizes.values())
        if len(sizes) != count or not whole:
            raise _damaged(folder, f"{level.number}/c")
        present.update(sizes)
    return frozenset(present)


def _check_array(folder: Path, level: Level) -> None:
    """Raise IndexFileError unless other Zarr readers find the array."""
    file = f"{level.number}/zarr.json"
    try:
        array = json.loads((folder / file).read_text("utf-8"))
        shape = tuple(array["shape"])
    except (
        OSError,
        ValueError,
        KeyError,
        TypeError,
        RecursionError,
    ) as error:
        raise _damaged(folder, file) from error
    if shape != (level.planes, level.rows, level.columns):
        raise _damaged(folder, file)


def _damaged(folder: Path, file: str) -> IndexFileError:
    return IndexFileError(
        "The index in {folder} is damaged: {file} is missing, cut short or "
        "changed; build it anew.",
        folder=str(folder),
        file=file,
    )
