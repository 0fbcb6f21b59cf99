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
    """Raise OutputError if a result would replace what ``rasters`` read, or
    is a folder or nothing."""
    inputs = [Path(path) for raster in rasters for path in raster.files]
    inputs = [path for path in inputs if path.exists()]
    for output in map(Path, outputs):
        if not output.name or output.is_dir():
            raise OutputError(
                "“{path}” is no name of a file; expected where a result is "
                "to be written: choose a file.",
                path=str(output),
            )
        if output.exists() and any(map(output.samefile, inputs)):
            raise OutputError(
                "The result would replace {path}, a file of the raster that "
                "is read: choose another file.",
                path=str(output),
            )
