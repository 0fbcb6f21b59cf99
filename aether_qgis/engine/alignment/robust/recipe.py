"""Recipe ``robust``: learn kinds of place, not single texts.

1. Points are grouped by kind; names are left aside (``kinds.py``).
2. Judges learn which kinds lie on a pixel, each hidden from one part of the
   blocks (``pixels.py``).
3. Kinds that lie on the same land fall together in a space of few
   dimensions; what does not hold on unseen blocks is left out
   (``space.py``).
4. One small tower learns the judges' common answer (``tower.py``).
5. A sentence attends to the kinds that the sentence encoder puts near it,
   and asks for the mixture of their places (``text.py``).

Of the settings it uses epochs (at most so many for the judges, each of 12
to 30 steps), batch size, learning rate (three times it), block size and
seed. It needs no torch, and no GPU: the networks are too small for one.
"""

from __future__ import annotations

from typing import Optional

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.alignment.kinds import find_kinds
from aether_qgis.engine.alignment.measure import held_out_auc
from aether_qgis.engine.alignment.recipe import (
    Encode,
    RecipeSettings,
    Samples,
    StateKeeper,
    Towers,
)
from aether_qgis.engine.alignment.robust.pixels import (
    JUDGES,
    Points,
    train_judges,
)
from aether_qgis.engine.alignment.robust.space import find_space
from aether_qgis.engine.alignment.robust.text import fit_text_head
from aether_qgis.engine.alignment.robust.tower import train_tower
from aether_qgis.engine.errors import PointsError
from aether_qgis.engine.places.splits import (
    block_numbers,
    block_parts,
    random_parts,
)
from aether_qgis.engine.protocol import VALIDATION_AUC_SERIES
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.running import pixel_aligner, text_aligner


def train_robust(
    training: Samples,
    held_out: Optional[Samples],
    encode: Encode,
    settings: RecipeSettings,
    progress: RequestProgress,
    state: StateKeeper,
) -> Towers:
    """Train by the recipe; ``held_out`` is only measured with.

    Raises PointsError where all points are of one kind.
    """
    progress.step("Finding the kinds of place", 0.0)
    kinds = find_kinds(training, encode)
    if len(kinds) == 1:
        raise PointsError(
            "All {count} points to train on are of one kind, so there is "
            "nothing to tell apart: choose points of several kinds, or texts "
            "that name them.",
            count=len(training),
        )
    points = Points(
        training.base,
        training.wide,
        kinds.of_point,
        _parts(training, settings),
    )
    judged = train_judges(points, len(kinds), settings, progress, state)
    space = find_space(
        judged.shares, judged.unseen, kinds.of_point, judged.rows
    )
    tower = train_tower(points, judged.judges, space, settings, progress)
    head = fit_text_head(kinds.directions, space)
    progress.step("Measuring", 0.95)
    if held_out is not None and len(held_out):
        area = held_out_auc(
            pixel_aligner(tower)(held_out.base),
            text_aligner(head)(encode(held_out.texts)),
            held_out,
        )
        progress.measure(VALIDATION_AUC_SERIES, judged.best_epoch, area)
    return Towers(tower, head, judged.epochs, judged.best_epoch)


def _parts(training: Samples, settings: RecipeSettings) -> NDArray[np.int64]:
    """Return the judge that must not see each point, [points].

    Whole blocks; single points where there are too few blocks.
    """
    shares = [1 / JUDGES] * JUDGES
    blocks = block_numbers(training.x, training.y, settings.block_size)
    parts = block_parts(blocks, shares, settings.seed)
    if np.bincount(parts, minlength=JUDGES).min() == 0:
        return random_parts(len(training), shares, settings.seed)
    return parts
