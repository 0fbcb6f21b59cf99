"""What the engine's Python has, and what it lacks.

Imports nothing but the standard library, so that it works in an
environment where everything else is missing.
"""

from __future__ import annotations

import importlib
import platform
import re
import sys
from importlib import metadata
from typing import Dict, List, Mapping, Sequence, Tuple

from aether_qgis import __version__
from aether_qgis.engine.protocol import (
    ENGINE_PACKAGES,
    ENGINE_PYTHON,
    TRAINING_PACKAGES,
)
from aether_qgis.resources import resource


def missing_packages() -> Tuple[str, ...]:
    """Return what is missing or too old, in words such as
    "rasterio 1.3.10 or newer (found 1.2.0)"."""
    problems = []
    if sys.version_info < ENGINE_PYTHON:
        wanted = ".".join(map(str, ENGINE_PYTHON))
        found = platform.python_version()
        problems.append(f"Python {wanted} or newer (found {found})")
    return (*problems, *_lacking(ENGINE_PACKAGES))


def missing_training_packages(needed: Sequence[str]) -> Tuple[str, ...]:
    """Return which of ``needed``, of ``TRAINING_PACKAGES``, are missing or
    too old."""
    return tuple(_lacking({name: TRAINING_PACKAGES[name] for name in needed}))


def install_command(layer: str) -> str:
    """Return the command that installs ``layer`` of the engine's packages.

    A layer is ``query``, ``training`` or ``cluster``.
    """
    listed = resource("engine", f"requirements-{layer}.txt")
    return f'"{sys.executable}" -m pip install -r "{listed}"'


def _lacking(packages: Mapping[str, str]) -> List[str]:
    problems = []
    for package, oldest in packages.items():
        found = package_version(package)
        if not found:
            problems.append(f"{package} {oldest} or newer")
        elif _numbers(found) < _numbers(oldest):
            problems.append(f"{package} {oldest} or newer (found {found})")
    return problems


def package_version(package: str) -> str:
    """Return the installed version of ``package``, empty if there is none."""
    for name in (package, *_ALTERNATIVES.get(package, ())):
        try:
            return metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return ""


def versions() -> Dict[str, str]:
    """Return the versions on which results depend, empty for what is
    missing."""
    return {
        "aether_qgis": __version__,
        "Python": ".".join(platform.python_version_tuple()[:2]),
        **{package: package_version(package) for package in _COMPUTING},
    }


def peak_memory_mib() -> float:
    """Return the process's peak resident memory in MiB, 0 if unknown."""
    try:
        resource = importlib.import_module("resource")
    except ImportError:  # Windows
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return float(peak / (1 << 20 if sys.platform == "darwin" else 1 << 10))


# What reads and computes; without onnx a tower takes another path.
_COMPUTING = ("numpy", "rasterio", "onnxruntime", "onnx")

_ALTERNATIVES = {
    "onnxruntime": ("onnxruntime-gpu", "onnxruntime-directml"),
}


def _numbers(version: str) -> List[int]:
    return [int(part) for part in re.findall(r"\d+", version)[:3]]
