"""Queries of several terms are read, or their mistake is pointed at."""

import re

import pytest

from aether_qgis.engine.protocol.query_language import parse_query, spans_of
from aether_qgis.engine.protocol.query_parts import (
    AVOIDED,
    MISTAKE,
    SIGN,
    WANTED,
    Largest,
    Least,
    QuerySyntaxError,
    Sum,
)


def words(text):
    return [term.text for term in parse_query(text).terms]


@pytest.mark.parametrize(
    "sentence",
    [
        "reservoir",
        "semi-arid steppe",
        "houses (with gardens) by a lake",
        "children's playground, with swings",
        'the so-called "old town" by night',
        'houses by "salt & pepper" island',
        "the so-called “old (town” by night",
        "a sentence of 2,5 words",
        "森林",
    ],
)
def test_a_plain_sentence_is_one_term(sentence):
    parsed = parse_query(sentence)
    assert parsed.is_plain
    assert words(sentence) == [sentence]


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("forest -plantation", ["forest", "plantation"]),
        ("forest - plantation", ["forest", "plantation"]),
        ('houses + "near water"^0.5', ["houses", "near water"]),
        ("school & park", ["school", "park"]),
        ("(beach | dunes) & quiet -road", ["beach", "dunes", "quiet", "road"]),
        (
            '"salt & pepper" | „Wald + Wiese“',
            ["salt & pepper", "Wald + Wiese"],
        ),
        ("+forest", ["forest"]),
    ],
)
def test_signs_part_terms_and_quotes_keep_them(query, terms):
    assert words(query) == terms


def test_a_sum_has_weights_and_what_is_avoided():
    part = parse_query('houses + "near water"^0.5 -roads^2').part
    assert isinstance(part, Sum)
    assert [(one.weight, one.is_avoided) for one in part.parts] == [
        (1.0, False),
        (0.5, False),
        (2.0, True),
    ]


def test_and_binds_closer_than_or():
    part = parse_query("school & park | beach").part
    assert isinstance(part, Largest)
    assert isinstance(part.parts[0], Least)


def test_and_not_is_minus():
    assert words("school & -park") == words("school -park")
    assert isinstance(parse_query("school & -park").part, Sum)


@pytest.mark.parametrize(
    ("query", "place", "said"),
    [
        ('lake "shore', 5, "quotation mark at place 6"),
        ('"lake shore', 0, "quotation mark at place 1"),
        ('"" + lake', 0, "no words between the quotation marks"),
        ("school & (park", 9, "“(” at place 10 is never closed"),
        ("school (park", 7, "“(” at place 8 is never closed"),
        ("school) park", 6, "“)” at place 7 was never opened"),
        ("school & ", 9, "breaks off at place 10"),
        ("| school", 0, "At place 1 there is “|”"),
        ("school ^much", 7, "needs a weight"),
        ("school^0", 6, "needs a weight"),
        ("school^11", 6, "up to 10"),
        ("school^-1", 6, "needs a weight"),
        ("school^1e9", 6, "needs a weight"),
        ("school^nan", 6, "needs a weight"),
        ("school^0.5^2", 6, "needs a weight"),
        ("school^0.5 ^2", 6, "needs a weight"),
        ("school^2, park", 8, "sign is missing at place 9"),
        ("^2", 0, "At place 1 there is “^”"),
        ("school”", 6, "quotation mark at place 7 closes nothing"),
        ("lake “shore", 5, "quotation mark at place 6 is never closed"),
        ("((((", 4, "breaks off at place 5"),
        ("school &", 8, "breaks off at place 9"),
        ("| dunes", 0, "At place 1 there is “|”"),
        ("()", 1, "At place 2 there is “)”"),
        ('"a school" park', 11, "sign is missing at place 12"),
        ("-forest -roads", 1, "only avoids"),
        ("beach | -dunes", 9, "one side of “|” only avoids"),
        ("(" * 30 + "a" + ")" * 30, 20, "nested too deeply"),
        ("", 0, "breaks off at place 1"),
    ],
)
def test_a_mistake_is_pointed_at(query, place, said):
    with pytest.raises(
        QuerySyntaxError,
        match=re.escape(said),
    ) as caught:
        parse_query(query)
    assert caught.value.place == place
    (mistake,) = spans_of(query)
    assert mistake.role == MISTAKE
    assert mistake.start == place


def test_spans_say_what_each_part_is():
    query = "houses -(roads | rails)^2"
    assert [
        (query[span.start : span.end], span.role) for span in spans_of(query)
    ] == [
        ("houses", WANTED),
        ("-", SIGN),
        ("(", SIGN),
        ("roads", AVOIDED),
        ("|", SIGN),
        ("rails", AVOIDED),
        (")", SIGN),
        ("^2", SIGN),
    ]
