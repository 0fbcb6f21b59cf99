"""Fixtures of the plugin's tests: real engine, real bundle, small scene."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
)
from qgis.gui import QgsLayerTreeView, QgsMessageBar

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
# Threads of torch that wait must sleep: those of all workers share the cores.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
os.environ.setdefault(
    "AETHER_ENGINE_PYTHON", str(ROOT / "build" / "engine" / "bin" / "python")
)

from aether_qgis.client import EngineClient, stop_shared_client  # noqa: E402
from aether_qgis.endpoints import waiting  # noqa: E402
from aether_qgis.gui.dock.dock import QueryDock  # noqa: E402
from aether_qgis.gui.dock.index_controller import IndexController  # noqa: E402
from aether_qgis.gui.dock.index_row import IndexRow  # noqa: E402
from aether_qgis.history.history_file import HistoryFile  # noqa: E402
from aether_qgis.processing.provider import AetherProvider  # noqa: E402
from aether_qgis.settings import Settings  # noqa: E402

WAIT_S = 60.0


def engine_python(*arguments):
    """Run a script with the engine's Python."""
    command = [os.environ["AETHER_ENGINE_PYTHON"], *map(str, arguments)]
    subprocess.run(command, check=True, capture_output=True)


def wait_until(condition):
    """Run QGIS's event loop until ``condition`` holds."""
    until = time.monotonic() + WAIT_S
    while not condition():
        assert time.monotonic() < until, "waited too long"
        QgsApplication.processEvents()
        time.sleep(0.005)


def settle(seconds=0.3):
    """Run QGIS's event loop for a while."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QgsApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture(scope="session")
def scene(tmp_path_factory):
    """The simulated valley, 256 x 256 pixels, as AlphaEarth is stored."""
    folder = tmp_path_factory.mktemp("scene")
    script = ROOT / "scripts" / "make_demo_scene.py"
    engine_python(script, folder, "--size", "256")
    return folder / "valley.tif"


@pytest.fixture(scope="session")
def years(scene, tmp_path_factory):
    """Two years of the scene; a piece of forest is built on between them."""
    folder = tmp_path_factory.mktemp("years")
    script = Path(__file__).with_name("changed_scene.py")
    square = ("--changed", 0, 32, 20, "--of", 90, 46)
    paths = []
    for year, options in ((2019, ()), (2024, square)):
        paths.append(folder / f"valley_{year}.tif")
        engine_python(script, scene, paths[-1], "--seed", year, *options)
    return paths


@pytest.fixture(scope="session")
def large_scene(scene):
    """The valley decoded and blown up: a query takes several seconds."""
    decoded, large = scene.with_name("float.tif"), scene.with_name("large.vrt")
    engine_python(Path(__file__).with_name("decode_scene.py"), scene, decoded)
    # Only floats: QGIS's GDAL may be too old to copy signed bytes.
    gdal.UseExceptions()
    gdal.Translate(
        str(large), str(decoded), format="VRT", width=8192, height=8192
    )
    return large


@pytest.fixture
def provider(qgis_app, qgis_processing):
    """AETHER's provider, registered while the test runs."""
    registry = QgsApplication.processingRegistry()
    made = AetherProvider()
    registry.addProvider(made)
    yield made
    registry.removeProvider(made)


@pytest.fixture(scope="session", autouse=True)
def engine_ends(qgis_app):
    """No engine outlives the tests."""
    yield
    stop_shared_client()


@pytest.fixture
def overpass(monkeypatch):
    """An Overpass server; pauses between tries are short."""
    # Not every folder of tests has it, see test_contributing.
    from overpass_server import OverpassServer

    monkeypatch.setattr(waiting, "_FIRST_PAUSE_S", 0.02)
    made = OverpassServer()
    yield made
    made.stop()


@pytest.fixture
def client():
    """A client with an engine of its own."""
    made = EngineClient(lambda: "")
    yield made
    made.stop()


@pytest.fixture(autouse=True)
def empty_project(qgis_new_project, tmp_path):
    """A new project; all is written into the test's folder."""
    results = tmp_path / "results"
    results.mkdir()
    QgsSettings().remove("aether_qgis")
    Settings(
        results_folder=str(results),
        bundles_folder=str(tmp_path / "b"),
        index_folder=str(tmp_path / "i"),
    ).save()


@pytest.fixture(autouse=True)
def history(tmp_path, monkeypatch):
    """The history that dock and algorithms write into, empty."""
    folder = tmp_path / "records"
    monkeypatch.setattr(Settings, "records_home", folder)
    return HistoryFile()


@pytest.fixture(autouse=True)
def undrawn_canvas(qgis_canvas):
    """The shared canvas draws nothing: no test looks at its map, and at its
    end QGIS waits for whatever is still being drawn."""
    qgis_canvas.setRenderFlag(False)


@pytest.fixture
def results(tmp_path):
    """The folder in which the dock writes."""
    return tmp_path / "results"


@pytest.fixture
def index_home(tmp_path):
    """The folder that keeps aligned indexes; it is not there yet."""
    return tmp_path / "i"


@pytest.fixture
def add_raster():
    """Add a raster to the project and return its layer."""

    def add(path):
        layer = QgsRasterLayer(str(path), Path(path).stem, "gdal")
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        return layer

    return add


@pytest.fixture
def message_bar(qgis_parent):
    """A real message bar."""
    return QgsMessageBar(qgis_parent)


class RecordingInterface:
    """The part of QGIS's interface that the plugin uses, with its calls."""

    def __init__(self, canvas, message_bar, window, layer_tree):
        self._parts = {
            "mapCanvas": canvas,
            "messageBar": message_bar,
            "mainWindow": window,
            "layerTreeView": layer_tree,
        }
        self.calls = []

    def __getattr__(self, name):
        if name in self._parts:
            return lambda: self._parts[name]
        return lambda *values: self.calls.append(name)


@pytest.fixture
def interface(qgis_canvas, message_bar, qgis_parent):
    """QGIS's interface, as far as the plugin uses it."""
    tree = QgsLayerTreeView(qgis_parent)
    model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), tree)
    tree.setModel(model)
    return RecordingInterface(qgis_canvas, message_bar, qgis_parent, tree)


@pytest.fixture
def dock(qgis_canvas, message_bar, qgis_parent):
    """The dock, shown; shut down after the test."""
    made = QueryDock(qgis_canvas, message_bar, qgis_parent)
    qgis_parent.show()
    made.show()
    yield made
    made.shut_down()
    made.deleteLater()


@pytest.fixture
def row(qgis_parent):
    """The dock's row about indexes, shown."""
    made = IndexRow(qgis_parent)
    qgis_parent.show()
    made.show()
    return made


@pytest.fixture
def keeper(row, message_bar, qgis_parent):
    """What keeps the row true; shut down after the test."""
    made = IndexController(row, message_bar, qgis_parent)
    yield made
    for task in made.shut_down():
        task.wait(5)


@pytest.fixture
def points_path(scene):
    """The simulated points of interest of the scene, in degrees."""
    return str(scene.with_name("points_of_interest.geojson"))


@pytest.fixture(scope="session")
def alphaearth_copy(tmp_path_factory):
    """A small copy of AlphaEarth in the published layout."""
    folder = tmp_path_factory.mktemp("aef")
    engine_python(ROOT / "tests" / "engine" / "published_tiles.py", folder)
    return folder


@pytest.fixture
def server(alphaearth_copy):
    """The copy behind HTTP."""
    # Not every folder of tests has it, see test_contributing.
    sys.path.append(str(ROOT / "tests" / "engine"))
    from tile_server import TileServer

    made = TileServer(alphaearth_copy)
    yield made
    made.stop()
