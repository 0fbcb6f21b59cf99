"""What the dock and the log say of a query that left something out."""

import pytest

from aether_qgis.engine.protocol import Note, QueryResult, SimilaritySummary
from aether_qgis.gui.dock.query_summary import (
    answer_tip,
    places_text,
    remarks,
)


def result_with(**facts):
    return QueryResult(
        similarity_path="",
        regions_path="",
        threshold=0.5,
        summary=SimilaritySummary(1, 0, 1, 0.5, 0.5),
        device="CPU",
        **{"device_note": None, **facts},
        bundle="",
        bundle_title="",
        profile="",
        crs_wkt="",
        attribution="",
        seconds=1.0,
        peak_memory_mib=1,
    )


@pytest.mark.parametrize("count", [0, 7])
def test_places_without_an_outline_are_reported(count):
    result = result_with(region_count=count, left_out=13)
    assert places_text(result).startswith(f"Places: {count} · relevance")
    assert places_text(result).endswith(" · CPU · 1.0 s")
    assert "13" in remarks(result, "auto")
    assert "too long to draw" in remarks(result, "auto")


@pytest.mark.parametrize(
    ("verdict", "relevance", "share", "words"),
    [
        ("found", 78.4, 0.042, "relevance 78 of 100, about 4 % of the area"),
        ("found", 60.0, 0.004, "relevance 60 of 100, about 0.4 % of the area"),
        ("weak", 38.2, 0.1, "relevance 38 of 100, weak: look before you"),
        ("nothing", 12.0, 0.0, "relevance 12 of 100: hardly anything here"),
        ("not understood", 90.0, 0.5, "not understood: what is nearest"),
    ],
)
def test_relevance_and_verdict_are_said_in_plain_words(
    verdict, relevance, share, words
):
    result = result_with(
        region_count=12,
        verdict=verdict,
        relevance=relevance,
        relevant_share=share,
    )
    assert f"Places: 12 · {words}" in places_text(result)


def test_the_tooltip_tells_how_relevance_is_computed():
    note = Note("no <usable> GPU")
    tip = answer_tip(result_with(region_count=1, device_note=note))
    assert "neutral words for all land" in tip
    assert "GPU not used: no &lt;usable&gt; GPU." in tip


def test_examples_that_do_not_count_are_said():
    note = Note("Examples left out: {count}.", {"count": "2"})
    result = result_with(region_count=1, example_notes=(note,))
    assert remarks(result, "auto") == "Examples left out: 2."


def test_no_place_is_reported_with_what_to_do():
    result = result_with(region_count=0)
    assert "lower the threshold" in places_text(result)
    assert remarks(result, "auto") == ""


def test_a_gpu_that_is_not_there_is_only_said_to_those_who_asked_for_it():
    note = Note("no usable GPU was found on this machine")
    result = result_with(region_count=1, device_note=note)
    assert remarks(result, "auto") == ""
    assert remarks(result, "gpu") == (
        "GPU not used: no usable GPU was found on this machine."
    )


def test_how_a_raster_was_read_is_said():
    note = Note("divided by {divisor}", {"divisor": "127.5"})
    result = result_with(region_count=1, raster_notes=(note,))
    assert remarks(result, "auto") == "divided by 127.5"


def test_examples_that_are_left_out_are_reported():
    note = Note(
        "Examples left out: {outside} outside the raster, {empty} where it "
        "holds no data.",
        {"outside": "2", "empty": "1"},
    )
    result = result_with(region_count=1, example_notes=(note,))
    assert remarks(result, "auto") == (
        "Examples left out: 2 outside the raster, 1 where it holds no data."
    )
