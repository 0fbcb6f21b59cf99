"""The judges of recipe ``robust``: small networks side by side."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

JUDGES = 4
HIDDEN = 128


class Judges(nn.Module):
    """Networks of one hidden layer, side by side."""

    def __init__(
        self, dimension: int, kinds: int, rng: torch.Generator
    ) -> None:
        super().__init__()
        self.first = _layer(rng, dimension, HIDDEN, dimension)
        self.first_bias = _layer(rng, 1, HIDDEN, dimension)
        self.last = _layer(rng, HIDDEN, kinds, HIDDEN)
        self.last_bias = _layer(rng, 1, kinds, HIDDEN)

    def forward(self, vectors: Tensor) -> Tensor:
        """Return log odds [judges, n, kinds] of [judges, n, dimension]."""
        hidden = torch.baddbmm(self.first_bias, vectors, self.first).relu()
        return torch.baddbmm(self.last_bias, hidden, self.last)

    def one(self, judge: int, vectors: Tensor) -> Tensor:
        """Return the log odds [n, kinds] of one judge."""
        hidden = vectors @ self.first[judge] + self.first_bias[judge]
        return hidden.relu() @ self.last[judge] + self.last_bias[judge]

    def shares(self, vectors: Tensor) -> Tensor:
        """Return the share of every kind, [n, kinds]: the judges' mean."""
        odds = self(vectors.expand(JUDGES, *vectors.shape))
        mean: Tensor = odds.softmax(-1).mean(0)
        return mean


def _layer(
    rng: torch.Generator, rows: int, columns: int, fan_in: int
) -> nn.Parameter:
    values = torch.rand(JUDGES, rows, columns, generator=rng)
    return nn.Parameter((2 * values - 1) / math.sqrt(fan_in))
