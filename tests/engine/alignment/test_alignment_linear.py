"""The closed form is that of its formula, and says how to score."""

from __future__ import annotations

import numpy as np
import pytest
from safetensors.numpy import save

from aether_qgis.engine.alignment.linear import STRENGTHS, train_linear
from aether_qgis.engine.alignment.measure import held_out_auc, kinds_of
from aether_qgis.engine.alignment.recipe import RecipeSettings, Samples
from aether_qgis.engine.alignment.sentences import Sentences
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.running import pixel_aligner, text_aligner
from aether_qgis.engine.towers.text import shipped_encoder
from aether_qgis.engine.towers.tower import IDENTITY

KINDS = 6
VECTORS = np.random.default_rng(0).normal(size=(KINDS, 64))
SENTENCES = np.random.default_rng(1).normal(size=(KINDS, 384))


def unit(vectors):
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / lengths).astype(np.float32)


def encode(texts):
    return unit(SENTENCES[[int(text.split()[1]) for text in texts]])


def samples(count=400, seed=0, noise=0.5):
    rng = np.random.default_rng(seed)
    kinds = rng.integers(0, KINDS, count)
    base = unit(VECTORS[kinds] + noise * rng.normal(size=(count, 64)))
    return Samples(
        base,
        base,
        rng.uniform(0, 10000, count),
        rng.uniform(0, 10000, count),
        tuple(f"kind {kind}" for kind in kinds),
        ("class", "name"),
        tuple((f"{kind}", f"name {i}") for i, kind in enumerate(kinds)),
    )


def fitted(training, held_out):
    return train_linear(
        training, held_out, encode, RecipeSettings(), RequestProgress(), None
    )


def test_the_text_head_is_the_closed_form_of_one_of_the_strengths():
    training = samples()
    head = fitted(training, samples(seed=1)).text_head
    x, t = training.base.astype(float), encode(training.texts).astype(float)
    mean = t.mean(axis=0)
    gram = x.T @ x
    distances = []
    for strength in STRENGTHS:
        ridge = strength * np.trace(gram) / 64 * np.eye(64)
        weights = np.linalg.solve(gram + ridge, x.T @ (t - mean))
        found = head.weights["proj.weight"]
        distances.append(np.abs(found - weights).max() / weights.max())
    assert min(distances) < 1e-5
    assert np.allclose(
        head.weights["proj.bias"],
        -head.weights["proj.weight"] @ mean,
        atol=1e-5,
    )


def test_a_sentence_finds_the_pixels_of_its_kind():
    towers = fitted(samples(), samples(seed=1))
    judged = samples(seed=2)
    pixels = pixel_aligner(towers.pixel_tower)(judged.base)
    texts = text_aligner(towers.text_head)(encode(judged.texts))
    assert held_out_auc(pixels, texts, judged) > 0.95


def test_without_held_out_points_the_strength_is_chosen_all_the_same():
    towers = fitted(samples(), None)
    assert towers.pixel_tower.spec["kind"] == IDENTITY
    assert (towers.epochs, towers.best_epoch) == (0, 0)


def test_the_exported_identity_tower_gives_the_pixel_itself():
    tower = fitted(samples(), None).pixel_tower
    vectors = samples(10).base
    assert np.abs(pixel_aligner(tower)(vectors) - vectors).max() < 1e-6
    # A tower without weights leaves nothing that could not be stored.
    save(tower.weights)


def test_the_measure_is_one_for_perfect_and_half_for_no_alignment():
    judged = samples(600)
    kinds = np.array([int(text.split()[1]) for text in judged.texts])
    perfect = np.eye(KINDS, 8, dtype=np.float32)[kinds]
    assert held_out_auc(perfect, perfect, judged) == 1
    random = unit(np.random.default_rng(5).normal(size=(600, 8)))
    assert held_out_auc(random, perfect, judged) == pytest.approx(0.5, abs=0.1)


def test_names_do_not_make_kinds():
    judged = samples(100)
    assert len(set(kinds_of(judged))) == KINDS


def test_without_columns_the_texts_are_the_kinds():
    judged = samples(100)
    plain = Samples(judged.base, judged.wide, judged.x, judged.y, judged.texts)
    assert np.array_equal(kinds_of(plain), kinds_of(judged))


def test_too_few_points_of_any_kind_measure_nothing():
    few = samples(4)
    assert np.isnan(held_out_auc(few.base, few.base, few))


def test_a_text_has_the_same_vector_alone_and_among_many():
    texts = [f"A place of kind {number}." for number in range(150)]
    sentences = Sentences(shipped_encoder().encode)
    shares = []
    sentences.learn(texts, shares.append)
    alone = shipped_encoder().encode(texts[-3:])
    assert np.array_equal(sentences.encode(texts[-3:]), alone)
    assert shares == sorted(shares)
