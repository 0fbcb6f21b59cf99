"""The files that a raster reads, and whether they have changed since."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import List, Sequence, Set, Tuple

import rasterio
from rasterio.errors import RasterioError

from aether_qgis.engine.errors import IndexFileError
from aether_qgis.engine.rasters.files import address_of
from aether_qgis.engine.rasters.profiles.alphaearth import PUBLISHED

# Written by programs that merely look at a raster.
_SIDECARS = (".aux.xml", ".ovr")


@dataclass(frozen=True)
class FileStamp:
    """A file that the raster reads, as it was when the index was built."""

    path: str
    bytes: int
    modified_ns: int


def resolved(raster_path: str) -> str:
    """Return the one path of a file; other names are left as they are."""
    path = Path(raster_path)
    return str(path.resolve()) if path.exists() else raster_path


def stamps_of(raster_path: str, files: Sequence[str]) -> Tuple[FileStamp, ...]:
    """Return the stamps of the files that a raster reads.

    Raises IndexFileError if one of them is no file of this machine.
    """
    found: List[FileStamp] = []
    for path in sorted(_all_files(files)):
        try:
            found.append(_stamp(path))
        except OSError as error:
            raise IndexFileError(
                "{raster} reads {file}, which is no file of this machine, so "
                "an index could not tell when it changes: copy it to a disk "
                "to build its index.",
                raster=raster_path,
                file=path,
            ) from error
    if not found:
        raise IndexFileError(
            "{raster} is no file of this machine, so an index could not "
            "tell when it changes: copy it to a disk to build its index.",
            raster=raster_path,
        )
    return tuple(found)


def changed_file(files: Sequence[FileStamp]) -> str:
    """Return the first file that differs from its stamp, else nothing."""
    for stamp in files:
        try:
            if _stamp(stamp.path) != stamp:
                return stamp.path
        except OSError:
            return stamp.path
    return ""


def _stamp(path: str) -> FileStamp:
    if PUBLISHED.search(address_of(path)):
        # What AlphaEarth's publisher has put under an address stays as it
        # is; asking would take a line that an index does without.
        return FileStamp(path, 0, 0)
    facts = Path(path).stat()
    return FileStamp(path, facts.st_size, facts.st_mtime_ns)


def _all_files(files: Sequence[str]) -> Set[str]:
    """Return also what VRTs in VRTs read, which GDAL does not list."""
    found: Set[str] = set()
    waiting = list(files)
    while waiting:
        path = waiting.pop()
        place = resolved(path)
        if place in found or path.endswith(_SIDECARS):
            continue
        found.add(place)
        if path.lower().endswith(".vrt"):
            waiting += _files_of(path)
    return found


def _files_of(path: str) -> List[str]:
    try:
        with rasterio.open(path) as dataset:
            return list(dataset.files)
    except RasterioError:
        return []  # reported when the pixels are read
