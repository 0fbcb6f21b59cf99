"""Recipe ``aether``: the training of arXiv 2510.09894, to the letter.

Published towers, losses and schedule; no validation takes part, so the
towers after the last epoch are what it gives. Held-out places are measured
after every epoch, for the curves and for a word to the user.

Points with equal texts are each other's negatives: that is the letter too,
and recipe ``robust`` does better.
"""

from __future__ import annotations

import time
from typing import Optional

import torch

from aether_qgis.engine.alignment.aether.trainer import Trainer
from aether_qgis.engine.alignment.aether.validation import Validation
from aether_qgis.engine.alignment.finite_loss import finite_loss
from aether_qgis.engine.alignment.recipe import (
    Encode,
    RecipeSettings,
    Samples,
    StateKeeper,
    Towers,
)
from aether_qgis.engine.protocol import LOSS_SERIES
from aether_qgis.engine.runtime.progress import RequestProgress

_REPORT_SECONDS = 0.4


def train_aether(
    training: Samples,
    held_out: Optional[Samples],
    encode: Encode,
    settings: RecipeSettings,
    progress: RequestProgress,
    state: StateKeeper,
) -> Towers:
    """Train by the published recipe; see ``alignment.recipe.Recipe``.

    ``best_epoch`` is the one after which the held-out places were told
    apart best, the last one where that cannot be measured. Raises
    TrainingError where there are fewer points than a batch, or where the
    loss stops being a number.
    """
    trainer = Trainer(training, encode, settings)
    validation = Validation(held_out, encode, settings)
    snapshot = state.load()
    first = 1
    if snapshot is not None:
        trainer.restore(snapshot)
        validation.restore(snapshot, progress)
        first = snapshot.epoch + 1
    for epoch in range(first, settings.epochs + 1):
        loss = _run_epoch(trainer, epoch, settings, progress)
        validation.add(LOSS_SERIES, epoch, loss, progress)
        validation.measure(trainer, epoch, progress)
        state.save(trainer.snapshot(epoch, validation.numbers))
    validation.log_best(settings.epochs, progress)
    return trainer.towers(
        settings.epochs, validation.best_epoch or settings.epochs
    )


def _run_epoch(
    trainer: Trainer,
    epoch: int,
    settings: RecipeSettings,
    progress: RequestProgress,
) -> float:
    """Run an epoch; return its mean loss."""
    rate = settings.learning_rate
    reported = time.monotonic()
    total = torch.zeros((), device=settings.device)
    batches = trainer.shuffled_batches()
    for done, indices in enumerate(batches, 1):
        progress.check()
        total += trainer.step(indices)
        if (
            done == len(batches)
            or time.monotonic() - reported > _REPORT_SECONDS
        ):
            reported = time.monotonic()
            progress.step(
                "Epoch {epoch} of {epochs}: loss {loss}",
                (epoch - 1 + done / len(batches)) / settings.epochs,
                epoch=epoch,
                epochs=settings.epochs,
                loss=f"{finite_loss(float(total) / done, epoch, rate):.3f}",
            )
    return float(total) / len(batches)
