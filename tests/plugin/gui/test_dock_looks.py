"""The dock is narrow, low and readable by a screen reader."""

import pytest
from conftest import settle
from qgis.PyQt.QtWidgets import QLabel, QScrollArea

WIDTH, HEIGHT = 300, 560

LONG_ERROR = (
    "The engine's Python, /home/someone/a/long/folder/engine/bin/python3 "
    "(version 3.11.2), lacks onnxruntime, tokenizers: install these into it, "
    "or name another Python under Settings > Options > AETHER."
)


@pytest.fixture
def open_dock(dock):
    """The dock with its options open, as small as it should still work."""
    dock.form.options.setCollapsed(False)
    dock.setFloating(True)
    dock.resize(WIDTH, HEIGHT)
    settle()
    return dock


def test_it_can_be_narrow_with_its_options_open(open_dock):
    assert (open_dock.width(), open_dock.height()) == (WIDTH, HEIGHT)
    scrolled = open_dock.form.findChild(QScrollArea)
    assert scrolled.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("mode", ["percentile", "similarity"])
def test_the_modes_can_be_read_in_a_narrow_dock(open_dock, mode):
    box = open_dock.form.options.mode
    box.setCurrentIndex(box.findData(mode))
    assert box.width() >= box.sizeHint().width()


def test_the_bundles_title_can_be_read_in_a_narrow_dock(open_dock):
    box = open_dock.form.options.bundle.list
    title = box.fontMetrics().horizontalAdvance("Land cover (starter)")
    assert box.width() > title


def test_a_long_error_leaves_the_table_its_rows(open_dock):
    open_dock.form.show_error(LONG_ERROR)
    settle()
    assert open_dock.height() == HEIGHT
    table = open_dock.form.results
    row = table.verticalHeader().defaultSectionSize()
    assert table.viewport().height() >= 4 * row
    assert open_dock.form.status.isVisible()


def test_cancel_is_in_sight_while_a_query_runs(open_dock):
    open_dock.form.show_running()
    settle()
    button = open_dock.form.progress.cancel_button
    bottom = button.mapTo(open_dock, button.rect().bottomRight())
    assert open_dock.rect().contains(bottom)


def test_every_label_leads_to_its_field(dock):
    form = dock.form
    options = form.options
    buddies = {
        label.text(): label.buddy()
        for label in form.findChildren(QLabel)
        if label.buddy() is not None
    }
    assert buddies == {
        "Raster": form.raster,
        "Before": form.asking.change.before,
        "After": form.asking.change.after,
        "Look for": form.asking.change.direction,
        "Avoid": options.avoid,
        "Area": options.area,
        "Places": options.count,
        "Threshold": options.mode,
        "At least": options.threshold,
        "Min. area": options.min_area,
        "Distance": options.distance,
        "Outlines": options.smooth,
        "Name after": options.names,
        "Device": options.device,
        "Model": options.bundle,
    }


def test_a_screen_reader_has_names_for_what_has_no_label(dock):
    form = dock.form
    named = [
        form.query,
        form.options.mode,
        form.options.threshold,
        form.options.bundle.list,
        form.options.bundle.more,
        form.results,
        form.progress.bar,
    ]
    names = [widget.accessibleName() for widget in named]
    assert all(names)
    assert len(set(names)) == len(names)


def test_each_mode_keeps_its_value(dock):
    options = dock.form.options
    percentile = options.mode.findData("percentile")
    similarity = options.mode.findData("similarity")
    options.threshold.setValue(91.5)
    options.mode.setCurrentIndex(similarity)
    assert options.threshold.value() == 0.5
    options.threshold.setValue(0.375)
    options.mode.setCurrentIndex(percentile)
    assert options.threshold.value() == 91.5
    options.mode.setCurrentIndex(similarity)
    assert options.threshold.value() == 0.375
    assert options.options("woods").threshold == 0.375
