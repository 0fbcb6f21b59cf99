"""The dock's ways to ask, and the query line's colours."""

import pytest
from conftest import wait_until
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtTest import QTest

from aether_qgis.gui.dock.modes import Mode
from aether_qgis.gui.dock.query_edit import QueryEdit
from aether_qgis.requests.layer_roles import ROLE


@pytest.fixture
def shown(dock):
    dock.show()
    return dock.form


def has_colour(line, name):
    """Say whether any pixel of a line has a colour, or nearly."""
    picture = line.grab().toImage()
    wanted = QColor(name)
    return any(
        abs(pixel.red() - wanted.red()) < 12
        and abs(pixel.green() - wanted.green()) < 12
        and abs(pixel.blue() - wanted.blue()) < 12
        for x in range(picture.width())
        for y in range(picture.height())
        for pixel in [picture.pixelColor(x, y)]
    )


@pytest.mark.parametrize(
    ("mode", "seen"),
    [
        (Mode.WORDS, {"raster", "query"}),
        (Mode.EXAMPLES, {"raster", "query", "examples"}),
        (Mode.LEGEND, {"raster", "legend"}),
        (Mode.CHANGE, {"query", "change"}),
    ],
)
def test_a_way_to_ask_shows_what_it_needs_and_no_more(shown, mode, seen):
    asking = shown.asking
    QTest.mouseClick(asking.modes.buttons[mode], Qt.MouseButton.LeftButton)
    parts = {
        "raster": asking.raster,
        "query": asking.query,
        "examples": asking.examples,
        "legend": asking.legend,
        "change": asking.change,
    }
    assert {name for name, part in parts.items() if part.isVisible()} == seen


def test_the_words_stay_when_the_way_to_ask_changes(shown):
    shown.query.setText("woods")
    shown.asking.modes.choose(Mode.CHANGE)
    shown.asking.modes.choose(Mode.WORDS)
    assert shown.query.text() == "woods"


def test_what_is_avoided_has_a_colour_of_its_own(qgis_app):
    line = QueryEdit()
    line.setText("forest -plantation")
    assert has_colour(line, "#b3261e")
    assert has_colour(line, "#00695c")


def test_a_sentence_is_not_coloured(qgis_app):
    line = QueryEdit()
    line.setText("forest by a lake")
    assert not has_colour(line, "#00695c")


def test_the_cursor_goes_to_the_mistake(qgis_app):
    line = QueryEdit()
    line.setText("forest & (lake")
    assert line.point_at_mistake()
    assert line.cursorPosition() == 9
    line.setText("forest & lake")
    assert not line.point_at_mistake()


def classify(dock):
    dock.form.asking.modes.choose(Mode.LEGEND)
    dock.form.search.click()
    wait_until(lambda: not dock.is_running)


def test_terms_are_asked_and_weigh_as_they_are_written(
    dock, scene, add_raster
):
    add_raster(scene)
    found = {}
    for query in ("woods | a river", "(woods | a river) -woods"):
        dock.form.query.setText(query)
        dock.search()
        wait_until(lambda: not dock.is_running)
        group = QgsProject.instance().layerTreeRoot().children()[0]
        assert group.name() == f"AETHER: {query}"
        regions = QgsProject.instance().mapLayer(dock.form.results.layer_id)
        found[query] = {one["area_m2"] for one in regions.getFeatures()}
    first, second = found.values()
    assert first and second and first != second


def test_a_legend_of_typed_labels_is_a_layer_with_these_labels(
    dock, provider, scene, add_raster, results
):
    add_raster(scene)
    legend = dock.form.asking.legend
    legend.labels.setPlainText("wood = forest\nwater = lake; river\nfields")
    classify(dock)
    (layer,) = _answer_layers()
    labels = {one.label for one in layer.renderer().classes()}
    assert {"wood", "water"} <= labels <= {"wood", "water", "fields"}
    assert "Commonest label" in dock.form.status.text()
    assert [path.suffix for path in results.glob("*.tif")] == [".tif"]


def test_a_ready_legend_needs_no_typing(dock, provider, scene, add_raster):
    add_raster(scene)
    legend = dock.form.asking.legend
    legend.list.setCurrentIndex(legend.list.findData("dynamic-world"))
    classify(dock)
    (layer,) = _answer_layers()
    assert "Trees" in {one.label for one in layer.renderer().classes()}


def test_a_legend_without_labels_says_what_to_do(dock, scene, add_raster):
    add_raster(scene)
    classify(dock)
    assert "no labels" in dock.form.status.text()


def test_a_label_that_is_not_understood_leaves_nothing(
    dock, provider, scene, add_raster, results
):
    add_raster(scene)
    dock.form.asking.legend.labels.setPlainText("forest\nasdf qwer")
    classify(dock)
    assert "asdf qwer" in dock.form.status.text()
    assert not list(results.glob("*"))


def _answer_layers():
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if layer.customProperty(ROLE)]


def compare(dock):
    dock.form.asking.modes.choose(Mode.CHANGE)
    dock.form.search.click()
    wait_until(lambda: not dock.is_running)


def test_two_years_are_compared_and_the_places_listed(
    dock, provider, years, add_raster
):
    for year in years:
        add_raster(year)
    change = dock.form.asking.change
    layers = QgsProject.instance().mapLayers().values()
    before, after = sorted(layers, key=lambda layer: layer.source())
    change.before.setLayer(before)
    change.after.setLayer(after)
    compare(dock)
    assert dock.form.results.place_count() >= 1
    model = dock.form.results.model()
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Change"
    assert dock.form.results.place_count() <= 20


def test_the_direction_is_asked_for_words_alone(shown):
    direction = shown.asking.change.direction
    shown.asking.modes.choose(Mode.CHANGE)
    assert not direction.isEnabled()
    shown.query.setText("buildings")
    assert direction.isEnabled()


def test_one_raster_twice_is_one_sentence(dock, provider, scene, add_raster):
    add_raster(scene)
    compare(dock)
    assert "twice" in dock.form.status.text()
