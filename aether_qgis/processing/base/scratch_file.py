"""A file that the engine writes for an algorithm to read."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from shutil import rmtree
from typing import Iterator

from qgis.core import QgsProcessingContext, QgsProcessingUtils


@contextmanager
def scratch_file(name: str, context: QgsProcessingContext) -> Iterator[str]:
    """Give the path of a file in a temporary folder of its own.

    On an error the folder goes; else whoever reads the file removes it.
    """
    path = QgsProcessingUtils.generateTempFilename(name, context)
    try:
        yield str(path)
    except BaseException:
        rmtree(Path(path).parent, ignore_errors=True)
        raise
