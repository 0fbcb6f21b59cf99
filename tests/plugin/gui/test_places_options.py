"""Distance, outlines and names of the places, as the dock's options."""

import pytest
from conftest import settle, wait_until
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from aether_qgis.gui.dock.modes import Mode
from aether_qgis.gui.history.controller import QuestionController


@pytest.fixture
def villages(scene):
    """A temporary layer of two villages, in the project."""
    box = QgsRasterLayer(str(scene), "valley").extent()
    crs = QgsRasterLayer(str(scene), "valley").crs().authid()
    uri = f"Point?crs={crs}&field=size:int&field=name:string"
    layer = QgsVectorLayer(uri, "villages", "memory")
    for x, name in ((box.xMinimum(), "Westby"), (box.xMaximum(), "Eastby")):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([7, name])
        point = f"POINT({x} {box.center().y()})"
        feature.setGeometry(QgsGeometry.fromWkt(point))
        layer.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(layer)
    return layer


def search(dock, query="woods"):
    dock.form.query.setText(query)
    dock.search()
    wait_until(lambda: not dock.is_running)
    return QgsProject.instance().mapLayer(dock.form.results.layer_id)


def test_near_places_are_left_out(dock, scene, add_raster):
    add_raster(scene)
    dock.form.options.min_area.setValue(0)
    every = search(dock).featureCount()
    dock.form.options.distance.setValue(1000)
    assert 0 < search(dock).featureCount() < every


def test_outlines_are_smooth_and_places_named(
    dock, scene, add_raster, villages, history
):
    add_raster(scene)
    stairs = next(search(dock).getFeatures()).geometry()
    options = dock.form.options
    options.smooth.setChecked(True)
    options.names.layer.setLayer(villages)
    assert options.names.field() == "name"
    place = next(search(dock).getFeatures())
    assert not place.geometry().equals(stairs)
    assert place["near"] in ("Westby", "Eastby")
    assert place["near_m"] > 0
    question = history.entries()[0].question
    assert question.is_on("SMOOTH")
    assert question.text("NAME_FIELD") == "name"


def test_names_of_a_layer_that_has_gone_are_found_again(
    dock, scene, add_raster, villages, history
):
    add_raster(scene)
    dock.form.options.names.layer.setLayer(villages)
    first = next(search(dock).getFeatures())["near"]
    QgsProject.instance().removeMapLayer(villages.id())
    QuestionController(dock).ask(history.entries()[0].question)
    wait_until(lambda: not dock.is_running)
    regions = QgsProject.instance().mapLayer(dock.form.results.layer_id)
    assert next(regions.getFeatures())["near"] == first


def test_a_layer_without_names_is_one_sentence(dock, scene, add_raster):
    add_raster(scene)
    uri = "Point?crs=EPSG:4326&field=name:string"
    layer = QgsVectorLayer(uri, "v", "memory")
    QgsProject.instance().addMapLayer(layer)
    dock.form.options.names.layer.setLayer(layer)
    dock.form.query.setText("woods")
    dock.search()
    wait_until(lambda: not dock.is_running)
    assert "No feature of “v” has both a name" in dock.form.status.text()


def test_they_are_shown_again(dock, villages, history):
    from history_entries import made_question

    from aether_qgis.requests.inline_features import layer_text

    question = made_question(min_distance_m=250.0).with_values(
        SMOOTH=True, NAMES=layer_text(villages), NAME_FIELD="size"
    )
    QuestionController(dock).edit(question)
    options = dock.form.options
    assert options.options("").min_distance_m == 250
    assert options.finish().smooth
    assert options.names.layer.currentLayer() == villages
    assert options.names.field() == "size"
    QuestionController(dock).edit(made_question())
    assert options.names.layer.currentLayer() is None
    assert not options.finish().smooth


@pytest.mark.parametrize(
    ("mode", "shown"),
    [
        (Mode.WORDS, {"avoid", "count", "distance", "names", "device"}),
        (Mode.EXAMPLES, {"avoid", "count", "distance", "names", "device"}),
        (Mode.LEGEND, {"device"}),
        (Mode.CHANGE, {"count", "device"}),
    ],
)
def test_only_options_that_count_are_shown(dock, mode, shown):
    options = dock.form.options
    options.setCollapsed(False)
    dock.form.asking.modes.choose(mode)
    settle()
    names = ("avoid", "count", "distance", "names", "device")
    assert {
        name for name in names if getattr(options, name).isVisible()
    } == shown
    options.setCollapsed(True)
    options.setCollapsed(False)
    assert options.avoid.isVisible() == ("avoid" in shown)
