"""What a live answer looks like: heat, histogram and threshold."""

from array import array
from dataclasses import replace

import pytest
from conftest import settle
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVector,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtTest import QTest

from aether_qgis.engine.protocol import (
    LiveMapRequest,
    LiveMapResult,
    LivePicture,
)
from aether_qgis.gui.dock.options import QueryOptionsBox
from aether_qgis.gui.live_map.answer import read_answer
from aether_qgis.gui.live_map.panel import LiveMapPanel
from aether_qgis.gui.live_map.view import LiveMapView

UTM = QgsCoordinateReferenceSystem("EPSG:32633")
DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")
SIZE = 40
HOT = 30
"""Column and row of the one bright pixel."""
LEFT, TOP, PIXEL = 500_000.0, 5_700_000.0, 10.0


def histogram_of(pixels):
    counts = [0] * 256
    for byte in pixels:
        counts[byte] += 1
    return tuple(counts)


@pytest.fixture
def answer(tmp_path):
    """A picture of 40 x 40 pixels: a hole, a gradient, one bright pixel."""
    pixels = bytearray(60 + i % 40 for i in range(SIZE * SIZE))
    pixels[0] = 0
    pixels[HOT * SIZE + HOT] = 255
    path = tmp_path / "pictures.bin"
    path.write_bytes(b"before" + bytes(pixels))
    picture = LivePicture(
        "valley.tif",
        offset=6,
        width=SIZE,
        height=SIZE,
        transform=(PIXEL, 0.0, LEFT, 0.0, -PIXEL, TOP),
        crs_wkt=UTM.toWkt(),
    )
    request = LiveMapRequest(
        "valley.tif",
        ("woods",),
        str(path),
        "",
        None,
        0,
        0,
    )
    result = LiveMapResult(
        pictures=(picture,),
        low=0.0,
        high=0.508,
        histogram=histogram_of(pixels),
        threshold=0.4,
        without_index=(),
        seconds=0.01,
    )
    return read_answer(request, result)


@pytest.fixture
def canvas(qgis_app):
    """A canvas that shows the picture, two canvas pixels for one."""
    made = QgsMapCanvas()
    made.resize(200, 200)
    made.show()
    settle(0.05)
    show(made, UTM)
    yield made
    made.deleteLater()


def show(canvas, crs):
    canvas.setDestinationCrs(crs)
    to_map = QgsCoordinateTransform(UTM, crs, QgsProject.instance())
    middle = QgsPointXY(LEFT + 200, TOP - 200)
    view = QgsRectangle.fromCenterAndSize(middle, 1000, 1000)
    canvas.setExtent(to_map.transformBoundingBox(view))


@pytest.fixture
def panel(qgis_parent):
    made = LiveMapPanel(qgis_parent)
    yield made
    made.deleteLater()


@pytest.fixture
def options(qgis_parent):
    made = QueryOptionsBox(qgis_parent)
    yield made
    made.deleteLater()


@pytest.fixture
def view(canvas, panel, options):
    made = LiveMapView(canvas, panel, options)
    yield made
    made.remove()


def painted(view, canvas):
    """Paint the overlay alone, on nothing."""
    image = QImage(canvas.size(), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    view.overlay.paint(painter)
    painter.end()
    return image


def pixel_of(canvas, crs, column, row):
    """Where the middle of a picture's pixel is on the canvas."""
    to_map = QgsCoordinateTransform(UTM, crs, QgsProject.instance())
    point = to_map.transform(
        QgsPointXY(LEFT + (column + 0.5) * PIXEL, TOP - (row + 0.5) * PIXEL)
    )
    found = canvas.getCoordinateTransform().transform(point)
    return QPoint(int(found.x()), int(found.y()))


def brightest(image):
    """Where the most opaque pixels are: the middle of their box."""
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    alpha = array("B", bytes(bits))[3::4]
    top = max(alpha)
    found = [i for i, value in enumerate(alpha) if value == top]
    rows = [i // image.width() for i in found]
    columns = [i % image.width() for i in found]
    return QPoint(
        (min(columns) + max(columns)) // 2, (min(rows) + max(rows)) // 2
    )


@pytest.mark.parametrize("crs", [UTM, DEGREES, "turned"])
def test_the_heat_lies_where_its_pixel_is(view, canvas, answer, crs):
    if crs == "turned":
        canvas.setRotation(30)
        crs = UTM
    show(canvas, crs)
    view.show_answer(answer)
    off = brightest(painted(view, canvas)) - pixel_of(canvas, crs, HOT, HOT)
    canvas.setRotation(0)
    assert off.manhattanLength() <= 2


def test_the_heat_follows_the_canvas_at_once(view, canvas, answer):
    view.show_answer(answer)
    before = brightest(painted(view, canvas))
    canvas.setExtent(canvas.extent() + QgsVector(50, 0))
    after = brightest(painted(view, canvas))
    assert after != before
    assert (after - pixel_of(canvas, UTM, HOT, HOT)).manhattanLength() <= 2


def test_a_pixel_without_a_vector_stays_clear(view, canvas, answer):
    view.show_answer(answer)
    image = painted(view, canvas)
    hole = image.pixelColor(pixel_of(canvas, UTM, 0, 0))
    heat = image.pixelColor(pixel_of(canvas, UTM, 39, 0))
    assert (hole.alpha(), heat.alpha() > 0) == (0, True)


def test_it_lies_over_the_map_and_under_rubber_bands(view):
    assert -10 < view.overlay.zValue() < 0


def test_it_can_leave_the_canvas_twice(view, canvas):
    view.remove()
    view.remove()
    assert view.overlay not in canvas.scene().items()


class TestThreshold:
    def test_it_is_what_the_engine_found_for_the_percentile(
        self, view, panel, answer
    ):
        view.show_answer(answer)
        assert panel.threshold.slider.value() == 201
        assert panel.reading.text().startswith("≥ 0.400 · 0.1 %")

    def test_it_is_the_options_similarity_if_they_have_one(
        self, view, panel, options, answer
    ):
        options.choose_mode("similarity")
        options.threshold.setValue(0.15)
        view.show_answer(answer)
        assert panel.reading.text().startswith("≥ 0.150")

    def test_a_threshold_that_no_pixel_reaches_leaves_all_dim(
        self, view, panel, canvas, options, answer
    ):
        options.choose_mode("similarity")
        options.threshold.setValue(0.9)
        view.show_answer(answer)
        assert panel.reading.text() == "≥ 0.900 · 0.0 %"
        image = painted(view, canvas)
        hot = image.pixelColor(pixel_of(canvas, UTM, HOT, HOT))
        assert hot.alpha() < 120

    def test_the_slider_moves_what_is_highlighted(
        self, view, panel, canvas, answer
    ):
        view.show_answer(answer)
        place = pixel_of(canvas, UTM, 39, 20)
        before = painted(view, canvas).pixelColor(place)
        panel.threshold.slider.setValue(90)
        after = painted(view, canvas).pixelColor(place)
        assert before.alpha() < 120 < after.alpha()

    def test_the_slider_sets_the_options(self, view, panel, options, answer):
        view.show_answer(answer)
        panel.threshold.slider.setValue(101)
        asked = options.options("woods")
        assert (asked.threshold_mode, asked.threshold) == ("similarity", 0.2)

    def test_arrow_keys_go_a_step_at_a_time(self, view, panel, answer):
        view.show_answer(answer)
        slider = panel.threshold.slider
        for _ in range(5):
            QTest.keyClick(slider, Qt.Key.Key_Left)
        assert slider.value() == 196
        assert slider.toolTip() == "Similarity 0.390"

    def test_another_text_gives_the_percentile_back(
        self, view, panel, options, answer
    ):
        options.threshold.setValue(95.0)
        view.show_answer(answer)
        panel.threshold.slider.setValue(101)
        view.forget_threshold()
        asked = options.options("woods")
        assert (asked.threshold_mode, asked.threshold) == ("percentile", 95)

    def test_another_view_keeps_the_similarity(self, view, panel, answer):
        view.show_answer(answer)
        panel.threshold.slider.setValue(128)
        other = replace(answer, result=replace(answer.result, high=1.016))
        view.show_answer(other)
        assert panel.threshold.slider.value() == pytest.approx(64, abs=1)
        assert panel.reading.text().startswith("≥ 0.254")

    def test_a_click_on_a_bar_chooses_it(self, view, panel, answer):
        panel.resize(290, 120)
        panel.parentWidget().show()
        panel.show()
        settle(0.05)
        view.show_answer(answer)
        settle(0.05)
        bars = panel.threshold.histogram
        middle = QPoint(bars.width() // 2, bars.height() // 2)
        QTest.mouseClick(bars, Qt.MouseButton.LeftButton, pos=middle)
        assert panel.threshold.slider.value() == pytest.approx(128, abs=2)


class TestRemarks:
    def test_rasters_without_an_index_are_reported(self, view, panel, answer):
        result = replace(
            answer.result, pictures=(), without_index=("valley.tif",)
        )
        view.show_answer(replace(answer, result=result, images=()))
        assert "index" in panel.note.text()
        assert panel.threshold.isHidden()
        assert view.overlay.is_empty

    def test_a_view_beside_the_raster_is_reported(self, view, panel, answer):
        result = replace(answer.result, pictures=())
        view.show_answer(replace(answer, result=result, images=()))
        assert panel.note.text() == "The map shows no part of the raster."
