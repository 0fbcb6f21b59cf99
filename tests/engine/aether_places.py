"""Places without a raster, and trainings on them by recipe aether."""

from __future__ import annotations

import numpy as np

from aether_qgis.engine.alignment.aether.recipe import train_aether
from aether_qgis.engine.alignment.recipe import RecipeSettings, Samples
from aether_qgis.engine.errors import CancelledError
from aether_qgis.engine.runtime.progress import RequestProgress

SMALL = RecipeSettings(epochs=5, batch_size=64, seed=3)


class Memory:
    """Keeps states in memory; ends the training after an epoch if told."""

    def __init__(self, end_after=None):
        self.end_after = end_after
        self.snapshot = None

    def load(self):
        return self.snapshot

    def save(self, snapshot):
        self.snapshot = snapshot
        if snapshot.epoch == self.end_after:
            raise CancelledError


def unit(vectors):
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / lengths).astype(np.float32)


def encode(texts):
    """Give texts fixed directions; those of one kind lie near each other."""
    kinds = [text.split(",")[0] for text in texts]
    return unit(
        np.stack(list(map(direction, kinds))) * 1.5
        + np.stack(list(map(direction, texts)))
    )


def direction(text):
    return np.random.default_rng(list(text.encode())).normal(size=384)


def places(count, seed=0, kinds=8):
    """Simulate places of some kinds; a third of the texts repeat."""
    rng = np.random.default_rng(seed)
    centres = np.random.default_rng(99).normal(size=(kinds, 64))
    kind = rng.integers(kinds, size=count)
    base = unit(centres[kind] + rng.normal(size=(count, 64)))
    wide = unit(base + 0.05 * rng.normal(size=(count, 64)))
    texts = [
        f"A place of kind {k}, {i % (count // 3)}." for i, k in enumerate(kind)
    ]
    parts = tuple((f"kind {k}",) for k in kind)
    where = np.arange(count, dtype=np.float64)
    return Samples(base, wide, where, where, tuple(texts), ("class",), parts)


def train(samples, held_out=None, settings=SMALL, state=None, **reports):
    progress = RequestProgress(**reports)
    keeper = state or Memory()
    return train_aether(samples, held_out, encode, settings, progress, keeper)


def weights_of(towers):
    both = (towers.pixel_tower, towers.text_head)
    return np.concatenate(
        [array.ravel() for tower in both for array in tower.weights.values()]
    )
