"""A tower as numbers: what a training gives, and a bundle stores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict

import numpy as np
from numpy.typing import NDArray

MLP = "mlp"
"""Pixel tower: linear layers with ReLU between them, then unit length.
Weights ``layers.0``, ``layers.2`` and so on."""

AETHER = "aether"
"""The pixel tower of AETHER (arXiv 2510.09894), with the names of the
published checkpoints: ``proj.0``, ``proj.2``, ``shortcut``, ``gate``,
``post_mlp.0``, ``post_mlp.3``."""

IDENTITY = "identity"
"""Pixel tower: the pixel's own vector at unit length; no weights."""

LINEAR = "linear"
"""Text head: one linear layer, ``proj``, then unit length."""

ANCHORS = "anchors"
"""Text head: kernel ridge regression on anchor phrases, over meanings.

A sentence s is compared with every anchor phrase a by the kernel
``exp(gamma (s . a - 1))``; the kernel's weighted sum gives one score per
meaning, softmax turns the scores into a mixture, and the mixture of the
meanings' prototypes, at unit length, is the aligned vector.

Weights: ``anchors`` [anchors, text], ``coefficients`` [anchors, meanings],
``offset`` [meanings], ``prototypes`` [meanings, aligned].
"""

KINDS = "kinds"
"""Text head: attention over kinds of place, with what kernel regression adds.

As ``ANCHORS``, with the ``directions`` [kinds, text] of the kinds as anchors
and as meanings, and ``sharpness (s . k)`` added to the score of kind k.
"""

JOINT = "joint"
"""Pixel tower or text head of two: what a ``base`` bundle knew, and its
``own``. The spec holds both specs, the weights both prefixed by their name.

The pixel tower joins both unit vectors and scales them to length 1. So does
the text head, with a weight for each: a query counts for its ``own`` part
the more, the nearer the sentence is to one of the ``known`` sentences [known,
text] of the own training. Each part is first divided by how far its
similarities spread over the training's pixels, sqrt(q C q), with C the
covariance of the aligned vectors, ``spread.base`` and ``spread.own``
[d, d]. A head takes the first ``text_dimension`` numbers of a sentence.
"""

BASE, OWN = "base", "own"

Weights = Dict[str, NDArray[np.floating]]


@dataclass(frozen=True)
class Tower:
    """A trained pixel tower or text head.

    It takes row vectors [items, in] and gives unit vectors [items,
    aligned_dimension], both float32.
    """

    spec: Dict[str, object]
    """``kind`` and sizes, as bundle.json has them."""
    weights: Weights
    """As weights.safetensors has them; a linear layer's are [out, in]."""

    @property
    def aligned_dimension(self) -> int:
        """Numbers in a vector that it gives; those it takes, if it is the
        identity."""
        own = self.spec.get("vector_dimension")
        return int(str(self.spec.get("aligned_dimension", own)))

    def part(self, name: str) -> Tower:
        """Return the ``base`` or the ``own`` tower of a joint one."""
        spec = self.spec[name]
        if not isinstance(spec, dict):
            raise TypeError(f"{name} is no tower")
        return Tower(dict(spec), weights_of(name, self.weights))


def weights_of(name: str, weights: Weights) -> Weights:
    """Return the weights that are called ``name.…``, without that prefix."""
    prefix = f"{name}."
    return {
        key.removeprefix(prefix): values
        for key, values in weights.items()
        if key.startswith(prefix)
    }


def joint_weights(base: Tower, own: Tower) -> Weights:
    """Return the weights of both towers under the names of a joint one."""
    return {
        f"{name}.{key}": values
        for name, tower in ((BASE, base), (OWN, own))
        for key, values in tower.weights.items()
    }
