"""Several terms become vectors, and a rule that joins their similarities."""

import numpy as np
import pytest

from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.errors import NotUnderstoodError, QueryError
from aether_qgis.engine.similarity.similarity_query import (
    Greatest,
    SimilarityQuery,
    Smallest,
    Vector,
    WeightedSum,
)
from aether_qgis.engine.towers.loading import text_tower
from aether_qgis.engine.words.query_vector import query_words


@pytest.fixture(scope="module")
def tower():
    return text_tower(load_bundle("landcover-starter"))


@pytest.fixture(scope="module")
def pixels(tower):
    """Return some unit vectors of the aligned space, [d, n]."""
    random = np.random.default_rng(1).random((9, 500)).astype(np.float32)
    return random / np.linalg.norm(random, axis=0)


def similarity(tower, pixels, *texts, avoid=()):
    query = query_words(tower, texts, avoid).query
    return query.similarity(query.vectors @ pixels)


def test_and_is_the_smaller_of_both(tower, pixels):
    school, park = (
        similarity(tower, pixels, word) for word in ("school", "park")
    )
    both = similarity(tower, pixels, "school & park")
    np.testing.assert_allclose(both, np.minimum(school, park), atol=1e-6)


def test_or_is_the_larger_of_both(tower, pixels):
    beach, lake = (
        similarity(tower, pixels, word) for word in ("beach", "lake")
    )
    any_of = similarity(tower, pixels, "beach | lake")
    np.testing.assert_allclose(any_of, np.maximum(beach, lake), atol=1e-6)


def test_minus_is_what_the_field_for_avoiding_is(tower, pixels):
    np.testing.assert_allclose(
        similarity(tower, pixels, "forest -lake"),
        similarity(tower, pixels, "forest", avoid=["lake"]),
        atol=1e-6,
    )


def test_minus_reaches_into_every_branch(tower, pixels):
    spread = similarity(tower, pixels, "(forest | meadow) -lake")
    by_hand = similarity(tower, pixels, "forest -lake | meadow -lake")
    np.testing.assert_allclose(spread, by_hand, atol=1e-6)


def test_avoiding_either_is_avoiding_both_branches(tower, pixels):
    either = similarity(tower, pixels, "forest -(lake | beach)")
    by_hand = similarity(tower, pixels, "(forest -lake) & (forest -beach)")
    np.testing.assert_allclose(either, by_hand, atol=1e-6)


def test_a_weight_draws_the_sum_to_its_term(tower):
    def vector(text):
        return query_words(tower, [text], []).query.vectors[0]

    lake = vector("lake")
    light = vector("forest + lake^0.2") @ lake
    heavy = vector("forest + lake^5") @ lake
    assert light < vector("forest + lake") @ lake < heavy


def test_one_term_is_one_vector(tower):
    assert query_words(tower, ["forest"], []).query.is_single
    assert query_words(tower, ["forest + lake -road"], []).query.is_single
    assert not query_words(tower, ["forest & lake"], []).query.is_single


def test_every_term_is_said_to_be_understood(tower):
    told = query_words(tower, ["resevoir & lake -roads"], []).understood
    assert [one.wanted for one in told] == ["reservoir", "lake", "roads"]
    assert [one.is_avoided for one in told] == [False, False, True]


def test_a_term_that_is_not_understood_is_named(tower):
    with pytest.raises(NotUnderstoodError, match="asdf qwer"):
        query_words(tower, ["forest & asdf qwer"], [])


def test_a_mistake_is_an_error_of_the_query(tower):
    with pytest.raises(QueryError, match="place 8"):
        query_words(tower, ["forest (lake"], [])


def test_too_many_alternatives_are_refused(tower):
    either = "(" + " | ".join(["lake", "beach", "forest", "road", "town"])
    with pytest.raises(QueryError, match="125 alternatives"):
        query_words(tower, [f"{either}) + {either}) + {either})"], [])


def test_rules_nest_and_keep_what_is_missing():
    similarities = np.array(
        [[0.1, 0.9, np.nan], [0.5, 0.2, np.nan], [0.3, 0.4, np.nan]],
        np.float32,
    )
    rule = WeightedSum(
        (
            (1.0, Greatest((Vector(0), Smallest((Vector(1), Vector(2)))))),
            (-1.0, Vector(2)),
        )
    )
    query = SimilarityQuery(np.eye(3, dtype=np.float32), rule)
    np.testing.assert_allclose(
        query.similarity(similarities), [0.0, 0.5, np.nan], atol=1e-6
    )
