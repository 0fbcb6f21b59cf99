"""The default bundle: whole, the same in both backends, and good enough."""

from __future__ import annotations

import numpy as np
import pytest
from plain_towers import aligned

from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.bundles.manifest import FILES
from aether_qgis.engine.runtime.checksums import damaged_files
from aether_qgis.engine.towers.bundle_export import read_towers
from aether_qgis.engine.towers.running import pixel_aligner, text_aligner
from aether_qgis.engine.towers.text import SENSE_DIMENSION, shipped_encoder
from aether_qgis.resources import resource
from scripts.landcover_starter.phrases import (
    CLASSES,
    MAX_TEST_COSINE,
    core_words,
    questions,
    training_phrases,
)
from scripts.landcover_starter.splits import POINTS, read_points

FOLDER = resource("models", "landcover-starter")
SEED = 20240
KINDS = ("validation", "test")

needs_points = pytest.mark.skipif(
    not POINTS.is_file(),
    reason="../shared is absent: no real AlphaEarth vectors here",
)


def unit_rows(count, width):
    rows = np.random.default_rng(SEED).standard_normal((count, width))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows.astype(np.float32)


def asked(kind):
    return [text for name in CLASSES for text in questions(kind)[name]]


@pytest.fixture(scope="module")
def towers():
    from scripts.landcover_starter.towers import bundled_towers

    return bundled_towers(FOLDER)


@pytest.fixture(scope="module")
def plain():
    """Both towers as bundle.json and weights.safetensors have them."""
    return read_towers(load_bundle("landcover-starter"))


def test_files_are_those_that_were_committed():
    assert damaged_files(FOLDER, FILES) == []
    sums = (FOLDER / "SHA256SUMS").read_text().split()[1::2]
    assert set(sums) == set(FILES)


def test_the_bundle_loads():
    manifest = load_bundle("landcover-starter").manifest

    assert manifest.embedding_profile == "alphaearth-v1"
    assert "produced by Google and Google DeepMind." in manifest.attribution


def test_the_pixel_tower_is_what_its_weights_say(towers, plain):
    vectors = unit_rows(500, 64)
    expected = aligned(plain[0], vectors)

    assert towers.align_pixels(vectors) == pytest.approx(expected, abs=1e-5)


def test_the_text_head_is_what_its_weights_say(towers, plain):
    sentences = unit_rows(50, SENSE_DIMENSION)
    expected = aligned(plain[1], sentences)

    found = towers.align_senses(sentences)
    assert found == pytest.approx(expected, abs=1e-5)


def test_exported_again_the_towers_answer_the_same(towers, plain):
    vectors, sentences = unit_rows(500, 64), unit_rows(50, SENSE_DIMENSION)

    pixels = pixel_aligner(plain[0])(vectors)
    texts = text_aligner(plain[1])(sentences)

    assert pixels == pytest.approx(towers.align_pixels(vectors), abs=1e-6)
    assert texts == pytest.approx(towers.align_senses(sentences), abs=1e-6)


@pytest.mark.parametrize("count", [2, 7, 31, 1000])
def test_a_pixel_does_not_depend_on_its_neighbours(towers, count):
    vectors = unit_rows(1500, 64)
    whole = towers.align_pixels(vectors)

    part = towers.align_pixels(vectors[99 : 99 + count])

    assert np.array_equal(part, whole[99 : 99 + count])


@pytest.mark.parametrize("kind", KINDS)
def test_no_question_is_a_training_phrase(kind):
    trained = {core_words(text) for text in training_phrases().texts}

    assert [text for text in asked(kind) if core_words(text) in trained] == []


def test_no_question_is_nearly_a_training_phrase():
    encoder = shipped_encoder()
    trained = encoder.encode(training_phrases().texts)

    for kind in KINDS:
        cosine = (encoder.encode(asked(kind)) @ trained.T).max(1)

        assert cosine.max() < MAX_TEST_COSINE


def test_no_question_is_asked_twice():
    texts = [core_words(text) for kind in KINDS for text in asked(kind)]

    assert len(set(texts)) == len(texts)


@needs_points
def test_every_class_and_region_is_held_out_somewhere():
    points = read_points()
    held_out = points.where(points.held_out)

    assert 0.2 < len(held_out) / len(points) < 0.3
    assert set(held_out.regions) == set(points.regions)
    assert set(held_out.labels) == set(range(len(CLASSES)))


@needs_points
def test_unseen_phrases_find_unseen_places():
    """The places are unseen by the tower of this test, not by the bundle."""
    from scripts.landcover_starter.evaluate import table_of, test_senses
    from scripts.landcover_starter.towers import trained_towers

    points = read_points()
    table = table_of(
        trained_towers(points.where(~points.held_out)),
        points.where(points.held_out),
        test_senses(),
    )

    print(table, table.summary, sep="\n")
    assert table.mean >= 0.945
    assert table.sd_within_class <= 0.03
    assert table.sd_between_phrasings <= 0.03
