"""An index under construction, which a stopped building leaves behind.

A tile is recorded after its chunks have been written, so that the same
building goes on from there however it ended.
"""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Dict, List, Optional

from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.index.building.tile import TileDone
from aether_qgis.engine.index.building.tiling import (
    TilePlace,
    at_level,
    tile_levels,
)
from aether_qgis.engine.index.levels import Level
from aether_qgis.engine.index.manifest import (
    IndexManifest,
    IndexSource,
    read_manifest,
    write_manifest,
)
from aether_qgis.engine.index.store import create_arrays, not_written
from aether_qgis.engine.protocol import ProtocolError, from_json, to_json

_TILES = "tiles.jsonl"


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
            create_arrays(folder, manifest.levels)
            write_manifest(folder, manifest)
        except OSError as error:
            raise not_written(folder, error) from error
        return cls(folder, manifest)

    @classmethod
    def resume(
        cls, folder: Path, source: IndexSource
    ) -> Optional[UnfinishedIndex]:
        """Return what was begun from the same ``source``, if anything."""
        try:
            manifest = read_manifest(folder)
        except IndexFileError:
            return None
        if manifest.source != source:
            return None
        found = cls(folder, manifest)
        for stray in folder.rglob("*.partial"):
            stray.unlink()  # a chunk that was being written
        for tile in _recorded(folder):
            if found._is_whole(tile):
                found.done[tile.place] = tile
        return found

    def record(self, tile: TileDone) -> None:
        """Keep in mind that the chunks of a tile have been written."""
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

    def _is_whole(self, tile: TileDone) -> bool:
        levels = tile_levels(self.manifest.levels)
        return len(tile.chunk_files) == len(levels) and all(
            self._whole_chunks(level, tile.place) == count
            for level, count in zip(levels, tile.chunk_files)
        )

    def _whole_chunks(self, level: Level, place: TilePlace) -> int:
        at = at_level(place, level)
        files = level.chunk_files(
            at.top, at.left, at.top + at.rows, at.left + at.columns
        )
        whole = 0
        for file in files:
            with suppress(FileNotFoundError):
                size = (self.folder / file).stat().st_size
                whole += size == level.chunk_bytes
        return whole


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
