"""One small pixel tower that answers as several large teachers do together.

The teachers are the Gaussian processes of kernel_teacher.py and networks that
differ in their random start, width and targets. They disagree most on land
that training did not see, and their mean is better there than any of them.
The small tower learns that mean, also between and beyond the training
vectors.

Its place for a pixel is the square root of the class shares, which has
length 1 by itself; the prototypes are the nine axes. So the cosine to a class
is the root of its share, and orders pixels as the share does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn.functional import normalize

from aether_qgis.engine.towers.architectures import MlpPixelTower
from scripts.landcover_starter.kernel_teacher import (
    KernelRecipe,
    KernelTeacher,
    fit_kernel_teacher,
)
from scripts.landcover_starter.pixel_training import (
    PointRecipe,
    Recipe,
    noisy_points,
    train,
)
from scripts.landcover_starter.splits import CLASSES, Points

_VECTORS_AT_A_TIME = 1000


@dataclass(frozen=True)
class StudentRecipe:
    """How the small tower is built and trained."""

    hidden: tuple[int, ...] = (192, 64)
    steps: int = 8000
    batch: int = 384
    learning_rate: float = 3e-3
    weight_decay: float = 1e-4


@dataclass(frozen=True)
class LessonRecipe:
    """Which vectors the teachers are asked about."""

    count: int = 80_000
    near_noise: float = 0.04
    far_noise: float = 0.12
    far_share: float = 0.5
    """Share of vectors drawn from the line through two training vectors."""
    far_reach: float = 0.5
    """How far such a vector lies beyond either end, in distances."""


@dataclass(frozen=True)
class NetworkRecipe:
    """How a network that teaches is trained."""

    tower: Recipe
    points: PointRecipe


NARROW = NetworkRecipe(
    Recipe(
        hidden=(256,),
        steps=500,
        batch=256,
        learning_rate=2e-3,
        weight_decay=1e-2,
    ),
    PointRecipe(),
)
WIDE = NetworkRecipe(
    Recipe(
        hidden=(512,),
        steps=400,
        batch=256,
        learning_rate=2e-3,
        weight_decay=1e-2,
        temperature=0.2,
    ),
    PointRecipe(soft=0.6),
)


@dataclass(frozen=True)
class PixelRecipe:
    """How the bundle's pixel tower is trained."""

    kernels: KernelRecipe = KernelRecipe()
    networks: tuple[NetworkRecipe, ...] = 4 * (NARROW, WIDE)
    network_weight: float = 0.6
    """The networks' share in the mean of log shares."""
    lessons: LessonRecipe = LessonRecipe()
    student: StudentRecipe = StudentRecipe()
    seed: int = 0


class Network(NamedTuple):
    """A trained network that teaches."""

    tower: MlpPixelTower
    prototypes: Tensor
    """Unit vectors [9, d]."""
    temperature: float

    def log_shares(self, vectors: Tensor) -> Tensor:
        """Return log class shares [n, 9] for unit vectors [n, 64]."""
        similarity = self.tower(vectors) @ self.prototypes.T
        return torch.log_softmax(similarity / self.temperature, 1)


@dataclass(frozen=True)
class Teachers:
    """All teachers, fitted on the same points."""

    kernels: KernelTeacher
    networks: tuple[Network, ...]
    network_weight: float

    @torch.no_grad()
    def shares(self, vectors: Tensor) -> Tensor:
        """Return class shares [n, 9] for unit vectors [n, 64]."""
        of_networks = torch.stack(
            [network.log_shares(vectors) for network in self.networks]
        ).mean(0)
        of_kernels = torch.from_numpy(
            self.kernels.log_shares(vectors.numpy()).astype(np.float32)
        )
        return torch.softmax(
            torch.lerp(of_kernels, of_networks, self.network_weight), 1
        )


def train_pixel_tower(
    points: Points, recipe: PixelRecipe
) -> tuple[MlpPixelTower, Tensor]:
    """Return the trained tower and the prototypes, unit vectors [9, d]."""
    torch.manual_seed(recipe.seed)
    teachers = fit_teachers(points, recipe)
    vectors = _drawn(torch.from_numpy(points.vectors), recipe.lessons)
    shares = torch.cat(
        [teachers.shares(some) for some in vectors.split(_VECTORS_AT_A_TIME)]
    )
    tower = _taught(vectors, shares.sqrt(), recipe.student)
    return tower, torch.eye(len(CLASSES))


def fit_teachers(points: Points, recipe: PixelRecipe) -> Teachers:
    """Fit all teachers; draws from torch's global random numbers."""
    return Teachers(
        fit_kernel_teacher(points, recipe.kernels, recipe.seed),
        tuple(_network(points, network) for network in recipe.networks),
        recipe.network_weight,
    )


def _network(points: Points, recipe: NetworkRecipe) -> Network:
    draw = noisy_points(points, recipe.points, recipe.tower.batch)
    return Network(*train(recipe.tower, draw), recipe.tower.temperature)


def _drawn(vectors: Tensor, recipe: LessonRecipe) -> Tensor:
    """Return unit vectors near, between and beyond ``vectors``."""
    count = recipe.count
    one = vectors[torch.randint(0, len(vectors), (count,))]
    other = vectors[torch.randint(0, len(vectors), (count,))]
    reach = recipe.far_reach
    along = torch.rand(count, 1) * (1 + 2 * reach) - reach
    far = torch.rand(count, 1) < recipe.far_share
    clean = torch.where(far, along * one + (1 - along) * other, one)
    noise = torch.where(far, recipe.far_noise, recipe.near_noise)
    return normalize(clean + noise * torch.randn_like(clean), dim=1)


def _taught(
    vectors: Tensor, places: Tensor, recipe: StudentRecipe
) -> MlpPixelTower:
    """Return a tower that puts ``vectors`` near ``places``."""
    tower = MlpPixelTower(vectors.shape[1], recipe.hidden, places.shape[1])
    optimiser = torch.optim.AdamW(
        tower.parameters(),
        lr=recipe.learning_rate,
        weight_decay=recipe.weight_decay,
    )
    schedule = torch.optim.lr_scheduler.CosineAnnealingLR(
        optimiser, recipe.steps
    )
    for _ in range(recipe.steps):
        chosen = torch.randint(0, len(vectors), (recipe.batch,))
        missed = tower(vectors[chosen]) - places[chosen]
        loss = (missed**2).sum(1).mean()
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
    return tower.eval()
