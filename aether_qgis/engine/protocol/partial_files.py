"""Where outputs lie while they are written.

Both sides know it: the engine writes there, and the plugin tidies up after
an engine that was ended.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from aether_qgis.engine.protocol.basics import Request


def partial_path(path: str) -> Path:
    """Return where the file or folder that becomes ``path`` is written."""
    whole = Path(path)
    return whole.with_name(f"{whole.stem}.partial{whole.suffix}")


def remove_partial_files(request: object) -> None:
    """Remove what a request that was cut off has left half-written."""
    if isinstance(request, Request):
        for output in request.outputs:
            # A path without a name has no partial one.
            with suppress(OSError, ValueError):
                path = partial_path(output)
                if path.is_dir():
                    shutil.rmtree(path)
                else:
                    path.unlink(missing_ok=True)
