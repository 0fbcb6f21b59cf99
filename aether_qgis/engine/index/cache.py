"""Find the ready index of a raster; those found stay open."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Optional, Tuple

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.errors import IndexFileError, IndexVersionError
from aether_qgis.engine.index.aligned_index import (
    DAMAGE,
    AlignedIndex,
    open_index,
)
from aether_qgis.engine.index.cache_folder import mark_used
from aether_qgis.engine.index.file_stamps import changed_file
from aether_qgis.engine.index.manifest import MANIFEST, index_folder_of
from aether_qgis.engine.protocol import Note

# An open index holds no pixels and no file. A set of tiles has to fit: the
# live map caches what it has read by index.
_MOST_OPEN = 1024

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
    except IndexVersionError:
        return FoundIndex(
            note=Note(
                "The index of {raster} was stored by another version of "
                "AETHER: build it anew.",
                {"raster": raster_path},
            )
        )
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
            if len(_opened) >= _MOST_OPEN:
                _opened.pop(next(iter(_opened)))
            known = _opened[folder] = stamp, open_index(folder)
        return known[1]
