"""The contrastive loss of AETHER (arXiv 2510.09894).

InfoNCE (van den Oord et al., arXiv 1807.03748), symmetric and in-batch: of
all rows of the one side, each row of the other is to find its own, by the
softmax of the cosines over the temperature.
"""

from __future__ import annotations

import math
from typing import Tuple

from torch import Tensor

from aether_qgis.engine.errors import TrainingError

# exp(80) times the rows of a batch is still a float32.
_LARGEST_EXPONENT = 80.0


def info_nce(left: Tensor, right: Tensor, temperature: float) -> Tensor:
    """Return the mean symmetric InfoNCE of unit vectors, both [n, d]."""
    loss, _ = info_nce_and_slope(left @ right.T / temperature, temperature)
    return loss


def info_nce_and_slope(
    logits: Tensor, temperature: float
) -> Tuple[Tensor, Tensor]:
    """Return the symmetric InfoNCE of ``logits`` [n, n], and its slope.

    ``logits`` are cosines over the ``temperature``; row i belongs to column
    i. The slope [n, n] is the loss derived by the logits, times 2n; it
    takes the memory of ``logits``, which are lost.
    """
    own = logits.diagonal().mean()
    if temperature * _LARGEST_EXPONENT >= 1:
        # Cosines end at 1: without a maximum to subtract, rows and columns
        # share their exponentials.
        slope = logits.exp_()
        rows, columns = slope.sum(1), slope.sum(0)
        both = rows.log().mean() + columns.log().mean()
        slope *= rows.reciprocal()[:, None] + columns.reciprocal()
    else:
        both = logits.logsumexp(1).mean() + logits.logsumexp(0).mean()
        slope = logits.softmax(1).add_(logits.softmax(0))
    slope.diagonal().sub_(2)
    return both / 2 - own, slope


def finite_loss(loss: float, epoch: int, learning_rate: float) -> float:
    """Return ``loss``; raise TrainingError if it is no number any more."""
    if not math.isfinite(loss):
        raise TrainingError(
            "The loss stopped being a number in epoch {epoch}; the learning "
            "rate {rate} is probably too high: try a tenth of it.",
            epoch=epoch,
            rate=learning_rate,
        )
    return loss
