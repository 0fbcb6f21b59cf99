"""Trains by the product's recipes, and follows ``aether`` by epochs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator, Optional

import numpy as np
import torch
from torch import nn

from aether_qgis.engine.alignment.aether.trainer import Trainer
from aether_qgis.engine.alignment.recipe import (
    Encode,
    Floats,
    RecipeSettings,
    Samples,
    Snapshot,
)
from aether_qgis.engine.alignment.recipes import recipe_of
from aether_qgis.engine.runtime.progress import RequestProgress

Align = Callable[[Floats], Floats]
Judge = Callable[[Align, Align], float]


@dataclass(frozen=True)
class Trained:
    """Towers as functions of rows, and the epoch that they are of."""

    pixels: Align
    sentences: Align
    epoch: int


class _Epochs:
    """Keeps the state after every epoch; nothing is ever resumed."""

    def __init__(self) -> None:
        self.kept: list[Snapshot] = []

    def load(self) -> Optional[Snapshot]:
        return None

    def save(self, snapshot: Snapshot) -> None:
        tensors = {k: v.clone() for k, v in snapshot.tensors.items()}
        self.kept.append(Snapshot(snapshot.epoch, tensors, snapshot.numbers))


def trained(
    recipe: str,
    samples: Samples,
    encode: Encode,
    settings: RecipeSettings,
    judge: Judge,
) -> Iterator[tuple[str, Trained]]:
    """Yield name and towers; for ``aether`` also those of its best epoch.

    The best epoch is that with the highest ``judge`` of its towers.
    """
    state = _Epochs()
    towers = recipe_of(recipe)(
        samples, None, encode, settings, RequestProgress(), state
    )
    last = Trained(
        _rows(towers.pixel_tower), _rows(towers.text_head), towers.epochs
    )
    if recipe != "aether":
        yield recipe, last
        return
    yield "aether, last epoch", last
    trainer = Trainer(samples, encode, settings)
    pixels, head = trainer.pixel_tower, trainer.text_head
    areas = []
    for kept in state.kept:
        trainer.restore(kept)
        areas.append(judge(_rows(pixels), _rows(head)))
    best = state.kept[int(np.argmax(areas))]
    trainer.restore(best)
    yield (
        "aether, best epoch",
        Trained(_rows(pixels), _rows(head), best.epoch),
    )


def _rows(module: nn.Module) -> Align:
    def align(rows: Floats) -> Floats:
        with torch.inference_mode():
            aligned = module(torch.from_numpy(np.ascontiguousarray(rows)))
        return np.asarray(aligned.numpy(), np.float32)

    return align
