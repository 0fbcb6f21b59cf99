"""The measures of an evaluation, on cases that can be counted by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest

from aether_qgis.engine.evaluation.downstream import ProbeRun, best_run
from aether_qgis.engine.evaluation.metrics import (
    confusion,
    figures_of,
    macro_f1,
    mean_divergence,
    r_squared,
)
from aether_qgis.engine.evaluation.retrieval import (
    average_precision,
    found_within,
)


def test_macro_f1_is_the_mean_over_the_classes_that_occur():
    truth, told = np.array([0, 0, 1, 1]), np.array([0, 0, 1, 2])
    # Class 0: 1, class 1: 2/3, class 2: 0, class 3 does not occur.
    assert macro_f1(truth, told) == pytest.approx((1 + 2 / 3 + 0) / 3)


def test_accuracy_is_the_share_of_right_answers():
    figures = figures_of(
        "classification", np.array([0, 1, 1, 2]), np.array([0, 1, 2, 2])
    )
    assert figures["accuracy"] == 0.75
    assert list(figures)[0] == "macro F1"


def test_regression_figures():
    truth, told = np.array([1.0, 2.0, 3.0]), np.array([1.0, 2.0, 5.0])
    figures = figures_of("regression", truth, told)
    assert figures["R²"] == pytest.approx(1 - 4 / 2)
    assert figures["RMSE"] == pytest.approx(math.sqrt(4 / 3))
    assert figures["MAE"] == pytest.approx(2 / 3)


def test_r_squared_of_constant_truth_is_not_defined():
    assert math.isnan(r_squared(np.ones(3), np.arange(3.0)))


def test_divergence_in_nats_and_absolute_differences():
    truth = np.array([[0.5, 0.5, 0.0], [1.0, 0.0, 0.0]])
    told = np.array([[0.25, 0.5, 0.25], [0.5, 0.25, 0.25]])
    figures = figures_of("distribution", truth, told)
    expected = (0.5 * math.log(2) + math.log(2)) / 2
    assert figures["KL"] == pytest.approx(expected)
    assert figures["L1"] == pytest.approx((0.5 + 1.0) / 2)


def test_divergence_of_right_shares_is_zero():
    shares = np.array([[0.2, 0.8], [1.0, 0.0]])
    assert mean_divergence(shares, shares) == 0


def test_confusion_counts_labelled_in_rows():
    counts = confusion(np.array([0, 0, 1]), np.array([0, 1, 1]), 3)
    assert counts.tolist() == [[1, 1, 0], [0, 1, 0], [0, 0, 0]]


def test_average_precision_by_hand():
    scores = np.array([0.9, 0.8, 0.7, 0.6])
    positives = np.array([True, False, True, False])
    expected = (1 / 1 + 2 / 3) / 2
    assert average_precision(scores, positives) == pytest.approx(expected)


def test_average_precision_of_equal_scores_is_the_share_of_positives():
    positives = np.array([True, False, False, True, False])
    assert average_precision(np.ones(5), positives) == pytest.approx(0.4)


def test_average_precision_without_positives_is_not_defined():
    assert math.isnan(average_precision(np.ones(2), np.zeros(2, bool)))


def test_found_within_counts_the_best():
    scores = np.array([0.1, 0.9, 0.8, 0.7])
    positives = np.array([True, True, False, True])
    assert [found_within(scores, positives, k) for k in (1, 2, 3, 9)] == [
        1,
        1,
        2,
        3,
    ]


def run_with(measure, *figures):
    return ProbeRun("raw", "linear", {measure: figures}, (), ())


@pytest.mark.filterwarnings("error")
def test_the_best_run_has_the_best_mean_of_the_figures_that_are_defined():
    undefined = run_with("R²", math.nan, math.nan)
    low, high = run_with("R²", 0.1, 0.3), run_with("R²", 0.5, math.nan)
    assert best_run([undefined, low, high]) is high
    assert best_run([undefined]) is undefined
    far, near = run_with("KL", 2.0), run_with("KL", 1.0)
    assert best_run([far, near]) is near


@pytest.mark.filterwarnings("error")
def test_figures_of_edges_come_without_warnings():
    one = np.array([0])
    assert macro_f1(one, one) == 1
    assert macro_f1(one, np.array([1])) == 0
    assert confusion(one, one, 2).tolist() == [[1, 0], [0, 0]]
    assert math.isnan(r_squared(np.ones(1), np.zeros(1)))
    many = np.arange(25)
    assert macro_f1(many, many) == 1
