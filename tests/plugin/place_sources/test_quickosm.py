"""QuickOSM's algorithm is asked where it is installed."""

import threading
import time

import pytest
from gathered_places import area_of, gather, refusal, words_by_identity
from qgis.core import QgsApplication
from quickosm_provider import RawQuery, registered

from aether_qgis.client import EngineCancelled, SilentListener
from aether_qgis.place_sources.quickosm import quickosm_server


@pytest.fixture
def quickosm(qgis_app, qgis_processing):
    provider = registered()
    yield
    QgsApplication.processingRegistry().removeProvider(provider)


def test_its_points_and_areas_are_places(quickosm):
    gathered = gather("quickosm")
    assert words_by_identity(gathered) == {
        "n1": ("cafe", "food and drink", "Grün"),
        "w2": ("park", "green space", "Park"),
    }
    assert gathered.rights == "© OpenStreetMap contributors, ODbL"


def test_it_gets_the_whole_question_at_once(quickosm):
    gather("quickosm")
    ((query, extent),) = RawQuery.asked
    assert query.startswith("[out:xml][timeout:90]")
    assert query.endswith("(._;>;);out body;")
    assert extent == "12.330,51.330 : 12.370,51.356"


def test_its_server_is_known_before_it_is_asked(quickosm):
    assert quickosm_server() == "https://overpass.example/api/interpreter"
    assert RawQuery.asked == []


def test_without_the_plugin_there_is_no_server(qgis_app):
    assert quickosm_server() is None
    assert "is not there any more" in refusal("quickosm")


def test_a_failure_is_one_sentence(quickosm):
    RawQuery.behaviour = "fail"
    assert "QuickOSM found no answer (The server is too busy" in refusal(
        "quickosm"
    )


def test_half_a_continent_is_not_asked_for(quickosm):
    assert "2,500 km²" in refusal("quickosm", area=area_of(0, 40, 30, 60))
    assert RawQuery.asked == []


def test_a_cancel_reaches_it(quickosm):
    class Cancelling(SilentListener):
        event = threading.Event()

        def is_cancelled(self):
            return self.event.is_set()

    RawQuery.behaviour = "wait"
    threading.Timer(0.3, Cancelling.event.set).start()
    started = time.monotonic()
    with pytest.raises(EngineCancelled):
        gather("quickosm", listener=Cancelling())
    assert time.monotonic() - started < 3
