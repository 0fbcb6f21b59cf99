"""What lies in the folder of indexes, and room for one more."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from datetime import datetime, timezone
from math import inf
from pathlib import Path
from typing import AbstractSet, List, Tuple

from aether_qgis.engine.errors import IndexFileError, reason_of
from aether_qgis.engine.index.aligned_index import open_index
from aether_qgis.engine.index.lock import is_locked, only_builder
from aether_qgis.engine.index.manifest import (
    MANIFEST,
    SCHEMA,
    SUFFIX,
    IndexSource,
    changed_file,
    read_manifest,
)
from aether_qgis.engine.protocol import (
    DAMAGED,
    READY,
    STALE,
    UNFINISHED,
    IndexInfo,
)

USED = "used"
"""An empty file whose time stamp tells when an index was last used."""

GIB = 1024**3

_NAME = re.compile(rf".+-[0-9a-f]{{16}}(\.partial)?{re.escape(SUFFIX)}")
_PARTIAL = f".partial{SUFFIX}"


def mark_used(folder: Path) -> None:
    """Make an index the most recently used one."""
    # An index on a read-only disk can still be read.
    with suppress(OSError):
        (folder / USED).touch()


def list_indexes(index_folder: Path) -> List[IndexInfo]:
    """Return the indexes in a folder, most recently used first."""
    with suppress(FileNotFoundError, NotADirectoryError):
        infos = [
            index_info(folder)
            for folder in index_folder.iterdir()
            if is_index(folder)
        ]
        return sorted(infos, key=lambda info: info.used, reverse=True)
    return []


def is_index(folder: Path) -> bool:
    """Return whether a folder is named as only indexes are, and no link."""
    named = _NAME.fullmatch(folder.name) is not None
    return named and folder.is_dir() and not folder.is_symlink()


def index_info(folder: Path) -> IndexInfo:
    """Return what is to be told of the index in ``folder``."""
    taken, used = bytes_of(folder), _used(folder)
    state = UNFINISHED if folder.name.endswith(_PARTIAL) else DAMAGED
    try:
        manifest = read_manifest(folder)
    except IndexFileError:
        return IndexInfo(str(folder), "", "", "", state, taken, 0, used)
    source = manifest.source
    if state != UNFINISHED:
        state = _state(folder, source)
    return IndexInfo(
        folder=str(folder),
        raster=source.raster,
        bundle=source.bundle,
        bundle_title=source.bundle_title,
        state=state,
        bytes=taken,
        pixels=source.grid.width * source.grid.height,
        used=used,
    )


def bytes_of(folder: Path) -> int:
    """Return what the files in a folder take on the disk."""
    total = 0
    for path in folder.rglob("*"):
        # Another engine may be building or removing it.
        with suppress(OSError):
            total += path.lstat().st_size if path.is_file() else 0
    return total


def remove_index(folder: Path) -> None:
    """Remove an index, unless it is being built.

    Raises IndexFileError if it is, or if it cannot be removed.
    """
    with only_builder(folder_of_whole(folder)) as free:
        if not free:
            raise being_built(str(folder))
        delete(folder)


def delete(folder: Path) -> None:
    """Delete an index whose lock is held; raise IndexFileError."""
    try:
        # First what makes it an index: half of one is none.
        (folder / MANIFEST).unlink(missing_ok=True)
        shutil.rmtree(folder)
    except FileNotFoundError:
        return  # removed by another at the same time
    except OSError as error:
        raise IndexFileError(
            "The index in {folder} cannot be removed ({reason}): close "
            "programs that use it.",
            folder=str(folder),
            reason=reason_of(error),
        ) from error


def make_room(
    index_folder: Path,
    needed: int,
    limit_gib: float,
    kept: AbstractSet[Path],
) -> int:
    """Remove the least recently used indexes until ``needed`` bytes fit.

    Those in ``kept`` and those being built stay. Returns how many were
    removed; raises IndexFileError if it is not enough, before anything is
    removed.
    """
    infos = list_indexes(index_folder)
    free = limit_gib * GIB - sum(info.bytes for info in infos) - needed
    disk = _free_bytes(index_folder) - needed
    going: List[Tuple[Path, int]] = []
    for info in reversed(infos):
        if min(free, disk) >= 0:
            break
        folder = Path(info.folder)
        whole = folder_of_whole(folder)
        if whole not in kept and not is_locked(whole):
            going.append((folder, info.bytes))
            free += info.bytes
            disk += info.bytes
    if free < 0:
        raise too_large(needed, limit_gib)
    if disk < 0:
        raise IndexFileError(
            "The index takes {needed} GiB, but {folder} has only {free} GiB "
            "left: free some disk space, or choose another folder for "
            "indexes.",
            needed=_gib(needed),
            folder=str(index_folder),
            free=_gib(disk + needed),
        )
    for folder, _ in going:
        remove_index(folder)
    return len(going)


def too_large(needed: int, limit_gib: float) -> IndexFileError:
    """Return the error for indexes that take more than they may."""
    return IndexFileError(
        "The index takes {needed} GiB, more than the limit of {limit} GiB "
        "leaves for it: raise the limit for indexes, or choose a smaller "
        "raster.",
        needed=_gib(needed),
        limit=limit_gib,
    )


def being_built(what: str) -> IndexFileError:
    """Return the error for an index whose lock another holds."""
    return IndexFileError(
        "The index of {raster} is being built by another QGIS or task: wait "
        "until it is ready, or stop that one.",
        raster=what,
    )


def folder_of_whole(folder: Path) -> Path:
    """Return the folder that an unfinished index will have."""
    if folder.name.endswith(_PARTIAL):
        return folder.with_name(folder.name[: -len(_PARTIAL)] + SUFFIX)
    return folder


def _state(folder: Path, source: IndexSource) -> str:
    if source.schema != SCHEMA or changed_file(source.files):
        return STALE
    try:
        open_index(folder)
    except IndexFileError:
        return DAMAGED
    return READY


def _used(folder: Path) -> str:
    last = 0.0
    for name in (USED, MANIFEST):
        with suppress(OSError):
            last = max(last, (folder / name).stat().st_mtime)
    return datetime.fromtimestamp(last, timezone.utc).isoformat()


def _free_bytes(folder: Path) -> float:
    disk = shutil.disk_usage(folder)
    # Some file systems do not tell their size.
    return disk.free if disk.total else inf


def _gib(count: float) -> float:
    return round(count / GIB, 2)
