"""Which label a place gets, given the class probabilities found there.

The labels are not simply the most probable class: in one point of eight
another class has the highest mean probability. "Bare", for one, is given
where the probabilities speak for grass or shrubs. But the label follows from
all nine probabilities together: logistic regression finds 93 % of them on
points that it did not see.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn.functional import cross_entropy

from scripts.landcover_starter.splits import CLASSES, Points

Doubles = NDArray[np.float64]


def log_ratios(probabilities: NDArray[np.float32]) -> Doubles:
    """Return log probabilities less their mean over the classes, [n, 9]."""
    logs = np.log(probabilities.astype(np.float64))
    return np.asarray(logs - logs.mean(1, keepdims=True))


@dataclass(frozen=True)
class Calibration:
    """Shares of the labels as a function of log ratios."""

    mean: Doubles
    """What is taken from the log ratios first, [9]."""
    weights: Doubles
    """[9 ratios, 9 labels]."""
    offset: Doubles
    """[9]."""

    def __call__(self, ratios: Doubles) -> Doubles:
        """Return shares [..., 9] that sum to 1, for ratios [..., 9]."""
        odds = (ratios - self.mean) @ self.weights + self.offset
        shares = np.exp(odds - odds.max(-1, keepdims=True))
        return np.asarray(shares / shares.sum(-1, keepdims=True))


def fit_calibration(points: Points, decay: float) -> Calibration:
    """Return the logistic regression from log ratios to labels.

    ``decay`` times the sum of squares of the weights (for ratios of
    standard deviation 1) is added to the mean cross-entropy.
    """
    ratios = log_ratios(points.probabilities)
    mean, scale = ratios.mean(0), ratios.std(0)
    inputs = torch.from_numpy((ratios - mean) / scale)
    labels = torch.from_numpy(points.labels)
    count = len(CLASSES)
    weights = torch.zeros(count, count, dtype=torch.float64)
    offset = torch.zeros(count, dtype=torch.float64)
    fitted = [weights.requires_grad_(), offset.requires_grad_()]
    optimiser = torch.optim.LBFGS(
        fitted, max_iter=200, line_search_fn="strong_wolfe"
    )

    def loss() -> torch.Tensor:
        optimiser.zero_grad()
        missed = cross_entropy(inputs @ weights + offset, labels)
        total = missed + decay * (weights**2).sum()
        total.backward()
        return total

    optimiser.step(loss)
    return Calibration(
        mean,
        weights.detach().numpy() / scale[:, None],
        offset.detach().numpy(),
    )
