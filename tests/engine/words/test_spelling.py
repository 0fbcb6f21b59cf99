"""Typing errors are mended, and right words are left alone."""

import pytest

from aether_qgis.engine.words.spelling import slips_between
from aether_qgis.engine.words.understanding import speller


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("footbal pich", "football pitch"),
        ("wood land", "woodland"),
        ("golfcourse", "golf course"),
        ("orchrd", "orchard"),
        ("glaicer", "glacier"),
        ("resevoir", "reservoir"),
        ("solar pannels", "solar panels"),
        ("oxbow lkae", "oxbow lake"),
        ("Vinyards on a hill", "vineyards on a hill"),
    ],
)
def test_typing_errors_are_mended(typed, meant):
    assert speller().corrected(typed) == meant


@pytest.mark.parametrize(
    "text",
    [
        "harbor",
        "harbour",
        "car park",
        "allotments",
        "fynbos",
        "thyme and rosemary",
        "buoy",
        "sledge",
        "a turlough",
        "plow",
        "what is near",
        "treehouse",
        "to build a boathouse",
        "asdf qwer",
        "",
        "42 %",
        "太阳能电站",
    ],
)
def test_what_is_right_or_beyond_help_stays(text):
    assert speller().corrected(text) == text


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("lake", "lake", 0),
        ("lkae", "lake", 1),
        ("lae", "lake", 1),
        ("laake", "lake", 1),
        ("lale", "lake", 1),
        ("lel", "lake", 3),
        ("", "ab", 2),
    ],
)
def test_slips_are_counted(one, other, slips):
    assert slips_between(one, other) == slips
    assert slips_between(other, one) == slips
