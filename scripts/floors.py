"""The rooms of the house, floor by floor, and the arrows between them.

An arrow is an import of one room by another; it may only point down these
lists. Rooms of one floor do not import each other. Used by the import test
and by ``draw_rooms.py``, which draws the picture in the docs.
"""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Dict, List, Sequence, Set, Tuple

Floors = Sequence[Set[str]]

ENGINE_FLOORS: Floors = (
    {"__main__"},
    {"server"},
    {"checkpoints"},
    {"alignment"},
    {
        "change",
        "difference",
        "evaluation",
        "exporting",
        "legend",
        "query",
        "zonal",
    },
    {"places", "tiles", "live", "demo_scene", "fetching", "relevance"},
    {"examples"},
    {"index"},
    {"cluster", "words"},
    {"similarity", "regions"},
    {"towers"},
    {"bundles"},
    {"rasters"},
    {"networks"},
    {"runtime"},
    {"errors"},
    {"protocol"},
)
"""Rooms and loose files of the engine, the top floor first."""

PLUGIN_FLOORS: Floors = (
    {"plugin"},
    {"gui", "processing"},
    {"tasks"},
    {"place_sources"},
    {"results", "diagnostics", "history", "expressions"},
    {"requests"},
    {"places", "endpoints", "environment"},
    {"client"},
    {"icon", "settings", "sizes", "translation"},
    {"resources"},
    {"engine"},
)
"""Rooms and loose files of the plugin, the top floor first."""


def imported(path: Path) -> Set[str]:
    """Return the full names of what a file imports, anywhere in it."""
    names: Set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            if node.level:
                raise ValueError(f"{path} imports relatively")
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def rooms(package: Path) -> Set[str]:
    """Return the folders and loose files of ``package``."""
    found = {path.stem for path in package.glob("*.py")} - {"__init__"}
    return found | {path.parent.name for path in package.glob("*/__init__.py")}


def arrows(package: Path) -> Dict[Tuple[str, str], List[str]]:
    """Return which room imports which, with the files that do."""
    prefix = ".".join(package.relative_to(package_root(package)).parts)
    found: Dict[Tuple[str, str], List[str]] = {}
    all_rooms = rooms(package)
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package).with_suffix("").parts
        if parts[0] not in all_rooms:
            continue  # QGIS calls the package itself, which imports a room
        if parts[0] == "engine":
            continue  # a house of its own
        for name in imported(path):
            if not name.startswith(f"{prefix}."):
                continue
            other = name[len(prefix) + 1 :].partition(".")[0]
            if other in all_rooms - {parts[0]}:
                found.setdefault((parts[0], other), []).append("/".join(parts))
    return found


def package_root(package: Path) -> Path:
    """Return the folder that holds the outermost package."""
    while (package / "__init__.py").is_file():
        package = package.parent
    return package


def upward_arrows(package: Path, floors: Floors) -> List[str]:
    """Return a line for each arrow that points up or sideways."""
    floor = {room: n for n, rooms in enumerate(floors) for room in rooms}
    return [
        f"{source} may not import {target}: {', '.join(files)}"
        for (source, target), files in sorted(arrows(package).items())
        if floor[target] <= floor[source]
    ]
