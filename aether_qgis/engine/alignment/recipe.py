"""What every training recipe takes and gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, Dict, Mapping, Optional, Protocol, Sequence

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.tower import Tower

Encode = Callable[[Sequence[str]], Floats]
"""Texts to unit sentence vectors, float32 [texts, 384]."""


@dataclass(frozen=True)
class Samples:
    """Points of interest as training sees them; one row or entry each."""

    base: Floats
    """Base view: unit vectors, float32 [points, 64]."""
    wide: Floats
    """Wider view: unit vectors, float32 [points, 64]."""
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    """Coordinates in the raster's CRS."""
    texts: tuple[str, ...]
    columns: tuple[str, ...] = ()
    parts: tuple[tuple[str, ...], ...] = ()
    """Per point, the field values behind its text, one per column."""

    def __len__(self) -> int:
        """Return the number of points."""
        return len(self.texts)

    def where(self, mask: NDArray[np.bool_]) -> Samples:
        """Return the points that ``mask`` [points] selects."""
        chosen = np.flatnonzero(mask)
        return Samples(
            self.base[chosen],
            self.wide[chosen],
            self.x[chosen],
            self.y[chosen],
            tuple(self.texts[index] for index in chosen),
            self.columns,
            tuple(self.parts[index] for index in chosen) if self.parts else (),
        )


@dataclass(frozen=True)
class RecipeSettings:
    """The numbers of a training; a recipe uses those that concern it."""

    epochs: int = 100
    batch_size: int = 512
    learning_rate: float = 1e-3
    weight_decay: float = 1e-4
    view_weight: float = 0.2
    temperature: float = 0.07
    seed: int = 0
    block_size: float = 1000.0
    """Side of a spatial block in units of the raster's CRS."""
    device: str = "cpu"
    """A torch device, for the recipe that uses torch."""


@dataclass(frozen=True)
class Towers:
    """Trained towers."""

    pixel_tower: Tower
    text_head: Tower
    epochs: int = 0
    """Epochs that were run; 0 for a closed form."""
    best_epoch: int = 0


@dataclass(frozen=True)
class Snapshot:
    """The whole state of a training after an epoch."""

    epoch: int
    arrays: Mapping[str, NDArray[np.generic]]
    """Weights, the optimiser's moments, a random generator's state."""
    numbers: Dict[str, float]


class StateKeeper(Protocol):
    """Saves the state of a training, so that it can be resumed."""

    def load(self) -> Optional[Snapshot]:
        """Return the last whole state of the same training, if any."""

    def save(self, snapshot: Snapshot) -> None:
        """Replace the saved state; a crash leaves the old or the new one."""


class Recipe(Protocol):
    """Trains towers."""

    def __call__(
        self,
        training: Samples,
        held_out: Optional[Samples],
        encode: Encode,
        settings: RecipeSettings,
        progress: RequestProgress,
        state: StateKeeper,
    ) -> Towers:
        """Train on ``training``; ``held_out`` may choose the best epoch or
        strength, and is None where nothing was held out.

        Reports curves by ``progress.measure`` and checks for a cancel at
        every step. Deterministic for a seed on the CPU.
        """
