"""``aet woods by a lake`` in QGIS's bar, with QGIS's own locator."""

import threading

import pytest
from conftest import wait_until
from history_entries import made_entry, made_favourite
from qgis.core import QgsLocator, QgsLocatorContext, QgsLocatorResult

from aether_qgis.gui.entry_points.locator import AskFilter
from aether_qgis.history.favourites import Favourites


class Asked:
    """Notes what is asked, and in which thread."""

    def __init__(self):
        self.texts, self.questions, self.threads = [], [], set()

    def text(self, text):
        self.texts.append(text)
        self.threads.add(threading.get_ident())

    def question(self, question):
        self.questions.append(question)
        self.threads.add(threading.get_ident())


@pytest.fixture
def asked():
    return Asked()


@pytest.fixture
def locator(asked, qgis_app):
    made = QgsLocator()
    made.registerFilter(AskFilter(asked.text, asked.question))
    return made


@pytest.fixture
def find(locator):
    """Type into the bar; return what is offered."""

    def type_and_wait(text):
        found, ended = [], []
        # The signal's own result goes when it has been heard.
        locator.foundResult.connect(
            lambda one: found.append(QgsLocatorResult(one))
        )
        locator.finished.connect(lambda: ended.append(True))
        locator.fetchResults(text, QgsLocatorContext())
        wait_until(lambda: ended or not locator.isRunning())
        wait_until(lambda: not locator.isRunning())
        locator.foundResult.disconnect()
        locator.finished.disconnect()
        return found

    return type_and_wait


def _trigger(result):
    result.filter.triggerResult(result)


def test_the_query_is_offered_and_asked_in_the_main_thread(find, asked):
    (result,) = find("aet woods by a lake")
    assert result.displayString == "Ask: woods by a lake"
    _trigger(result)
    assert asked.texts == ["woods by a lake"]
    assert asked.threads == {threading.get_ident()}


def test_without_the_prefix_nothing_is_offered(find, history):
    history.add(made_entry("woods"))
    assert find("woods") == []


def test_what_was_asked_and_favourites_are_offered(find, asked, history):
    history.add(made_entry("a lake", negative=("towns",)))
    history.add(made_entry("a lake"))
    history.add(made_entry("a lake"))
    history.add(made_entry("snow"))
    Favourites().add(made_favourite("My lakes", "water"))
    ask, favourite, newest, oldest = find("aet LAKE")
    assert [ask.group, favourite.group] == ["", "Favourites"]
    assert [newest.group, oldest.group] == ["Asked before"] * 2
    for result in (favourite, newest, oldest):
        _trigger(result)
    water, lake, avoiding = asked.questions
    assert water.text("QUERY") == "water"
    assert water.rasters == ()
    assert lake.rasters == ("/a.tif",)
    assert avoiding.text("NOT_QUERY") == "towns"


def test_what_is_gone_meanwhile_is_not_asked(find, asked, history):
    history.add(made_entry("a lake"))
    _, before = find("aet a lake")
    history.clear()
    _trigger(before)
    assert asked.questions == []


def test_at_most_ten_of_each_are_offered(find, history):
    for number in range(15):
        history.add(made_entry(f"lake {number}"))
    assert len(find("aet lake")) == 11


@pytest.mark.parametrize("text", ["aet ", "aet \t", "aet \x00"])
def test_odd_texts_break_nothing(find, text):
    assert len(find(text)) <= 1


def test_a_damaged_record_offers_the_query_alone(find, history):
    Favourites().add(made_favourite("lake", "lake"))
    Favourites().path.write_text("{")
    history.path.write_bytes(b"\xff\n")
    assert [one.displayString for one in find("aet lake")] == ["Ask: lake"]
