"""A folder that, on PYTHONPATH, makes a Python one without Dask."""

from __future__ import annotations

from pathlib import Path

_SITE = """
import sys
from importlib import metadata

version_of = metadata.version


class WithoutDask:
    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        if top in ("dask", "distributed"):
            raise ModuleNotFoundError(f"No module named {top!r}", name=top)


def version(name):
    if name in ("dask", "distributed"):
        raise metadata.PackageNotFoundError(name)
    return version_of(name)


sys.meta_path.insert(0, WithoutDask())
metadata.version = version
"""


def without_dask(folder: Path) -> Path:
    """Write into ``folder`` what Python runs as it starts."""
    (folder / "sitecustomize.py").write_text(_SITE)
    return folder
