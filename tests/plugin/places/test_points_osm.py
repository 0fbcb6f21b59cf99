"""OpenStreetMap's tags as class, group and name."""

import pytest
from conftest import ROOT

from aether_qgis.places.osm import tags_in, words_of_tags
from aether_qgis.places.osm_table import CLASSES, GROUPS, KEYS


@pytest.mark.parametrize(
    "tags, words",
    [
        ({"amenity": "cafe"}, ("cafe", "food and drink")),
        ({"amenity": "fast_food"}, ("fast food", "food and drink")),
        ({"amenity": "clock"}, ("clock", "public amenity")),
        ({"shop": "bakery"}, ("bakery", "shopping")),
        ({"shop": "shoes"}, ("shoes shop", "shopping")),
        ({"shop": "yes"}, ("shop", "shopping")),
        ({"office": "insurance"}, ("insurance office", "offices")),
        ({"leisure": "park"}, ("park", "green space")),
        ({"tourism": "hotel"}, ("hotel", "accommodation")),
        ({"landuse": "residential"}, ("residential area", "housing")),
        ({"railway": "station"}, ("railway station", "transport")),
        ({"building": "apartments"}, ("block of flats", "housing")),
        ({"natural": "wetland"}, ("wetland", "nature")),
        ({"historic": "yes"}, ("historic site", "history")),
        ({"amenity": "pub;cafe"}, ("pub", "food and drink")),
    ],
)
def test_a_tag_reads_as_class_and_group(tags, words):
    assert words_of_tags(tags) == (*words, "")


def test_the_most_telling_tag_decides():
    tags = {"building": "retail", "shop": "books", "name": "Page One"}
    assert words_of_tags(tags) == ("bookshop", "shopping", "Page One")


@pytest.mark.parametrize(
    "tags",
    [
        {"building": "yes"},
        {"amenity": "no"},
        {"shop": "vacant"},
        {"highway": "residential"},
        {"name": "Nameless"},
        {},
    ],
)
def test_tags_that_say_too_little_have_no_words(tags):
    assert words_of_tags(tags) is None


def test_what_is_gone_gives_way_to_what_is_there():
    tags = {"shop": "vacant", "building": "house"}
    assert words_of_tags(tags) == ("house", "housing", "")


@pytest.mark.parametrize(
    "text",
    [
        '"amenity"=>"cafe","cuisine"=>"thai"',
        '"amenity" => "cafe", "cuisine" => "thai"',
        '{"amenity": "cafe", "cuisine": "thai"}',
        {"amenity": "cafe", "cuisine": "thai"},
    ],
)
def test_tags_are_read_from_every_kind_of_field(text):
    assert tags_in(text) == {"amenity": "cafe", "cuisine": "thai"}


def test_quotes_and_commas_inside_a_tag_are_kept():
    text = r'"name"=>"The \"Old\", \\ Inn","amenity"=>"pub"'
    assert tags_in(text) == {"name": r'The "Old", \ Inn', "amenity": "pub"}


@pytest.mark.parametrize("text", [None, "", "amenity=cafe", "{", 7])
def test_what_holds_no_tags_gives_none(text):
    assert tags_in(text) == {}


def test_every_entry_of_the_table_belongs_to_a_key_that_is_read():
    of_classes = {key for key, _ in CLASSES}
    of_groups = {key for key, _ in GROUPS}
    assert of_classes | of_groups <= set(KEYS)


def test_a_value_has_one_group():
    values = [(k, v) for (k, _), vs in GROUPS.items() for v in vs.split()]
    assert len(values) == len(set(values))


@pytest.mark.parametrize("key", KEYS)
def test_the_guide_lists_the_same_table(key):
    words = KEYS[key]
    closer = ", ".join(group for other, group in GROUPS if other == key)
    example = words.pattern.format(value="some value")
    row = f"| `{key}` | {example} | {words.group} | {closer} |"
    assert row in (ROOT / "docs" / "guide.md").read_text("utf-8")
