"""The towers as torch modules, for recipe ``aether`` and the torch backend.

Each is what ``towers.tower`` says of its kind. Importing this module imports
torch, which only the training layer of the engine's environment has.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Sequence

import torch
from torch import Tensor, nn
from torch.nn.functional import normalize

from aether_qgis.engine.errors import BundleError
from aether_qgis.engine.towers.tower import (
    AETHER,
    IDENTITY,
    JOINT,
    MLP,
    Tower,
)


class MlpPixelTower(nn.Module):
    """Linear layers with ReLU between them, then unit length.

    Without hidden layers it is one linear map. State: ``layers.0``,
    ``layers.2`` and so on.
    """

    def __init__(
        self,
        vector_dimension: int,
        hidden: Sequence[int],
        aligned_dimension: int,
    ) -> None:
        super().__init__()
        layers: List[nn.Module] = []
        width = vector_dimension
        for size in hidden:
            layers += [nn.Linear(width, size), nn.ReLU()]
            width = size
        layers.append(nn.Linear(width, aligned_dimension))
        self.layers = nn.Sequential(*layers)

    def forward(self, vectors: Tensor) -> Tensor:
        """Map pixel vectors to the aligned space."""
        return normalize(self.layers(vectors), dim=-1)


class IdentityPixelTower(nn.Module):
    """The pixel's own vector at unit length: text comes to the pixels.

    It has no weights.
    """

    def __init__(self, vector_dimension: int) -> None:
        super().__init__()
        self.vector_dimension = vector_dimension

    def forward(self, vectors: Tensor) -> Tensor:
        """Map pixel vectors to the aligned space, which is their own."""
        return normalize(vectors, dim=-1)


class AetherPixelTower(nn.Module):
    """The pixel tower of AETHER (arXiv 2510.09894).

    Its state-dict names are those of the published checkpoints: ``proj.0``,
    ``proj.2``, ``shortcut``, ``gate``, ``post_mlp.0``, ``post_mlp.3``.
    """

    def __init__(
        self,
        vector_dimension: int = 64,
        hidden: int = 256,
        aligned_dimension: int = 128,
        dropout: float = 0.0,
    ) -> None:
        super().__init__()
        self.proj = nn.Sequential(
            nn.Linear(vector_dimension, hidden),
            nn.ReLU(),
            nn.Linear(hidden, aligned_dimension),
        )
        self.shortcut = nn.Linear(vector_dimension, aligned_dimension)
        self.gate = nn.Parameter(torch.tensor(-4.0))
        self.post_mlp = nn.Sequential(
            nn.Linear(aligned_dimension, hidden),
            nn.GELU(),
            nn.Dropout(dropout),
            nn.Linear(hidden, aligned_dimension),
        )

    def forward(self, vectors: Tensor) -> Tensor:
        """Map pixel vectors to the aligned space."""
        shortcut = torch.sigmoid(self.gate) * self.shortcut(vectors)
        mixed = normalize(self.proj(vectors) + shortcut, dim=-1)
        return normalize(self.post_mlp(mixed), dim=-1)


class JointPixelTower(nn.Module):
    """Two pixel towers, whose unit vectors are joined and scaled to 1."""

    def __init__(
        self,
        base: Mapping[str, Any],
        own: Mapping[str, Any],
        vector_dimension: int,
        aligned_dimension: int,
    ) -> None:
        super().__init__()
        self.base = pixel_tower_from(base)
        self.own = pixel_tower_from(own)
        self.vector_dimension = vector_dimension
        self.aligned_dimension = aligned_dimension

    def forward(self, vectors: Tensor) -> Tensor:
        """Map pixel vectors to the aligned space."""
        both = (self.base(vectors), self.own(vectors))
        return normalize(torch.cat(both, dim=-1), dim=-1)


class LinearTextHead(nn.Module):
    """One linear layer, then unit length; AETHER's text head (``proj``)."""

    def __init__(self, text_dimension: int, aligned_dimension: int) -> None:
        super().__init__()
        self.proj = nn.Linear(text_dimension, aligned_dimension)

    def forward(self, sentence: Tensor) -> Tensor:
        """Map unit sentence vectors to the aligned space."""
        return normalize(self.proj(sentence), dim=-1)


def pixel_tower_from(spec: Mapping[str, Any]) -> nn.Module:
    """Return an untrained pixel tower of the kind and sizes in ``spec``.

    ``spec`` is ``pixel_tower`` of bundle.json. Raises BundleError for an
    unknown kind or sizes that do not belong to it.
    """
    kinds: Mapping[str, Any] = {
        MLP: MlpPixelTower,
        AETHER: AetherPixelTower,
        IDENTITY: IdentityPixelTower,
        JOINT: JointPixelTower,
    }
    sizes: Dict[str, Any] = dict(spec)
    kind = sizes.pop("kind", None)
    if kind not in kinds:
        raise BundleError(
            "The bundle has a tower of kind “{found}”; this version of "
            "AETHER knows {known}: update AETHER.",
            found=str(kind),
            known=", ".join(kinds),
        )
    try:
        tower: nn.Module = kinds[kind](**sizes)
    except (TypeError, ValueError, RuntimeError) as error:
        raise BundleError(
            "The bundle's tower of kind “{kind}” cannot be built from the "
            "sizes {sizes}: copy the bundle again or train it anew.",
            kind=str(kind),
            sizes=str(sizes),
        ) from error
    return tower


def tower_of(module: nn.Module, spec: Mapping[str, object]) -> Tower:
    """Return a module's weights as a tower of that ``spec``."""
    state = module.state_dict()
    weights = {name: state[name].cpu().numpy().copy() for name in state}
    return Tower(dict(spec), weights)
