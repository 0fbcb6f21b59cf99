"""Count what is read."""

from __future__ import annotations

import threading

from aether_qgis.engine.fetching.sources.folder_reader import FolderReader
from aether_qgis.engine.fetching.sources.http_reader import HttpReader
from aether_qgis.engine.fetching.sources.source import Piece, Reader, Source
from aether_qgis.engine.protocol import HttpSettings


class CountingReader:
    """Counts what another reader reads, over all threads."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._lock = threading.Lock()
        self.bytes = 0

    def read(self, location: str, start: int, length: int) -> Piece:
        """Return part of a file."""
        piece = self._reader.read(location, start, length)
        with self._lock:
            self.bytes += len(piece.data)
        return piece

    def close(self) -> None:
        """Stop all reading."""
        self._reader.close()


def reader_of(source: Source, http: HttpSettings) -> CountingReader:
    """Return what reads the files of ``source``."""
    return CountingReader(
        FolderReader() if source.is_local else HttpReader(http)
    )
