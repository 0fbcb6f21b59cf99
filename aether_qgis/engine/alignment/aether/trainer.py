"""The towers of AETHER in training: one step, and the whole state."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, Sequence, Tuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.utils import parameters_to_vector, vector_to_parameters

from aether_qgis.engine.alignment.aether.losses import info_nce
from aether_qgis.engine.alignment.recipe import (
    Encode,
    RecipeSettings,
    Samples,
    Snapshot,
    Towers,
)
from aether_qgis.engine.errors import TrainingError
from aether_qgis.engine.towers.architectures import (
    AetherPixelTower,
    LinearTextHead,
    tower_of,
)
from aether_qgis.engine.towers.tower import AETHER, LINEAR

HIDDEN = 256
ALIGNED_DIMENSION = 128

_LAST_RATE = 0.01
"""Where the cosine ends, as a share of the learning rate."""


@dataclass(frozen=True)
class Features:
    """What the towers see of points, ready to be indexed."""

    base: Tensor
    """[points, 64]."""
    wide: Tensor
    """[points, 64]."""
    sentences: Tensor
    """Unit vectors of the distinct texts, [texts, 384]."""
    text_of: Tensor
    """The row of each point's text, [points]."""


def features_of(samples: Samples, encode: Encode, device: str) -> Features:
    """Encode every distinct text once and move all to ``device``."""
    rows = {text: row for row, text in enumerate(dict.fromkeys(samples.texts))}
    text_of = np.array([rows[text] for text in samples.texts], np.int64)
    arrays = samples.base, samples.wide, encode(list(rows)), text_of
    return Features(*(torch.from_numpy(item).to(device) for item in arrays))


class Trainer:
    """Both towers, their optimiser, and the order of the points.

    All weights lie in one vector, of which the towers' parameters are
    views: the optimiser updates them in one pass.
    """

    def __init__(
        self,
        samples: Samples,
        encode: Encode,
        settings: RecipeSettings,
    ) -> None:
        """Draw the first weights and the order from the settings' seed."""
        if not 0 < settings.batch_size <= len(samples):
            raise TrainingError(
                "There are {found} points to train on, fewer than a batch of "
                "{batch}: lower the batch size or add points.",
                found=len(samples),
                batch=settings.batch_size,
            )
        self._settings = settings
        self._features = features_of(samples, encode, settings.device)
        self._generator = torch.Generator().manual_seed(settings.seed)
        text_dimension = self._features.sentences.shape[1]
        self.pixel_tower, self.text_head = _untrained(
            samples.base.shape[1], text_dimension, settings.seed
        )
        self.pixel_tower.to(settings.device)
        self.text_head.to(settings.device)
        self._weights = [
            *self.pixel_tower.parameters(),
            *self.text_head.parameters(),
        ]
        vector = parameters_to_vector(self._weights).detach().clone()
        self._vector = torch.nn.Parameter(vector)
        vector_to_parameters(self._vector, self._weights)
        self._optimiser = _optimiser(self._vector, settings)
        self._steps_per_epoch = len(samples) // settings.batch_size
        self._steps = 0

    def shuffled_batches(self) -> Sequence[Tensor]:
        """Return the batches of an epoch: indices, the rest dropped."""
        order = torch.randperm(
            len(self._features.base), generator=self._generator
        )
        size = self._settings.batch_size
        whole = order[: self._steps_per_epoch * size]
        return whole.to(self._settings.device).view(-1, size).unbind()

    def step(self, indices: Tensor) -> Tensor:
        """Learn from the points ``indices`` [n]; return the loss before."""
        loss = self._loss(indices)
        gradient = torch.autograd.grad(loss, self._weights)
        self._vector.grad = parameters_to_vector(gradient)
        for group in self._optimiser.param_groups:
            group["lr"] = self._learning_rate()
        self._optimiser.step()
        self._steps += 1
        return loss.detach()

    def _loss(self, indices: Tensor) -> Tensor:
        """Return the loss of the published training for a batch.

        ``view_weight`` · InfoNCE(base, wider) + the rest · InfoNCE(base,
        text).
        """
        seen, settings = self._features, self._settings
        base = self.pixel_tower(seen.base[indices])
        wide = self.pixel_tower(seen.wide[indices])
        text = self.text_head(seen.sentences[seen.text_of[indices]])
        heat, share = settings.temperature, settings.view_weight
        to_wide = share * info_nce(base, wide, heat)
        return to_wide + (1 - share) * info_nce(base, text, heat)

    def snapshot(self, epoch: int, numbers: Dict[str, float]) -> Snapshot:
        """Return the whole state after ``epoch``."""
        moments = self._optimiser.state[self._vector]
        return Snapshot(
            epoch,
            {
                "weights": _array(self._vector.detach()),
                "order": _array(self._generator.get_state()),
                **{name: _array(moments[name]) for name in moments},
            },
            dict(numbers),
        )

    def restore(self, snapshot: Snapshot) -> None:
        """Restore the state of ``snapshot``."""
        tensors = {
            name: torch.from_numpy(array.copy())
            for name, array in snapshot.arrays.items()
        }
        with torch.no_grad():
            self._vector.copy_(tensors.pop("weights"))
        self._generator.set_state(tensors.pop("order"))
        self._steps = snapshot.epoch * self._steps_per_epoch
        state = self._optimiser.state_dict()
        self._optimiser.load_state_dict({**state, "state": {0: tensors}})

    def towers(self, epochs: int, best_epoch: int) -> Towers:
        """Return the towers as they are."""
        vectors = self._features.base.shape[1]
        return Towers(
            tower_of(
                self.pixel_tower,
                {
                    "kind": AETHER,
                    "vector_dimension": vectors,
                    "hidden": HIDDEN,
                    "aligned_dimension": ALIGNED_DIMENSION,
                },
            ),
            tower_of(
                self.text_head,
                {
                    "kind": LINEAR,
                    "text_dimension": self._features.sentences.shape[1],
                    "aligned_dimension": ALIGNED_DIMENSION,
                },
            ),
            epochs,
            best_epoch,
        )

    def _learning_rate(self) -> float:
        """Half a cosine over all steps, from the rate down to 1 % of it."""
        done = self._steps / (self._settings.epochs * self._steps_per_epoch)
        cosine = (1 + math.cos(math.pi * min(done, 1.0))) / 2
        share = _LAST_RATE + (1 - _LAST_RATE) * cosine
        return self._settings.learning_rate * share


def _array(tensor: Tensor) -> NDArray[np.generic]:
    return np.asarray(tensor.cpu().numpy().copy())


def _optimiser(
    vector: torch.nn.Parameter, settings: RecipeSettings
) -> torch.optim.AdamW:
    rate, decay = settings.learning_rate, settings.weight_decay
    try:
        return torch.optim.AdamW(
            [vector], lr=rate, weight_decay=decay, fused=True
        )
    except RuntimeError:
        # Before torch 2.4 only for GPUs.
        return torch.optim.AdamW([vector], lr=rate, weight_decay=decay)


def _untrained(
    vector_dimension: int, text_dimension: int, seed: int
) -> Tuple[AetherPixelTower, LinearTextHead]:
    """Return towers with torch's own first weights, drawn from ``seed``."""
    # The generator that torch draws first weights from is everybody's.
    with torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(seed)
        return (
            AetherPixelTower(vector_dimension, HIDDEN, ALIGNED_DIMENSION),
            LinearTextHead(text_dimension, ALIGNED_DIMENSION),
        )
