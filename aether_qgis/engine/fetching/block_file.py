"""The blocks of a tile that have arrived, as a small TIFF of their own.

Blocks are kept as they come, compressed as published. A journal beside the
file says which are there, so that an interrupted fetch goes on; at the end
a directory is added, and GDAL reads the file as any TIFF.
"""

from __future__ import annotations

import json
import struct
import threading
import zlib
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterator, List, Set

import numpy as np

from aether_qgis.engine.fetching import tiff_directory as tiff
from aether_qgis.engine.fetching.tiff_directory import Entry
from aether_qgis.engine.fetching.tile_windows import Span, TileWindow
from aether_qgis.engine.protocol import ProtocolError, from_json, to_json
from aether_qgis.engine.rasters.writer import not_written

_HEAD = 16
_NO_DATA = 42113
# What a reader needs to decode a block, as the source has it.
_COPIED = (258, 259, 262, 266, 277, 284, 317, 338, 339, 347, _NO_DATA)
_LONG, _DOUBLE, _LONG8 = 4, 12, 16


@dataclass(frozen=True)
class _Arrived:
    """A line of the journal: a span of the source and its place here."""

    start: int
    length: int
    at: int
    crc: int


class BlockFile:
    """Blocks of a window, filled by several threads."""

    def __init__(
        self, path: Path, window: TileWindow, order: str, identity: str
    ) -> None:
        """Open ``path``, or go on with what an earlier fetch has left.

        ``identity`` says which bytes of which version are meant. Raises
        OutputError.
        """
        self.path = path
        self._window = window
        self._order = order
        self._journal = _journal(path)
        self._lock = threading.Lock()
        self._places: Dict[Span, int] = {}
        spans = window.spans()
        try:
            self._resume(identity, set(spans))
        except OSError as error:
            raise not_written(path, error) from error
        self.missing: List[Span] = [
            span for span in spans if span not in self._places
        ]

    def add(self, span: Span, data: bytes) -> None:
        """Keep the bytes of a span; raises OutputError."""
        with self._lock:
            try:
                with self.path.open("r+b") as file:
                    at = file.seek(0, 2)
                    file.write(data)
                self._record(span, at, data)
            except OSError as error:
                raise not_written(self.path, error) from error
            self._places[span] = at

    def finish(self) -> None:
        """Add the directory; raises OutputError."""
        entries = self._entries()
        try:
            with self.path.open("r+b") as file:
                at = file.seek(0, 2)
                file.write(_directory(self._order, entries, at))
                file.seek(0)
                mark = b"II" if self._order == "<" else b"MM"
                file.write(mark)
                file.write(struct.pack(f"{self._order}HHHQ", 43, 8, 0, at))
        except OSError as error:
            raise not_written(self.path, error) from error

    def remove(self) -> None:
        """Remove the file and its journal."""
        remove_blocks(self.path)

    def _resume(self, identity: str, wanted: Set[Span]) -> None:
        if self.path.exists() and _identity(self._journal) == identity:
            with self.path.open("rb") as file:
                for arrived in _recorded(self._journal):
                    span = Span(arrived.start, arrived.length)
                    file.seek(arrived.at)
                    # After a power failure what was written last may be
                    # missing, though it is recorded.
                    data = file.read(span.length)
                    if span in wanted and zlib.crc32(data) == arrived.crc:
                        self._places[span] = arrived.at
            return
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.path.write_bytes(bytes(_HEAD))
        self._journal.write_text(json.dumps(identity) + "\n", "utf-8")

    def _record(self, span: Span, at: int, data: bytes) -> None:
        arrived = _Arrived(span.start, span.length, at, zlib.crc32(data))
        with self._journal.open("a", encoding="utf-8") as file:
            file.write(json.dumps(to_json(arrived)) + "\n")

    def _entries(self) -> Dict[int, Entry]:
        """Return the directory of a TIFF of these blocks alone."""
        level = self._window.level
        top, left, bottom, right = self._window.blocks
        right_edge = min(right * level.block_width, level.width)
        bottom_edge = min(bottom * level.block_height, level.height)
        width = right_edge - left * level.block_width
        height = bottom_edge - top * level.block_height
        counts = level.counts[:, top:bottom, left:right].ravel()
        places = self._block_places(
            level.offsets[:, top:bottom, left:right].ravel(), counts
        )
        entries = {
            tag: entry
            for tag, entry in level.entries.items()
            if tag in _COPIED
        }
        numbers = {tiff.WIDTH: width, tiff.HEIGHT: height}
        if level.is_tiled:
            numbers[tiff.TILE_WIDTH] = level.block_width
            numbers[tiff.TILE_HEIGHT] = level.block_height
            tables = tiff.TILE_OFFSETS, tiff.TILE_COUNTS
        else:
            numbers[tiff.ROWS_PER_STRIP] = level.block_height
            tables = tiff.STRIP_OFFSETS, tiff.STRIP_COUNTS
        for tag, number in numbers.items():
            data = struct.pack(f"{self._order}I", number)
            entries[tag] = Entry(_LONG, 1, data)
        # GDAL warns of a raster that lies nowhere.
        a, _, c, _, e, f = self._window.transform[:6]
        x, y = left * level.block_width, top * level.block_height
        matrix = (a, 0, 0, c + x * a, 0, e, 0, f + y * e, *[0] * 7, 1)
        data = struct.pack(f"{self._order}16d", *matrix)
        entries[tiff.MATRIX] = Entry(_DOUBLE, 16, data)
        for tag, table in zip(tables, (places, counts)):
            stored = table.astype(f"{self._order}u8").tobytes()
            entries[tag] = Entry(_LONG8, table.size, stored)
        return entries

    def _block_places(
        self, offsets: np.ndarray, counts: np.ndarray
    ) -> np.ndarray:
        """Return where blocks lie in this file, 0 for those without data."""
        spans = sorted(self._places, key=lambda span: span.start)
        starts = np.array([span.start for span in spans], np.int64)
        here = np.array([self._places[span] for span in spans], np.int64)
        if not spans:
            return np.zeros_like(offsets)
        of_block = np.searchsorted(starts, offsets, "right") - 1
        places = here[of_block] + offsets - starts[of_block]
        return np.where(counts > 0, places, 0)


def remove_blocks(path: Path) -> None:
    """Remove a file of blocks and its journal."""
    for file in (path, _journal(path)):
        with suppress(OSError):
            file.unlink(missing_ok=True)


def _journal(path: Path) -> Path:
    return path.with_name(f"{path.name}.jsonl")


def _directory(order: str, entries: Dict[int, Entry], at: int) -> bytes:
    """Return a directory of a BigTIFF that is written to offset ``at``."""
    head, after = [], []
    free = at + 8 + len(entries) * 20 + 8
    for tag, entry in sorted(entries.items()):
        value = entry.data.ljust(8, b"\0")
        if len(entry.data) > 8:
            value = struct.pack(f"{order}Q", free)
            after.append(entry.data)
            free += len(entry.data)
        head.append(struct.pack(f"{order}HHQ", tag, entry.kind, entry.count))
        head.append(value)
    count = struct.pack(f"{order}Q", len(entries))
    return b"".join([count, *head, bytes(8), *after])


def _identity(journal: Path) -> object:
    """Return what the blocks beside a journal are of, None if unknown."""
    with suppress(OSError, ValueError), journal.open(encoding="utf-8") as file:
        return json.loads(file.readline())
    return None


def _recorded(journal: Path) -> Iterator[_Arrived]:
    for line in journal.read_text("utf-8", "replace").splitlines()[1:]:
        # The last line may be cut short; its bytes are fetched again.
        with suppress(ValueError, RecursionError, ProtocolError):
            yield from_json(_Arrived, json.loads(line))
