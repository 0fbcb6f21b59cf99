"""Examples are clicked, drawn and picked on the map."""

import pytest
from conftest import wait_until
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapMouseEvent
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest

from aether_qgis.engine.protocol import Note
from aether_qgis.gui.dock.modes import Mode
from aether_qgis.gui.examples.example_set import ExampleShape

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton


@pytest.fixture
def asking(dock, qgis_canvas):
    qgis_canvas.resize(400, 300)
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    qgis_canvas.setExtent(QgsRectangle(0, 0, 4000, 3000))
    dock.show()
    dock.form.asking.modes.choose(Mode.EXAMPLES)
    return dock.form.asking


@pytest.fixture
def examples(dock, asking):
    return dock.examples.examples


def mouse(qgis_canvas, kind, place, button=LEFT):
    return QgsMapMouseEvent(qgis_canvas, kind, QPoint(*place), button)


def drag(qgis_canvas, tool, places, button=LEFT):
    tool.canvasPressEvent(
        mouse(qgis_canvas, QEvent.Type.MouseButtonPress, places[0], button)
    )
    for place in places[1:]:
        tool.canvasMoveEvent(mouse(qgis_canvas, QEvent.Type.MouseMove, place))
    tool.canvasReleaseEvent(
        mouse(qgis_canvas, QEvent.Type.MouseButtonRelease, places[-1], button)
    )


def test_the_button_takes_the_map_tool_and_gives_it_back(
    dock, asking, qgis_canvas
):
    asking.examples.like.click()
    assert qgis_canvas.mapTool() is dock.examples.tool
    asking.examples.like.click()
    assert qgis_canvas.mapTool() is not dock.examples.tool


def test_another_tool_releases_the_button(dock, asking, qgis_canvas):
    asking.examples.like.click()
    qgis_canvas.unsetMapTool(dock.examples.tool)
    assert not asking.examples.like.isChecked()


def test_a_click_is_an_example_where_the_map_was_clicked(
    dock, asking, qgis_canvas, examples
):
    drag(qgis_canvas, dock.examples.tool, [(100, 100)])
    (shape,) = examples.shapes
    point = shape.geometry.asPoint()
    expected = qgis_canvas.getCoordinateTransform().toMapCoordinates(100, 100)
    assert point.distance(expected) < 1e-6
    assert not shape.is_counter
    assert shape.crs.authid() == "EPSG:32632"


def test_the_right_button_gives_a_counter_example(
    dock, asking, qgis_canvas, examples
):
    drag(qgis_canvas, dock.examples.tool, [(100, 100)], RIGHT)
    assert examples.count(is_counter=True) == 1


def test_not_like_this_turns_the_buttons_round(
    dock, asking, qgis_canvas, examples
):
    asking.examples.unlike.click()
    drag(qgis_canvas, dock.examples.tool, [(100, 100)])
    drag(qgis_canvas, dock.examples.tool, [(120, 100)], RIGHT)
    assert [one.is_counter for one in examples.shapes] == [True, False]


def test_a_drag_draws_an_area(dock, asking, qgis_canvas, examples):
    drag(
        qgis_canvas,
        dock.examples.tool,
        [(100, 100), (160, 100), (160, 160), (100, 160)],
    )
    (shape,) = examples.shapes
    side = 60 * qgis_canvas.mapUnitsPerPixel()
    assert shape.geometry.area() == pytest.approx(side**2, rel=1e-6)


def test_backspace_takes_the_last_one_back(
    dock, asking, qgis_canvas, examples
):
    drag(qgis_canvas, dock.examples.tool, [(100, 100)])
    drag(qgis_canvas, dock.examples.tool, [(110, 100)])
    qgis_canvas.setMapTool(dock.examples.tool)
    QTest.keyClick(qgis_canvas, Qt.Key.Key_Backspace)
    assert len(examples.shapes) == 1


def test_selected_features_become_examples(
    dock, asking, qgis_canvas, examples
):
    layer = QgsVectorLayer("Point?crs=EPSG:4326", "mine", "memory")
    for x in (9, 10, 11):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, 48)))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    qgis_canvas.setCurrentLayer(layer)
    layer.selectByIds([1, 3])
    asking.examples.take_selected.trigger()
    assert [one.geometry.asPoint().x() for one in examples.shapes] == [9, 11]
    assert examples.shapes[0].crs.authid() == "EPSG:4326"


def test_nothing_selected_is_one_sentence(dock, asking, qgis_canvas):
    asking.examples.take_selected.trigger()
    assert "No features are selected" in dock.form.status.text()


def test_markers_are_seen_only_while_examples_are_asked(
    dock, asking, qgis_canvas, examples
):
    before = len(qgis_canvas.scene().items())
    drag(qgis_canvas, dock.examples.tool, [(100, 100)])
    drag(qgis_canvas, dock.examples.tool, [(150, 100)], RIGHT)
    assert len(qgis_canvas.scene().items()) == before + 2
    asking.modes.choose(Mode.WORDS)
    assert len(qgis_canvas.scene().items()) == before


def test_the_panel_says_how_many_there_are(dock, asking, qgis_canvas):
    drag(qgis_canvas, dock.examples.tool, [(100, 100)])
    drag(qgis_canvas, dock.examples.tool, [(150, 100)], RIGHT)
    assert "Examples: 1 · counter-examples: 1" in asking.examples.summary()
    asking.examples.clear.trigger()
    assert "click some places" in asking.examples.summary()


def test_the_panel_says_which_examples_do_not_count(
    dock, asking, qgis_canvas, examples
):
    note = Note("Examples left out: {count}.", {"count": "2"})
    drag(qgis_canvas, dock.examples.tool, [(100, 100)])
    asking.examples.show_notes((note,))
    assert asking.examples.notes() == "Examples left out: 2."
    drag(qgis_canvas, dock.examples.tool, [(150, 100)])
    assert asking.examples.notes() == ""


def test_an_example_beside_the_raster_is_named_with_the_answer(
    dock, qgis_canvas, scene, add_raster
):
    layer = add_raster(scene)
    qgis_canvas.resize(400, 300)
    qgis_canvas.setDestinationCrs(layer.crs())
    qgis_canvas.setExtent(layer.extent())
    dock.form.asking.modes.choose(Mode.EXAMPLES)
    drag(qgis_canvas, dock.examples.tool, [(200, 150)])
    far = QgsGeometry.fromPointXY(QgsPointXY(0, 0))
    dock.examples.examples.add([ExampleShape(far, layer.crs(), False)])
    dock.form.search.click()
    wait_until(lambda: not dock.is_running)
    assert "Examples left out: 1 outside" in dock.form.status.text()
    assert "relevance" in dock.form.status.text()


def test_examples_that_all_lie_beside_the_raster_leave_nothing(
    dock, message_bar, scene, add_raster, results
):
    layer = add_raster(scene)
    dock.form.asking.modes.choose(Mode.EXAMPLES)
    far = QgsGeometry.fromPointXY(QgsPointXY(0, 0))
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    for crs in (layer.crs(), degrees):
        dock.examples.examples.add([ExampleShape(far, crs, False)])
    dock.form.search.click()
    wait_until(lambda: not dock.is_running)
    said = dock.form.status.text()
    assert "No example can be used: of 2, 2 lie outside the raster" in said
    assert message_bar.currentItem().text() == said
    assert list(results.rglob("*")) == []
    assert QgsProject.instance().layerTreeRoot().findGroups() == []


def test_examples_are_searched_for_and_named_so(
    dock, qgis_canvas, scene, add_raster
):
    layer = add_raster(scene)
    qgis_canvas.resize(400, 300)
    qgis_canvas.setDestinationCrs(layer.crs())
    qgis_canvas.setExtent(layer.extent())
    dock.form.asking.modes.choose(Mode.EXAMPLES)
    for place in ((200, 150), (205, 155)):
        drag(qgis_canvas, dock.examples.tool, [place])
    dock.form.search.click()
    wait_until(lambda: not dock.is_running)
    assert dock.form.results.place_count() > 0, dock.form.status.text()
    root = QgsProject.instance().layerTreeRoot()
    assert "2 examples" in root.children()[0].name()


def test_without_an_example_the_dock_says_what_to_do(dock, scene, add_raster):
    add_raster(scene)
    dock.form.asking.modes.choose(Mode.EXAMPLES)
    dock.form.search.click()
    assert "no example yet" in dock.form.status.text()
