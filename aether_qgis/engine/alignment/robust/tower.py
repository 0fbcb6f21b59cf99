"""One pixel tower that says what the judges say together."""

from __future__ import annotations

from contextlib import closing
from typing import Sequence, Tuple

import numpy as np

from aether_qgis.engine.alignment.recipe import RecipeSettings
from aether_qgis.engine.alignment.robust.pixels import (
    SHARE_OF_PROGRESS,
    Points,
    shares_of,
)
from aether_qgis.engine.alignment.robust.space import Space
from aether_qgis.engine.networks.adam import Adam, cosine_rate
from aether_qgis.engine.networks.losses import (
    at_unit_length,
    before_unit_length,
    squared_miss,
)
from aether_qgis.engine.networks.mlp import Mlp
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.parallel import side_by_side
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.tower import MLP, Tower

HIDDEN = (128, 64)
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
_WORKERS = 3
"""Threads that prepare lessons: one takes as long as the tower with it."""
_WAITING = 4
"""Lessons that lie ready."""


def train_tower(
    points: Points,
    judges: Sequence[Mlp],
    space: Space,
    settings: RecipeSettings,
    progress: RequestProgress,
) -> Tower:
    """Return the tower into the space's dimensions and one more.

    The last dimension fills up to unit length and queries have none of it,
    so that the cosine keeps the order of the product: a pixel where nothing
    is known is far from every query.
    """
    vectors = np.concatenate([points.base, points.wide])
    sizes = (vectors.shape[1], *HIDDEN, space.dimensions + 1)
    seed = settings.seed + 1
    tower = Mlp(sizes, np.random.default_rng(seed))
    optimiser = Adam(tower.weights, tower.gradient, WEIGHT_DECAY)
    steps = STEPS_PER_EPOCH * settings.epochs

    def lesson(step: int) -> Tuple[Floats, Floats]:
        drawn = _drawn(vectors, np.random.default_rng((seed, step)))
        return drawn, _places(judges, space, drawn)

    # Lessons are prepared while the tower learns.
    workers = min(_WORKERS, usable_cores())
    with closing(
        side_by_side(lesson, range(1, steps + 1), workers, _WAITING)
    ) as lessons:
        for done, (drawn, wanted) in enumerate(lessons):
            progress.check()
            if done % _STEPS_PER_REPORT == 0:
                share = (0.95 - SHARE_OF_PROGRESS) * done / steps
                progress.step(
                    "Fitting the pixel tower", SHARE_OF_PROGRESS + share
                )
            trace = tower.forward(drawn)
            unit, lengths = at_unit_length(trace[-1])
            _, slopes = squared_miss(unit, wanted)
            tower.backward(trace, before_unit_length(unit, lengths, slopes))
            optimiser.step(cosine_rate(LEARNING_RATE, done / steps))
    return Tower(
        {
            "kind": MLP,
            "vector_dimension": sizes[0],
            "hidden": list(HIDDEN),
            "aligned_dimension": sizes[-1],
        },
        tower.state(),
    )


def _places(judges: Sequence[Mlp], space: Space, vectors: Floats) -> Floats:
    """Return where the judges put pixels, unit vectors [n, dimensions + 1]."""
    excess = shares_of(judges, vectors) / space.root - space.root
    place = excess @ space.axes / space.reach
    length = np.sqrt((place * place).sum(axis=1, keepdims=True))
    place /= np.maximum(length, 1)
    rest = 1 - (place * place).sum(axis=1, keepdims=True)
    return np.concatenate([place, np.sqrt(np.maximum(rest, 0))], axis=1)


def _drawn(vectors: Floats, chance: np.random.Generator) -> Floats:
    """Return unit vectors near, between and beyond the training's."""
    one, other = (
        vectors[chance.integers(len(vectors), size=BATCH)] for _ in range(2)
    )
    along = chance.random((BATCH, 1), np.float32)
    along = along * (1 + 2 * FAR_REACH) - FAR_REACH
    far = chance.random((BATCH, 1), np.float32) < FAR_SHARE
    # A share of 1 is the vector itself.
    drawn = other + (one - other) * np.where(far, along, np.float32(1))
    noise = chance.standard_normal(drawn.shape, np.float32)
    scale = np.where(far, np.float32(FAR_NOISE), np.float32(NEAR_NOISE))
    drawn = np.asarray(drawn + scale * noise, np.float32)
    return at_unit_length(drawn)[0]
