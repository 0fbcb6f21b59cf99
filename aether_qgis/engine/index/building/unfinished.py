"""An index under construction, which a stopped building leaves behind.

A tile is recorded after its chunks have been written, so that the same
building goes on from there however it ended.
"""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Callable, Dict, List, Optional, Tuple

from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.index.building.tile import TileDone
from aether_qgis.engine.index.building.tiling import (
    TilePlace,
    tile_chunks,
    tile_levels,
)
from aether_qgis.engine.index.errors import not_written
from aether_qgis.engine.index.manifest import (
    IndexManifest,
    IndexSource,
    read_manifest,
    write_manifest,
)
from aether_qgis.engine.index.store import (
    Checksums,
    create_level_files,
    incomplete_file,
    read_chunk,
)
from aether_qgis.engine.protocol import ProtocolError, from_json, to_json
from aether_qgis.engine.runtime.parallel import side_by_side

_TILES = "tiles.jsonl"

# The disk is the limit, and each holds a chunk in memory.
_READERS = 4


class UnfinishedIndex:
    """The folder of an index under construction and its finished tiles."""

    def __init__(self, folder: Path, manifest: IndexManifest) -> None:
        self.folder = folder
        self.manifest = manifest
        self.done: Dict[TilePlace, TileDone] = {}

    @classmethod
    def start(cls, folder: Path, manifest: IndexManifest) -> UnfinishedIndex:
        """Start anew in ``folder``; raise IndexFileError if it cannot be
        written."""
        try:
            if folder.exists():
                shutil.rmtree(folder)
            folder.mkdir()
            create_level_files(folder, manifest.levels)
            write_manifest(folder, manifest)
        except OSError as error:
            raise not_written(folder, error) from error
        return cls(folder, manifest)

    @classmethod
    def resume(
        cls,
        folder: Path,
        source: IndexSource,
        check_cancelled: Callable[[], None],
    ) -> Optional[UnfinishedIndex]:
        """Return what was begun from the same ``source``, if anything.

        Recorded tiles are read again: after a power failure what had been
        written last may be missing, though its tile is recorded.
        """
        try:
            manifest = read_manifest(folder)
        except IndexFileError:
            return None
        if manifest.source != source:
            return None
        if incomplete_file(folder, manifest.levels):
            return None
        found = cls(folder, manifest)

        def whole(tile: TileDone) -> bool:
            check_cancelled()
            return found._is_whole(tile)

        tiles = _recorded(folder)
        for tile, is_whole in zip(tiles, side_by_side(whole, tiles, _READERS)):
            if is_whole:
                found.done[tile.place] = tile
        return found

    def record(self, tile: TileDone) -> None:
        """Record that the chunks of a tile have been written."""
        line = json.dumps(to_json(tile)) + "\n"
        try:
            with (self.folder / _TILES).open("a", encoding="utf-8") as file:
                file.write(line)
        except OSError as error:
            raise not_written(self.folder, error) from error
        self.done[tile.place] = tile

    def publish(self, whole: Path, manifest: IndexManifest) -> None:
        """Move the index, now whole, to its place."""
        try:
            write_manifest(self.folder, manifest)
            (self.folder / _TILES).unlink(missing_ok=True)
            self.folder.replace(whole)
        except OSError as error:
            raise not_written(whole, error) from error

    def checksums(self) -> Tuple[Checksums, ...]:
        """Return the check sums of the levels that tiles write."""
        found: List[Checksums] = []
        for level in tile_levels(self.manifest.levels):
            of_level: List[Optional[int]] = [None] * level.chunk_count
            for tile in self.done.values():
                chunks = tile_chunks(tile.place, level)
                for chunk, checksum in zip(
                    chunks, tile.checksums[level.number]
                ):
                    of_level[level.chunk_number(*chunk)] = checksum
            found.append(tuple(of_level))
        return tuple(found)

    def _is_whole(self, tile: TileDone) -> bool:
        """Return whether a tile's chunks hold what was written."""
        levels = tile_levels(self.manifest.levels)
        if len(tile.checksums) != len(levels):
            return False
        for level, checksums in zip(levels, tile.checksums):
            chunks = tile_chunks(tile.place, level)
            if len(chunks) != len(checksums):
                return False
            for chunk, checksum in zip(chunks, checksums):
                try:
                    read_chunk(self.folder, level, chunk, checksum, keep=False)
                except (OSError, ValueError):
                    return False
        return True


def _recorded(folder: Path) -> List[TileDone]:
    try:
        lines = (folder / _TILES).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError):
        return []
    tiles = []
    for line in lines:
        # The last line may be cut short; its tile is built again.
        with suppress(ValueError, RecursionError, ProtocolError):
            tiles.append(from_json(TileDone, json.loads(line)))
    return tiles
