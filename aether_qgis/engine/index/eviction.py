"""Keep the folder of indexes within its limit and the disk's free space."""

from __future__ import annotations

import shutil
from math import inf
from pathlib import Path
from typing import AbstractSet, List, Tuple

from aether_qgis.engine.index.cache_folder import (
    folder_of_whole,
    list_indexes,
    remove_index,
)
from aether_qgis.engine.index.errors import GIB, disk_too_small, too_large
from aether_qgis.engine.index.lock import is_locked


def evict(
    index_folder: Path,
    needed: int,
    limit_gib: float,
    protected: AbstractSet[Path],
) -> int:
    """Remove the least recently used indexes until ``needed`` bytes fit.

    Those in ``protected`` and those being built stay. Returns how many were
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
        if whole not in protected and not is_locked(whole):
            going.append((folder, info.bytes))
            free += info.bytes
            disk += info.bytes
    if free < 0:
        raise too_large(needed, limit_gib)
    if disk < 0:
        raise disk_too_small(index_folder, needed, disk + needed)
    for folder, _ in going:
        remove_index(folder)
    return len(going)


def _free_bytes(folder: Path) -> float:
    disk = shutil.disk_usage(folder)
    # Some file systems do not know their size.
    return disk.free if disk.total else inf
