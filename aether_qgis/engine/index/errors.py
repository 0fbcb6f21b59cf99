"""What can go wrong with an aligned index, as sentences for the user."""

from __future__ import annotations

import errno
from pathlib import Path

from aether_qgis.engine.errors import (
    IndexFileError,
    IndexVersionError,
    reason_of,
)

GIB = 1024**3

_FULL = (errno.ENOSPC, errno.EDQUOT)


def damaged(folder: Path, file: str) -> IndexFileError:
    """Return the error for an index one of whose files is not whole."""
    return IndexFileError(
        "The index in {folder} is damaged: {file} is missing, cut short or "
        "changed; build it anew.",
        folder=str(folder),
        file=file,
    )


def of_another_version(
    folder: Path, found: int, expected: int
) -> IndexVersionError:
    """Return the error for an index that is stored in another way."""
    return IndexVersionError(
        "The index in {folder} has schema {found}; this version of "
        "AETHER reads schema {expected}: build it anew.",
        folder=str(folder),
        found=found,
        expected=expected,
    )


def not_written(folder: Path, error: Exception) -> IndexFileError:
    """Return the error for an index that cannot be written, and why."""
    if getattr(error, "errno", None) in _FULL:
        return IndexFileError(
            "The index in {folder} cannot be written ({reason}): free some "
            "disk space, or choose another folder for indexes.",
            folder=str(folder),
            reason=reason_of(error),
        )
    return IndexFileError(
        "Indexes cannot be written to {folder} ({reason}): choose a folder "
        "of your own for them under Settings > Options > AETHER, or name "
        "one to the algorithm.",
        folder=str(folder),
        reason=reason_of(error),
    )


def not_removed(folder: Path, error: OSError) -> IndexFileError:
    """Return the error for an index that cannot be removed, and why."""
    return IndexFileError(
        "The index in {folder} cannot be removed ({reason}): close "
        "programs that use it.",
        folder=str(folder),
        reason=reason_of(error),
    )


def too_large(needed: int, limit_gib: float) -> IndexFileError:
    """Return the error for indexes that take more than they may."""
    return IndexFileError(
        "The index takes {needed} GiB, more than the limit of {limit} GiB "
        "leaves for it: raise the limit for indexes, or choose a smaller "
        "raster.",
        needed=_gib(needed),
        limit=limit_gib,
    )


def disk_too_small(folder: Path, needed: int, free: float) -> IndexFileError:
    """Return the error for an index that needs more than is free."""
    return IndexFileError(
        "The index takes {needed} GiB, but {folder} has only {free} GiB "
        "left: free some disk space, or choose another folder for "
        "indexes.",
        needed=_gib(needed),
        folder=str(folder),
        free=_gib(free),
    )


def being_built(what: str) -> IndexFileError:
    """Return the error for an index that another engine is building."""
    return IndexFileError(
        "The index of {raster} is being built by another QGIS or task: wait "
        "until it is ready, or stop that one.",
        raster=what,
    )


def _gib(count: float) -> float:
    return round(count / GIB, 2)
