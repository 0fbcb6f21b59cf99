"""A small file that several QGIS may change at the same time."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Iterator

from qgis.PyQt.QtCore import QLockFile

from aether_qgis.translation import tr

_WAIT_MS = 3000


class RecordError(Exception):
    """History or favourites cannot be read or written; one sentence."""


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Let no other QGIS change ``path`` meanwhile; make its folder.

    Raises RecordError where the folder cannot be made, or another QGIS does
    not finish in time.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_written(path, error) from error
    lock = QLockFile(str(path.with_name(f"{path.name}.lock")))
    if not lock.tryLock(_WAIT_MS):
        raise RecordError(
            tr(
                "{path} is in use by another QGIS, or cannot be written: try "
                "again in a moment."
            ).format(path=path)
        )
    try:
        yield
    finally:
        lock.unlock()


def replace_file(path: Path, content: bytes) -> None:
    """Write ``content`` beside ``path`` and move it into place.

    Raises RecordError; then the file is as it was.
    """
    beside = ""
    try:
        handle, beside = tempfile.mkstemp(dir=path.parent, prefix=path.name)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(beside).replace(path)
    except OSError as error:
        if beside:
            with suppress(OSError):
                Path(beside).unlink()
        raise not_written(path, error) from error


def not_written(path: Path, error: OSError) -> RecordError:
    """Return that ``path`` cannot be written, and what to do."""
    return RecordError(
        tr(
            "{path} cannot be written ({reason}): check whether the folder "
            "is there, has room, and is yours to change."
        ).format(path=path, reason=error.strerror or error)
    )
