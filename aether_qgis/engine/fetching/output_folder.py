"""The folder that fetched rasters are written to."""

from __future__ import annotations

import tempfile
import zlib
from collections import defaultdict
from pathlib import Path
from typing import Callable, Dict, Iterable, List, Sequence, Tuple, TypeVar

from aether_qgis.engine.errors import OutputError, reason_of
from aether_qgis.engine.fetching.sources.source import TilePlace
from aether_qgis.engine.protocol import FULL_RESOLUTION_M

T = TypeVar("T")


def check_folder(folder: Path) -> None:
    """Make the folder, and see that files can be written to it.

    Raises OutputError.
    """
    if folder.exists() and not folder.is_dir():
        raise OutputError(
            "{folder} is a file; expected a folder for the rasters: choose "
            "one.",
            folder=str(folder),
        )
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except (OSError, ValueError) as error:
        raise OutputError(
            "Nothing can be written to {folder} ({reason}): choose another "
            "folder.",
            folder=str(folder),
            reason=reason_of(error),
        ) from error


def vrt_path(
    folder: Path, year: int, zone: str, factor: int, names: Sequence[str]
) -> Path:
    """Return a path for the VRT of such parts that no other area has."""
    size = "" if factor == 1 else f"_{FULL_RESOLUTION_M * factor}m"
    area = zlib.crc32("\n".join(names).encode())
    return folder / f"AlphaEarth_{year}_{zone}{size}_{area:08x}.vrt"


def by_zone(
    items: Iterable[T], place_of: Callable[[T], TilePlace]
) -> List[Tuple[int, str, List[T]]]:
    """Return year, zone and items of each year and zone, in their order."""
    found: Dict[Tuple[int, str], List[T]] = defaultdict(list)
    for item in items:
        place = place_of(item)
        found[place.year, place.zone].append(item)
    return [(*key, found[key]) for key in sorted(found)]
