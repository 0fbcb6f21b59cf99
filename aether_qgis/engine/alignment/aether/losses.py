"""The contrastive loss of AETHER (arXiv 2510.09894).

InfoNCE (van den Oord et al., arXiv 1807.03748), symmetric and in-batch: of
all rows of the one side, each row of the other is to find its own, by the
softmax of the cosines over the temperature.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import cross_entropy


def info_nce(left: Tensor, right: Tensor, temperature: float) -> Tensor:
    """Return the mean symmetric InfoNCE of unit vectors, both [n, d].

    Row i of ``left`` belongs to row i of ``right``.
    """
    logits = left @ right.T / temperature
    own = torch.arange(len(logits), device=logits.device)
    both = cross_entropy(logits, own) + cross_entropy(logits.T, own)
    return both / 2
