"""One builder at a time for an index, over all engines of this machine."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Iterator, Optional

from aether_qgis.engine.index.errors import not_written

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@contextmanager
def build_lock(folder: Path) -> Iterator[bool]:
    """Hold the lock of the index in ``folder``; yield whether it was free.

    The system lets go of it when the process ends, however it ends. Raises
    IndexFileError where no lock can be had.
    """
    path = _lock_file(folder)
    file = _locked(path)
    try:
        yield file is not None
    finally:
        if file is not None:
            # Removed while it is held: who opened it before sees that it
            # is no longer the file of that name.
            with suppress(OSError):
                path.unlink()
            os.close(file)


def is_locked(folder: Path) -> bool:
    """Return whether the index in ``folder`` is being built."""
    if not _lock_file(folder).exists():
        return False
    with build_lock(folder) as free:
        return not free


def _lock_file(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")


def _locked(path: Path) -> Optional[int]:
    while True:
        try:
            file = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise not_written(path.parent, error) from error
        try:
            _lock(file)
            if _is_still(file, path):
                return file
        except BlockingIOError:
            os.close(file)
            return None
        except OSError as error:  # a file system without locks
            os.close(file)
            raise not_written(path.parent, error) from error
        os.close(file)


def _is_still(file: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(file), path.stat())
    except FileNotFoundError:
        return False


def _lock(file: int) -> None:
    """Lock an open file, or raise BlockingIOError at once."""
    if sys.platform == "win32":
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
    else:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
