"""Bad input: one clear sentence in the dock and in the message bar."""

from pathlib import Path

import pytest
from conftest import wait_until
from osgeo import gdal
from qgis.core import QgsProcessingUtils, QgsProject, QgsRasterLayer

from aether_qgis.client import python, stop_shared_client
from aether_qgis.gui.engine.dialog import EngineDialog
from aether_qgis.requests.query import RequestError, raster_path
from aether_qgis.settings import Settings


@pytest.fixture
def ask(dock, message_bar, add_raster):
    """Ask; return the error that is shown."""

    def ask_raster(path, query="woods"):
        add_raster(path)
        dock.form.query.setText(query)
        dock.search()
        wait_until(lambda: not dock.is_running)
        shown = dock.form.status.text()
        assert message_bar.currentItem().text() == shown
        assert QgsProject.instance().layerTreeRoot().findGroups() == []
        assert dock.form.search.isEnabled()
        return shown

    return ask_raster


@pytest.fixture
def photo(tmp_path):
    """A raster of three bands."""
    path = tmp_path / "photo.tif"
    driver = gdal.GetDriverByName("GTiff")
    driver.Create(str(path), 32, 32, 3, gdal.GDT_Byte).FlushCache()
    return path


def test_no_raster(dock, message_bar):
    dock.form.query.setText("woods")
    dock.search()
    assert "There is no raster to search" in dock.form.status.text()
    assert message_bar.currentItem().text() == dock.form.status.text()


def test_an_empty_query(ask, scene):
    assert ask(scene, "  ").startswith("The query is empty")


def test_half_a_character(ask, scene):
    assert "half a character (U+D800)" in ask(scene, "woods \ud800")


def test_a_query_of_10000_characters(ask, scene):
    assert "has 10000 characters" in ask(scene, "x" * 10_000)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("(school & park", "“(” at place 1 is never closed"),
        ('houses "near water', "quotation mark at place 8 is never closed"),
        ("-roads", "The query only avoids"),
        ("forest^1e9", "needs a weight above 0"),
    ],
)
def test_a_mistake_in_the_query_leaves_nothing(
    ask, scene, results, query, words
):
    before = set(Path(QgsProcessingUtils.tempFolder()).rglob("*"))
    assert words in ask(scene, query)
    assert list(results.rglob("*")) == []
    assert set(Path(QgsProcessingUtils.tempFolder()).rglob("*")) == before


def test_a_raster_of_three_bands(ask, photo):
    assert "64 bands" in ask(photo)


def test_a_results_folder_that_is_missing(ask, scene, tmp_path):
    missing = tmp_path / "missing"
    Settings(results_folder=str(missing)).save()
    assert str(missing) in ask(scene)


def test_an_engine_that_is_missing(ask, scene, monkeypatch):
    stop_shared_client()
    monkeypatch.setenv("AETHER_ENGINE_PYTHON", "/no/such/python")
    assert "/no/such/python" in ask(scene)


def test_a_layer_that_is_no_file():
    layer = QgsRasterLayer(
        "type=xyz&url=http://localhost/{z}/{x}/{y}.png", "web map", "wms"
    )
    with pytest.raises(RequestError, match="“web map” comes from “wms”"):
        raster_path(layer)


def test_an_engine_that_is_not_set_up_is_said_once_with_a_button(
    dock, message_bar, add_raster, scene, monkeypatch, tmp_path
):
    stop_shared_client()
    monkeypatch.delenv("AETHER_ENGINE_PYTHON")
    monkeypatch.setattr(python, "profile_environment", lambda: tmp_path)
    monkeypatch.setattr(python, "_own_python_has_all", lambda: False)
    add_raster(scene)
    dock.form.query.setText("woods")
    dock.search()
    wait_until(lambda: not dock.is_running)
    status = dock.form.status
    assert status.text() == "The AETHER engine is not installed yet."
    assert status.how.isVisible()
    assert message_bar.currentItem() is None
    status.how.click()
    (opened,) = dock.window().findChildren(EngineDialog)
    assert opened.isVisible()
    opened.close()
    status.show_text("again")
    assert not status.how.isVisible()
