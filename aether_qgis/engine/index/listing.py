"""Answer the request to list and remove aligned indexes."""

from __future__ import annotations

from pathlib import Path

from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.index.cache_folder import (
    folder_of_whole,
    index_info,
    is_index,
    list_indexes,
    remove_index,
)
from aether_qgis.engine.index.lock import is_locked
from aether_qgis.engine.index.manifest import index_folder_of
from aether_qgis.engine.protocol import (
    IndexesRequest,
    IndexesResult,
    partial_path,
)
from aether_qgis.engine.rasters.raster_list import raster_paths
from aether_qgis.engine.runtime.progress import RequestProgress


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
