"""Read parts of files in a folder, as if it were a server."""

from __future__ import annotations

import threading
from pathlib import Path

from aether_qgis.engine.errors import (
    CancelledError,
    SourceError,
    reason_of,
)
from aether_qgis.engine.fetching.sources.source import MissingFile, Piece


class FolderReader:
    """Reads parts of local files."""

    def __init__(self) -> None:
        self._stopped = threading.Event()

    def read(self, location: str, start: int, length: int) -> Piece:
        """Return part of a file; raises MissingFile and SourceError."""
        if self._stopped.is_set():
            raise CancelledError
        try:
            with Path(location).open("rb") as file:
                file.seek(start)
                data = file.read(length)
                file.seek(0, 2)
                size = file.tell()
            changed = Path(location).stat().st_mtime_ns
        except (FileNotFoundError, NotADirectoryError) as error:
            raise MissingFile(location) from error
        except OSError as error:
            raise SourceError(
                "{path} cannot be read ({reason}): check the folder and the "
                "right to read it.",
                path=location,
                reason=reason_of(error),
            ) from error
        return Piece(data, size, str(changed))

    def close(self) -> None:
        """Stop reading."""
        self._stopped.set()
