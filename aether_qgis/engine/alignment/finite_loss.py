"""A loss that is no number any more ends a training with a sentence."""

from __future__ import annotations

import math

from aether_qgis.engine.errors import TrainingError


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
