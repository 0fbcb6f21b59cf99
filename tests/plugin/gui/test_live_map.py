"""The live map in the dock: real engine, real index, real canvas."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import settle, wait_until
from qgis.core import QgsGeometry, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

import aether_qgis
from aether_qgis.client import (
    EngineClient,
    SilentListener,
    stop_shared_client,
)
from aether_qgis.engine.protocol import BuildIndexRequest, BundleInfo
from aether_qgis.gui.dock.dock import QueryDock
from aether_qgis.gui.dock.modes import Mode
from aether_qgis.gui.examples.example_set import ExampleShape
from aether_qgis.gui.live_map.overlay import LiveMapOverlay
from aether_qgis.settings import Settings

QUERY = "a river or lake"


@pytest.fixture(scope="module")
def index_folder(scene, tmp_path_factory):
    """A folder with the index of the scene."""
    folder = tmp_path_factory.mktemp("indexes")
    client = EngineClient(lambda: "")
    client.call(BuildIndexRequest(str(scene), str(folder)), SilentListener())
    client.stop()
    return folder


@pytest.fixture
def home(index_folder):
    """Where the dock looks for indexes."""
    return index_folder


@pytest.fixture
def canvas(qgis_app):
    made = QgsMapCanvas()
    made.resize(300, 200)
    made.show()
    yield made
    made.deleteLater()


@pytest.fixture
def dock(canvas, message_bar, qgis_parent, home):
    """The dock beside a canvas of its own, with a folder of indexes."""
    replace(Settings.load(), index_folder=str(home)).save()
    made = QueryDock(canvas, message_bar, qgis_parent)
    qgis_parent.show()
    made.show()
    yield made
    made.shut_down()
    made.deleteLater()


@pytest.fixture
def layer(dock, scene, add_raster, canvas):
    """The scene, chosen in the dock and filling the canvas."""
    made = add_raster(scene)
    canvas.setDestinationCrs(made.crs())
    canvas.setExtent(made.extent())
    settle(0.1)
    return made


@pytest.fixture
def heat(dock, layer):
    """A live map that is shown."""
    type_into(dock, QUERY)
    wait_until(lambda: not overlay(dock).is_empty)
    return overlay(dock)


def type_into(dock, text):
    dock.form.query.clear()
    QTest.keyClicks(dock.form.query, text)


def overlay(dock):
    return dock.live_map.view.overlay


def shown(dock):
    """The answer that is shown."""
    return dock.live_map.view.answer


def overlays_on(canvas):
    return [i for i in canvas.scene().items() if type(i) is LiveMapOverlay]


class TestTyping:
    def test_the_map_is_coloured_without_a_search(self, heat, dock, results):
        assert shown(dock).request.positive == (QUERY,)
        assert dock.form.live_map.threshold.isVisible()
        assert list(results.iterdir()) == []
        assert len(QgsProject.instance().mapLayers()) == 1

    def test_every_answer_is_written_over_the_last(self, heat, dock):
        path = Path(shown(dock).request.path)
        type_into(dock, "woods")
        wait_until(
            lambda: shown(dock) and shown(dock).request.positive == ("woods",)
        )
        assert list(path.parent.iterdir()) == [path]

    def test_the_percentile_of_the_options_is_highlighted(self, heat, dock):
        share = float(dock.form.live_map.reading.text().split()[-2])
        assert share == pytest.approx(2.0, abs=0.5)

    def test_the_last_text_is_what_is_shown_in_the_end(self, dock, layer):
        type_into(dock, "woods")
        settle(0.15)
        QTest.keyClicks(dock.form.query, " by the river")
        wait_until(
            lambda: (
                shown(dock)
                and shown(dock).request.positive == ("woods by the river",)
            )
        )

    def test_a_single_letter_asks_nothing(self, dock, layer):
        type_into(dock, "a")
        settle()
        assert dock.live_map.asked is None

    def test_what_to_avoid_changes_the_heat(self, heat, dock):
        dock.form.options.avoid.setText("forest")
        wait_until(lambda: shown(dock).request.negative == ("forest",))


def test_the_panel_says_which_examples_the_map_leaves_out(dock, layer, canvas):
    dock.form.asking.modes.choose(Mode.EXAMPLES)
    here = QgsGeometry.fromPointXY(canvas.extent().center())
    far = QgsGeometry.fromPointXY(QgsPointXY(0, 0))
    dock.examples.examples.add(
        [ExampleShape(one, layer.crs(), False) for one in (here, far)]
    )
    panel = dock.form.asking.examples
    wait_until(lambda: "left out: 1 outside" in panel.notes())
    assert panel._notes.isVisible()
    panel.undo.trigger()
    wait_until(lambda: shown(dock) and shown(dock).request.examples.count == 1)
    assert panel.notes() == ""


class TestView:
    def test_zooming_in_brings_a_finer_picture(self, heat, dock, canvas):
        before = shown(dock).result.pictures[0]
        canvas.setExtent(canvas.extent().buffered(-900))
        wait_until(lambda: shown(dock).result.pictures[0] != before)
        after = shown(dock).result.pictures[0]
        assert after.transform[0] <= before.transform[0]
        assert after.width * after.transform[0] < (
            before.width * before.transform[0]
        )

    def test_beside_the_raster_it_says_so(self, heat, dock, canvas):
        view = canvas.extent()
        view.setXMinimum(view.xMinimum() + 1e5)
        view.setXMaximum(view.xMaximum() + 1e5)
        canvas.setExtent(view)
        note = dock.form.live_map.note
        wait_until(lambda: note.text().startswith("The map shows no part"))
        assert overlay(dock).is_empty


class TestThreshold:
    def test_enter_searches_with_what_the_slider_says(self, heat, dock):
        dock.form.live_map.threshold.slider.setValue(150)
        moved = shown(dock).scale.similarity(150)
        QTest.keyClick(dock.form.query, Qt.Key.Key_Return)
        request = dock.searches._task.request
        wait_until(lambda: not dock.is_running)
        assert request.threshold_mode == "similarity"
        assert request.threshold == pytest.approx(moved, abs=0.0006)

    def test_moving_it_asks_the_engine_nothing(self, heat, dock):
        before = dock.live_map.asked
        dock.form.live_map.threshold.slider.setValue(150)
        settle()
        assert dock.live_map.asked is before

    def test_another_percentile_moves_the_handle(self, heat, dock):
        slider = dock.form.live_map.threshold.slider
        before = slider.value()
        dock.form.options.threshold.setValue(70.0)
        wait_until(lambda: slider.value() < before)


class TestSearch:
    def test_enter_makes_layers_and_the_heat_goes(self, heat, dock):
        QTest.keyClick(dock.form.query, Qt.Key.Key_Return)
        wait_until(lambda: not dock.is_running)
        settle()
        assert overlay(dock).is_empty
        assert len(QgsProject.instance().mapLayers()) == 3

    def test_another_text_brings_the_heat_back(self, heat, dock):
        QTest.keyClick(dock.form.query, Qt.Key.Key_Return)
        wait_until(lambda: not dock.is_running)
        QTest.keyClicks(dock.form.query, " with reeds")
        wait_until(lambda: not overlay(dock).is_empty)

    def test_a_cancelled_search_leaves_the_heat(self, heat, dock):
        dock.search()
        dock.cancel()
        wait_until(lambda: not dock.is_running)
        if not dock.form.status.text().startswith("Cancelled"):
            pytest.skip("The search was faster than its cancel.")
        wait_until(lambda: not overlay(dock).is_empty)


class TestGoing:
    def test_without_a_text(self, heat, dock):
        dock.form.query.clear()
        assert heat.is_empty
        assert dock.form.live_map.threshold.isHidden()

    def test_switched_off(self, heat, dock):
        dock.form.live_map.switch.setChecked(False)
        assert heat.is_empty
        settle()
        assert heat.is_empty
        assert Settings.load().live_map is False
        dock.form.live_map.switch.setChecked(True)
        wait_until(lambda: not heat.is_empty)

    def test_with_the_dock(self, heat, dock):
        dock.hide()
        assert heat.is_empty
        dock.show()
        wait_until(lambda: not heat.is_empty)

    def test_with_the_raster(self, heat, layer):
        QgsProject.instance().removeMapLayer(layer.id())
        settle()
        assert heat.is_empty

    def test_with_the_project(self, heat):
        QgsProject.instance().clear()
        settle()
        assert heat.is_empty


class TestWithoutAnIndex:
    @pytest.fixture
    def home(self, index_home):
        return index_home

    def test_it_says_what_is_missing(self, layer, dock):
        type_into(dock, QUERY)
        note = dock.form.live_map.note
        wait_until(lambda: "needs the raster's index" in note.text())
        assert overlay(dock).is_empty

    def test_it_appears_once_the_index_is_built(self, layer, dock):
        type_into(dock, QUERY)
        note = dock.form.live_map.note
        wait_until(lambda: "needs the raster's index" in note.text())
        dock.form.index.button.click()
        wait_until(lambda: not overlay(dock).is_empty)
        assert note.text() == ""


def test_a_hosted_text_encoder_hears_nothing(dock, layer):
    info = BundleInfo(
        "/b/x", "/b/x", "City", endpoint_url="https://example.org/v1"
    )
    dock.form.options.bundle.show_bundles([info])
    dock.form.options.bundle.choose("/b/x")
    type_into(dock, QUERY)
    settle()
    assert dock.live_map.asked is None
    assert "is hosted" in dock.form.live_map.note.text()


def test_an_engine_that_is_missing_is_reported_in_the_dock(
    dock, layer, monkeypatch
):
    stop_shared_client()
    monkeypatch.setenv("AETHER_ENGINE_PYTHON", "/no/such/python")
    type_into(dock, QUERY)
    note = dock.form.live_map.note
    wait_until(lambda: "/no/such/python" in note.text())


def test_nothing_is_left_when_the_plugin_goes(
    interface, scene, add_raster, index_folder
):
    replace(Settings.load(), index_folder=str(index_folder)).save()
    canvas = interface.mapCanvas()
    plugin = aether_qgis.classFactory(interface)
    plugin.initGui()
    interface.mainWindow().show()
    layer = add_raster(scene)
    canvas.setDestinationCrs(layer.crs())
    canvas.setExtent(layer.extent())
    plugin.dock.show()
    type_into(plugin.dock, QUERY)
    wait_until(lambda: not overlay(plugin.dock).is_empty)
    folder = Path(shown(plugin.dock).request.path).parent
    assert len(overlays_on(canvas)) == 1
    plugin.unload()
    assert overlays_on(canvas) == []
    assert not folder.exists()
    names = {thread.name for thread in threading.enumerate()}
    assert "AETHER live map" not in names
