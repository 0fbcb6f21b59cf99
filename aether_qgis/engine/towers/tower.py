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
