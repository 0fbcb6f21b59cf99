"""Probes: small models that tell labels from frozen vectors.

A linear layer, or one hidden layer of 64 with ReLU, after the protocol of
the AETHER authors' benchmark: Adam with learning rate 1e-3, the weights of
the epoch with the least validation loss, patience 10. Every seed is a probe
of its own; all are trained side by side as one batched product.
"""

from __future__ import annotations

import math
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Callable, Iterator, List, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from aether_qgis.engine.evaluation.splits import Parts
from aether_qgis.engine.evaluation.targets import Targets
from aether_qgis.engine.protocol import CLASSIFICATION, REGRESSION
from aether_qgis.engine.runtime.arrays import Floats

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


@dataclass(frozen=True)
class _Data:
    """All seeds' samples, filled up to the same number of rows."""

    vectors: Tensor
    """float32 [seeds, rows, d]."""
    targets: Tensor
    """int64 [seeds, rows] or float32 [seeds, rows, outputs]."""
    weights: Tensor
    """float32 [seeds, rows], 0 for rows that only fill up."""


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
    with _one_thread():
        scaled = [_scaled(vectors, part.training) for part in parts]
        values, centres, spreads = _encoded(targets, parts)
        training = _gathered(scaled, values, [p.training for p in parts])
        validation = _gathered(scaled, values, [p.validation for p in parts])
        model = _Probe(kind, vectors.shape[1], _outputs(targets), len(parts))
        epochs = _fit(
            model, training, validation, targets.task, check_cancelled
        )
        test = _gathered(scaled, values, [p.test for p in parts])
        with torch.no_grad():
            predicted = model(test.vectors)
    answers = []
    for seed, part in enumerate(parts):
        raw = predicted[seed, : len(part.test)]
        answers.append(
            ProbeAnswers(
                _decoded(targets.task, raw, centres[seed], spreads[seed]),
                epochs[seed],
            )
        )
    return answers


class _Probe:
    """One probe per seed, with weights [seeds, in, out]."""

    def __init__(self, kind: str, d: int, outputs: int, seeds: int) -> None:
        sizes = [d, outputs] if kind == LINEAR else [d, HIDDEN_UNITS, outputs]
        self.weights: List[Tensor] = []
        chance = [torch.Generator().manual_seed(seed) for seed in range(seeds)]
        for takes, gives in zip(sizes, sizes[1:]):
            # As torch.nn.Linear starts: uniform within 1 / sqrt(takes).
            limit = 1 / math.sqrt(takes)
            for shape in ((takes, gives), (1, gives)):
                drawn = [
                    torch.empty(shape).uniform_(-limit, limit, generator=one)
                    for one in chance
                ]
                self.weights.append(torch.stack(drawn).requires_grad_())

    def __call__(self, vectors: Tensor) -> Tensor:
        """Return the outputs [seeds, rows, outputs]."""
        layers = len(self.weights) // 2
        for layer in range(layers):
            if layer:
                vectors = functional.relu(vectors)
            weight, bias = self.weights[2 * layer], self.weights[2 * layer + 1]
            vectors = torch.baddbmm(bias, vectors, weight)
        return vectors


def _fit(
    model: _Probe,
    training: _Data,
    validation: _Data,
    task: str,
    check_cancelled: Callable[[], None],
) -> List[int]:
    """Train until no seed improves; return each seed's best epoch.

    The weights end as those of the best epochs.
    """
    seeds, rows = training.weights.shape
    generators = [torch.Generator().manual_seed(seed) for seed in range(seeds)]
    optimiser = torch.optim.Adam(model.weights, LEARNING_RATE)
    best_loss = torch.full((seeds,), math.inf)
    best_epoch = torch.zeros(seeds, dtype=torch.int64)
    best = [weight.detach().clone() for weight in model.weights]
    seed_of_row = torch.arange(seeds)[:, None]
    for epoch in range(1, MOST_EPOCHS + 1):
        check_cancelled()
        order = torch.stack(
            [torch.randperm(rows, generator=one) for one in generators]
        )
        for start in range(0, rows, BATCH_SIZE):
            end = start + BATCH_SIZE
            chosen = order[:, start:end]
            batch = _Data(
                training.vectors[seed_of_row, chosen],
                training.targets[seed_of_row, chosen],
                training.weights[seed_of_row, chosen],
            )
            optimiser.zero_grad()
            # A sum over the seeds: none sees another's gradient.
            loss = _losses(model(batch.vectors), batch, task).sum()
            torch.autograd.backward(loss)
            optimiser.step()
        with torch.no_grad():
            losses = _losses(model(validation.vectors), validation, task)
            better = (losses < best_loss) & (epoch - best_epoch <= PATIENCE)
            best_loss[better] = losses[better]
            best_epoch[better] = epoch
            for saved, weight in zip(best, model.weights):
                saved[better] = weight[better]
        if bool((epoch - best_epoch >= PATIENCE).all()):
            break
    with torch.no_grad():
        for saved, weight in zip(best, model.weights):
            weight.copy_(saved)
    return [int(number) for number in best_epoch]


def _losses(outputs: Tensor, data: _Data, task: str) -> Tensor:
    """Return the mean loss of each seed, [seeds].

    Cross entropy, squared error, or Kullback-Leibler divergence.
    """
    if task == CLASSIFICATION:
        each = functional.cross_entropy(
            outputs.transpose(1, 2), data.targets, reduction="none"
        )
    elif task == REGRESSION:
        each = (outputs - data.targets).square().sum(dim=2)
    else:
        logs = functional.log_softmax(outputs, dim=2)
        each = functional.kl_div(logs, data.targets, reduction="none").sum(2)
    total = data.weights.sum(dim=1).clamp_min(1.0)
    return (each * data.weights).sum(dim=1) / total


def _scaled(vectors: Floats, training: NDArray[np.int64]) -> Floats:
    part = vectors[training].astype(np.float64)
    spread = part.std(axis=0)
    spread[spread < 1e-12] = 1
    return np.asarray((vectors - part.mean(axis=0)) / spread, np.float32)


def _outputs(targets: Targets) -> int:
    return 1 if targets.task == REGRESSION else len(targets.names)


def _encoded(
    targets: Targets, parts: Sequence[Parts]
) -> tuple[List[Tensor], List[float], List[float]]:
    """Return each seed's targets for torch, and how numbers were scaled."""
    if targets.task != REGRESSION:
        kind = np.int64 if targets.task == CLASSIFICATION else np.float32
        encoded = torch.from_numpy(targets.values.astype(kind))
        count = len(parts)
        return [encoded] * count, [0.0] * count, [1.0] * count
    numbers = targets.values.astype(np.float64)
    centres = [float(numbers[p.training].mean()) for p in parts]
    spreads = [float(numbers[p.training].std()) or 1.0 for p in parts]
    scaled = [
        torch.from_numpy(((numbers - c) / s).astype(np.float32))[:, None]
        for c, s in zip(centres, spreads)
    ]
    return scaled, centres, spreads


def _gathered(
    vectors: Sequence[Floats],
    values: Sequence[Tensor],
    rows: Sequence[NDArray[np.int64]],
) -> _Data:
    longest = max(map(len, rows))
    chosen = [np.resize(one, longest) for one in rows]
    weights = torch.zeros(len(rows), longest)
    for seed, one in enumerate(rows):
        weights[seed, : len(one)] = 1
    return _Data(
        torch.stack([torch.from_numpy(v[c]) for v, c in zip(vectors, chosen)]),
        torch.stack([v[torch.from_numpy(c)] for v, c in zip(values, chosen)]),
        weights,
    )


def _decoded(
    task: str, raw: Tensor, centre: float, spread: float
) -> NDArray[np.generic]:
    if task == CLASSIFICATION:
        return np.asarray(raw.argmax(dim=1).numpy(), np.int64)
    if task == REGRESSION:
        return raw[:, 0].numpy().astype(np.float64) * spread + centre
    return functional.softmax(raw.double(), dim=1).numpy()


@contextmanager
def _one_thread() -> Iterator[None]:
    # So small a product is slower on several threads, and rounds otherwise.
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(threads)
