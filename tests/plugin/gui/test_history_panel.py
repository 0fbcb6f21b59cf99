"""The panel of history and favourites, and what the dock does with it."""

from dataclasses import replace

import pytest
from conftest import settle, wait_until
from history_entries import made_entry, made_favourite
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFileDialog,
    QInputDialog,
    QMessageBox,
)

from aether_qgis.engine.protocol import Extent
from aether_qgis.gui.history.controller import QuestionController
from aether_qgis.gui.history.panel import HistoryPanel
from aether_qgis.history.entry import CANCELLED, FAILED, NOTHING, Outcome
from aether_qgis.history.favourites import Favourites
from aether_qgis.requests.query import (
    OutputPaths,
    QueryOptions,
    RasterInput,
    build_query_request,
)
from aether_qgis.requests.query_parameters import query_question
from aether_qgis.settings import Settings

GONE = made_favourite("city", "parks", "Our city", MODEL="/no/such")


@pytest.fixture
def panel(qgis_parent):
    """The panel, shown."""
    made = HistoryPanel(qgis_parent)
    qgis_parent.show()
    made.show()
    yield made
    made.deleteLater()


@pytest.fixture
def asked(panel):
    """The questions that the panel wants asked and edited."""
    heard = {"ask": [], "edit": []}
    panel.ask_wanted.connect(heard["ask"].append)
    panel.edit_wanted.connect(heard["edit"].append)
    return heard


def _fill(history, *entries):
    for entry in entries:
        history.add(entry)


def _shown(panel):
    model = panel.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def _titles(panel):
    return [text.split("\n")[0] for text in _shown(panel)]


def test_an_empty_history_says_what_will_be_there(panel):
    panel.refresh()
    assert panel.status.text().startswith("Nothing has been asked yet")
    panel.show_favourites()
    assert panel.status.text().startswith("There are no favourites yet")
    assert not panel.ask.isEnabled()
    assert not panel.menu.export.isEnabled()


def test_queries_are_listed_with_outcome_and_raster(panel, history):
    _fill(
        history,
        made_entry("lake", raster="/data/valley.tif"),
        made_entry("snow", outcome=Outcome(NOTHING, 1.5)),
        made_entry("x", outcome=Outcome(FAILED, 0.1, 0, "Words <b>mean</b>.")),
        made_entry("y", outcome=Outcome(CANCELLED, 0.1)),
    )
    panel.refresh()
    assert _titles(panel) == ["y", "x", "snow", "lake"]
    cancelled, failed, nothing, found = _shown(panel)
    assert "places: 20, 0.5 s · " in found
    assert found.endswith(" · valley")
    assert "no place, 1.5 s" in nothing
    assert "failed" in failed
    assert "cancelled" in cancelled
    tip = panel.list.model().index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Words &lt;b&gt;mean&lt;/b&gt;." in tip


def test_the_search_looks_at_all_words_anywhere(panel, history):
    _fill(
        history,
        made_entry("woods by a lake"),
        made_entry("lake", negative=("woods",)),
        made_entry("town", raster="/woods/valley.tif"),
    )
    panel.refresh()
    QTest.keyClicks(panel.search, "Woods LAKE")
    assert _titles(panel) == ["lake", "woods by a lake"]
    panel.search.setText("valley")
    assert _titles(panel) == ["town"]


def test_enter_and_buttons_pick_the_query(panel, history, asked):
    entry = made_entry("lake", extent=Extent(0.0, 1.0, 2.0, 3.0))
    _fill(history, entry)
    panel.refresh()
    panel.list.choose(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    panel.edit.click()
    (question,) = asked["ask"]
    assert question == entry.question
    assert question.text("EXTENT") == "0.0,2.0,1.0,3.0"
    assert asked["edit"] == [question]


def test_what_is_asked_elsewhere_appears_by_itself(panel, history):
    _fill(history, made_entry("first"))
    panel.refresh()
    settle()
    _fill(history, made_entry("second"))
    wait_until(lambda: _titles(panel) == ["second", "first"])


def test_the_selection_stays_when_a_query_comes(panel, history):
    _fill(history, made_entry("first"), made_entry("second"))
    panel.refresh()
    panel.list.choose(1)
    _fill(history, made_entry("third"))
    panel.refresh()
    assert [row.title for row in panel.list.chosen()] == ["first"]


def test_a_query_is_copied_as_command_and_as_python(panel, history):
    _fill(history, made_entry("a lake"))
    panel.refresh()
    panel.list.choose(0)
    panel.menu.command.trigger()
    text = QApplication.clipboard().text()
    assert text.startswith("qgis_process run aether:textquery -- INPUT=/a.tif")
    panel.menu.python.trigger()
    assert "'QUERY': 'a lake'" in QApplication.clipboard().text()
    assert "clipboard" in panel.status.text()


@pytest.mark.usefixtures("provider")
def test_a_query_is_saved_as_a_model(panel, history, tmp_path, monkeypatch):
    wanted = str(tmp_path / "lake"), ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: wanted)
    _fill(history, made_entry("a lake"))
    panel.refresh()
    panel.list.choose(0)
    panel.menu.model.trigger()
    assert "aether:textquery" in (tmp_path / "lake.model3").read_text()


def test_removed_queries_are_gone(panel, history, monkeypatch):
    _fill(history, made_entry("a"), made_entry("b"), made_entry("c"))
    panel.refresh()
    panel.list.choose(1)
    panel.menu.remove.trigger()
    assert _titles(panel) == ["c", "a"]
    button = QMessageBox.StandardButton
    monkeypatch.setattr(QMessageBox, "question", lambda *_: button.No)
    panel.menu.clear_all.trigger()
    assert len(history.entries()) == 2
    monkeypatch.setattr(QMessageBox, "question", lambda *_: button.Yes)
    panel.menu.clear_all.trigger()
    assert history.entries() == []
    assert panel.status.text().startswith("Nothing has been asked yet")


def test_a_query_becomes_a_favourite_without_its_raster(
    panel, history, asked, monkeypatch
):
    monkeypatch.setattr(
        QInputDialog, "getText", lambda *_: (" My lakes ", True)
    )
    _fill(history, made_entry("a lake", negative=("towns",), count=3))
    panel.refresh()
    panel.list.choose(0)
    panel.menu.favour.trigger()
    assert "“My lakes”" in panel.status.text()
    panel.show_favourites()
    panel.list.choose(0)
    panel.ask.click()
    (question,) = asked["ask"]
    assert question.rasters == ()
    assert question.number("K") == 3
    assert question.text("NOT_QUERY") == "towns"


def test_favourites_are_renamed_exported_and_imported(
    panel, tmp_path, monkeypatch
):
    Favourites().add(made_favourite("woods", "woods"))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("forest", True))
    path = str(tmp_path / "mine.aetherquery"), ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: path)
    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "question", lambda *_: yes)
    panel.show_favourites()
    panel.list.choose(0)
    panel.menu.rename.trigger()
    panel.list.choose(0)
    panel.menu.export.trigger()
    panel.menu.remove.trigger()
    assert _titles(panel) == []
    panel.menu.load.trigger()
    assert _titles(panel) == ["forest"]
    assert "added: 1" in panel.status.text()
    panel.menu.load.trigger()
    assert "added: 0; known before: 1" in panel.status.text()


def test_a_damaged_file_of_favourites_is_one_sentence(
    panel, tmp_path, monkeypatch
):
    (tmp_path / "x").write_text("<html>")
    path = str(tmp_path / "x"), ""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: path)
    panel.show_favourites()
    panel.menu.load.trigger()
    assert "holds no favourites of AETHER" in panel.status.text()


def test_a_favourite_whose_model_is_gone_says_what_to_do(panel, asked):
    Favourites().add(GONE)
    panel.show_favourites()
    assert _shown(panel) == ["city\nmodel not here · parks · Our city"]
    panel.list.choose(0)
    panel.ask.click()
    assert asked["ask"] == []
    assert "“Our city” is not here: add its folder" in panel.status.text()
    panel.edit.click()
    assert asked["edit"][0].text("QUERY") == "parks"
    assert Favourites().all() == [GONE]


def test_recording_can_be_switched_off(panel):
    panel.records.click()
    assert not Settings.load().keeps_history
    assert "switched off" in panel.status.text()
    panel.records.click()
    assert Settings.load().keeps_history


@pytest.fixture
def controller(dock):
    return QuestionController(dock)


@pytest.fixture
def entry(controller, dock, scene, add_raster, history):
    """A query that the dock has answered on a part of the valley."""
    layer = add_raster(scene)
    request = build_query_request(
        RasterInput.of_layers("valley", [layer]),
        QueryOptions("a river or lake", count=3, best_anyway=True),
        _half(layer.extent()),
        OutputPaths("", ""),
    )
    controller.ask(query_question(request))
    wait_until(lambda: not dock.is_running)
    return history.entries()[0]


def _half(box):
    return QgsRectangle(
        box.xMinimum(), box.yMinimum(), box.center().x(), box.yMaximum()
    )


def _questions(history):
    return [entry.question for entry in history.entries()]


def test_asking_again_asks_the_very_same(
    controller, dock, entry, history, results
):
    QgsProject.instance().clear()
    dock.form.options.count.setValue(9)
    controller.ask(_questions(history)[0])
    wait_until(lambda: not dock.is_running)
    again, first = history.entries()
    assert again.question == first.question
    assert again.outcome.count == first.outcome.count == 3
    assert dock.form.query.text() == "a river or lake"
    assert dock.form.options.count.value() == 3
    assert len(list(results.glob("*_similarity.tif"))) == 2


def test_editing_fills_the_form_and_asks_nothing(
    controller, dock, scene, add_raster, history
):
    add_raster(scene)
    other = add_raster(scene.with_name("valley_preview.tif"))
    dock.form.raster.setLayer(other)
    entry = made_entry(
        "snow",
        raster=str(scene),
        negative=("ice",),
        threshold_mode="similarity",
        threshold=0.25,
        min_area_m2=7.0,
    )
    _fill(history, entry)
    controller.edit(_questions(history)[0])
    options = dock.form.options.options(dock.form.query.text())
    assert options == replace(
        options,
        query="snow",
        avoid="ice",
        threshold_mode="similarity",
        threshold=0.25,
        min_area_m2=7.0,
    )
    assert dock.form.raster.currentLayer().name() == "valley"
    assert not dock.is_running


def test_editing_says_that_the_raster_is_not_in_the_project(
    controller, dock, history
):
    _fill(history, made_entry("snow", raster="/far/away.tif"))
    controller.edit(_questions(history)[0])
    assert "/far/away.tif is not in this project" in dock.form.status.text()


def test_a_favourite_asks_the_raster_that_is_chosen(
    controller, dock, scene, add_raster, history
):
    add_raster(scene)
    favourite = made_favourite("lakes", "a river or lake", K=2)
    controller.ask(favourite.asked)
    wait_until(lambda: not dock.is_running)
    (entry,) = history.entries()
    assert entry.question.rasters == (str(scene),)
    assert entry.outcome.count == 2
