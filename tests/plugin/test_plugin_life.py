"""Loading and unloading the plugin."""

from conftest import wait_until
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAction

import aether_qgis
from aether_qgis.client import shared_client
from aether_qgis.gui.options.page import OptionsPage, OptionsPageFactory
from aether_qgis.settings import Settings


def _provider():
    return QgsApplication.processingRegistry().providerById("aether")


class TestPlugin:
    def test_without_a_window_there_are_only_algorithms(self):
        plugin = aether_qgis.classFactory(None)
        plugin.initProcessing()
        ids = {algorithm.id() for algorithm in _provider().algorithms()}
        assert ids >= {"aether:textquery", "aether:trainalignment"}
        assert plugin.dock is None
        plugin.unload()
        assert _provider() is None

    def test_the_action_shows_and_hides_the_dock(self, interface):
        interface.mainWindow().show()
        plugin = aether_qgis.classFactory(interface)
        plugin.initGui()
        assert isinstance(plugin.action, QAction)
        assert plugin.action.isCheckable()
        assert not plugin.action.icon().isNull()
        plugin.action.trigger()
        assert plugin.dock.isVisible()
        plugin.action.trigger()
        assert not plugin.dock.isVisible()
        plugin.unload()

    def test_unloading_takes_everything_back(self, interface):
        plugin = aether_qgis.classFactory(interface)
        plugin.initGui()
        plugin.unload()
        assert interface.calls == [
            *["addDockWidget"] * 2,
            "registerLocatorFilter",
            *["addPluginToMenu"] * 5,
            "addToolBarIcon",
            "registerOptionsWidgetFactory",
            "unregisterOptionsWidgetFactory",
            "removePluginMenu",
            "removeToolBarIcon",
            *["removePluginMenu"] * 4,
            "deregisterLocatorFilter",
            *["removeDockWidget"] * 2,
        ]
        assert _provider() is None
        assert shared_client().process_id == 0

    def test_it_can_be_loaded_again(self, interface):
        for _ in range(2):
            plugin = aether_qgis.classFactory(interface)
            plugin.initGui()
            assert _provider() is not None
            plugin.unload()


def test_unloading_while_a_query_runs_harms_nothing(
    interface, large_scene, add_raster, results
):
    add_raster(large_scene)
    plugin = aether_qgis.classFactory(interface)
    plugin.initGui()
    plugin.dock.form.query.setText("woods")
    plugin.dock.search()
    wait_until(lambda: shared_client().process_id)
    plugin.unload()
    manager = QgsApplication.taskManager()
    wait_until(lambda: not manager.countActiveTasks())
    assert list(results.iterdir()) == []


class TestOptions:
    def test_what_is_set_is_kept(self, qgis_parent, tmp_path):
        page = OptionsPageFactory().createWidget(qgis_parent)
        page.engine_python.setFilePath("/some/python")
        page.results_folder.setFilePath(str(tmp_path))
        page.bundles_folder.setFilePath("/some/bundles")
        page.scheduler.setText(" tcp://host:8786 ")
        page.apply()
        assert Settings.load() == Settings(
            "/some/python",
            str(tmp_path),
            "/some/bundles",
            index_folder=str(tmp_path / "i"),
            scheduler="tcp://host:8786",
        )

    def test_the_check_says_that_the_engine_works(self, qgis_parent):
        page = OptionsPage(qgis_parent)
        page.check()
        wait_until(page.check_button.isEnabled)
        assert page.answer.text().startswith("The engine works with ")

    def test_the_check_says_what_is_wrong(self, qgis_parent, monkeypatch):
        monkeypatch.delenv("AETHER_ENGINE_PYTHON")
        page = OptionsPage(qgis_parent)
        page.engine_python.setFilePath("/no/such/python")
        page.check()
        wait_until(page.check_button.isEnabled)
        assert "/no/such/python" in page.answer.text()
