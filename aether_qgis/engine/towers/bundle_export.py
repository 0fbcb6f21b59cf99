"""Both towers of a training as a model bundle, and back."""

from __future__ import annotations

from pathlib import Path
from typing import Tuple

import numpy as np
from safetensors.numpy import load_file, save

from aether_qgis.engine.bundles.bundle import Bundle
from aether_qgis.engine.bundles.manifest import (
    CARD,
    PIXEL_TOWER,
    TEXT_HEAD,
    WEIGHTS,
    Manifest,
    save_manifest,
)
from aether_qgis.engine.bundles.writer import write_folder
from aether_qgis.engine.towers.onnx_export import (
    pixel_tower_model,
    text_head_model,
)
from aether_qgis.engine.towers.tower import Tower, weights_of

_PIXELS, _TEXTS = "pixel_tower", "text_head"
"""What the weights of both towers are called in their file."""


def write_bundle(
    folder: Path,
    pixel_tower: Tower,
    text_head: Tower,
    manifest: Manifest,
    card: str,
) -> None:
    """Write a bundle beside ``folder`` and move it into place when whole.

    Replaces a bundle that is there. Raises OutputError where something else
    is, or where nothing can be written; nothing is left behind then.
    """

    def fill(partial: Path) -> None:
        write_towers(partial, pixel_tower, text_head)
        (partial / CARD).write_text(card, encoding="utf-8")
        save_manifest(partial, manifest)

    write_folder(folder, fill)


def read_towers(bundle: Bundle) -> Tuple[Tower, Tower]:
    """Return the pixel tower and the text head that a bundle holds."""
    weights = load_file(bundle.weights)
    specs = {
        _PIXELS: bundle.manifest.pixel_tower,
        _TEXTS: bundle.manifest.text_head,
    }
    pixels, texts = (
        Tower(dict(spec), weights_of(part, weights))
        for part, spec in specs.items()
    )
    return pixels, texts


def write_towers(folder: Path, pixel_tower: Tower, text_head: Tower) -> None:
    """Write both ONNX files, and the weights of both for torch."""
    (folder / PIXEL_TOWER).write_bytes(pixel_tower_model(pixel_tower))
    (folder / TEXT_HEAD).write_bytes(text_head_model(text_head))
    parts = {_PIXELS: pixel_tower, _TEXTS: text_head}
    weights = {
        f"{part}.{name}": np.asarray(array, order="C")
        for part, tower in parts.items()
        for name, array in tower.weights.items()
    }
    # Not by save_file, whose files no one else may read.
    (folder / WEIGHTS).write_bytes(save(weights))
