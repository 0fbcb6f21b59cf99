"""What is left of a template where fields are missing."""

import pytest

from aether_qgis.places.errors import PlacesError
from aether_qgis.places.template import DEFAULT_TEMPLATE, parse_template

FIELDS = ("class", "group", "name")


def filled(template=DEFAULT_TEMPLATE, **values):
    parsed = parse_template(template, FIELDS)
    return parsed.filled({**dict.fromkeys(FIELDS, ""), **values})


def test_a_whole_point_fills_the_whole_template():
    text = filled(**{"class": "cafe", "group": "food and drink", "name": "A"})
    assert text == "A place of cafe, a type of food and drink, named A."


@pytest.mark.parametrize(
    "values, text",
    [
        (
            {"class": "cafe", "group": "food and drink"},
            "A place of cafe, a type of food and drink.",
        ),
        ({"class": "cafe", "name": "Tallo"}, "A place of cafe, named Tallo."),
        ({"class": "cafe"}, "A place of cafe."),
        ({"group": "health"}, "A type of health."),
        ({"name": "Tallo"}, "Named Tallo."),
        ({}, ""),
    ],
)
def test_missing_parts_leave_no_trace(values, text):
    assert filled(**values) == text


def test_marks_in_a_value_cut_and_double_nothing():
    text = filled(**{"class": "office", "name": "Smith, Jones & Co."})
    assert text == "A place of office, named Smith, Jones & Co."


def test_a_brace_in_a_value_is_kept():
    assert filled("{name}", name="{class}") == "{class}"


def test_sentences_are_left_out_as_clauses_are():
    template = "This is a {class}. It is called {name}! Yes; {group}?"
    assert filled(template, name="Tallo") == "It is called Tallo! Yes?"
    assert filled(template, group="food") == "Yes; food?"


def test_a_clause_with_two_fields_needs_both():
    template = "{class} of {group}, {name}"
    assert filled(template, **{"class": "cafe", "name": "Tallo"}) == "Tallo"


def test_a_clause_without_fields_stays_only_beside_others():
    template = "Here, {class}"
    assert filled(template, **{"class": "a cafe"}) == "Here, a cafe"
    assert filled(template) == ""


def test_a_full_stop_inside_a_word_cuts_nothing():
    assert filled("open 8.30, {class}", **{"class": "x"}) == "open 8.30, x"


def test_small_letters_stay_small():
    assert filled("the {class}, in {group}", group="town") == "in town"


def test_fields_are_found_whatever_their_case():
    parsed = parse_template("{NAME}, {Class}", FIELDS)
    assert parsed.fields == ("name", "class")


def test_a_field_in_its_own_case_comes_first():
    parsed = parse_template("{Name} {name}", ("NAME", "name"))
    assert parsed.fields == ("NAME", "name")


def test_a_fields_name_may_hold_marks():
    parsed = parse_template("{a, b. c}!", ("a, b. c",))
    assert parsed.filled({"a, b. c": "x"}) == "x!"


def test_an_unknown_field_is_named_with_those_there_are():
    with pytest.raises(PlacesError) as raised:
        filled("A {kind}")
    assert "“kind”" in str(raised.value)
    assert "class, group, name" in str(raised.value)


@pytest.mark.parametrize("template", ["A {class", "A class}", "{{class}}"])
def test_a_brace_alone_is_refused(template):
    with pytest.raises(PlacesError, match="a brace stands alone"):
        filled(template)


def test_a_template_without_a_field_is_refused():
    with pytest.raises(PlacesError, match="names no field"):
        filled("A place.")
