"""Which kinds of place lie on a pixel: several judges, trained together.

Each judge is a small network from a pixel vector to the kinds, and never
sees one part of the blocks. On that part its answers are as they will be on
unseen land: they stop the training, and tell which directions of the answer
mean something.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Callable, Optional, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.alignment.finite_loss import finite_loss
from aether_qgis.engine.alignment.recipe import (
    RecipeSettings,
    Snapshot,
    StateKeeper,
)
from aether_qgis.engine.networks.adam import Adam, cosine_rate
from aether_qgis.engine.networks.losses import (
    at_unit_length,
    cross_entropy,
    softmax,
)
from aether_qgis.engine.networks.mlp import Mlp
from aether_qgis.engine.protocol import LOSS_SERIES, VALIDATION_LOSS_SERIES
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.parallel import side_by_side
from aether_qgis.engine.runtime.progress import RequestProgress

JUDGES = 4
HIDDEN = 128
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

Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class Points:
    """What the judges learn from."""

    base: Floats
    """Unit vectors, [points, dimension]."""
    wide: Floats
    kinds: Numbers
    """Number of each point's kind, [points]."""
    hidden_from: Numbers
    """The judge that must not see the point, [points]."""


@dataclass(frozen=True)
class Judged:
    """The trained judges, and what they say of points they did not see."""

    judges: Sequence[Mlp]
    rows: Numbers
    """The points that were asked about, [rows]."""
    shares: Floats
    """Shares of the kinds by all judges, [rows, kinds]."""
    unseen: Floats
    """The same by the judge that did not see the point."""
    epochs: int
    best_epoch: int


def shares_of(judges: Sequence[Mlp], vectors: Floats) -> Floats:
    """Return the share of every kind, [n, kinds]: the judges' mean."""
    shares = softmax(judges[0](vectors))
    for judge in judges[1:]:
        shares += softmax(judge(vectors))
    shares /= len(judges)
    return shares


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


class _Judge:
    """One judge in training: its network, and what it may see."""

    def __init__(
        self, number: int, points: Points, kinds: int, settings: RecipeSettings
    ) -> None:
        self.number = number
        self._points = points
        self._settings = settings
        self._own = np.flatnonzero(points.hidden_from != number)
        sizes = (points.base.shape[1], HIDDEN, kinds)
        self.network = Mlp(
            sizes, np.random.default_rng((settings.seed, number))
        )
        self.optimiser = Adam(
            self.network.weights, self.network.gradient, WEIGHT_DECAY
        )

    def learn(
        self, epoch: int, steps: int, check: Callable[[], None]
    ) -> float:
        """Run the steps of an epoch and return their mean loss."""
        settings = self._settings
        rate = LEARNING_RATE_FACTOR * settings.learning_rate
        # Of its own for every epoch, so that a state needs no generator's.
        chance = np.random.default_rng((settings.seed, self.number, epoch))
        total = 0.0
        for _ in range(steps):
            check()
            vectors, kinds = self._drawn(chance)
            trace = self.network.forward(vectors)
            loss, slopes = cross_entropy(trace[-1], kinds)
            self.network.backward(trace, slopes)
            done = self.optimiser.steps / (settings.epochs * steps)
            self.optimiser.step(cosine_rate(rate, done))
            total += loss
        return total / steps

    def _drawn(self, chance: np.random.Generator) -> Tuple[Floats, Numbers]:
        """Return noisy vectors [batch, d], between both views, and kinds."""
        points, batch = self._points, self._settings.batch_size
        chosen = self._own[chance.integers(len(self._own), size=batch)]
        share = chance.random((batch, 1), np.float32) * WIDE_SHARE
        base, wide = points.base[chosen], points.wide[chosen]
        noise = chance.standard_normal(base.shape, np.float32) * NOISE
        mixed = base + share * (wide - base) + noise
        return at_unit_length(mixed)[0], points.kinds[chosen]


class _Run:
    """A training and its state."""

    def __init__(
        self, points: Points, kinds: int, settings: RecipeSettings
    ) -> None:
        count = len(points.base)
        batch = min(settings.batch_size, count)
        settings = replace(settings, batch_size=batch)
        self._points = points
        self._kinds = kinds
        self._settings = settings
        self._judges = [
            _Judge(number, points, kinds, settings) for number in range(JUDGES)
        ]
        self._followed = np.arange(0, count, -(-count // MOST_FOLLOWED))
        self._steps = min(max(-(-count // batch), FEWEST_STEPS), MOST_STEPS)
        self.epoch = 0
        self._best_epoch = 0
        self._best_loss = math.inf
        self._best = self._weights()

    def train_epoch(self, progress: RequestProgress) -> float:
        """Run the steps of an epoch and return their mean loss."""

        def learn(judge: _Judge) -> float:
            return judge.learn(self.epoch, self._steps, progress.check)

        self.epoch += 1
        workers = min(JUDGES, usable_cores())
        losses = list(side_by_side(learn, self._judges, workers))
        return finite_loss(
            sum(losses) / JUDGES, self.epoch, self._settings.learning_rate
        )

    def follow(self) -> float:
        """Return the loss on unseen points; keep the weights if best."""
        kinds = self._points.kinds[self._followed]
        loss, _ = cross_entropy(self._unseen_odds(), kinds)
        if loss < self._best_loss * (1 + INDIFFERENCE):
            self._best_loss = min(loss, self._best_loss)
            self._best_epoch = self.epoch
            self._best = self._weights()
        return loss

    def result(self) -> Judged:
        """Return the best epoch's judges."""
        networks = [judge.network for judge in self._judges]
        for network, weights in zip(networks, self._best):
            network.weights[:] = weights
        base, rows = self._points.base, self._followed
        parts = np.array_split(rows, -(-len(rows) // _ROWS))
        return Judged(
            networks,
            rows,
            np.concatenate([shares_of(networks, base[p]) for p in parts]),
            softmax(self._unseen_odds()),
            self.epoch,
            self._best_epoch,
        )

    def snapshot(self) -> Snapshot:
        """Return the whole state."""
        optimisers = [judge.optimiser for judge in self._judges]
        arrays = {
            "weights": self._weights(),
            "best": self._best,
            "mean": np.stack([one.mean for one in optimisers]),
            "square": np.stack([one.square for one in optimisers]),
        }
        numbers = {
            "best_epoch": float(self._best_epoch),
            "best_loss": self._best_loss,
        }
        return Snapshot(self.epoch, arrays, numbers)

    def resume(self, saved: Optional[Snapshot]) -> None:
        """Continue from ``saved``, if any."""
        if saved is None:
            return
        for number, judge in enumerate(self._judges):
            judge.network.weights[:] = saved.arrays["weights"][number]
            judge.optimiser.mean[:] = saved.arrays["mean"][number]
            judge.optimiser.square[:] = saved.arrays["square"][number]
            judge.optimiser.steps = saved.epoch * self._steps
        self._best = np.asarray(saved.arrays["best"], np.float32)
        self.epoch = saved.epoch
        self._best_epoch = int(saved.numbers["best_epoch"])
        self._best_loss = saved.numbers["best_loss"]

    def _weights(self) -> Floats:
        """Return a copy of all judges' weights, [judges, n]."""
        return np.stack([judge.network.weights for judge in self._judges])

    def _unseen_odds(self) -> Floats:
        """Return log odds [rows, kinds] of what is followed."""
        points, followed = self._points, self._followed
        odds = np.empty((len(followed), self._kinds), np.float32)
        for judge in self._judges:
            rows = np.flatnonzero(points.hidden_from[followed] == judge.number)
            odds[rows] = judge.network(points.base[followed[rows]])
        return odds
