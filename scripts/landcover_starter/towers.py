"""Both towers, trained on chosen points or read from a bundle."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

from aether_qgis.engine.bundles.manifest import PIXEL_TOWER, TEXT_HEAD
from aether_qgis.engine.towers.architectures import tower_of
from aether_qgis.engine.towers.running import pixel_aligner, text_aligner
from aether_qgis.engine.towers.session import open_session
from aether_qgis.engine.towers.text import SENSE_DIMENSION
from aether_qgis.engine.towers.tower import LINEAR, MLP, Tower
from scripts.landcover_starter.distillation import (
    PixelRecipe,
    train_pixel_tower,
)
from scripts.landcover_starter.splits import Points

Floats = NDArray[np.float32]


_AS_THE_BUNDLE = PixelRecipe()


class Towers(NamedTuple):
    """Row vectors in, aligned unit vectors out."""

    align_pixels: Callable[[Floats], Floats]
    """[points, 64] to [points, d]."""
    align_senses: Callable[[Floats], Floats]
    """What texts mean, [texts, SENSE_DIMENSION], to [texts, d]."""


def train_towers(
    points: Points, recipe: PixelRecipe = _AS_THE_BUNDLE
) -> tuple[Tower, Tower]:
    """Train the pixel tower on ``points``; the text head follows from it."""
    # One thread: sums in another order would give other weights.
    torch.set_num_threads(1)
    tower, prototypes = train_pixel_tower(points, recipe)
    spec = {
        "kind": MLP,
        "vector_dimension": points.vectors.shape[1],
        "hidden": list(recipe.student.hidden),
        "aligned_dimension": prototypes.shape[1],
    }
    return tower_of(tower, spec), text_head(prototypes.numpy())


def text_head(prototypes: Floats) -> Tower:
    """Return the head that mixes ``prototypes`` [9, d] as a text means them.

    The engine's sense of a text holds its shares of land cover already, so
    that nothing is left to learn.
    """
    weight = np.zeros((prototypes.shape[1], SENSE_DIMENSION), np.float32)
    weight[:, -len(prototypes) :] = prototypes.T
    return Tower(
        {
            "kind": LINEAR,
            "text_dimension": SENSE_DIMENSION,
            "aligned_dimension": prototypes.shape[1],
        },
        {
            "proj.weight": weight,
            "proj.bias": np.zeros(prototypes.shape[1], np.float32),
        },
    )


def trained_towers(points: Points) -> Towers:
    """Return towers trained on ``points`` as the bundle's are."""
    tower, head = train_towers(points)
    return Towers(pixel_aligner(tower), text_aligner(head))


def bundled_towers(folder: Path) -> Towers:
    """Return the towers of the bundle in ``folder``, on onnxruntime."""
    pixels = open_session(folder / PIXEL_TOWER, "vectors", "aligned")
    sentences = open_session(folder / TEXT_HEAD, "sentence", "aligned")

    def align_pixels(vectors: Floats) -> Floats:
        (aligned,) = pixels.run(["aligned"], {"vectors": vectors})
        return np.asarray(aligned, np.float32)

    def align_senses(rows: Floats) -> Floats:
        (aligned,) = sentences.run(["aligned"], {"sentence": rows})
        return np.asarray(aligned, np.float32)

    return Towers(align_pixels, align_senses)
