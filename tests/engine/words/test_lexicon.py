"""The lexicon of places is whole, and damage is one sentence."""

import shutil

import pytest

from aether_qgis.engine.errors import LexiconError
from aether_qgis.engine.words.lexicon import (
    COVERS,
    LANGUAGES,
    ancestors,
    foreign_names,
    lexicon,
    read_lexicon,
)
from aether_qgis.resources import resource


@pytest.fixture
def copy(tmp_path):
    """A copy of the lexicon that may be damaged."""
    return shutil.copytree(resource("lexicon"), tmp_path / "lexicon")


def test_there_are_hundreds_of_kinds_with_all_that_describes_them():
    assert len(lexicon()) >= 600
    for kind in lexicon().values():
        assert kind.definition.endswith("."), kind.name
        assert kind.from_above, kind.name
        assert sum(kind.cover.values()) == pytest.approx(1), kind.name
        assert set(kind.cover) <= set(COVERS.values())


def test_every_kind_has_its_place_in_the_hierarchy():
    kinds = lexicon()
    marina = [kind.name for kind in ancestors(kinds["marina"], kinds)]
    assert marina == ["harbour", "transport on water", "transport"]
    assert all(len(ancestors(kind, kinds)) < 6 for kind in kinds.values())


def test_no_synonym_is_another_kinds_name_or_there_twice():
    kinds = lexicon()
    for kind in kinds.values():
        assert not set(kind.synonyms) & set(kinds), kind.name
        assert len(set(kind.synonyms)) == len(kind.synonyms), kind.name


def test_a_tag_of_openstreetmap_means_one_kind():
    codes = ("corine", "lcz", "worldcover", "dynamicworld")
    owners = {}
    for kind in lexicon().values():
        for tag in kind.tags:
            assert "=" in tag, (kind.name, tag)
            if not tag.startswith(codes):
                assert owners.setdefault(tag, kind.name) == kind.name, tag


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_commonest_kinds_have_names_in_other_languages(language):
    names = foreign_names()[language]
    assert len(names) >= 150
    assert set(names) <= set(lexicon())
    assert all(names.values())


def test_a_word_names_few_kinds_in_a_language():
    for language, names in foreign_names().items():
        owners = {}
        for kind, words in names.items():
            for word in words:
                owners.setdefault(word, []).append(kind)
        doubled = {w: kinds for w, kinds in owners.items() if len(kinds) > 1}
        assert len(doubled) < 60, (language, doubled)


@pytest.mark.parametrize(
    "old, new, reason",
    [
        ("name\tparent", "word\tparent", "other columns"),
        ("\tC10\n", "\tC9\n", "land cover"),
        ("\tC10\n", "\tX10\n", "land cover"),
        ("\tC10\n", "\n", "columns"),
        ("wheat field\t", "farmland\t", "is there twice"),
        ("wheat field\tfarmland", "wheat field\tfields", "is gone"),
    ],
)
def test_damage_is_one_sentence(copy, old, new, reason):
    path = copy / "farming.tsv"
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(LexiconError, match=reason) as raised:
        read_lexicon(copy)
    assert "install the plugin again" in str(raised.value)


def test_a_file_of_bytes_is_refused(copy):
    (copy / "farming.tsv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(LexiconError, match="damaged"):
        read_lexicon(copy)
