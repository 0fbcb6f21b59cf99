"""The folder that fetched rasters are written to."""

from __future__ import annotations

import tempfile
import zlib
from pathlib import Path
from typing import Sequence

from aether_qgis.engine.errors import OutputError, reason_of
from aether_qgis.engine.protocol import FULL_RESOLUTION_M


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
    folder: Path, year: int, zone: str, factor: int, files: Sequence[Path]
) -> Path:
    """Return a name for the VRT of ``files`` that no other area has."""
    size = "" if factor == 1 else f"_{FULL_RESOLUTION_M * factor}m"
    names = "\n".join(file.name for file in files)
    area = f"{zlib.crc32(names.encode()):08x}"
    return folder / f"AlphaEarth_{year}_{zone}{size}_{area}.vrt"
