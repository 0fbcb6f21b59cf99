"""Which label a pixel takes, and how probable it is."""

from __future__ import annotations

import numpy as np
import pytest

from aether_qgis.engine.legend.decision import Decision
from aether_qgis.engine.legend.fitting import fitted_weights
from aether_qgis.engine.legend.joint_space import JointBackend
from aether_qgis.engine.towers.loading import pixel_backend


def decision(least_confidence=0.0, scale=10.0):
    return Decision(
        vectors=np.eye(3, dtype=np.float32),
        scales=np.full(3, scale, np.float32),
        values=np.array([10, 20, 30], np.uint8),
        least_confidence=least_confidence,
    )


def test_the_most_similar_label_is_taken_with_its_probability():
    cosines = np.array([[0.1, 0.8], [0.5, 0.2], [0.4, 0.1]], np.float32)
    found = decision().similarity(cosines.copy())
    odds = np.exp(10 * cosines.astype(float))
    assert list(found["value"]) == [20, 10]
    assert found["confidence"] == pytest.approx(
        odds.max(axis=0) / odds.sum(axis=0), rel=1e-5
    )


def test_pixels_that_are_not_probable_enough_are_unsure():
    cosines = np.array([[0.1, 0.9], [0.12, 0.1], [0.11, 0.1]], np.float32)
    found = decision(least_confidence=0.5).similarity(cosines)
    assert list(found["value"]) == [255, 10]
    assert found["confidence"][0] < 0.5


def test_pixels_without_a_vector_have_no_label():
    cosines = np.full((3, 2, 2), np.nan, np.float32)
    cosines[:, 0, 0] = 0.1, 0.2, 0.9
    found = decision(least_confidence=0.5).similarity(cosines)
    assert found["value"].tolist() == [[30, 0], [0, 0]]
    assert np.isnan(found["confidence"][1]).all()


def test_of_two_labels_alike_the_first_is_taken():
    cosines = np.array([[0.2], [0.7], [0.7]], np.float32)
    assert decision().similarity(cosines)["value"] == [20]


OWN = np.eye(4, dtype=np.float32)
"""A raster's own vectors of four kinds of pixel."""


def odds_of(*labels):
    """Return log odds of three labels, each sure of one of ``labels``."""
    return 5.0 * np.eye(3)[list(labels)]


def test_points_correct_what_their_texts_say():
    # The texts take the pixels of the second kind for the first label.
    odds = np.repeat(odds_of(0, 0, 2), 20, axis=0)
    points = np.repeat(OWN[:3], 20, axis=0)
    labels = np.repeat([0, 1, 2], 20)
    before = (odds.argmax(axis=1) == labels).mean()
    weights = fitted_weights(odds, points, labels)
    after = ((odds + points @ weights.T).argmax(axis=1) == labels).mean()
    assert (before, after) == (pytest.approx(2 / 3), 1.0)


def test_labels_without_points_get_no_weights():
    weights = fitted_weights(odds_of(1, 0), OWN[:2], np.array([0, 1]))
    assert not weights[2].any()
    assert np.abs(weights[:2]).max() > 0.1
    assert weights[:2].sum(axis=0) == pytest.approx(np.zeros(4), abs=1e-4)


def test_points_of_one_label_alone_change_nothing():
    weights = fitted_weights(odds_of(0, 1), OWN[:2], np.array([2, 2]))
    assert not weights.any()


def test_many_points_of_a_label_weigh_no_more_than_few():
    weights = [
        fitted_weights(
            np.repeat(odds_of(1, 0), counts, axis=0),
            np.repeat(OWN[:2], counts, axis=0),
            np.repeat([0, 1], counts),
        )
        for counts in ([90, 10], [50, 50])
    ]
    assert weights[0] == pytest.approx(weights[1], abs=1e-3)


def test_in_the_joint_space_both_similarities_add_up(bundle):
    chance = np.random.default_rng(0)
    tower = pixel_backend(bundle, "cpu", "onnxruntime").backend
    joint = JointBackend(tower, bundle.profile)
    codes = chance.integers(-90, 90, (64, joint.batch_pixels), np.int8)
    pixels = joint.align(codes)
    assert np.linalg.norm(pixels, axis=0) == pytest.approx(1, abs=1e-5)
    queries = chance.normal(size=(3, len(pixels))).astype(np.float32)
    queries /= np.linalg.norm(queries, axis=1)[:, None]
    found = joint.compare(codes, queries)
    assert found == pytest.approx(queries @ pixels, abs=1e-5)
