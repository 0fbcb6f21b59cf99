"""What a phrase does not want is not searched for."""

import pytest

from aether_qgis.engine.words.negation import part_negation


@pytest.mark.parametrize(
    ("text", "wanted", "avoided"),
    [
        ("forest without roads", "forest", "roads"),
        ("no trees", "", "trees"),
        ("grass but not golf courses", "grass", "golf courses"),
        ("everything except the water", "", "water"),
        ("treeless hills", "hills", "trees"),
        ("snow-free summits", "summits", "snow"),
        ("unbuilt land", "land", "buildings"),
        ("away from towns", "", "towns"),
        ("lakes with no houses around them", "lakes", "houses"),
        ("woods, not plantations", "woods", "plantations"),
        ("fields that aren't irrigated.", "fields", "irrigated"),
        ("I don't want to see any city", "", "city"),
    ],
)
def test_a_denial_is_parted_from_what_is_wanted(text, wanted, avoided):
    assert part_negation(text, "en") == (wanted, avoided)


@pytest.mark.parametrize(
    "text",
    [
        "no man's land",
        "nothing but trees",
        "not far from the river",
        "not only woods but also lakes",
        "why not a nice beach",
        "nature reserve",
        "northern forest",
        "notable buildings",
        "wireless mast",
        "",
    ],
)
def test_what_only_sounds_like_one_is_left_whole(text):
    assert part_negation(text, "en") is None


@pytest.mark.parametrize(
    ("language", "text", "wanted", "avoided"),
    [
        ("de", "Wald ohne Straßen", "Wald", "Straßen"),
        ("de", "keine Bäume", "", "Bäume"),
        ("fr", "forêt sans routes", "forêt", "routes"),
        ("fr", "pas d'arbres", "", "arbres"),
        ("es", "todo menos agua", "", "agua"),
        ("pt", "floresta sem estradas", "floresta", "estradas"),
        ("it", "bosco senza case", "bosco", "case"),
        ("pl", "las bez dróg", "las", "dróg"),
        ("zh", "没有树的山", "山", "树"),
        ("zh", "除了水以外", "", "水"),
    ],
)
def test_other_languages_have_their_own_no(language, text, wanted, avoided):
    assert part_negation(text, language) == (wanted, avoided)


def test_a_question_whether_there_is_one_denies_nothing():
    assert part_negation("有没有湿地", "zh") is None


def test_languages_without_rules_are_left_whole():
    assert part_negation("skog uden veje", "da") is None
