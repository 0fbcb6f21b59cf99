"""Which label a pixel takes, and how probable it is."""

from __future__ import annotations

import numpy as np
import pytest

from aether_qgis.engine.legend.decision import Decision
from aether_qgis.engine.legend.fitting import fitted_labels


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


def test_points_bend_labels_towards_them():
    texts = np.eye(3, dtype=np.float32)
    # The points say that the second axis is the first label.
    points = np.repeat(texts[[1]], 20, axis=0)
    labels = np.array([0] * 20)
    other = np.concatenate([points, np.repeat(texts[[2]], 20, axis=0)])
    fitted = fitted_labels(texts, 0.15, other, np.array([*labels, *[1] * 20]))
    assert (fitted @ texts[1])[0] > (fitted @ texts[1])[1]


def test_labels_without_points_keep_their_texts():
    texts = np.eye(3, dtype=np.float32)
    points = texts[[0, 1]]
    fitted = fitted_labels(texts, 0.15, points, np.array([1, 0]))
    assert fitted[2] == pytest.approx(texts[2] / 0.15)
    moved = fitted[:2] - texts[:2] / 0.15
    assert np.abs(moved).max() > 0.01
    assert moved.sum(axis=0) == pytest.approx(np.zeros(3), abs=1e-4)


def test_many_points_of_a_label_weigh_no_more_than_few():
    texts = np.eye(2, dtype=np.float32)
    many = np.repeat(texts[[0, 1]], [90, 10], axis=0)
    few = np.repeat(texts[[0, 1]], [50, 50], axis=0)
    weights = [
        fitted_labels(texts, 0.15, points, np.repeat([0, 1], counts))
        for points, counts in ((many, [90, 10]), (few, [50, 50]))
    ]
    assert weights[0] == pytest.approx(weights[1], abs=1e-4)
