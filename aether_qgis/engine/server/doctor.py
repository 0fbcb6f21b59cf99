"""Tell what the engine has and what is missing."""

from __future__ import annotations

import platform
import sys
from typing import List, Mapping, Tuple

from aether_qgis import __version__
from aether_qgis.engine.errors import AetherError
from aether_qgis.engine.protocol import (
    DEFAULT_BUNDLE,
    ENGINE_PACKAGES,
    TRAINING_PACKAGES,
)
from aether_qgis.engine.runtime.environment import (
    install_command,
    missing_packages,
    package_version,
)

_OPTIONAL: Mapping[str, Tuple[str, ...]] = {
    "training": (*TRAINING_PACKAGES, "sentence-transformers"),
    "cluster": ("dask", "distributed"),
}
"""Packages by the layer that they are installed with."""


def doctor() -> int:
    """Print the report; return 0 if queries can be answered, else 1."""
    problems = list(missing_packages())
    print(f"AETHER engine {__version__}")
    print(f"Python {platform.python_version()} ({sys.executable})")
    for package in ENGINE_PACKAGES:
        print(f"  {package} {package_version(package) or 'MISSING'}")
    for layer, packages in _OPTIONAL.items():
        _print_optional(layer, packages)
    if not problems:
        problems += _check_models()
    for problem in problems:
        print(f"Missing or broken: {problem}")
    print("Not ready." if problems else "Ready to answer queries.")
    return 1 if problems else 0


def _print_optional(layer: str, packages: Tuple[str, ...]) -> None:
    found = [package_version(package) for package in packages]
    for package, version in zip(packages, found):
        print(f"  {package} {version or 'not installed (optional)'}")
    if not all(found):
        print(f"Optional layer “{layer}”: {install_command(layer)}")


def _check_models() -> List[str]:
    from aether_qgis.engine.bundles.bundle import load_bundle
    from aether_qgis.engine.bundles.listing import list_bundles
    from aether_qgis.engine.towers.devices import device_report
    from aether_qgis.engine.towers.text import shipped_encoder

    problems = []
    try:
        for device in device_report(load_bundle(DEFAULT_BUNDLE)):
            print(f"Device {device}")
        print(f"Text encoder: {shipped_encoder().revision}")
    except AetherError as error:
        problems.append(str(error))
    for bundle in list_bundles([]):
        print(f"Bundle: {bundle.name} ({bundle.title})")
        if bundle.problem:
            problems.append(bundle.problem)
    return problems
