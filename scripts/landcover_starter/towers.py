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
from aether_qgis.engine.towers.text import SentenceEncoder
from aether_qgis.engine.towers.tower import MLP, Tower
from scripts.landcover_starter.distillation import (
    PixelRecipe,
    train_pixel_tower,
)
from scripts.landcover_starter.phrases import training_phrases
from scripts.landcover_starter.splits import Points
from scripts.landcover_starter.text_training import TextRecipe, fit_text_head

Floats = NDArray[np.float32]


class Towers(NamedTuple):
    """Row vectors in, aligned unit vectors out."""

    align_pixels: Callable[[Floats], Floats]
    """[points, 64] to [points, d]."""
    align_sentences: Callable[[Floats], Floats]
    """[texts, 384] to [texts, d]."""


def train_towers(
    points: Points,
    encoder: SentenceEncoder,
    pixel_recipe: PixelRecipe,
    text_recipe: TextRecipe,
) -> tuple[Tower, Tower]:
    """Train both towers on ``points`` and the training phrases."""
    # One thread: sums in another order would give other weights.
    torch.set_num_threads(1)
    phrases = training_phrases()
    tower, prototypes = train_pixel_tower(points, pixel_recipe)
    head = fit_text_head(
        encoder.encode(phrases.texts),
        phrases.meanings,
        prototypes,
        text_recipe,
    )
    spec = {
        "kind": MLP,
        "vector_dimension": points.vectors.shape[1],
        "hidden": list(pixel_recipe.student.hidden),
        "aligned_dimension": prototypes.shape[1],
    }
    return tower_of(tower, spec), head


def trained_towers(points: Points, encoder: SentenceEncoder) -> Towers:
    """Return towers trained on ``points`` as the bundle's are."""
    tower, head = train_towers(points, encoder, PixelRecipe(), TextRecipe())
    return Towers(pixel_aligner(tower), text_aligner(head))


def bundled_towers(folder: Path) -> Towers:
    """Return the towers of the bundle in ``folder``, on onnxruntime."""
    pixels = open_session(folder / PIXEL_TOWER, "vectors", "aligned")
    sentences = open_session(folder / TEXT_HEAD, "sentence", "aligned")

    def align_pixels(vectors: Floats) -> Floats:
        (aligned,) = pixels.run(["aligned"], {"vectors": vectors})
        return np.asarray(aligned, np.float32)

    def align_sentences(rows: Floats) -> Floats:
        (aligned,) = sentences.run(["aligned"], {"sentence": rows})
        return np.asarray(aligned, np.float32)

    return Towers(align_pixels, align_sentences)
