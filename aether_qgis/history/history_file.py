"""The history: a file with a query a line, the newest last."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Collection, Iterator, List, Optional, Tuple

from aether_qgis.history.entry import HistoryEntry, entry_line, read_entry
from aether_qgis.history.locked_file import (
    RecordError,
    locked,
    not_written,
    replace_file,
)
from aether_qgis.settings import Settings
from aether_qgis.translation import tr

MOST_ENTRIES = 500
MOST_BYTES = 2**22
"""Of the whole file: queries of a thousand tiles are long."""


class HistoryFile:
    """Reads and changes the history; every call looks at the file anew."""

    def __init__(self, path: Optional[Path] = None) -> None:
        """By default ``path`` is the history of the active profile."""
        self.path = path or Settings.load().records_home / "history.jsonl"

    def entries(self) -> List[HistoryEntry]:
        """Return what was asked, the newest first; damaged lines are left
        out. Raises RecordError."""
        return [entry for _, entry in reversed(list(self._readable()))]

    def add(self, entry: HistoryEntry) -> None:
        """Add a query; the oldest ones go if there are too many.

        Raises RecordError.
        """
        with locked(self.path):
            lines = [*self._lines(), entry_line(entry)]
            replace_file(self.path, b"".join(_newest(lines)))

    def remove(self, ids: Collection[str]) -> None:
        """Remove queries; raises RecordError."""
        with locked(self.path):
            kept = [
                line for line, entry in self._readable() if entry.id not in ids
            ]
            replace_file(self.path, b"".join(kept))

    def clear(self) -> None:
        """Remove the history, damaged lines as well; raises RecordError."""
        with locked(self.path):
            try:
                self.path.unlink(missing_ok=True)
            except OSError as error:
                raise not_written(self.path, error) from error

    def _readable(self) -> Iterator[Tuple[bytes, HistoryEntry]]:
        for line in self._lines():
            try:
                yield line, read_entry(line)
            except ValueError:
                continue

    def _lines(self) -> List[bytes]:
        # The last line may lack its end, after a crash.
        return [line + b"\n" for line in self._content().splitlines()]

    def _content(self) -> bytes:
        """Return the file's end, as long as a history may be."""
        try:
            with self.path.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(size - MOST_BYTES, 0))
                return file.read(MOST_BYTES)
        except FileNotFoundError:
            return b""
        except OSError as error:
            raise RecordError(
                tr("The history {path} cannot be read ({reason}).").format(
                    path=self.path, reason=error.strerror or error
                )
            ) from error


def _newest(lines: List[bytes]) -> List[bytes]:
    """Return the last lines, as many as a history holds."""
    kept: List[bytes] = []
    total = 0
    for line in reversed(lines[-MOST_ENTRIES:]):
        total += len(line)
        if total > MOST_BYTES:
            break
        kept.insert(0, line)
    return kept
