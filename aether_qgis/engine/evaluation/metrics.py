"""How right a probe's answers are, one figure for a test part."""

from __future__ import annotations

from typing import Dict

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.protocol import CLASSIFICATION, REGRESSION

ACCURACY = "accuracy"
MACRO_F1 = "macro F1"
R2 = "R²"
RMSE = "RMSE"
MAE = "MAE"
KL = "KL"
L1 = "L1"

LOWER_IS_BETTER = (RMSE, MAE, KL, L1)

_LEAST_SHARE = 1e-12

Numbers = NDArray[np.floating]
Indices = NDArray[np.int64]


def figures_of(
    task: str, truth: NDArray[np.generic], answers: NDArray[np.generic]
) -> Dict[str, float]:
    """Return the figures of ``task``, the main one first.

    ``truth`` is what ``Targets.values`` holds; ``answers`` are class
    numbers, numbers or shares alike.
    """
    if task == CLASSIFICATION:
        classes, named = truth.astype(np.int64), answers.astype(np.int64)
        return {
            MACRO_F1: macro_f1(classes, named),
            ACCURACY: float(np.mean(classes == named)),
        }
    real, predicted = truth.astype(np.float64), answers.astype(np.float64)
    if task == REGRESSION:
        error = predicted - real
        return {
            R2: r_squared(real, predicted),
            RMSE: float(np.sqrt(np.mean(np.square(error)))),
            MAE: float(np.mean(np.abs(error))),
        }
    return {
        KL: mean_divergence(real, predicted),
        L1: float(np.abs(real - predicted).sum(axis=1).mean()),
    }


def macro_f1(truth: Indices, answers: Indices) -> float:
    """Return the mean F1 over the classes that occur, 0 to 1.

    A class occurs if a place has it or is said to have it.
    """
    classes = int(max(truth.max(), answers.max())) + 1
    counts = confusion(truth, answers, classes)
    occurrences = counts.sum(axis=0) + counts.sum(axis=1)
    found = occurrences > 0
    scores = 2 * np.diag(counts)[found] / occurrences[found]
    return float(scores.mean())


def r_squared(truth: Numbers, answers: Numbers) -> float:
    """Return the coefficient of determination, NaN for constant truth."""
    if np.ptp(truth) == 0:
        return float("nan")
    missed = np.square(truth - answers).sum()
    return float(1 - missed / np.square(truth - truth.mean()).sum())


def mean_divergence(truth: Numbers, answers: Numbers) -> float:
    """Return the mean Kullback-Leibler divergence in nats.

    ``sum(t ln(t / p))`` over the fields of [n, fields], 0 ln 0 being 0.
    """
    predicted = np.maximum(answers, _LEAST_SHARE)
    ratio = np.where(truth > 0, truth, predicted) / predicted
    return float((truth * np.log(ratio)).sum(axis=1).mean())


def confusion(truth: Indices, answers: Indices, classes: int) -> Indices:
    """Return how often each class (row) is predicted as each (column)."""
    pairs = np.bincount(truth * classes + answers, minlength=classes**2)
    return np.asarray(pairs.reshape(classes, classes), np.int64)
