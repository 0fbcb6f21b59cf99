"""One pixel tower that says what the judges say together."""

from __future__ import annotations

import math

import torch
from torch import Tensor
from torch.nn.functional import normalize

from aether_qgis.engine.alignment.recipe import RecipeSettings
from aether_qgis.engine.alignment.robust.ensemble import Judges
from aether_qgis.engine.alignment.robust.pixels import (
    SHARE_OF_PROGRESS,
    Points,
)
from aether_qgis.engine.alignment.robust.space import Space
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.architectures import MlpPixelTower

HIDDEN = (256, 128)
STEPS_PER_EPOCH = 15
"""Steps for each epoch that the judges had at most."""
BATCH = 384
LEARNING_RATE = 3e-3
WEIGHT_DECAY = 1e-3
NEAR_NOISE = 0.04
FAR_NOISE = 0.12
FAR_SHARE = 0.5
"""Share of vectors drawn from the line through two training vectors."""
FAR_REACH = 0.5
"""How far such a vector lies beyond either end, in distances."""
_STEPS_PER_REPORT = 50


def train_tower(
    points: Points,
    judges: Judges,
    space: Space,
    settings: RecipeSettings,
    progress: RequestProgress,
) -> MlpPixelTower:
    """Return the tower into the space's dimensions and one more.

    The last dimension fills up to unit length and queries have none of it,
    so that the cosine keeps the order of the product: a pixel where nothing
    is known is far from every query.
    """
    device = points.base.device
    rng = torch.Generator().manual_seed(settings.seed + 1)
    vectors = torch.cat([points.base, points.wide])
    teacher = _Teacher(judges, space, device)
    # Built from torch's global numbers, which belong to the caller.
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(settings.seed + 1)
        tower = MlpPixelTower(
            vectors.shape[1], HIDDEN, space.dimensions + 1
        ).to(device)
    optimiser = torch.optim.AdamW(
        tower.parameters(), lr=LEARNING_RATE, weight_decay=WEIGHT_DECAY
    )
    steps = STEPS_PER_EPOCH * settings.epochs
    for step in range(steps):
        progress.check()
        if step % _STEPS_PER_REPORT == 0:
            progress.step(
                "Fitting the pixel tower",
                SHARE_OF_PROGRESS + (0.95 - SHARE_OF_PROGRESS) * step / steps,
            )
        for group in optimiser.param_groups:
            group["lr"] = (
                LEARNING_RATE * (1 + math.cos(math.pi * step / steps)) / 2
            )
        drawn = _drawn(vectors, rng)
        miss = tower(drawn) - teacher.places(drawn)
        loss = miss.square().sum(1).mean()
        optimiser.zero_grad()
        torch.autograd.backward(loss)
        optimiser.step()
    return tower.cpu().eval()


class _Teacher:
    """Where the judges put a pixel in the aligned space."""

    def __init__(
        self, judges: Judges, space: Space, device: torch.device
    ) -> None:
        self._judges = judges
        self._root = torch.from_numpy(space.root).to(device)
        self._axes = torch.from_numpy(space.axes).to(device)
        self._reach = space.reach

    @torch.no_grad()
    def places(self, vectors: Tensor) -> Tensor:
        """Return unit vectors, [n, dimensions + 1]."""
        excess = self._judges.shares(vectors) / self._root - self._root
        place = excess @ self._axes / self._reach
        place = place / place.norm(dim=1, keepdim=True).clamp(min=1)
        rest = 1 - place.square().sum(1, keepdim=True)
        return torch.cat([place, rest.clamp(min=0).sqrt()], 1)


def _drawn(vectors: Tensor, rng: torch.Generator) -> Tensor:
    """Return unit vectors near, between and beyond the training's."""

    def uniform() -> Tensor:
        return torch.rand(BATCH, 1, generator=rng).to(vectors.device)

    def some() -> Tensor:
        chosen = torch.randint(len(vectors), (BATCH,), generator=rng)
        return vectors[chosen.to(vectors.device)]

    one, other = some(), some()
    along = uniform() * (1 + 2 * FAR_REACH) - FAR_REACH
    far = uniform() < FAR_SHARE
    clean = torch.where(far, torch.lerp(other, one, along), one)
    noise = torch.randn(BATCH, vectors.shape[1], generator=rng)
    scale = torch.where(far, FAR_NOISE, NEAR_NOISE)
    return normalize(clean + scale * noise.to(vectors.device), dim=1)
