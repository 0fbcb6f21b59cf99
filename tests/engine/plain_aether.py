"""Recipe aether as anyone would write it from FACTS.md, in plain PyTorch."""

from __future__ import annotations

import math

import torch
from aether_places import encode
from torch import nn
from torch.nn.functional import cross_entropy, normalize


class PlainPixelTower(nn.Module):
    """FACTS.md once more, with the published names."""

    def __init__(self):
        super().__init__()
        self.proj = nn.Sequential(
            nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 128)
        )
        self.shortcut = nn.Linear(64, 128)
        self.gate = nn.Parameter(torch.tensor(-4.0))
        self.post_mlp = nn.Sequential(
            nn.Linear(128, 256), nn.GELU(), nn.Identity(), nn.Linear(256, 128)
        )

    def forward(self, x):
        z = self.proj(x) + torch.sigmoid(self.gate) * self.shortcut(x)
        return normalize(self.post_mlp(normalize(z, dim=1)), dim=1)


class PlainTextTower(nn.Module):
    def __init__(self):
        super().__init__()
        self.proj = nn.Linear(384, 128)

    def forward(self, x):
        return normalize(self.proj(x), dim=1)


class PlainTraining:
    """What anyone would write from FACTS.md."""

    def __init__(self, samples, settings, steps):
        self.pixels, self.texts = PlainPixelTower(), PlainTextTower()
        self.base = torch.from_numpy(samples.base)
        self.wide = torch.from_numpy(samples.wide)
        self.sentences = torch.from_numpy(encode(samples.texts))
        self.settings = settings
        self.optimiser = torch.optim.AdamW(
            [*self.pixels.parameters(), *self.texts.parameters()],
            lr=1e-3,
            weight_decay=1e-4,
        )
        self.schedule = torch.optim.lr_scheduler.LambdaLR(
            self.optimiser,
            lambda step: 0.01 + 0.495 * (1 + math.cos(math.pi * step / steps)),
        )

    def info_nce(self, left, right):
        logits = left @ right.T / self.settings.temperature
        own = torch.arange(len(left))
        both = cross_entropy(logits, own) + cross_entropy(logits.T, own)
        return both / 2

    def loss(self, indices):
        base = self.pixels(self.base[indices])
        wide = self.pixels(self.wide[indices])
        texts = self.texts(self.sentences[indices])
        share = self.settings.view_weight
        loss = share * self.info_nce(base, wide)
        return loss + (1 - share) * self.info_nce(base, texts)

    def step(self, indices):
        loss = self.loss(indices)
        self.optimiser.zero_grad()
        loss.backward()
        self.optimiser.step()
        self.schedule.step()
        return loss.item()
