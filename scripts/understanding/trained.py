"""A bundle trained on simulated places, with and without a base."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Dict, Iterator, List, Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.alignment.base import joined
from aether_qgis.engine.alignment.recipe import (
    RecipeSettings,
    Snapshot,
    Towers,
)
from aether_qgis.engine.alignment.recipes import recipe_of
from aether_qgis.engine.alignment.sentences import Sentences
from aether_qgis.engine.alignment.train import sentences_only
from aether_qgis.engine.bundles.bundle import Bundle, load_bundle
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.bundle_export import write_towers
from aether_qgis.engine.towers.running import pixel_aligner, text_aligner
from aether_qgis.engine.towers.tower import Tower
from aether_qgis.engine.words.query_vector import senses
from scripts.alignment_benchmark.experiment import (
    held_out_pixels,
    training_samples,
)
from scripts.alignment_benchmark.places import EVERYWHERE, read_kinds
from scripts.landcover_starter.splits import CLASSES
from scripts.landcover_starter.train import DEFAULT_BUNDLE, write_manifest

Floats = NDArray[np.float32]


class _NoState:
    def load(self) -> Optional[Snapshot]:
        return None

    def save(self, snapshot: Snapshot) -> None:
        pass


def trained_on_places(
    seeds: int, base: Tuple[Tower, Tower]
) -> Iterator[Tuple[int, str, Towers]]:
    """Yield seed, name and towers of recipe ``robust``, alone and built on.

    ``base`` are the default bundle's towers, trained without the places that
    the benchmark hides.
    """
    sentences = sentences_only(Sentences(senses).encode)
    with TemporaryDirectory() as folder:
        bundle = _bundle(Path(folder), base)
        for seed in range(seeds):
            samples = training_samples(seed)
            towers = recipe_of("robust")(
                samples,
                None,
                sentences,
                RecipeSettings(seed=seed),
                RequestProgress(),
                _NoState(),
            )
            yield seed, "alone", towers
            yield seed, "with base", joined(bundle, towers, samples, sentences)


def similarity(towers: Towers, seed: int, given: Floats) -> Floats:
    """Return the similarity of ``given`` senses to hidden pixels, [m, n]."""
    queries = text_aligner(towers.text_head)(given)
    pixels = pixel_aligner(towers.pixel_tower)(held_out_pixels(seed).vectors)
    return np.asarray(queries @ pixels.T, np.float32)


def own_kinds() -> List[Tuple[str, str]]:
    """Return the land and the words of the kinds that are trained on."""
    return [
        (kind.land, kind.kind)
        for kind in read_kinds()
        if kind.land != EVERYWHERE and kind.land in CLASSES
    ]


def _bundle(folder: Path, towers: Tuple[Tower, Tower]) -> Bundle:
    metrics: Dict[str, float] = {}
    write_towers(folder, *towers)
    card = (DEFAULT_BUNDLE / "README.md").read_text("utf-8")
    (folder / "README.md").write_text(card, "utf-8")
    write_manifest(folder, *towers, metrics)
    return load_bundle(str(folder))
