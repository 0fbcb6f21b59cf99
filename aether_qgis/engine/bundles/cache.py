"""Bundles that stay verified until one of their files changes.

Hashing a bundle takes longer than many an answer; a look at sizes and time
stamps tells whether it has to be hashed again.
"""

from __future__ import annotations

from pathlib import Path
from typing import Tuple

from aether_qgis.engine.bundles.bundle import Bundle, folder_of, load_bundle
from aether_qgis.engine.bundles.manifest import FILES
from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.runtime.checksums import SUMS_FILE
from aether_qgis.engine.runtime.recently_used import RecentlyUsed

_MOST_BUNDLES = 16

Stamps = Tuple[Tuple[int, int], ...]
"""Size and time stamp of files, in nanoseconds; 0 where there is none."""

_bundles: RecentlyUsed[Tuple[Path, Stamps], Bundle] = RecentlyUsed(
    _MOST_BUNDLES
)


def cached_bundle(name_or_folder: str) -> Bundle:
    """Return what ``load_bundle`` does, verified only after a change."""
    folder = folder_of(name_or_folder)
    stamps = tuple(_stamp(folder / name) for name in (*FILES, SUMS_FILE))
    key = folder.absolute(), stamps
    return _bundles.get(key, lambda: load_bundle(name_or_folder))


def bundle_with(name_or_folder: str, digest: str) -> Bundle:
    """Return the bundle a job was made for, on this machine or another.

    Raises BundleError where it has other contents here.
    """
    bundle = cached_bundle(name_or_folder)
    if bundle.digest != digest:
        raise BundleError(
            "The bundle {bundle} has changed since the work began, or "
            "differs between the machines: use the same one everywhere and "
            "start again.",
            bundle=name_or_folder,
        )
    return bundle


def _stamp(path: Path) -> Tuple[int, int]:
    try:
        facts = path.lstat()
    except OSError:
        return 0, 0
    return facts.st_size, facts.st_mtime_ns
