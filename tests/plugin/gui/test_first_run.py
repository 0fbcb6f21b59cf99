"""The panel that leads from an empty QGIS to an answer."""

import pytest
from conftest import settle, wait_until
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QApplication

from aether_qgis.gui.dock.dock import QueryDock
from aether_qgis.gui.engine.dialog import EngineDialog
from aether_qgis.settings import Settings


@pytest.fixture
def panel(dock):
    """The panel, in a dock with an engine and an empty project."""
    return dock.form.first_run


def click(widget):
    widget.button.click()


def test_it_fits_a_dock_of_280_pixels(dock):
    dock.setFloating(True)
    dock.resize(280, 700)
    settle()
    assert dock.width() == 280
    panel = dock.form.first_run
    for row in (panel.engine, panel.map, panel.ask):
        assert row.mapTo(dock, row.rect().topRight()).x() < 280


def test_nothing_is_offered_before_there_is_a_map(panel):
    assert panel.engine.is_done
    assert not panel.map.is_done
    assert panel.examples == []


def test_an_elevation_raster_is_no_map_to_ask(panel, tmp_path, add_raster):
    from osgeo import gdal

    path = str(tmp_path / "elevation.tif")
    gdal.GetDriverByName("GTiff").Create(path, 8, 8, 1).FlushCache()
    add_raster(path)
    settle()
    assert not panel.map.is_done


def test_a_map_brings_three_examples_that_run_at_a_click(
    dock, panel, scene, add_raster
):
    add_raster(scene)
    settle()
    assert panel.map.is_done
    assert len(panel.examples) == 3
    panel.examples[0].click()
    assert dock.is_running
    wait_until(lambda: not dock.is_running)
    assert dock.form.results.place_count() > 0
    assert panel.isHidden()
    assert not Settings.load().first_run


def test_the_demo_is_drawn_and_chosen(dock, panel):
    panel.map.link_chosen.emit("demo")
    wait_until(lambda: not dock.first_run.demo.is_running)
    chosen = dock.form.raster.currentLayer()
    assert isinstance(chosen, QgsRasterLayer)
    assert "simulated" in chosen.name()
    assert panel.map.is_done


def test_a_dock_that_goes_adds_no_demo(dock, panel):
    panel.map.link_chosen.emit("demo")
    dock.shut_down()
    settle()
    assert not QgsProject.instance().mapLayers()


def test_without_an_engine_its_installation_comes_first(
    monkeypatch, tmp_path, qgis_canvas, message_bar, qgis_parent
):
    monkeypatch.delenv("AETHER_ENGINE_PYTHON")
    made = QueryDock(qgis_canvas, message_bar, qgis_parent)
    panel = made.form.first_run
    click(panel.engine)
    opened = [
        window
        for window in QApplication.topLevelWidgets()
        if isinstance(window, EngineDialog)
    ]
    assert len(opened) == 1
    opened[0].close()
    panel.map.link_chosen.emit("demo")
    assert "needs the engine" in made.form.status.text()
    made.shut_down()
    made.deleteLater()


def test_a_named_python_that_is_gone_is_to_mend(
    monkeypatch, tmp_path, qgis_canvas, message_bar, qgis_parent
):
    monkeypatch.setenv("AETHER_ENGINE_PYTHON", str(tmp_path / "gone"))
    made = QueryDock(qgis_canvas, message_bar, qgis_parent)
    assert not made.form.first_run.engine.is_done
    made.shut_down()
    made.deleteLater()


def test_closed_it_stays_away_until_the_menu_brings_it_back(dock, panel):
    panel.close_button.click()
    assert panel.isHidden()
    assert not Settings.load().first_run
    dock.first_run.reopen()
    assert panel.isVisible()
    assert panel.engine.is_done
