"""Relevance and verdict, on land drawn from statistics and real vectors."""

from __future__ import annotations

import numpy as np
import pytest

from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.protocol import FOUND, NOTHING
from aether_qgis.engine.relevance.background import Background, background_of
from aether_qgis.engine.relevance.land import (
    aligned_land,
    best_covers,
    land_covers,
)
from aether_qgis.engine.relevance.relevance import relevance_of
from aether_qgis.engine.similarity.similarity_query import (
    SimilarityQuery,
    Smallest,
    Vector,
)
from aether_qgis.engine.towers.loading import text_tower
from aether_qgis.engine.towers.raster_graph import load_tower
from aether_qgis.engine.towers.session import open_session
from aether_qgis.engine.words.query_vector import aligned_texts, query_words
from scripts.landcover_starter.splits import CLASSES, POINTS, read_points

COVERS = sorted(
    ("water", "trees", "grass", "flooded_vegetation", "crops")
    + ("shrub_and_scrub", "built", "bare", "snow_and_ice")
)
"""In the order of the numbers of ``land_covers``."""


@pytest.fixture(scope="module")
def bundle():
    return cached_bundle("landcover-starter")


@pytest.fixture(scope="module")
def background(bundle):
    return background_of(bundle, text_tower(bundle))


@pytest.fixture(scope="module")
def land(bundle):
    return aligned_land(bundle)


@pytest.fixture(scope="module")
def asked(bundle):
    def ask(text: str) -> SimilarityQuery:
        return query_words(text_tower(bundle), (text,), ()).query

    return ask


def without(land, cover):
    return land[:, land_covers() != COVERS.index(cover)]


@pytest.mark.parametrize(
    ("text", "cover"),
    [
        ("open water", "water"),
        ("woods", "trees"),
        ("a town", "built"),
        ("glacier", "snow_and_ice"),
        ("fields", "crops"),
    ],
)
def test_what_is_there_is_found_and_what_was_left_out_is_not(
    asked, background, land, text, cover
):
    present = relevance_of(asked(text), land, background)
    absent = relevance_of(asked(text), without(land, cover), background)
    assert (present.verdict, absent.verdict) == (FOUND, NOTHING)
    assert present.relevant_share == pytest.approx(
        np.mean(land_covers() == COVERS.index(cover)), rel=0.35
    )
    assert absent.relevant_share == 0


@pytest.mark.parametrize(
    ("text", "cover"),
    [
        ("a lake", "water"),
        ("woods", "trees"),
        ("a town", "built"),
        ("glacier", "snow_and_ice"),
    ],
)
def test_a_little_of_it_is_enough(asked, background, land, text, cover):
    here = np.flatnonzero(land_covers() == COVERS.index(cover))
    rest = without(land, cover)
    few = land[:, here[:: len(here) // 18]]
    assert few.shape[1] < 0.02 * rest.shape[1]
    little = np.concatenate([rest, few], axis=1)
    assert relevance_of(asked(text), little, background).verdict != NOTHING
    assert relevance_of(asked(text), rest, background).verdict == NOTHING


def test_phrases_for_the_same_land_do_not_compete(asked, background, land):
    query = asked("a town")
    contest = background.contest(query, land)
    covers = best_covers(background.phrases @ land)
    town = covers == COVERS.index("built")
    assert town.any()
    assert 0 < len(contest.rivals) <= np.sum(~town)
    alone = Background(background.phrases[town], land)
    like = query.similarity(query.vectors @ alone.phrases.T) < 0.5
    # Where they are all there is, those that differ compete after all.
    assert len(alone.contest(query, land).rivals) == like.sum()


def test_a_raster_of_nothing_else_is_relevant_all_over(
    asked, background, land
):
    forest = land[:, land_covers() == COVERS.index("trees")]
    judged = relevance_of(asked("forest"), forest, background)
    assert judged.verdict == FOUND
    assert judged.relevant_share > 0.9


def test_where_nothing_fits_no_pixel_comes_near_half(asked, background, land):
    query, rest = asked("glacier"), without(land, "snow_and_ice")
    judged = relevance_of(query, rest, background)
    relevance = judged.of((query.vectors @ rest)[0])
    assert relevance.max() < 25


def test_relevance_rises_with_similarity_and_is_half_at_the_middle(
    asked, background, land
):
    judged = relevance_of(asked("woods"), land, background)
    similarities = np.linspace(-1, 1, 50, dtype=np.float32)
    assert (np.diff(judged.of(similarities)) >= 0).all()
    assert judged.of_one(judged.middle) == pytest.approx(50)
    assert np.isnan(judged.of_one(float("nan")))


def test_the_share_of_relevant_pixels_is_that_of_the_half_and_more(
    asked, background, land
):
    query = asked("woods")
    judged = relevance_of(query, land, background)
    relevance = judged.of((query.vectors @ land)[0])
    assert np.mean(relevance >= 49.99) == pytest.approx(
        judged.relevant_share, abs=0.002
    )


def test_a_query_of_several_vectors_is_judged_by_its_own_similarity(
    bundle, background, land
):
    vectors = aligned_texts(text_tower(bundle), ["forest", "open water"])
    both = SimilarityQuery(vectors, Smallest((Vector(0), Vector(1))))
    one = SimilarityQuery.of_vector(vectors[0])
    judged = relevance_of(both, land, background)
    assert judged.relevance < relevance_of(one, land, background).relevance


def test_a_bundle_without_land_is_judged_on_the_raster(
    asked, background, land
):
    own = Background(background.phrases, None)
    present = relevance_of(asked("glacier"), land, own)
    absent = relevance_of(asked("glacier"), without(land, "snow_and_ice"), own)
    assert present.relevance > absent.relevance


@pytest.mark.skipif(not POINTS.is_file(), reason=f"{POINTS} is not there")
@pytest.mark.parametrize("name", ["water", "trees", "built", "crops"])
def test_real_vectors_with_a_class_and_without_it_are_told_apart(
    bundle, background, asked, name
):
    points = read_points()
    model = load_tower(bundle.pixel_tower).SerializeToString()
    session = open_session(model, "vectors", "aligned")
    (rows,) = session.run(["aligned"], {"vectors": points.vectors})
    here = points.labels == CLASSES.index(name)
    query = asked({"built": "town"}.get(name, name))
    present = relevance_of(query, rows.T, background)
    absent = relevance_of(query, rows[~here].T, background)
    assert (present.verdict, absent.verdict) == (FOUND, NOTHING)
    assert present.relevant_share == pytest.approx(here.mean(), rel=0.35)
