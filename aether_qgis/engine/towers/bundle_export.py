"""Both towers of a training as a model bundle."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Dict

import torch
from safetensors.torch import save
from torch import nn

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
    export_pixel_tower,
    export_text_head,
)


@dataclass(frozen=True)
class Towers:
    """Both towers of a bundle, as torch modules."""

    pixel_tower: nn.Module
    text_head: nn.Module


def write_bundle(
    folder: Path, towers: Towers, manifest: Manifest, card: str
) -> None:
    """Write a bundle beside ``folder`` and move it into place when whole.

    Replaces a bundle that is there. Raises OutputError where something else
    is, or where nothing can be written; nothing is left behind then.
    """

    def fill(partial: Path) -> None:
        export_pixel_tower(towers.pixel_tower, partial / PIXEL_TOWER)
        export_text_head(towers.text_head, partial / TEXT_HEAD)
        # Not by save_file, whose files no one else may read.
        (partial / WEIGHTS).write_bytes(save(_weights(towers)))
        (partial / CARD).write_text(card, encoding="utf-8")
        save_manifest(partial, manifest)

    write_folder(folder, fill)


def _weights(towers: Towers) -> Dict[str, torch.Tensor]:
    parts = {
        "pixel_tower": towers.pixel_tower,
        "text_head": towers.text_head,
    }
    return {
        f"{part}.{name}": tensor.contiguous()
        for part, module in parts.items()
        for name, tensor in module.state_dict().items()
    }
