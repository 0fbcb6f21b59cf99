"""Two processes: what each side may import."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "aether_qgis"
ENGINE = sorted((PACKAGE / "engine").rglob("*.py"))
PROTOCOL = sorted((PACKAGE / "engine" / "protocol").glob("*.py"))
PLUGIN = sorted(set(PACKAGE.rglob("*.py")) - set(ENGINE))

PACKAGES = {"aether_qgis", "aether_qgis.engine"}
LAYERS = (
    {"__init__", "engine", "resources", "translation", "icon", "settings"},
    {"client", "place_lines"},
    {
        "endpoints",
        "points",
        "labels",
        "query_request",
        "train_request",
        "index_request",
        "result_files",
        "regions",
        "layers",
        "raster_groups",
        "layer_metadata",
        "query_notes",
    },
    {"tasks", "train_task", "index_task"},
    {"processing", "gui"},
    {"plugin"},
)
"""The plugin's files and folders; an arrow points down this list or stays."""


def imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            module = node.module or ""
            whole = [f"{module}.{alias.name}" for alias in node.names]
            names |= set(whole) if module in PACKAGES else {module}
    return names


def top(names: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("path", ENGINE, ids=lambda p: p.name)
def test_the_engine_knows_neither_qt_nor_qgis(path):
    assert not top(imported(path)) & {"qgis", "PyQt5", "PyQt6", "osgeo"}


@pytest.mark.parametrize("path", ENGINE, ids=lambda p: p.name)
def test_the_engine_imports_nothing_of_the_plugin(path):
    of_package = {n for n in imported(path) if n.startswith("aether_qgis.")}
    allowed = (
        "aether_qgis.engine",
        "aether_qgis.resources",
        "aether_qgis.__version__",
    )
    assert all(name.startswith(allowed) for name in of_package)


@pytest.mark.parametrize("path", PLUGIN, ids=lambda p: p.name)
def test_the_plugin_imports_pyqgis_and_the_standard_library_only(path):
    allowed = {"qgis", "aether_qgis", *sys.stdlib_module_names}
    assert top(imported(path)) <= allowed


@pytest.mark.parametrize("path", PLUGIN, ids=lambda p: p.name)
def test_the_plugin_imports_only_the_protocol_of_the_engine(path):
    of_engine = {n for n in imported(path) if "aether_qgis.engine" in n}
    assert of_engine <= {"aether_qgis.engine.protocol"}


def layer_of(part: str) -> int:
    found = [place for place, layer in enumerate(LAYERS) if part in layer]
    assert found, f"{part} has no place in LAYERS"
    return found[0]


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).with_suffix("").parts[0]


@pytest.mark.parametrize(
    "path",
    # QGIS calls the package itself, which imports the plugin.
    [path for path in PLUGIN if path != PACKAGE / "__init__.py"],
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_arrows_point_down(path):
    own = part_of(path)
    for name in imported(path):
        package, _, other = name.partition(".")
        if package != "aether_qgis":
            continue
        below = other.partition(".")[0]
        assert layer_of(below) <= layer_of(own), f"imports {name}"
        assert {own, below} != {"processing", "gui"}, f"imports {name}"


@pytest.mark.parametrize("path", PROTOCOL, ids=lambda p: p.name)
def test_the_protocol_needs_the_standard_library_only(path):
    others = {
        name
        for name in imported(path)
        if not name.startswith("aether_qgis.engine.protocol.")
    }
    assert top(others) <= set(sys.stdlib_module_names)


def test_no_file_is_longer_than_it_should_be():
    too_long = [
        path.name
        for path in PACKAGE.rglob("*.py")
        if len(path.read_text("utf-8").splitlines()) > 400
    ]
    assert too_long == []
