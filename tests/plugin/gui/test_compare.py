"""Two sides of the map with a line between them."""

import pytest
from conftest import wait_until
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolPan
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtTest import QTest

from aether_qgis.gui.compare.dialog import CompareDialog
from aether_qgis.gui.compare.sides import sides_of
from aether_qgis.requests.layer_roles import REGIONS_ROLE, ROLE

BOX = QgsRectangle(0, 0, 100, 100)


def _answer(name, colour):
    layer = QgsVectorLayer("Polygon?crs=EPSG:3857", name, "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(BOX.scaled(4)))
    layer.dataProvider().addFeatures([feature])
    symbol = QgsFillSymbol.createSimple({"color": colour})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setCustomProperty(ROLE, REGIONS_ROLE)
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    group = project.layerTreeRoot().insertGroup(0, name)
    group.addLayer(layer)
    return layer


@pytest.fixture
def canvas(qgis_canvas):
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    qgis_canvas.resize(400, 300)
    qgis_canvas.setExtent(BOX)
    pan = QgsMapToolPan(qgis_canvas)
    qgis_canvas.setMapTool(pan)
    yield qgis_canvas
    qgis_canvas.unsetMapTool(pan)


@pytest.fixture
def dialog(canvas, qgis_parent):
    qgis_parent.show()
    made = CompareDialog(canvas, qgis_parent)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def answers(empty_project):
    """An older answer in red, a newer one in blue."""
    return _answer("old", "#ff0000"), _answer("new", "#0000ff")


@pytest.fixture
def swipe(dialog, answers):
    """The comparison of both answers, drawn."""
    drawn = []
    dialog.show()
    dialog.swipe.drawn.connect(lambda: drawn.append(True))
    wait_until(lambda: drawn)
    return dialog.swipe


def _colour(swipe, canvas, share):
    """Return the colour at a share of the map's width."""
    image = QImage(canvas.size(), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.translate(swipe.item.pos())
    swipe.item.paint(painter)
    painter.end()
    place = int(share * image.width()), image.height() * 3 // 4
    return QColor(image.pixel(*place)).name()


def test_the_newest_answer_is_at_the_right(swipe, canvas):
    assert _colour(swipe, canvas, 0.25) == "#ff0000"
    assert _colour(swipe, canvas, 0.75) == "#0000ff"


def test_the_line_is_dragged_with_the_mouse(swipe, canvas):
    viewport = canvas.viewport()
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, pos=QPoint(200, 100))
    QTest.mouseMove(viewport, QPoint(340, 100))
    QTest.mouseRelease(viewport, left, pos=QPoint(340, 100))
    if swipe.item.share == 0.5:  # no moves without a screen
        swipe.tool.dragged.emit(0.85 * canvas.width())
    assert swipe.item.share == pytest.approx(0.85, abs=0.02)
    assert _colour(swipe, canvas, 0.75) == "#ff0000"


def test_arrows_move_the_line_and_it_stays_on_the_map(swipe, canvas):
    for _ in range(3):
        QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert swipe.item.share == pytest.approx(0.35)
    for _ in range(30):
        swipe.tool.stepped.emit(-0.05)
    assert swipe.item.share == 0


def test_the_layer_tree_stays_as_it_was(swipe, answers):
    root = QgsProject.instance().layerTreeRoot()
    assert all(root.findLayer(one.id()).isVisible() for one in answers)
    assert [one.id() for one in root.layerOrder()] == [
        one.id() for one in reversed(answers)
    ]


def test_the_map_is_drawn_anew_when_it_moves(swipe, canvas):
    drawn = []
    swipe.drawn.connect(lambda: drawn.append(True))
    canvas.setExtent(BOX.scaled(0.5))
    wait_until(lambda: drawn)
    assert _colour(swipe, canvas, 0.25) == "#ff0000"


def test_escape_ends_it_and_gives_the_tool_back(dialog, swipe, canvas):
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert dialog.swipe is None
    assert not dialog.isVisible()
    assert isinstance(canvas.mapTool(), QgsMapToolPan)
    assert swipe.item not in canvas.scene().items()


def test_the_tool_from_before_may_be_gone(dialog, canvas, answers):
    gone = QgsMapToolPan(canvas)
    canvas.setMapTool(gone)
    dialog.show()
    sip.delete(gone)
    dialog.close()
    assert dialog.swipe is None


def test_another_tool_ends_it(dialog, swipe, canvas):
    other = QgsMapToolPan(canvas)
    canvas.setMapTool(other)
    assert dialog.swipe is None
    assert canvas.mapTool() is other


def test_closing_the_dialog_ends_it(dialog, swipe, canvas):
    dialog.close()
    assert dialog.swipe is None
    assert swipe.item not in canvas.scene().items()


def test_sides_can_be_swapped(dialog, swipe, canvas):
    dialog.swap.click()
    drawn = []
    dialog.swipe.drawn.connect(lambda: drawn.append(True))
    wait_until(lambda: drawn)
    assert _colour(dialog.swipe, canvas, 0.25) == "#0000ff"


def test_with_nothing_to_compare_it_says_so(dialog):
    dialog.show()
    assert dialog.swipe is None
    assert "ask twice" in dialog.hint.text()
    assert not dialog.left.isEnabled()


def test_answers_come_before_rasters(answers, scene, add_raster):
    add_raster(scene)
    titles = [side.title for side in sides_of(QgsProject.instance())]
    assert titles == ["new", "old", "valley"]


def test_an_answer_that_goes_meanwhile_breaks_nothing(swipe, answers, canvas):
    drawn = []
    swipe.drawn.connect(lambda: drawn.append(True))
    QgsProject.instance().removeMapLayer(answers[0].id())
    canvas.setExtent(BOX.scaled(0.7))
    wait_until(lambda: drawn)
    assert _colour(swipe, canvas, 0.75) == "#0000ff"
