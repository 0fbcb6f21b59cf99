"""Legends: typed lines, and the ready lists."""

from __future__ import annotations

import pytest

from aether_qgis.engine.protocol.classifying import MOST_LABELS
from aether_qgis.engine.protocol.legends import (
    LegendError,
    labels_of,
    typed_labels,
)
from aether_qgis.engine.words.understanding import LEAST_SURE, understand
from aether_qgis.requests.ready_legends import READY_LEGENDS, ready_legend
from aether_qgis.resources import resource

COUNTS = {
    "dynamic-world": 9,
    "esa-worldcover": 11,
    "corine-1": 5,
    "corine-2": 15,
    "corine-3": 44,
    "local-climate-zones": 17,
    "landcover-ai": 5,
    "osm-landuse": 25,
}


def one(line):
    (label,) = labels_of(typed_labels(line))
    return label


def test_a_name_alone_asks_by_itself():
    assert one("dense  forest").phrases == ("dense forest",)


def test_phrases_and_colour_follow_the_name():
    label = one("woods = a dense wood;  tall trees ; | #2B7a2b")
    assert label.name == "woods"
    assert label.phrases == ("a dense wood", "tall trees")
    assert label.colour == "#2b7a2b"


def test_signs_in_quotation_marks_are_letters():
    label = one('"a = b | c" = "reeds; rushes"')
    assert label.name == "a = b | c"
    assert label.phrases == ('"reeds; rushes"',)


def test_labels_are_numbered_and_coloured_differently():
    labels = labels_of(
        typed_labels("\n".join(f"place {n}" for n in range(60)))
    )
    assert [label.value for label in labels] == list(range(1, 61))
    assert len({label.colour for label in labels}) == 60


BAD = [
    ('forest\n"lake', "Line 2 of the legend has a quotation mark"),
    ("= lake", "Line 1 of the legend has no name"),
    ("| #ff0000", "Line 1 of the legend has no name"),
    ("lake =", "Line 1 of the legend breaks off"),
    ("lake = ; ", "Line 1 of the legend breaks off"),
    ("lake |", "Line 1 of the legend breaks off"),
    ("lake | #12345", "is “#12345”; expected six"),
    ("lake = sea | forest", "is “forest”; expected six"),
]


@pytest.mark.parametrize(("text", "words"), BAD)
def test_a_mistake_is_one_sentence(text, words):
    with pytest.raises(LegendError) as caught:
        labels_of(typed_labels(text))
    assert words in str(caught.value)


def test_every_list_that_ships_is_offered():
    files = {path.stem for path in resource("legends").glob("*.tsv")}
    assert files == set(READY_LEGENDS) == set(COUNTS)


@pytest.mark.parametrize("name", READY_LEGENDS)
def test_a_ready_list_is_a_legend(name):
    labels = ready_legend(name)
    assert len(labels) == COUNTS[name] <= MOST_LABELS
    for distinct in ("name", "code", "colour", "value", "phrases"):
        assert len({getattr(label, distinct) for label in labels}) == len(
            labels
        )
    assert all(len(label.phrases) > 1 for label in labels)


def test_codes_become_numbers_where_they_can():
    worldcover = ready_legend("esa-worldcover")
    assert (worldcover[0].value, worldcover[-1].value) == (10, 100)
    corine = ready_legend("corine-3")
    assert (corine[-1].value, corine[-1].code) == (44, "523")


@pytest.mark.parametrize("name", READY_LEGENDS)
def test_every_phrase_of_a_ready_list_is_understood(name):
    for label in ready_legend(name):
        for phrase in label.phrases:
            told = understand(phrase).told
            assert told.sureness >= LEAST_SURE, phrase
            assert not told.is_changed, phrase
