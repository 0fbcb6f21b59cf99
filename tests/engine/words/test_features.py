"""Groups of letters are the same for the same text and few for none."""

import numpy as np
import pytest

from aether_qgis.engine.words.features import SLOTS, letter_groups


def test_their_counts_have_length_one():
    slots, values = letter_groups("Kleingartenanlage am Fluss")
    assert np.linalg.norm(values) == pytest.approx(1)
    assert len(set(slots)) == len(slots)
    assert 0 <= slots.min() <= slots.max() < SLOTS


def test_case_does_not_matter_and_order_of_words_neither():
    one, other = letter_groups("Alter Wald"), letter_groups("wald alter")
    assert dict(zip(*one)) == pytest.approx(dict(zip(*other)))


def test_characters_count_one_by_one_where_words_are_not_parted():
    shared = set(letter_groups("森林")[0]) & set(letter_groups("雨林")[0])
    assert shared


@pytest.mark.parametrize("text", ["", "   ", "…?!", "😀"])
def test_a_text_without_letters_has_none(text):
    slots, values = letter_groups(text)
    assert len(slots) == len(values) == 0


def test_half_a_character_is_no_fault():
    letter_groups("half \ud800 a character")
