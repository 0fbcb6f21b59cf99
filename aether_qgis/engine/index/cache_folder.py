"""The folder of indexes: what is in it, and its removal."""

from __future__ import annotations

import re
import shutil
from contextlib import suppress
from datetime import datetime, timezone
from pathlib import Path
from typing import List, Optional, Tuple

from aether_qgis.engine.errors import IndexFileError, IndexVersionError
from aether_qgis.engine.index.aligned_index import check_whole
from aether_qgis.engine.index.errors import being_built, not_removed
from aether_qgis.engine.index.file_stamps import changed_file
from aether_qgis.engine.index.lock import build_lock
from aether_qgis.engine.index.manifest import (
    MANIFEST,
    SUFFIX,
    IndexSource,
    read_manifest,
    read_source,
)
from aether_qgis.engine.index.sparse_files import allocated_bytes
from aether_qgis.engine.protocol import (
    DAMAGED,
    READY,
    STALE,
    UNFINISHED,
    IndexInfo,
)

USED = "used"
"""An empty file whose time stamp says when an index was last used."""

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
    """Return what a list of indexes says of the one in ``folder``."""
    state, source = _state_and_source(folder)
    return IndexInfo(
        folder=str(folder),
        raster=source.raster if source else "",
        bundle=source.bundle if source else "",
        bundle_title=source.bundle_title if source else "",
        state=state,
        bytes=bytes_of(folder),
        pixels=source.grid.width * source.grid.height if source else 0,
        used=_used(folder),
    )


def bytes_of(folder: Path) -> int:
    """Return what the files in a folder take on the disk."""
    total = 0
    for path in folder.rglob("*"):
        # Another engine may be building or removing it.
        with suppress(OSError):
            total += allocated_bytes(path) if path.is_file() else 0
    return total


def remove_index(folder: Path) -> None:
    """Remove an index, unless it is being built.

    Raises IndexFileError if it is, or if it cannot be removed.
    """
    with build_lock(folder_of_whole(folder)) as free:
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
        raise not_removed(folder, error) from error


def folder_of_whole(folder: Path) -> Path:
    """Return where an index goes that may still be unfinished."""
    if folder.name.endswith(_PARTIAL):
        return folder.with_name(folder.name[: -len(_PARTIAL)] + SUFFIX)
    return folder


def _state_and_source(folder: Path) -> Tuple[str, Optional[IndexSource]]:
    """Return a state, and what the index was built from if that is known."""
    unfinished = folder.name.endswith(_PARTIAL)
    try:
        manifest = read_manifest(folder)
    except IndexVersionError:
        return STALE, _known_source(folder)
    except IndexFileError:
        return UNFINISHED if unfinished else DAMAGED, None
    source = manifest.source
    if unfinished:
        return UNFINISHED, source
    if changed_file(source.files):
        return STALE, source
    try:
        check_whole(folder, manifest)
    except IndexFileError:
        return DAMAGED, source
    return READY, source


def _known_source(folder: Path) -> Optional[IndexSource]:
    """Return the source in a manifest of another schema, if it is there."""
    try:
        return read_source(folder)
    except IndexFileError:
        return None


def _used(folder: Path) -> str:
    last = 0.0
    for name in (USED, MANIFEST):
        with suppress(OSError):
            last = max(last, (folder / name).stat().st_mtime)
    return datetime.fromtimestamp(last, timezone.utc).isoformat()
