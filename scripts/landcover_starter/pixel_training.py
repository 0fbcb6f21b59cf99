"""Trains a pixel tower together with one prototype per class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable

import torch
from torch import Tensor, nn
from torch.nn.functional import normalize, one_hot

from aether_qgis.engine.towers.architectures import MlpPixelTower
from scripts.landcover_starter.splits import CLASSES, Points

Batch = Callable[[], "tuple[Tensor, Tensor]"]
"""Draws unit vectors [batch, 64] and class shares [batch, 9]."""


@dataclass(frozen=True)
class Recipe:
    """How a pixel tower is built and trained."""

    hidden: tuple[int, ...]
    steps: int
    batch: int
    learning_rate: float
    weight_decay: float
    aligned_dimension: int = 32
    temperature: float = 0.15
    mixtures: int = 16
    """Random mixtures of classes that each step also asks for."""
    mixture_weight: float = 0.3
    mixture_concentration: float = 0.3


@dataclass(frozen=True)
class PointRecipe:
    """How labelled points become training vectors and targets."""

    noise: float = 0.05
    """Standard deviation of what is added to every input number."""
    soft: float = 0.8
    """Share of the class probabilities in the target; the rest is the
    most probable class alone."""


def train(recipe: Recipe, draw: Batch) -> tuple[MlpPixelTower, Tensor]:
    """Return the trained tower and the class prototypes.

    The prototypes are unit vectors, [9, aligned_dimension]. The loss is
    cross-entropy with soft targets, both ways: which class a point is, and
    which points of the batch a class (or a mixture of classes) finds. The
    second is what a query asks. Draws from torch's global random numbers.
    """
    width = draw()[0].shape[1]
    tower = MlpPixelTower(width, recipe.hidden, recipe.aligned_dimension)
    prototypes = nn.Parameter(
        torch.randn(len(CLASSES), recipe.aligned_dimension)
    )
    optimiser = torch.optim.AdamW(
        [
            {"params": tower.parameters()},
            {"params": [prototypes], "weight_decay": 0.0},
        ],
        lr=recipe.learning_rate,
        weight_decay=recipe.weight_decay,
    )
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(
        optimiser, recipe.steps
    )
    for _ in range(recipe.steps):
        vectors, targets = draw()
        loss = _loss(tower(vectors), targets, prototypes, recipe)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
    return tower.eval(), normalize(prototypes.detach(), dim=1)


def noisy_points(points: Points, recipe: PointRecipe, batch: int) -> Batch:
    """Return what draws points at random, with noise on their vectors."""
    vectors = torch.from_numpy(points.vectors)
    hard = one_hot(torch.from_numpy(points.labels), len(CLASSES)).float()
    probabilities = torch.from_numpy(points.probabilities)
    targets = recipe.soft * probabilities + (1 - recipe.soft) * hard

    def draw() -> tuple[Tensor, Tensor]:
        chosen = torch.randint(0, len(vectors), (batch,))
        clean = vectors[chosen]
        noisy = clean + recipe.noise * torch.randn_like(clean)
        return normalize(noisy, dim=1), targets[chosen]

    return draw


def _loss(
    aligned: Tensor, targets: Tensor, prototypes: Tensor, recipe: Recipe
) -> Tensor:
    classes = normalize(prototypes, dim=1)
    scores = aligned @ classes.T / recipe.temperature
    point_to_class = -(targets * torch.log_softmax(scores, 1)).sum(1).mean()
    concentration = torch.full((len(CLASSES),), recipe.mixture_concentration)
    mixtures = torch.distributions.Dirichlet(concentration).sample(
        torch.Size([recipe.mixtures])
    )
    queries = normalize(mixtures @ classes, dim=1)
    mixed_scores = aligned @ queries.T / recipe.temperature
    return (
        point_to_class
        + _class_to_points(scores, targets)
        + recipe.mixture_weight
        * _class_to_points(mixed_scores, targets @ mixtures.T)
    )


def _class_to_points(scores: Tensor, targets: Tensor) -> Tensor:
    """Cross-entropy over the points of the batch, per query (column)."""
    wanted = targets / targets.sum(0)
    return -(wanted * torch.log_softmax(scores, 0)).sum(0).mean()
