"""An aligned index, open for reading."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any, FrozenSet, Set, Tuple

import numpy as np
import zarr
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
from aether_qgis.engine.index.store import chunk_sizes

DAMAGE = "damaged"
"""An empty file beside bytes that were found to be damaged on reading."""


class AlignedIndex:
    """The codes of a raster's pixels and of its overviews.

    Rows and columns are counted as the raster stores them: a south-up
    raster's index is south-up. Several threads may read at a time.
    """

    chunk_side = CHUNK_SIDE

    def __init__(self, folder: Path, manifest: IndexManifest) -> None:
        """Open the arrays in ``folder``; raise IndexFileError if damaged."""
        self.folder = folder
        self.manifest = manifest
        self.quantisation = manifest.quantisation.quantisation()
        self.crs_wkt = manifest.source.grid.crs_wkt
        self.crs: CRS = CRS.from_wkt(self.crs_wkt)
        self._levels = manifest.levels
        self._transform = Affine(*manifest.source.grid.transform)
        self._present = check_whole(folder, manifest)
        self._arrays = [self._open(level) for level in self._levels]

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

    def read(self, level: int, window: Window) -> Codes:
        """Return the codes of ``window``, int8 [planes, rows, columns].

        -128 in every plane where a pixel has no vector. Raises
        IndexFileError where the stored bytes are damaged.
        """
        top, left = int(window.row_off), int(window.col_off)
        bottom, right = top + int(window.height), left + int(window.width)
        try:
            codes = self._arrays[level][:, top:bottom, left:right]
        except (OSError, ValueError) as error:
            raise self._damaged(f"{level}/c") from error
        self._check_there(self._levels[level], top, left, bottom, right)
        return np.asarray(codes, np.int8)

    def close(self) -> None:
        """Let go of the arrays."""
        self._arrays.clear()

    def _open(self, level: Level) -> Any:
        try:
            array = zarr.open_array(
                self.folder / str(level.number), mode="r", zarr_format=3
            )
        except (OSError, ValueError, KeyError) as error:
            raise self._damaged(f"{level.number}/zarr.json") from error
        if array.shape != (level.planes, level.rows, level.columns):
            raise self._damaged(f"{level.number}/zarr.json")
        return array

    def _check_there(
        self, level: Level, top: int, left: int, bottom: int, right: int
    ) -> None:
        # Zarr takes a file that is gone for a chunk without any vector.
        for file in level.chunk_files(top, left, bottom, right):
            if file in self._present and not (self.folder / file).exists():
                raise self._damaged(file)

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
        sizes = chunk_sizes(folder, level)
        whole = all(size == level.chunk_bytes for size in sizes.values())
        if len(sizes) != count or not whole:
            raise _damaged(folder, f"{level.number}/c")
        present.update(sizes)
    return frozenset(present)


def _damaged(folder: Path, file: str) -> IndexFileError:
    return IndexFileError(
        "The index in {folder} is damaged: {file} is missing, cut short or "
        "changed; build it anew.",
        folder=str(folder),
        file=file,
    )
