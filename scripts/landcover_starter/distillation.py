"""One small pixel tower that answers as several large ones do together.

Towers that differ only in their random start disagree most on land that
training did not see, and their mean is better there than any of them. The
small tower learns that mean, also between and beyond the training vectors.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import normalize

from aether_qgis.engine.towers.architectures import MlpPixelTower
from scripts.landcover_starter.pixel_training import (
    Batch,
    PointRecipe,
    Recipe,
    noisy_points,
    train,
)
from scripts.landcover_starter.splits import Points


@dataclass(frozen=True)
class PixelRecipe:
    """How the bundle's pixel tower is trained."""

    points: PointRecipe = PointRecipe()
    teachers: int = 6
    teacher: Recipe = Recipe(
        hidden=(256,),
        steps=500,
        batch=256,
        learning_rate=2e-3,
        weight_decay=1e-2,
    )
    student: Recipe = Recipe(
        hidden=(128,),
        steps=2000,
        batch=384,
        learning_rate=3e-3,
        weight_decay=1e-3,
    )
    near_noise: float = 0.04
    far_noise: float = 0.12
    far_share: float = 0.5
    """Share of vectors drawn from the line through two training vectors."""
    far_reach: float = 0.5
    """How far such a vector lies beyond either end, in distances."""
    seed: int = 0


def train_pixel_tower(
    points: Points, recipe: PixelRecipe
) -> tuple[MlpPixelTower, Tensor]:
    """Return the trained tower and the prototypes, unit vectors [9, d]."""
    torch.manual_seed(recipe.seed)
    draw = noisy_points(points, recipe.points, recipe.teacher.batch)
    teachers = [train(recipe.teacher, draw) for _ in range(recipe.teachers)]
    return train(recipe.student, _taught(points, teachers, recipe))


def _taught(
    points: Points,
    teachers: list[tuple[MlpPixelTower, Tensor]],
    recipe: PixelRecipe,
) -> Batch:
    vectors = torch.from_numpy(points.vectors)

    def draw() -> tuple[Tensor, Tensor]:
        drawn = _drawn(vectors, recipe)
        return drawn, _shares(drawn, teachers, recipe.teacher.temperature)

    return draw


def _drawn(vectors: Tensor, recipe: PixelRecipe) -> Tensor:
    count = recipe.student.batch
    one = vectors[torch.randint(0, len(vectors), (count,))]
    other = vectors[torch.randint(0, len(vectors), (count,))]
    reach = recipe.far_reach
    along = torch.rand(count, 1) * (1 + 2 * reach) - reach
    far = torch.rand(count, 1) < recipe.far_share
    clean = torch.where(far, along * one + (1 - along) * other, one)
    noise = torch.where(far, recipe.far_noise, recipe.near_noise)
    return normalize(clean + noise * torch.randn_like(clean), dim=1)


@torch.no_grad()
def _shares(
    vectors: Tensor,
    teachers: list[tuple[MlpPixelTower, Tensor]],
    temperature: float,
) -> Tensor:
    """Class shares [batch, 9] from the teachers' mean similarity."""
    similarities = [
        tower(vectors) @ prototypes.T for tower, prototypes in teachers
    ]
    return torch.softmax(torch.stack(similarities).mean(0) / temperature, 1)
