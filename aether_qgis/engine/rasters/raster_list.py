"""Which rasters a request means: a file, a folder of tiles, or a list."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Tuple

import rasterio
from rasterio.errors import RasterioError

from aether_qgis.engine.errors import EmbeddingRasterError
from aether_qgis.engine.rasters.files import may_hold_embeddings
from aether_qgis.engine.runtime.progress import RequestProgress

RASTER_ENDINGS = (".tif", ".tiff", ".vrt")
"""Files with these endings are looked at in a folder."""

_MOST_NAMED = 5


@dataclass(frozen=True)
class FoundRasters:
    """The rasters that are meant, each once, in the order given."""

    paths: Tuple[str, ...]
    skipped: Tuple[str, ...]
    """Files of folders that hold no 64 bands."""


def raster_paths(raster: str, tiles: Tuple[str, ...]) -> Tuple[str, ...]:
    """Return the rasters of a request's ``raster`` and ``tiles``.

    A folder stands for the rasters in it; without ``tiles``, ``raster`` is
    a file or a folder. Raises EmbeddingRasterError for a folder without any
    embedding raster.
    """
    return found_rasters(raster, tiles).paths


def found_rasters(raster: str, tiles: Tuple[str, ...]) -> FoundRasters:
    """Return what ``raster_paths`` does, and what it has left out."""
    paths: Dict[str, str] = {}
    skipped: List[str] = []
    for given in tiles or (raster,):
        found = FoundRasters((given,), ())
        if given and Path(given).is_dir():
            found = _in_folder(Path(given))
        for path in found.paths:
            paths.setdefault(_identity(path), path)
        skipped += found.skipped
    return FoundRasters(tuple(paths.values()), tuple(skipped))


def log_skipped(found: FoundRasters, progress: RequestProgress) -> None:
    """Add what was left out of a folder to the log."""
    if found.skipped:
        names = [Path(path).name for path in found.skipped]
        more = ", …" if len(names) > _MOST_NAMED else ""
        progress.log(
            "{count} file(s) hold no 64 bands and are left out: {names}",
            count=len(names),
            names=", ".join(names[:_MOST_NAMED]) + more,
        )


def _in_folder(folder: Path) -> FoundRasters:
    files = sorted(
        path
        for path in folder.iterdir()
        if path.suffix.lower() in RASTER_ENDINGS and path.is_file()
    )
    sources = {path: _sources(path) for path in files}
    embeddings = {path for path in files if sources[path] is not None}
    names = {_identity(str(path)) for path in embeddings}
    paths = [
        str(path)
        for path in files
        # AlphaEarth's public copies have a VRT beside each tile; a mosaic
        # of the folder's tiles would be searched twice as well.
        if path in embeddings and not _repeats(sources[path] or (), names)
    ]
    if not paths:
        raise EmbeddingRasterError(
            "The folder {folder} holds no embedding raster ({found} GeoTIFF "
            "or VRT file(s), none with 64 bands); expected tiles such as "
            "AlphaEarth's in the folder itself: choose the folder that "
            "holds them.",
            folder=str(folder),
            found=len(files),
        )
    others = [str(path) for path in files if path not in embeddings]
    return FoundRasters(tuple(paths), tuple(others))


def _sources(path: Path) -> Tuple[str, ...] | None:
    """Return the rasters that ``path`` reads, None if it has no 64 bands."""
    try:
        with rasterio.open(path) as dataset:
            if not may_hold_embeddings(dataset):
                return None
            read = map(_identity, dataset.files)
    except RasterioError:
        return None
    own = _identity(str(path))
    return tuple(
        name
        for name in read
        if name != own and name.lower().endswith(RASTER_ENDINGS)
    )


def _repeats(sources: Tuple[str, ...], names: set[str]) -> bool:
    return bool(sources) and names.issuperset(sources)


def _identity(path: str) -> str:
    """Return the same text for all names of one file."""
    if Path(path).exists():
        return os.path.normcase(os.path.realpath(path))
    return path
