"""The loss of AETHER and its gradient, derived by hand.

It is what autograd would compute, in fewer passes over memory. Inside,
matrices lie features first, [features, rows]: then nearly every product
reads its left matrix as it lies (see ``products``).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Callable, Dict, List, Mapping, Protocol, Tuple

import torch
from torch import Tensor
from torch.nn.functional import gelu

from aether_qgis.engine.alignment.losses import info_nce_and_slope
from aether_qgis.engine.alignment.products import product
from aether_qgis.engine.alignment.together import Together

PIXEL = "pixel_tower."
TEXT = "text_head."

_SHORTEST = 1e-12

Weights = Mapping[str, Tensor]
Gradient = Dict[str, Tensor]


@dataclass(frozen=True)
class Batch:
    """What the towers are given in one step."""

    base: Tensor
    """Base views, [n, 64]."""
    wide: Tensor
    """The wider views of the same points, [n, 64]."""
    sentences: Tensor
    """Unit sentence vectors, [n, 384]."""


def loss_and_gradient(
    weights: Weights,
    batch: Batch,
    view_weight: float,
    temperature: float,
    together: Together,
) -> Tuple[Tensor, Gradient]:
    """Return the loss of a batch and its gradient by every weight.

    ``weights`` are those of AetherPixelTower and LinearTextHead by name,
    with the prefixes ``PIXEL`` and ``TEXT``; the gradient has the same
    names. The loss is ``view_weight`` · InfoNCE(base, wider) +
    (1 - ``view_weight``) · InfoNCE(base, text).
    """
    passes: List[Callable[[], TowerPass]] = [
        partial(PixelTowerPass, weights, batch.base),
        partial(PixelTowerPass, weights, batch.wide),
        partial(TextHeadPass, weights, batch.sentences),
    ]
    base, wide, text = together.run(*passes)
    pull = partial(_pull, base.aligned, temperature=temperature)
    to_text, to_wide = together.run(
        partial(pull, text.aligned, share=1 - view_weight),
        partial(pull, wide.aligned, share=view_weight),
    )
    by_base, by_wide, by_text = together.run(
        partial(base.gradient, to_text.by_base.add_(to_wide.by_base)),
        partial(wide.gradient, to_wide.by_other),
        partial(text.gradient, to_text.by_other),
    )
    for name, gradient in by_wide.items():
        by_base[name].add_(gradient)
    return to_text.loss + to_wide.loss, {**by_base, **by_text}


@dataclass(frozen=True)
class _Pull:
    """One of the loss's two parts, and its gradient by its two sides."""

    loss: Tensor
    by_base: Tensor
    by_other: Tensor


def _pull(
    base: Tensor, other: Tensor, share: float, temperature: float
) -> _Pull:
    """Return ``share`` · InfoNCE of two sides, both [d, n]."""
    logits = product(base.T / temperature, other.T)
    loss, slope = info_nce_and_slope(logits, temperature)
    scale = share / (2 * base.shape[1] * temperature)
    return _Pull(
        loss * share,
        product(other, slope).mul_(scale),
        product(base, slope.T).mul_(scale),
    )


class TowerPass(Protocol):
    """One way through a tower, and back."""

    aligned: Tensor
    """Unit vectors, [d, n]."""

    def gradient(self, by_aligned: Tensor) -> Gradient:
        """Return the gradient by the weights from that by ``aligned``."""


class PixelTowerPass:
    """One way through AetherPixelTower, and back."""

    def __init__(self, weights: Weights, vectors: Tensor) -> None:
        self._weights = weights
        self._vectors = vectors
        self._hidden = self._linear("proj.0", vectors).relu_()
        self._shortcut = self._linear("shortcut", vectors)
        self._open = torch.sigmoid(weights[f"{PIXEL}gate"])
        mixed = self._linear("proj.2", self._hidden.T)
        self._mixed, self._mixed_length = _unit(
            mixed.addcmul_(self._shortcut, self._open)
        )
        self._wide = self._linear("post_mlp.0", self._mixed.T)
        self._bent = gelu(self._wide)
        self.aligned, self._length = _unit(
            self._linear("post_mlp.3", self._bent.T)
        )

    def gradient(self, by_aligned: Tensor) -> Gradient:
        """Return the gradient by the weights from that by ``aligned``."""
        found: Gradient = {}
        slope = _through_unit(by_aligned, self.aligned, self._length)
        slope = self._back("post_mlp.3", slope, self._bent, found)
        slope = torch.ops.aten.gelu_backward(slope, self._wide)
        slope = self._back("post_mlp.0", slope, self._mixed, found)
        slope = _through_unit(slope, self._mixed, self._mixed_length)
        by_open = torch.dot(slope.view(-1), self._shortcut.view(-1))
        found[f"{PIXEL}gate"] = by_open * self._open * (1 - self._open)
        self._collect("shortcut", slope * self._open, self._vectors.T, found)
        slope = self._back("proj.2", slope, self._hidden, found)
        slope = torch.ops.aten.threshold_backward(slope, self._hidden, 0)
        self._collect("proj.0", slope, self._vectors.T, found)
        return found

    def _linear(self, name: str, rows: Tensor) -> Tensor:
        return _linear(self._weights, PIXEL + name, rows)

    def _back(
        self, name: str, slope: Tensor, inputs: Tensor, found: Gradient
    ) -> Tensor:
        """Collect a layer's gradient; return that by its inputs."""
        self._collect(name, slope, inputs, found)
        weight = self._weights[f"{PIXEL}{name}.weight"]
        return product(weight.T.contiguous(), slope.T)

    def _collect(
        self, name: str, slope: Tensor, inputs: Tensor, found: Gradient
    ) -> None:
        found[f"{PIXEL}{name}.weight"] = product(slope, inputs)
        found[f"{PIXEL}{name}.bias"] = slope.sum(1)


class TextHeadPass:
    """One way through LinearTextHead, and back."""

    def __init__(self, weights: Weights, sentences: Tensor) -> None:
        self._sentences = sentences
        self.aligned, self._length = _unit(
            _linear(weights, f"{TEXT}proj", sentences)
        )

    def gradient(self, by_aligned: Tensor) -> Gradient:
        """Return the gradient by the weights from that by ``aligned``."""
        slope = _through_unit(by_aligned, self.aligned, self._length)
        return {
            f"{TEXT}proj.weight": product(slope, self._sentences.T),
            f"{TEXT}proj.bias": slope.sum(1),
        }


def _linear(weights: Weights, name: str, rows: Tensor) -> Tensor:
    """Return what a layer makes of ``rows`` [n, in], as [out, n]."""
    result = product(weights[f"{name}.weight"], rows)
    return result.add_(weights[f"{name}.bias"][:, None])


def _unit(columns: Tensor) -> Tuple[Tensor, Tensor]:
    """Return the columns scaled in place to length 1, and their lengths."""
    length = columns.square().sum(0).sqrt_().clamp_min_(_SHORTEST)
    return columns.div_(length), length


def _through_unit(slope: Tensor, unit: Tensor, length: Tensor) -> Tensor:
    """Return the gradient by columns from that by them at length 1.

    Only what is at right angles to a vector turns it.
    """
    along = (slope * unit).sum(0)
    return torch.addcmul(slope, unit, along, value=-1).div_(length)
