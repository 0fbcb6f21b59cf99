"""What the context menu of a layer offers, and that it does it."""

from pathlib import Path

import pytest
from conftest import wait_until
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtWidgets import QMenu

import aether_qgis
from aether_qgis.results.asked_question import asked_question

FILES = ("a-river-or-lake_similarity.tif", "a-river-or-lake_regions.gpkg")


@pytest.fixture
def plugin(interface):
    made = aether_qgis.classFactory(interface)
    made.initGui()
    yield made
    made.unload()


@pytest.fixture
def menu_of(interface, plugin, qgis_parent):
    """Open the menu of a layer; return AETHER's actions by their texts."""

    def open_menu(layer):
        project = QgsProject.instance()
        if project.mapLayer(layer.id()) is None:
            project.addMapLayer(layer)
        view = interface.layerTreeView()
        view.setCurrentLayer(layer)
        menu = QMenu(qgis_parent)
        view.contextMenuAboutToShow.emit(menu)
        return {action.text(): action for action in menu.actions()}

    return open_menu


@pytest.fixture
def answer(plugin, scene, add_raster, results):
    """The layers of an answer, in the order of ``FILES``."""
    add_raster(scene)
    dock = plugin.dock
    dock.form.options.avoid.setText("houses")
    dock.form.options.count.setValue(4)
    dock.form.query.setText("a river or lake")
    dock.search()
    wait_until(lambda: not dock.is_running)
    layers = {
        Path(layer.source()).name.split("|")[0]: layer
        for layer in QgsProject.instance().mapLayers().values()
    }
    return [layers[name] for name in FILES]


def _points():
    return QgsVectorLayer("Point?crs=EPSG:4326", "points", "memory")


def _polygons():
    return QgsVectorLayer("Polygon?crs=EPSG:4326", "areas", "memory")


def test_an_embedding_raster_can_be_asked(menu_of, plugin, scene, add_raster):
    first = add_raster(scene)
    add_raster(scene.with_name("valley_preview.tif"))
    actions = menu_of(first)
    assert "Ask again…" not in actions
    plugin.dock.form.raster.setCurrentIndex(1)
    actions["Ask AETHER…"].trigger()
    assert plugin.dock.form.raster.currentLayer() == first
    assert not plugin.dock.isHidden()


def test_other_layers_are_left_alone(menu_of, scene):
    preview = QgsRasterLayer(str(scene.with_name("valley_preview.tif")), "p")
    assert menu_of(preview) == {}
    assert menu_of(_points()) == {}


def test_both_layers_of_an_answer_can_be_asked_again(menu_of, answer, plugin):
    form = plugin.dock.form
    for layer in answer:
        form.query.setText("")
        form.options.avoid.setText("")
        form.options.count.setValue(20)
        actions = menu_of(layer)
        assert "Ask AETHER…" not in actions
        actions["Ask again…"].trigger()
        assert form.query.text() == "a river or lake"
        assert form.options.avoid.text() == "houses"
        assert form.options.count.value() == 4


def test_a_saved_project_knows_what_was_asked(answer, tmp_path, history):
    asked = history.entries()[0].question
    project = QgsProject.instance()
    path = str(tmp_path / "saved.qgz")
    assert project.write(path)
    project.clear()
    assert project.read(path)
    found = [asked_question(layer) for layer in project.mapLayers().values()]
    assert found.count(asked) == 2


def test_files_opened_elsewhere_tell_what_was_asked(answer, results, history):
    asked = history.entries()[0].question
    regions = QgsVectorLayer(str(results / FILES[1]), "anything", "ogr")
    assert asked_question(regions) == asked
    similarity = QgsRasterLayer(str(results / FILES[0]), "anything", "gdal")
    found = asked_question(similarity)
    assert found == asked.without("K")


def test_the_toolbox_marks_its_layers_too(provider, scene, tmp_path):
    import processing

    processing.runAndLoadResults(
        "aether:textquery",
        {
            "INPUT": str(scene),
            "QUERY": "a river or lake",
            "K": 3,
            "SIMILARITY": str(tmp_path / "s.tif"),
            "REGIONS": str(tmp_path / "r.gpkg"),
        },
    )
    layers = QgsProject.instance().mapLayers().values()
    counts = [asked_question(layer).number("K") for layer in layers]
    assert counts == [3, 3]


@pytest.mark.parametrize(
    "text", ["{", "[]", "7", '{"raster": 1}', "[" * 5000, "x" * 2**21]
)
def test_a_hostile_project_offers_nothing(menu_of, text):
    layer = _points()
    layer.setCustomProperty("aether/question", text)
    assert menu_of(layer) == {}


def test_polygons_are_examples_where_somebody_takes_them(menu_of, plugin):
    plugin.entry_points.menu.find_like = None
    assert "Find places like these…" not in menu_of(_polygons())
    taken = []
    plugin.entry_points.menu.find_like = taken.append
    layer = _polygons()
    menu_of(layer)["Find places like these…"].trigger()
    assert taken == [layer]
    assert "Find places like these…" not in menu_of(_points())


def test_an_unloaded_plugin_adds_nothing(interface, scene, add_raster):
    made = aether_qgis.classFactory(interface)
    made.initGui()
    made.unload()
    interface.layerTreeView().setCurrentLayer(add_raster(scene))
    menu = QMenu()
    interface.layerTreeView().contextMenuAboutToShow.emit(menu)
    assert menu.actions() == []


def test_a_raster_is_shown_as_a_picture_above_it(
    menu_of, plugin, scene, add_raster, results
):
    preview = add_raster(scene.with_name("valley_preview.tif"))
    raster = add_raster(scene)
    menu_of(raster)["Show as picture"].trigger()
    wait_until(lambda: not plugin.entry_points.pictures.is_running)
    order = QgsProject.instance().layerTreeRoot().layerOrder()
    picture = order[order.index(raster) - 1]
    assert picture.name() == "Picture: valley"
    assert "Google DeepMind" in picture.metadata().rights()[0]
    assert Path(picture.source()) == results / "valley_picture.tif"
    # As the preview of the scene, which the engine draws with it.
    point = picture.extent().center()
    for band in (1, 2, 3):
        shown, _ = picture.dataProvider().sample(point, band)
        drawn, _ = preview.dataProvider().sample(point, band)
        assert abs(shown - drawn) <= 1
    # Neither an answer nor anything that can be asked.
    assert menu_of(picture) == {}


def test_a_raster_that_cannot_be_shown_is_told(
    menu_of, plugin, tmp_path, add_raster, message_bar, scene, results
):
    copy = tmp_path / "gone.tif"
    copy.write_bytes(scene.read_bytes())
    layer = add_raster(copy)
    actions = menu_of(layer)
    copy.unlink()
    actions["Show as picture"].trigger()
    wait_until(lambda: not plugin.entry_points.pictures.is_running)
    assert "gone.tif" in message_bar.currentItem().text()
    assert list(results.iterdir()) == []
