"""The folder that keeps aligned indexes: find, list and remove them."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Optional, Tuple

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.index.aligned_index import (
    DAMAGE,
    AlignedIndex,
    open_index,
)
from aether_qgis.engine.index.cache_folder import (
    folder_of_whole,
    index_info,
    is_index,
    list_indexes,
    mark_used,
    remove_index,
)
from aether_qgis.engine.index.lock import is_locked
from aether_qgis.engine.index.manifest import (
    MANIFEST,
    changed_file,
    index_folder_of,
)
from aether_qgis.engine.protocol import (
    IndexesRequest,
    IndexesResult,
    Note,
    partial_path,
)
from aether_qgis.engine.rasters.raster_list import raster_paths
from aether_qgis.engine.runtime.progress import RequestProgress

# Opening reads a few small files per level; an open index holds no pixels.
# A set of tiles has to fit: the live map keeps what it has read by index.
_KEPT = 1024

_lock = threading.Lock()
_opened: Dict[Path, Tuple[Tuple[int, ...], AlignedIndex]] = {}


@dataclass(frozen=True)
class FoundIndex:
    """The index of a raster, or why the one that is there is of no use."""

    index: Optional[AlignedIndex] = None
    note: Optional[Note] = None
    """Why it is of no use; None where there is no index at all."""


def find_index(
    index_folder: str, raster_path: str, bundle: Bundle
) -> FoundIndex:
    """Return the ready index of a raster with ``bundle``, marked as used.

    Cheap: looks at sizes and time stamps only. An empty ``index_folder``
    holds none.
    """
    if not index_folder:
        return FoundIndex()
    folder = index_folder_of(index_folder, raster_path, bundle)
    if not folder.is_dir():
        return FoundIndex()
    try:
        index = _open(folder)
    except IndexFileError:
        return FoundIndex(
            note=Note(
                "The index of {raster} is damaged: build it anew.",
                {"raster": raster_path},
            )
        )
    changed = changed_file(index.manifest.source.files)
    if changed:
        return FoundIndex(
            note=Note(
                "The index of {raster} is older than {file}: build it anew.",
                {"raster": raster_path, "file": changed},
            )
        )
    mark_used(folder)
    return FoundIndex(index)


def indexes(
    request: IndexesRequest, progress: RequestProgress
) -> IndexesResult:
    """Answer ``request``: remove what it says, list what is left.

    Removes nothing but indexes that lie in the folder itself. Raises
    IndexFileError for others and for one that is being built; asked to
    remove all, it leaves those.
    """
    parent = Path(request.index_folder)
    if not request.index_folder:
        return IndexesResult((), 0)
    for folder in [_inside(parent, name) for name in request.remove]:
        remove_index(folder)
    if request.remove_all:
        for info in list_indexes(parent):
            progress.check()
            folder = Path(info.folder)
            if not is_locked(folder_of_whole(folder)):
                remove_index(folder)
    if request.raster:
        return _of_rasters(request)
    infos = tuple(list_indexes(parent))
    return IndexesResult(infos, sum(info.bytes for info in infos))


def _of_rasters(request: IndexesRequest) -> IndexesResult:
    """Return the indexes of the request's rasters, unfinished ones too."""
    bundle = cached_bundle(request.bundle)
    paths = raster_paths(request.raster, request.tiles)
    infos = []
    for path in paths:
        whole = index_folder_of(request.index_folder, path, bundle)
        for folder in (whole, partial_path(str(whole))):
            if is_index(folder):
                infos.append(index_info(folder))
                break
    taken = sum(info.bytes for info in infos)
    return IndexesResult(tuple(infos), taken, len(paths))


def _inside(parent: Path, name: str) -> Path:
    folder = Path(name)
    if folder.parent.resolve() != parent.resolve() or not is_index(folder):
        raise IndexFileError(
            "{folder} is no index in {parent}: choose one from the list.",
            folder=name,
            parent=str(parent),
        )
    return folder


def _open(folder: Path) -> AlignedIndex:
    """Open an index, or return it if it is open and still the same."""
    try:
        facts = (folder / MANIFEST).stat()
    except OSError:
        return open_index(folder)  # says what is missing
    stamp = facts.st_ino, facts.st_mtime_ns, facts.st_size
    with _lock:
        known = _opened.get(folder)
        damaged = (folder / DAMAGE).exists()
        if known is None or known[0] != stamp or damaged:
            if len(_opened) >= _KEPT:
                _opened.pop(next(iter(_opened)))
            known = _opened[folder] = stamp, open_index(folder)
        return known[1]
