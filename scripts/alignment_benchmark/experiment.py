"""Simulated points for training, and questions about places held out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Callable

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.alignment.recipe import Samples
from scripts.alignment_benchmark.places import COLUMNS, invent_places
from scripts.alignment_benchmark.scene import (
    PIXEL_M,
    Scene,
    make_scene,
    window_means,
)
from scripts.landcover_starter.measure import Table, measure
from scripts.landcover_starter.phrases import read_lines
from scripts.landcover_starter.splits import CLASSES, read_points

TRAINING_POINTS = 6000
TEST_POINTS = 6000
BASE_RADIUS, WIDE_RADIUS = 4, 9
HELD_OUT_PARTS = (0,)
PHRASES = Path(__file__).parent / "phrases"

Floats = NDArray[np.float32]
Align = Callable[[Floats], Floats]


@dataclass(frozen=True)
class Questions:
    """Single pixels, as a query on the raster meets them."""

    vectors: Floats
    """Unit vectors, [pixels, 64]."""
    labels: NDArray[np.int64]
    regions: NDArray[np.int64]

    def where(self, mask: NDArray[np.bool_]) -> Questions:
        """Return the pixels that ``mask`` selects."""
        return Questions(
            self.vectors[mask], self.labels[mask], self.regions[mask]
        )


@lru_cache(maxsize=2)
def scene_of(seed: int) -> Scene:
    """Return the mosaic of a seed."""
    points = read_points()
    return make_scene(points, np.isin(points.parts, HELD_OUT_PARTS), seed)


def training_samples(seed: int, left_out: int | None = None) -> Samples:
    """Return the points of a seed, without one region if told so."""
    scene = scene_of(seed)
    mask = ~scene.held_out
    if left_out is not None:
        mask &= scene.regions != left_out
    rows, columns = scene.sites(TRAINING_POINTS, mask, seed)
    texts, parts = invent_places(scene.labels[rows, columns], seed)
    return Samples(
        base=window_means(scene, rows, columns, BASE_RADIUS),
        wide=window_means(scene, rows, columns, WIDE_RADIUS),
        x=columns.astype(np.float64) * PIXEL_M,
        y=-rows.astype(np.float64) * PIXEL_M,
        texts=texts,
        columns=COLUMNS,
        parts=parts,
    )


def held_out_pixels(seed: int, region: int | None = None) -> Questions:
    """Return pixels of the held-out half, of one region if told so."""
    scene = scene_of(seed)
    mask = scene.held_out.copy()
    if region is not None:
        mask &= scene.regions == region
    rows, columns = scene.sites(TEST_POINTS, mask, seed + 1000)
    return Questions(
        scene.vectors[rows, columns],
        scene.labels[rows, columns],
        scene.regions[rows, columns],
    )


def sentences(kind: str) -> dict[str, list[str]]:
    """Return the ``validation`` or ``test`` sentences of each class."""
    return {
        name: read_lines(PHRASES / kind / f"{name}.txt") for name in CLASSES
    }


def ask(
    align_pixels: Align,
    align_sentences: Align,
    questions: Questions,
    encoded: Floats,
) -> Table:
    """Ask every sentence; ``encoded`` [classes, phrasings, 384]."""
    classes, phrasings, width = encoded.shape
    queries = align_sentences(encoded.reshape(-1, width))
    return measure(
        align_pixels(questions.vectors),
        questions.labels,
        queries.reshape(classes, phrasings, -1),
    )
