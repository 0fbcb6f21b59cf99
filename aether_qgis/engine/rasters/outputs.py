"""Files that a request writes: none may replace what it reads."""

from __future__ import annotations

from pathlib import Path
from typing import Iterable, Protocol, Sequence

from aether_qgis.engine.errors import OutputError


class ReadsFiles(Protocol):
    """A raster, open or described."""

    @property
    def files(self) -> Sequence[str]:
        """All files that it reads."""


def check_outputs(outputs: Iterable[str], *rasters: ReadsFiles) -> None:
    """Raise OutputError where a result cannot be written by its name.

    A result replaces a file, but none that ``rasters`` read, nor a folder,
    a device, a pipe or another result.
    """
    inputs = [Path(path) for raster in rasters for path in raster.files]
    inputs = [path for path in inputs if path.exists()]
    seen = set()
    for output in map(Path, outputs):
        _check_kind(output)
        absolute = output.absolute()
        if absolute in seen:
            raise OutputError(
                "Two results would be written to {path}: choose a file of "
                "its own for each.",
                path=str(output),
            )
        seen.add(absolute)
        if output.exists() and any(map(output.samefile, inputs)):
            raise OutputError(
                "The result would replace {path}, a file of the raster that "
                "is read: choose another file.",
                path=str(output),
            )


def _check_kind(output: Path) -> None:
    if not output.name or output.is_dir() or not _is_text(str(output)):
        raise OutputError(
            "“{path}” is no name of a file; expected where a result is to be "
            "written: choose a file.",
            path=str(output),
        )
    if output.exists() and not output.is_file():
        # Moving the result into place would remove it.
        raise OutputError(
            "{path} is a device or a pipe, which a result would replace; "
            "expected a file: choose another name or folder.",
            path=str(output),
        )


def _is_text(path: str) -> bool:
    """Tell whether GDAL, which takes names as UTF-8, can write ``path``."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True
