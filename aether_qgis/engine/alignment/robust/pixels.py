"""Which kinds of place lie on a pixel: several judges, trained together.

Each judge is a small network from a pixel vector to the kinds, and never
sees one part of the blocks. On that part its answers are as they will be on
unseen land: they stop the training, and tell which directions of the answer
mean something.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, Optional

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy, normalize

from aether_qgis.engine.alignment.aether.losses import finite_loss
from aether_qgis.engine.alignment.recipe import (
    RecipeSettings,
    Snapshot,
    StateKeeper,
)
from aether_qgis.engine.alignment.robust.ensemble import JUDGES, Judges
from aether_qgis.engine.protocol import LOSS_SERIES, VALIDATION_LOSS_SERIES
from aether_qgis.engine.runtime.progress import RequestProgress

NOISE = 0.04
"""Standard deviation of what is added to every number of a vector."""
WIDE_SHARE = 0.5
"""The wider view's share in a training vector is drawn up to this."""
FEWEST_STEPS, MOST_STEPS = 12, 30
"""Steps that count as an epoch, however few or many points there are."""
LEARNING_RATE_FACTOR = 3.0
"""Times the setting, which is meant for AETHER's deeper tower."""
WEIGHT_DECAY = 1e-2
INDIFFERENCE = 0.03
"""A later epoch whose loss on unseen points is higher by this share at most
is preferred: it ranks better, as the learning rate has come down."""
EPOCHS_PER_STATE = 10
SHARE_OF_PROGRESS = 0.75
MOST_FOLLOWED = 30_000
"""Of more points, so many are enough to see how judges do unseen."""
_ROWS = 8192
"""Points that are judged at a time."""


@dataclass(frozen=True)
class Points:
    """What the judges learn from, on the device that trains."""

    base: Tensor
    """Unit vectors, [points, dimension]."""
    wide: Tensor
    kinds: Tensor
    """Number of each point's kind, [points]."""
    hidden_from: Tensor
    """The judge that must not see the point, [points]."""


@dataclass(frozen=True)
class Judged:
    """The trained judges, and what they say of points they did not see."""

    judges: Judges
    rows: Tensor
    """The points that were asked about, [rows]."""
    shares: Tensor
    """Shares of the kinds by all judges, [rows, kinds]."""
    unseen: Tensor
    """The same by the judge that did not see the point."""
    epochs: int
    best_epoch: int


def train_judges(
    points: Points,
    kinds: int,
    settings: RecipeSettings,
    progress: RequestProgress,
    state: StateKeeper,
) -> Judged:
    """Train every judge on what it may see; the best epoch's weights stay."""
    run = _Run(points, kinds, settings)
    run.resume(state.load())
    while run.epoch < settings.epochs:
        progress.step(
            "Learning which places lie on which pixels: epoch {epoch} of "
            "{epochs}",
            SHARE_OF_PROGRESS * run.epoch / settings.epochs,
            epoch=run.epoch + 1,
            epochs=settings.epochs,
        )
        loss = run.train_epoch(progress)
        unseen = run.follow()
        progress.measure(LOSS_SERIES, run.epoch, loss)
        progress.measure(VALIDATION_LOSS_SERIES, run.epoch, unseen)
        if run.epoch % EPOCHS_PER_STATE == 0:
            state.save(run.snapshot())
    return run.result()


class _Run:
    """A training and its state."""

    def __init__(
        self, points: Points, kinds: int, settings: RecipeSettings
    ) -> None:
        self._points = points
        self._settings = settings
        self._rng = torch.Generator().manual_seed(settings.seed)
        judges = Judges(points.base.shape[1], kinds, self._rng)
        self._judges = judges.to(points.base.device)
        self._optimiser = torch.optim.AdamW(
            self._judges.parameters(), weight_decay=WEIGHT_DECAY
        )
        hidden_from = points.hidden_from.cpu()
        self._own = [_where(hidden_from != judge) for judge in range(JUDGES)]
        count = len(hidden_from)
        self._followed = torch.arange(0, count, -(-count // MOST_FOLLOWED))
        self._judge_of = hidden_from[self._followed]
        self._batch = min(settings.batch_size, count)
        steps = -(-count // self._batch)
        self._steps = min(max(steps, FEWEST_STEPS), MOST_STEPS)
        self.epoch = 0
        self._best_epoch = 0
        self._best_loss = math.inf
        self._best = _copied(self._judges)

    def train_epoch(self, progress: RequestProgress) -> float:
        """Run the steps of an epoch and return their mean loss."""
        losses = []
        for step in range(self._steps):
            progress.check()
            self._set_rate(self.epoch * self._steps + step)
            vectors, kinds = self._drawn()
            odds = self._judges(vectors)
            # Summed over the judges: each one's gradient is its own.
            loss = JUDGES * cross_entropy(odds.flatten(0, 1), kinds.flatten())
            self._optimiser.zero_grad()
            torch.autograd.backward(loss)
            self._optimiser.step()
            losses.append(float(loss.detach()) / JUDGES)
        self.epoch += 1
        return finite_loss(
            sum(losses) / len(losses), self.epoch, self._settings.learning_rate
        )

    def follow(self) -> float:
        """Return the loss on unseen points; keep the weights if best."""
        odds, kinds = self._unseen_odds()
        loss = float(cross_entropy(odds, kinds))
        if loss < self._best_loss * (1 + INDIFFERENCE):
            self._best_loss = min(loss, self._best_loss)
            self._best_epoch = self.epoch
            self._best = _copied(self._judges)
        return loss

    def result(self) -> Judged:
        """Return the best epoch's judges."""
        self._judges.load_state_dict(self._best)
        odds, _ = self._unseen_odds()
        return Judged(
            self._judges.eval(),
            self._followed,
            self._shares(),
            odds.softmax(-1),
            self.epoch,
            self._best_epoch,
        )

    def snapshot(self) -> Snapshot:
        """Return the whole state."""
        tensors = {f"now.{k}": v for k, v in _copied(self._judges).items()}
        tensors.update({f"best.{k}": v for k, v in self._best.items()})
        moments = self._optimiser.state_dict()["state"]
        for number, values in moments.items():
            for name, value in values.items():
                tensors[f"optimiser.{number}.{name}"] = value.clone()
        tensors["rng"] = self._rng.get_state()
        numbers = {
            "best_epoch": float(self._best_epoch),
            "best_loss": self._best_loss,
        }
        return Snapshot(self.epoch, tensors, numbers)

    def resume(self, saved: Optional[Snapshot]) -> None:
        """Continue from ``saved``, if any."""
        if saved is None:
            return
        self._judges.load_state_dict(_part(saved.tensors, "now."))
        self._best = _part(saved.tensors, "best.")
        state = self._optimiser.state_dict()
        moments: Dict[int, Dict[str, Tensor]] = {}
        for key, value in _part(saved.tensors, "optimiser.").items():
            number, _, name = key.partition(".")
            moments.setdefault(int(number), {})[name] = value
        state["state"] = moments
        self._optimiser.load_state_dict(state)
        self._rng.set_state(saved.tensors["rng"].cpu())
        self.epoch = saved.epoch
        self._best_epoch = int(saved.numbers["best_epoch"])
        self._best_loss = saved.numbers["best_loss"]

    def _drawn(self) -> tuple[Tensor, Tensor]:
        """Return noisy vectors [judges, batch, d] and kinds, per judge."""
        rng, points, batch = self._rng, self._points, self._batch
        chosen = torch.stack(
            [
                own[torch.randint(len(own), (batch,), generator=rng)]
                for own in self._own
            ]
        )
        share = WIDE_SHARE * torch.rand(JUDGES, batch, 1, generator=rng)
        width = points.base.shape[1]
        noise = NOISE * torch.randn(JUDGES, batch, width, generator=rng)
        device = points.base.device
        chosen, share = chosen.to(device), share.to(device)
        mixed = torch.lerp(points.base[chosen], points.wide[chosen], share)
        return normalize(mixed + noise.to(device), dim=-1), points.kinds[
            chosen
        ]

    @torch.inference_mode()
    def _shares(self) -> Tensor:
        rows = torch.split(self._followed, _ROWS)
        base = self._points.base
        parts = [self._judges.shares(base[r.to(base.device)]) for r in rows]
        return torch.cat(parts).cpu()

    @torch.inference_mode()
    def _unseen_odds(self) -> tuple[Tensor, Tensor]:
        """Return log odds [rows, kinds] and kinds of what is followed."""
        points, followed = self._points, self._followed
        odds = torch.empty(len(followed), self._judges.last.shape[2])
        for judge in range(JUDGES):
            for rows in torch.split(_where(self._judge_of == judge), _ROWS):
                chosen = followed[rows].to(points.base.device)
                odds[rows] = self._judges.one(judge, points.base[chosen]).cpu()
        return odds, points.kinds.cpu()[followed]

    def _set_rate(self, step: int) -> None:
        """Let the learning rate fall along a cosine, down to zero."""
        done = step / (self._settings.epochs * self._steps)
        peak = LEARNING_RATE_FACTOR * self._settings.learning_rate
        for group in self._optimiser.param_groups:
            group["lr"] = peak * (1 + math.cos(math.pi * done)) / 2


def _where(mask: Tensor) -> Tensor:
    return torch.nonzero(mask).reshape(-1)


def _copied(module: nn.Module) -> Dict[str, Tensor]:
    return {
        name: value.detach().clone()
        for name, value in module.state_dict().items()
    }


def _part(tensors: Dict[str, Tensor], prefix: str) -> Dict[str, Tensor]:
    return {
        name.removeprefix(prefix): value
        for name, value in tensors.items()
        if name.startswith(prefix)
    }
