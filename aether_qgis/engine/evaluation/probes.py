"""Probes: small models that tell labels from frozen vectors.

A linear layer, or one hidden layer of 64 with ReLU, after the protocol of
the AETHER authors' benchmark: Adam with learning rate 1e-3, the weights of
the epoch with the least validation loss, patience 10. Every seed is a probe
of its own.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, List, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.evaluation.splits import Parts
from aether_qgis.engine.evaluation.targets import Targets
from aether_qgis.engine.networks.adam import Adam
from aether_qgis.engine.networks.losses import (
    cross_entropy,
    divergence,
    softmax,
    squared_miss,
)
from aether_qgis.engine.networks.mlp import Mlp
from aether_qgis.engine.protocol import CLASSIFICATION, REGRESSION
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.parallel import side_by_side

LINEAR = "linear"
HIDDEN = "hidden"
PROBES = (LINEAR, HIDDEN)

HIDDEN_UNITS = 64
LEARNING_RATE = 1e-3
PATIENCE = 10
BATCH_SIZE = 64
MOST_EPOCHS = 300


@dataclass(frozen=True)
class ProbeAnswers:
    """What the probe of one seed says of its test samples."""

    answers: NDArray[np.generic]
    """Class numbers, numbers or shares, as ``Targets.values``."""
    epochs: int
    """The epoch with the best weights."""


def train_probes(
    kind: str,
    vectors: Floats,
    targets: Targets,
    parts: Sequence[Parts],
    check_cancelled: Callable[[], None] = lambda: None,
) -> List[ProbeAnswers]:
    """Train a probe per seed; return what each says of its test part.

    ``vectors`` are [n, d]; each dimension is scaled to mean 0 and standard
    deviation 1 over the seed's training part, and so are the numbers of a
    regression. Deterministic: parts, order and first weights follow from
    the seed's number alone.
    """

    def train(seed: int) -> ProbeAnswers:
        probe = _Probe(kind, vectors, targets, parts[seed], seed)
        return probe.answers(probe.fit(check_cancelled))

    return list(side_by_side(train, range(len(parts)), usable_cores()))


class _Probe:
    """The probe of one seed."""

    def __init__(
        self,
        kind: str,
        vectors: Floats,
        targets: Targets,
        parts: Parts,
        seed: int,
    ) -> None:
        self._task = targets.task
        self._parts = parts
        self._vectors = _scaled(vectors, parts.training)
        self._values, self._centre, self._spread = _encoded(targets, parts)
        between = [] if kind == LINEAR else [HIDDEN_UNITS]
        gives = 1 if targets.task == REGRESSION else len(targets.names)
        sizes = [vectors.shape[1], *between, gives]
        self._chance = np.random.default_rng(seed)
        self._network = Mlp(sizes, self._chance)

    def fit(self, check_cancelled: Callable[[], None]) -> int:
        """Train until it improves no more; return the best epoch.

        The weights end as those of that epoch.
        """
        network, parts = self._network, self._parts
        optimiser = Adam(network.weights, network.gradient)
        best_loss, best_epoch, best = math.inf, 0, network.weights.copy()
        for epoch in range(1, MOST_EPOCHS + 1):
            check_cancelled()
            order = self._chance.permutation(parts.training)
            for start in range(0, len(order), BATCH_SIZE):
                end = start + BATCH_SIZE
                trace, _, slopes = self._judged(order[start:end])
                network.backward(trace, slopes)
                optimiser.step(LEARNING_RATE)
            _, loss, _ = self._judged(parts.validation)
            if loss < best_loss:
                best_loss, best_epoch = loss, epoch
                best[:] = network.weights
            elif epoch - best_epoch >= PATIENCE:
                break
        network.weights[:] = best
        return best_epoch

    def answers(self, epoch: int) -> ProbeAnswers:
        """Return what the probe says of the test part."""
        raw = self._network(self._vectors[self._parts.test])
        if self._task == CLASSIFICATION:
            return ProbeAnswers(raw.argmax(axis=1).astype(np.int64), epoch)
        if self._task == REGRESSION:
            numbers = raw[:, 0].astype(np.float64)
            return ProbeAnswers(numbers * self._spread + self._centre, epoch)
        shares = softmax(raw).astype(np.float64)
        return ProbeAnswers(shares / shares.sum(1, keepdims=True), epoch)

    def _judged(
        self, rows: NDArray[np.int64]
    ) -> Tuple[List[Floats], float, Floats]:
        """Return the network's trace of ``rows``, the loss and its slopes.

        Cross entropy, squared error, or Kullback-Leibler divergence.
        """
        trace = self._network.forward(self._vectors[rows])
        values = self._values[rows]
        if self._task == CLASSIFICATION:
            return trace, *cross_entropy(trace[-1], values.astype(np.int64))
        wanted = values.astype(np.float32)
        if self._task == REGRESSION:
            return trace, *squared_miss(trace[-1], wanted)
        return trace, *divergence(trace[-1], wanted)


def _scaled(vectors: Floats, training: NDArray[np.int64]) -> Floats:
    part = vectors[training].astype(np.float64)
    spread = part.std(axis=0)
    spread[spread < 1e-12] = 1
    return np.asarray((vectors - part.mean(axis=0)) / spread, np.float32)


def _encoded(
    targets: Targets, parts: Parts
) -> Tuple[NDArray[np.generic], float, float]:
    """Return what the network is to give, and how numbers were scaled."""
    if targets.task == CLASSIFICATION:
        return targets.values.astype(np.int64), 0.0, 1.0
    if targets.task != REGRESSION:
        return targets.values.astype(np.float32), 0.0, 1.0
    numbers = targets.values.astype(np.float64)
    centre = float(numbers[parts.training].mean())
    spread = float(numbers[parts.training].std()) or 1.0
    scaled = ((numbers - centre) / spread).astype(np.float32)
    return scaled[:, None], centre, spread
