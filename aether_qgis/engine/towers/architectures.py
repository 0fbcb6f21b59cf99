"""The towers as torch modules, for training and for the torch backend.

Every tower takes row vectors [items, in] and gives unit vectors
[items, aligned_dimension], both float32. Importing this module imports
torch, which only the training layer of the engine's environment has.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Sequence

import torch
from torch import Tensor, nn
from torch.nn.functional import normalize

from aether_qgis.engine.errors import BundleError

MLP = "mlp"
AETHER = "aether"
LINEAR = "linear"
ANCHORS = "anchors"
KINDS = "kinds"
IDENTITY = "identity"


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


class LinearTextHead(nn.Module):
    """One linear layer, then unit length; AETHER's text head (``proj``)."""

    def __init__(self, text_dimension: int, aligned_dimension: int) -> None:
        super().__init__()
        self.proj = nn.Linear(text_dimension, aligned_dimension)

    def forward(self, sentence: Tensor) -> Tensor:
        """Map unit sentence vectors to the aligned space."""
        return normalize(self.proj(sentence), dim=-1)


class AnchorTextHead(nn.Module):
    """Kernel ridge regression on anchor phrases, over known meanings.

    A sentence s is compared with every anchor phrase a by the kernel
    ``exp(gamma (s . a - 1))``; the kernel's weighted sum gives one score per
    meaning, softmax turns the scores into a mixture, and the mixture of the
    meanings' prototypes, at unit length, is the aligned vector.

    State: ``anchors`` [anchors, text], ``coefficients`` [anchors, meanings],
    ``offset`` [meanings], ``prototypes`` [meanings, aligned].
    """

    def __init__(
        self,
        text_dimension: int,
        anchors: int,
        meanings: int,
        aligned_dimension: int,
        gamma: float,
    ) -> None:
        super().__init__()
        self.gamma = gamma
        self.anchors = _fixed(anchors, text_dimension)
        self.coefficients = _fixed(anchors, meanings)
        self.offset = _fixed(meanings)
        self.prototypes = _fixed(meanings, aligned_dimension)

    def mixture(self, sentence: Tensor) -> Tensor:
        """Return the share of each meaning, [texts, meanings]."""
        # The weights of neighbouring phrases all but cancel: in float32
        # the sum would keep four digits.
        cosine = sentence.double() @ self.anchors.double().T
        kernel = torch.exp(self.gamma * cosine - self.gamma)
        scores = kernel @ self.coefficients.double() + self.offset.double()
        return torch.softmax(scores, dim=-1).float()

    def forward(self, sentence: Tensor) -> Tensor:
        """Map unit sentence vectors to the aligned space."""
        return normalize(self.mixture(sentence) @ self.prototypes, dim=-1)


class KindTextHead(nn.Module):
    """Attention over kinds of place, with what kernel regression adds.

    A sentence s is compared with the direction k of every kind. Its score
    for a kind is ``sharpness (s . k)`` and, from kernel ridge regression,
    the weighted sum of ``exp(gamma (s . k - 1))`` over all kinds; softmax
    turns the scores into a mixture, and the mixture of the kinds'
    prototypes, at unit length, is the aligned vector.

    State: ``directions`` [kinds, text], ``coefficients`` [kinds, kinds],
    ``offset`` [kinds], ``prototypes`` [kinds, aligned].
    """

    def __init__(
        self,
        text_dimension: int,
        kinds: int,
        aligned_dimension: int,
        sharpness: float,
        gamma: float,
    ) -> None:
        super().__init__()
        self.sharpness = sharpness
        self.gamma = gamma
        self.directions = _fixed(kinds, text_dimension)
        self.coefficients = _fixed(kinds, kinds)
        self.offset = _fixed(kinds)
        self.prototypes = _fixed(kinds, aligned_dimension)

    def mixture(self, sentence: Tensor) -> Tensor:
        """Return the share of each kind, [texts, kinds]."""
        # In float64 for the reason given in AnchorTextHead.
        cosine = sentence.double() @ self.directions.double().T
        kernel = torch.exp(self.gamma * cosine - self.gamma)
        scores = kernel @ self.coefficients.double() + self.offset.double()
        scores = scores + self.sharpness * cosine
        return torch.softmax(scores, dim=-1).float()

    def forward(self, sentence: Tensor) -> Tensor:
        """Map unit sentence vectors to the aligned space."""
        return normalize(self.mixture(sentence) @ self.prototypes, dim=-1)


def _fixed(*shape: int) -> nn.Parameter:
    return nn.Parameter(torch.zeros(*shape), requires_grad=False)


def pixel_tower_from(spec: Mapping[str, Any]) -> nn.Module:
    """Return an untrained pixel tower of the kind and sizes in ``spec``.

    ``spec`` is ``pixel_tower`` of bundle.json. Raises BundleError for an
    unknown kind or sizes that do not belong to it.
    """
    kinds = {
        MLP: MlpPixelTower,
        AETHER: AetherPixelTower,
        IDENTITY: IdentityPixelTower,
    }
    return _built(spec, kinds)


def text_head_from(spec: Mapping[str, Any]) -> nn.Module:
    """Return an untrained text head of the kind and sizes in ``spec``.

    ``spec`` is ``text_head`` of bundle.json. Raises BundleError for an
    unknown kind or sizes that do not belong to it.
    """
    kinds = {
        LINEAR: LinearTextHead,
        ANCHORS: AnchorTextHead,
        KINDS: KindTextHead,
    }
    return _built(spec, kinds)


def _built(spec: Mapping[str, Any], kinds: Mapping[str, Any]) -> nn.Module:
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
