"""The line below the query: what was understood, and the way back."""

import pytest
from conftest import wait_until
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from aether_qgis.engine.protocol import KindShare, Note, UnderstoodText
from aether_qgis.gui.dock.understood_line import UnderstoodLine
from aether_qgis.results.understanding import understood_lines


def told(typed, wanted=None, **facts):
    return UnderstoodText(
        typed=typed,
        wanted=typed if wanted is None else wanted,
        **{
            "avoided": "",
            "language": "en",
            "kinds": (KindShare("marina", 0.62), KindShare("lake", 0.01)),
            "sureness": 1.0,
            **facts,
        },
    )


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (told("marina"), ["Nearest kinds of place: marina 62\u00a0%"]),
        (
            told("marnia", "marina"),
            [
                "Understood as: “marina”",
                "Nearest kinds of place: marina 62\u00a0%",
            ],
        ),
        (
            told("Jachthafen", language="de"),
            ["Read as German: marina 62\u00a0%"],
        ),
        (
            told("port without quays", "port", avoided="quays", kinds=()),
            ["Understood as: “port” without “quays”"],
        ),
        (
            told("no trees", "", avoided="trees", kinds=()),
            ["Understood as: all but “trees”"],
        ),
        (
            told("roads", is_avoided=True),
            ["Avoided: marina 62\u00a0%"],
        ),
        (
            told("a by b", kinds=(), note=Note("“{w}” it is", {"w": "by"})),
            ["“by” it is"],
        ),
    ],
)
def test_what_was_understood_is_told(text, lines):
    assert understood_lines([text]) == lines


def test_words_of_users_are_shown_as_text(qgis_app):
    line = UnderstoodLine()
    line.show_understood([told("<b>x</b> & y", "<i>lake</i>")])
    assert "&lt;i&gt;lake&lt;/i&gt;" in line.text()
    assert "&lt;b&gt;x&lt;/b&gt; &amp; y" in line.text()


def test_without_anything_to_say_it_takes_no_room(qgis_app):
    line = UnderstoodLine()
    line.show_understood([told("marina", kinds=())])
    assert line.isHidden()


@pytest.fixture
def ask(dock, scene, add_raster):
    """Type a query, press Enter and wait for the answer."""
    add_raster(scene)

    def type_and_wait(query):
        dock.form.query.clear()
        QTest.keyClicks(dock.form.query, query)
        QTest.keyClick(dock.form.query, Qt.Key.Key_Return)
        wait_until(lambda: not dock.is_running)

    return type_and_wait


def groups():
    root = QgsProject.instance().layerTreeRoot()
    return [group.name() for group in root.findGroups()]


def test_a_correction_is_shown_and_taken_back(dock, ask):
    ask("footbal pich")
    line = dock.form.understood
    assert "Understood as: “football pitch”" in line.text()
    line.linkActivated.emit("as-typed")
    wait_until(lambda: not dock.is_running)
    assert "Understood as" not in line.text()
    assert len(groups()) == 2


def test_nonsense_gets_a_sentence_no_layer_and_a_way_on(dock, ask):
    ask("asdf qwer")
    assert "was not understood" in dock.form.status.text()
    assert groups() == []
    line = dock.form.understood
    assert "Search for it anyway" in line.text()
    line.linkActivated.emit("as-typed")
    wait_until(lambda: not dock.is_running)
    assert groups() == ["AETHER: asdf qwer"]


def test_where_nothing_fits_the_best_places_can_be_had(dock, ask):
    ask("desert")
    assert "Nothing here fits" in dock.form.status.text()
    assert dock.form.results.place_count() == 0
    assert "List the best places anyway" in dock.form.understood.text()
    dock.form.options.min_area.setValue(0)
    dock.form.understood.linkActivated.emit("best-anyway")
    wait_until(lambda: not dock.is_running)
    assert dock.form.results.place_count() > 0
    assert "List the best" not in dock.form.understood.text()


def test_another_query_takes_the_line_away(dock, ask):
    ask("Wald")
    assert "Read as German" in dock.form.understood.text()
    QTest.keyClicks(dock.form.query, "x")
    assert dock.form.understood.isHidden()
