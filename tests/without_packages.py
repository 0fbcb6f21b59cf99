"""A folder that, on PYTHONPATH, makes a Python one without some packages."""

from __future__ import annotations

from pathlib import Path

DASK = ("dask", "distributed")
TRAINING = ("torch", "sklearn", "sentence_transformers", "onnxscript")

_SITE = """
from importlib import machinery, metadata

MISSING = {packages!r}
version_of = metadata.version
spec_of = machinery.PathFinder.find_spec


def find_spec(name, path=None, target=None):
    if name.partition(".")[0] in MISSING:
        return None
    return spec_of(name, path, target)


def version(name):
    if name in MISSING:
        raise metadata.PackageNotFoundError(name)
    return version_of(name)


machinery.PathFinder.find_spec = find_spec
metadata.version = version
"""


def without_packages(folder: Path, *packages: str) -> Path:
    """Write into ``folder`` what Python runs as it starts."""
    site = _SITE.format(packages=packages)
    (folder / "sitecustomize.py").write_text(site)
    return folder
