"""Trains by the product's recipes, and follows ``aether`` by epochs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Iterator, Optional

from aether_qgis.engine.alignment.recipe import (
    Encode,
    RecipeSettings,
    Samples,
    Snapshot,
)
from aether_qgis.engine.alignment.recipes import recipe_of
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.running import (
    Align,
    pixel_aligner,
    text_aligner,
)

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
        self.kept.append(snapshot)


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
        pixel_aligner(towers.pixel_tower),
        text_aligner(towers.text_head),
        towers.epochs,
    )
    if recipe != "aether":
        yield recipe, last
        return
    yield "aether, last epoch", last
    from aether_qgis.engine.alignment.aether.trainer import Trainer

    trainer = Trainer(samples, encode, settings)
    best, most = last, 0.0
    for kept in state.kept:
        trainer.restore(kept)
        towers = trainer.towers(kept.epoch, kept.epoch)
        one = Trained(
            pixel_aligner(towers.pixel_tower),
            text_aligner(towers.text_head),
            kept.epoch,
        )
        area = judge(one.pixels, one.sentences)
        if area > most:
            best, most = one, area
    yield "aether, best epoch", best
