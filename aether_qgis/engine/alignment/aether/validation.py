"""What the held-out places say after every epoch of recipe ``aether``."""

from __future__ import annotations

import math
from typing import Dict, Optional

import torch

from aether_qgis.engine.alignment.aether.losses import info_nce
from aether_qgis.engine.alignment.aether.trainer import Trainer, features_of
from aether_qgis.engine.alignment.measure import held_out_auc
from aether_qgis.engine.alignment.recipe import (
    Encode,
    RecipeSettings,
    Samples,
    Snapshot,
)
from aether_qgis.engine.protocol import (
    LOSS_SERIES,
    VALIDATION_AUC_SERIES,
    VALIDATION_LOSS_SERIES,
)
from aether_qgis.engine.runtime.progress import RequestProgress

_SERIES = (LOSS_SERIES, VALIDATION_LOSS_SERIES, VALIDATION_AUC_SERIES)
_MUCH_BETTER = 0.02


class Validation:
    """Measures epochs, and keeps the curves for a later resumption."""

    def __init__(
        self,
        held_out: Optional[Samples],
        encode: Encode,
        settings: RecipeSettings,
    ) -> None:
        self._settings = settings
        self._samples = held_out
        if held_out is not None:
            self._features = features_of(held_out, encode, settings.device)
            # In-batch losses compare only at the same batch size.
            generator = torch.Generator().manual_seed(settings.seed)
            order = torch.randperm(len(held_out), generator=generator)
            size = min(settings.batch_size, len(held_out))
            whole = len(held_out) // size * size
            self._batches = order[:whole].to(settings.device).view(-1, size)
        self.numbers: Dict[str, float] = {}
        """The values of the curves so far, by series and epoch."""
        self.best_epoch = 0
        """The epoch with the best AUC, 0 where none was measured."""

    def add(
        self, series: str, epoch: int, value: float, progress: RequestProgress
    ) -> None:
        """Add a value to a curve, unless it is none."""
        if math.isnan(value):
            return
        self.numbers[_key(series, epoch)] = value
        progress.measure(series, epoch, value)
        if series == VALIDATION_AUC_SERIES and (
            not self.best_epoch or value > self._auc(self.best_epoch)
        ):
            self.best_epoch = epoch

    def restore(self, snapshot: Snapshot, progress: RequestProgress) -> None:
        """Draw the curves of an interrupted training again."""
        for epoch in range(1, snapshot.epoch + 1):
            for series in _SERIES:
                value = snapshot.numbers.get(_key(series, epoch), math.nan)
                self.add(series, epoch, value, progress)

    def measure(
        self, trainer: Trainer, epoch: int, progress: RequestProgress
    ) -> None:
        """Measure the held-out places, if there are any."""
        if self._samples is None:
            return
        features = self._features
        with torch.inference_mode():
            base = trainer.pixel_tower(features.base)
            wide = trainer.pixel_tower(features.wide)
            texts = trainer.text_head(features.sentences)[features.text_of]
            share = self._settings.view_weight
            heat = self._settings.temperature
            losses = [
                share * info_nce(base[part], wide[part], heat)
                + (1 - share) * info_nce(base[part], texts[part], heat)
                for part in self._batches
            ]
            loss = float(torch.stack(losses).mean())
        area = held_out_auc(
            base.cpu().numpy(), texts.cpu().numpy(), self._samples
        )
        self.add(VALIDATION_LOSS_SERIES, epoch, loss, progress)
        self.add(VALIDATION_AUC_SERIES, epoch, area, progress)

    def log_best(self, last_epoch: int, progress: RequestProgress) -> None:
        """Log it where an earlier epoch was much better than the last."""
        if not self.best_epoch:
            return
        best = self._auc(self.best_epoch)
        if best - self._auc(last_epoch) < _MUCH_BETTER:
            return
        progress.log(
            "The held-out places were told apart best after epoch {epoch} "
            "(AUC {best}, at the end {last}): try fewer epochs, or recipe "
            "robust, which keeps its best epoch.",
            epoch=self.best_epoch,
            best=f"{best:.3f}",
            last=f"{self._auc(last_epoch):.3f}",
        )

    def _auc(self, epoch: int) -> float:
        return self.numbers[_key(VALIDATION_AUC_SERIES, epoch)]


def _key(series: str, epoch: int) -> str:
    return f"{series} {epoch}"
