"""What dock and toolbox ask is in the history, however it ends."""

import processing
import pytest
from conftest import wait_until
from qgis.core import QgsProcessingException

from aether_qgis.client import EngineCancelled
from aether_qgis.endpoints import AgreementNeeded
from aether_qgis.history.recording import recorded
from aether_qgis.requests.question import (
    LONGEST_QUESTION,
    TEXT_QUERY,
    Question,
)
from aether_qgis.settings import Settings

WOODS = Question(TEXT_QUERY, {"INPUT": "/a.tif", "QUERY": "woods"})


def _ask(dock, query):
    dock.form.query.setText(query)
    dock.search()
    wait_until(lambda: not dock.is_running)


def test_the_dock_records_what_it_asks_and_what_was_found(
    dock, scene, add_raster, history
):
    add_raster(scene)
    dock.form.options.avoid.setText("houses")
    _ask(dock, "a river or lake")
    (entry,) = history.entries()
    assert entry.question == Question(
        TEXT_QUERY,
        {
            "INPUT": str(scene),
            "QUERY": "a river or lake",
            "NOT_QUERY": "houses",
        },
    )
    assert entry.outcome.kind == "found"
    assert entry.outcome.count == dock.form.results.place_count()
    assert 0 < entry.outcome.seconds < 60
    assert entry.outcome.bundle_title


def test_nothing_and_refusals_are_recorded_with_their_sentence(
    dock, scene, add_raster, history
):
    add_raster(scene)
    dock.form.options.choose_mode("similarity")
    dock.form.options.threshold.setValue(1)
    _ask(dock, "a river or lake")
    _ask(dock, "qwrtzpsdfg")
    refused, nothing = history.entries()
    assert (nothing.outcome.kind, nothing.outcome.count) == ("nothing", 0)
    assert refused.outcome.kind == "error"
    assert "qwrtzpsdfg" in refused.outcome.error


def test_the_toolbox_records_as_the_dock_does(
    provider, scene, tmp_path, history
):
    files = {
        "SIMILARITY": str(tmp_path / "s.tif"),
        "REGIONS": str(tmp_path / "r.gpkg"),
    }
    values = {"INPUT": str(scene), "QUERY": "a river or lake", "K": 3}
    processing.run("aether:textquery", {**values, **files})
    with pytest.raises(QgsProcessingException):
        processing.run(
            "aether:textquery", {**values, **files, "MODEL": "/no/such"}
        )
    failed, found = history.entries()
    assert found.question == Question(TEXT_QUERY, values)
    assert found.outcome.count == 3
    assert failed.outcome.kind == "error"
    assert "/no/such" in failed.outcome.error


def test_a_cancelled_query_is_recorded_as_such(history):
    with pytest.raises(EngineCancelled), recorded(WOODS):
        raise EngineCancelled("Cancelled.")
    (entry,) = history.entries()
    assert entry.outcome.kind == "cancelled"


def test_a_query_that_waits_for_an_agreement_is_not_asked_yet(history):
    with pytest.raises(AgreementNeeded), recorded(WOODS):
        raise AgreementNeeded("https://host/v1", "host")
    assert history.entries() == []


def test_who_wants_no_history_has_none(history):
    Settings(keeps_history=False).save()
    with recorded(WOODS):
        pass
    assert history.entries() == []


def test_a_history_that_cannot_be_written_harms_no_query(history):
    history.path.parent.write_text("a file where the folder should be")
    with recorded(WOODS) as answer:
        answer.result = None


def test_a_question_too_long_for_the_history_harms_no_other(history):
    with recorded(WOODS):
        pass
    with recorded(WOODS.with_values(NAMES="x" * LONGEST_QUESTION)):
        pass
    assert [entry.question for entry in history.entries()] == [WOODS]
