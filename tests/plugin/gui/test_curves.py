"""The curves of a training: axes with round numbers, drawn as they come."""

import pytest
from qgis.PyQt.QtGui import QColor, QPalette

from aether_qgis.gui.training.curves import CurvesView
from aether_qgis.gui.training.plot import axis_for


@pytest.fixture
def view(qgis_parent):
    made = CurvesView(qgis_parent)
    made.resize(460, 220)
    yield made
    made.deleteLater()


def colours_in(view):
    image = view.grab().toImage()
    return {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
    }


@pytest.mark.parametrize(
    "values, ticks",
    [
        ([0.0, 4.0], (0, 1, 2, 3, 4)),
        ([1.2, 5.7], (0, 2, 4, 6)),
        ([0.83, 0.91], (0.82, 0.84, 0.86, 0.88, 0.9, 0.92)),
    ],
)
def test_ticks_are_round_and_hold_all_values(values, ticks):
    axis = axis_for(values)
    assert axis.ticks == pytest.approx(ticks)
    assert axis.low <= min(values)
    assert axis.high >= max(values)


def test_epochs_are_whole_numbers():
    axis = axis_for([0.0, 2.0], whole_numbers=True)
    assert axis.ticks == (0, 1, 2)
    assert axis.label(2) == "2"


def test_an_auc_has_no_axis_beyond_one():
    assert axis_for([0.95], ceiling=1.0).high == 1.0
    assert axis_for([0.7, 0.99], ceiling=1.0).high == 1.0


def test_a_single_value_has_an_axis():
    axis = axis_for([0.0])
    assert axis.low < 0 < axis.high


def test_each_curve_has_its_colour(view):
    view.add("loss", 1, 5)
    view.add("loss", 2, 4)
    assert "#0063b1" in colours_in(view)
    assert "#00755e" not in colours_in(view)
    view.add("validation AUC", 2, 0.8)
    assert "#00755e" in colours_in(view)


def test_a_dark_theme_gets_light_curves(view):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#eeeeee"))
    view.setPalette(palette)
    view.add("loss", 1, 5)
    view.add("loss", 2, 4)
    found = colours_in(view)
    assert {"#6cb6ff", "#1e1e1e"} <= found
    assert "#0063b1" not in found


def test_a_screen_reader_hears_the_latest_values(view):
    view.add("loss", 1, 5)
    view.add("loss", 2, 4)
    assert view.accessibleDescription() == "loss 4.000"


def test_cleared_it_says_why_it_is_empty(view):
    view.add("loss", 1, 5)
    view.clear("A closed form has no curves.")
    assert view.values("loss") == ()
    assert "#0063b1" not in colours_in(view)
