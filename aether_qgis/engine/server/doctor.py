"""Tell what the engine has and what is missing."""

from __future__ import annotations

import platform
import sys
from typing import List

from aether_qgis import __version__
from aether_qgis.engine.errors import AetherError
from aether_qgis.engine.protocol import ENGINE_PACKAGES
from aether_qgis.engine.runtime.environment import (
    missing_packages,
    package_version,
)

_OPTIONAL = ("torch", "sentence-transformers", "safetensors")


def doctor() -> int:
    """Print the report; return 0 if queries can be answered, else 1."""
    problems = list(missing_packages())
    print(f"AETHER engine {__version__}")
    print(f"Python {platform.python_version()} ({sys.executable})")
    for package in (*ENGINE_PACKAGES, *_OPTIONAL):
        optional = package in _OPTIONAL
        absent = "not installed (optional)" if optional else "MISSING"
        print(f"  {package} {package_version(package) or absent}")
    if not problems:
        problems += _check_models()
    for problem in problems:
        print(f"Missing or broken: {problem}")
    print("Not ready." if problems else "Ready to answer queries.")
    return 1 if problems else 0


def _check_models() -> List[str]:
    from aether_qgis.engine.bundles.listing import list_bundles
    from aether_qgis.engine.towers.devices import gpu_report
    from aether_qgis.engine.towers.text import shipped_encoder

    problems = []
    print(f"GPU: {gpu_report()}")
    try:
        print(f"Text encoder: {shipped_encoder().revision}")
    except AetherError as error:
        problems.append(str(error))
    for bundle in list_bundles([]):
        print(f"Bundle: {bundle.name} ({bundle.title})")
        if bundle.problem:
            problems.append(bundle.problem)
    return problems
