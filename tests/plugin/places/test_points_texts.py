"""The texts of a layer's features, by each of the three ways."""

import pytest
from qgis.core import NULL, QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from aether_qgis.places.errors import PlacesError
from aether_qgis.places.guess import guess_text_choice
from aether_qgis.places.texts import (
    FIELD,
    OSM,
    OSM_ATTRIBUTION,
    TEMPLATE,
    TextChoice,
    text_reader,
)
from aether_qgis.places.values import words_of

CLASSES = "field=class:string&field=group:string&field=name:string"
OSM_COLUMNS = "field=osm_id:string&field=name:string&field=Amenity:string"
GDAL_COLUMNS = "field=osm_id:string&field=name:string&field=other_tags:string"


def fields_of(definition):
    return QgsVectorLayer(f"Point?{definition}", "points", "memory").fields()


def read(definition, values, choice):
    fields = fields_of(definition)
    feature = QgsFeature(fields)
    feature.setAttributes(values)
    return text_reader(choice, fields).read(feature)


def test_the_template_reads_fields_and_keeps_its_parts():
    text = read(CLASSES, ["fast_food", NULL, "Wenlo"], TextChoice())
    assert text.text == "A place of fast food, named Wenlo."
    assert text.values == ("fast food", "", "Wenlo")


@pytest.mark.parametrize(
    "value",
    [None, NULL, "", "  ", "NULL", "null", "<NULL>", "NaN", float("nan")],
)
def test_missing_values_have_no_words(value):
    assert words_of(value) == ""


@pytest.mark.parametrize(
    "value, words",
    [
        (3.0, "3"),
        (2.5, "2.5"),
        (7, "7"),
        ("a\n b", "a b"),
        (["a", NULL, "b"], "a, b"),
        (QDate(2024, 5, 1), "2024-05-01"),
        (float("inf"), ""),
    ],
)
def test_values_read_as_words(value, words):
    assert words_of(value) == words


def test_nan_in_a_number_field_counts_as_missing():
    definition = "field=class:string&field=beds:double"
    choice = TextChoice(template="A {class}, with {beds} beds.")
    assert read(definition, ["hotel", float("nan")], choice).text == "A hotel."
    text = read(definition, ["hotel", 40.0], choice).text
    assert text == "A hotel, with 40 beds."


def test_a_field_can_hold_the_text():
    choice = TextChoice(FIELD, "TEXT")
    text = read("field=text:string", ["a cafe by the lake"], choice)
    assert (text.text, text.values) == ("a cafe by the lake", ())


def test_an_unknown_field_is_named_with_those_there_are():
    with pytest.raises(PlacesError, match="“words”.*class, group, name"):
        text_reader(TextChoice(FIELD, "words"), fields_of(CLASSES))


def test_no_field_chosen_is_said():
    with pytest.raises(PlacesError, match="No field for the texts"):
        text_reader(TextChoice(FIELD), fields_of(CLASSES))


def test_tags_in_columns_are_read_whatever_their_case():
    text = read(OSM_COLUMNS, ["1", "Tallo", "cafe"], TextChoice(OSM))
    assert text.text == (
        "A place of cafe, a type of food and drink, named Tallo."
    )
    assert text.values == ("cafe", "food and drink", "Tallo")


def test_tags_in_other_tags_are_read():
    tags = '"amenity"=>"restaurant","cuisine"=>"thai"'
    text = read(GDAL_COLUMNS, ["1", NULL, tags], TextChoice(OSM))
    assert text.text == "A place of restaurant, a type of food and drink."


def test_a_column_counts_more_than_other_tags():
    definition = f"{GDAL_COLUMNS}&field=shop:string"
    tags = '"shop"=>"vacant","name"=>"Old"'
    text = read(definition, ["1", "New", tags, "books"], TextChoice(OSM))
    assert text.values == ("bookshop", "shopping", "New")


def test_a_feature_without_tags_has_no_text():
    assert read(OSM_COLUMNS, ["1", "Tallo", NULL], TextChoice(OSM)).text == ""


def test_a_template_of_ones_own_works_over_tags():
    choice = TextChoice(OSM, template="{name}, {group}")
    text = read(OSM_COLUMNS, ["1", NULL, "cafe"], choice)
    assert text.text == "food and drink"


def test_a_layer_without_tags_is_refused_for_osm():
    with pytest.raises(PlacesError, match="amenity, shop or other_tags"):
        text_reader(TextChoice(OSM), fields_of(CLASSES))


def test_openstreetmap_is_named_unless_somebody_else_is():
    assert TextChoice(OSM).attribution(" ") == OSM_ATTRIBUTION
    assert TextChoice(OSM).attribution("City of Ulm") == "City of Ulm"
    assert TextChoice(TEMPLATE).attribution("") == ""


@pytest.mark.parametrize(
    "definition, source, template",
    [
        (CLASSES, TEMPLATE, TextChoice().template),
        (
            "field=osm_id:string&field=fclass:string&field=name:string",
            TEMPLATE,
            "A place of {fclass}, named {name}.",
        ),
        (OSM_COLUMNS, OSM, TextChoice().template),
        (GDAL_COLUMNS, OSM, TextChoice().template),
        ("field=id:int&field=Description:string", FIELD, None),
        ("field=Name:string", TEMPLATE, "{Name}."),
    ],
)
def test_the_kind_of_layer_is_guessed(definition, source, template):
    guess = guess_text_choice(fields_of(definition))
    assert guess.source == source
    assert template is None or guess.template == template
