"""The dialog "Get places": what it says before, during and after."""

import pytest
from conftest import wait_until
from overpass_server import body_of, node
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRectangle,
)
from quickosm_provider import registered

from aether_qgis.places.texts import rights_of
from aether_qgis.settings import Settings


@pytest.fixture
def training(dock, scene, add_raster):
    add_raster(scene)
    dock.form.options.bundle.more.menu().actions()[0].trigger()
    return dock.models.training


@pytest.fixture
def dialog(training, overpass):
    """The dialog as the training dialog opens it, for the test's server."""
    training.form.get_places.click()
    made = training.places
    choose(made.form.area, "raster")
    made.form.server.setText(overpass.url)
    return made


@pytest.fixture
def middle(dialog):
    point = dialog.form.area.area().box.center()
    return point.x(), point.y()


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def get(dialog):
    dialog.get_button.click()
    assert dialog.is_running
    wait_until(lambda: not dialog.is_running)


def test_it_says_whom_it_will_ask_and_asks_nobody(dialog, overpass):
    said = dialog.status.text()
    assert "The area has about 6.8 km²" in said
    assert "127.0.0.1 is asked once" in said
    assert "© OpenStreetMap contributors, ODbL" in said
    assert overpass.queries == []


def test_the_default_server_is_a_public_one(training):
    training.form.get_places.click()
    choose(training.places.form.area, "raster")
    assert "overpass-api.de is asked once" in training.places.status.text()


def test_the_places_become_the_points_of_the_training(
    dialog, training, overpass, middle, results
):
    overpass.body = body_of(node(1, *middle, amenity="cafe", name="Ода"))
    get(dialog)
    layer = training.form.points_layer()
    assert layer.name() == "Places: valley"
    assert [feature["name"] for feature in layer.getFeatures()] == ["Ода"]
    assert rights_of(layer) == "© OpenStreetMap contributors, ODbL"
    assert "Places: 1; nothing was left out." in dialog.status.text()
    assert (results / "places-valley.gpkg").is_file()
    assert "A place of cafe" in training.preview.text()
    request = training.form.request("/raster.tif")
    assert request.attribution == "© OpenStreetMap contributors, ODbL"


def test_the_next_places_get_a_file_of_their_own(
    dialog, overpass, middle, results
):
    overpass.body = body_of(node(1, *middle, amenity="cafe"))
    get(dialog)
    get(dialog)
    assert len(list(results.glob("places-valley*.gpkg"))) == 2


def test_a_server_that_was_asked_is_remembered(dialog, overpass, middle):
    overpass.body = body_of(node(1, *middle, amenity="cafe"))
    get(dialog)
    assert Settings.load().overpass_server == overpass.url


def test_an_error_is_one_sentence_and_leaves_nothing(
    dialog, overpass, results
):
    overpass.planned = [(400, {}, b"<html>parse error</html>")]
    get(dialog)
    assert "did not understand the request" in dialog.status.text()
    assert list(results.iterdir()) == []
    assert QgsProject.instance().mapLayersByName("Places: valley") == []


def test_a_cancel_stops_it(dialog, overpass, middle, results):
    overpass.is_held = True
    overpass.body = body_of(node(1, *middle, amenity="cafe"))
    dialog.get_button.click()
    wait_until(lambda: overpass.queries)
    dialog.progress.cancel_button.click()
    wait_until(lambda: not dialog.is_running)
    assert dialog.status.text() == "Cancelled."
    assert list(results.iterdir()) == []


def test_a_wrong_address_asks_nobody(dialog, overpass):
    dialog.form.server.setText("overpass")
    dialog.get_button.click()
    assert not dialog.is_running
    assert "is not the address" in dialog.status.text()
    assert Settings.load().overpass_server == Settings.overpass_server


def test_the_map_may_show_another_place(dialog, qgis_canvas):
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    qgis_canvas.setExtent(QgsRectangle(100, 10, 101, 11))
    choose(dialog.form.area, "visible")
    assert "does not show the raster “valley”" in dialog.status.text()
    choose(dialog.form.area, "canvas")
    assert "The area has about" in dialog.status.text()


def test_a_map_of_the_world_holds_the_whole_raster(dialog, qgis_canvas):
    whole = dialog.form.area.area().km2
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    qgis_canvas.setExtent(QgsRectangle(-3e7, -3e7, 3e7, 3e7))
    choose(dialog.form.area, "visible")
    assert dialog.form.area.area().km2 == pytest.approx(whole, rel=0.1)


def test_a_file_asks_nobody(dialog, tmp_path, middle, training, overpass):
    path = tmp_path / "cafés.csv"
    path.write_text(f"lon;lat;class\n{middle[0]};{middle[1]};cafe\n", "utf-8")
    choose(dialog.form.source, "file")
    assert "nothing is asked" in dialog.status.text()
    assert not dialog.form.server.isVisible()
    dialog.form.file.setFilePath(str(path))
    assert dialog.form.table_crs.isVisible()
    get(dialog)
    assert training.form.points_layer().featureCount() == 1
    assert overpass.queries == []


def test_quickosm_is_offered_where_it_is_installed(training, qgis_processing):
    provider = registered()
    try:
        training.form.get_places.click()
        dialog = training.places
        choose(dialog.form.area, "raster")
        assert dialog.form.source.currentData() == "quickosm"
        assert "QuickOSM asks overpass.example" in dialog.status.text()
    finally:
        QgsApplication.processingRegistry().removeProvider(provider)


def test_the_dock_closed_in_the_middle_ends_it(dialog, overpass, dock):
    overpass.is_held = True
    overpass.body = body_of()
    dialog.get_button.click()
    wait_until(lambda: overpass.queries)
    dock.shut_down()
    wait_until(lambda: not QgsApplication.taskManager().activeTasks())
