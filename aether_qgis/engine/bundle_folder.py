"""Write towers, manifest and card as a bundle, whole or not at all."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Dict

import torch
from safetensors.torch import save
from torch import nn

from aether_qgis.engine.bundle import (
    CARD,
    MANIFEST,
    PIXEL_TOWER,
    TEXT_HEAD,
    WEIGHTS,
    Manifest,
    save_manifest,
)
from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.protocol import partial_path
from aether_qgis.engine.towers.export import (
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
    check_replaceable(folder)
    partial = partial_path(str(folder))
    try:
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        export_pixel_tower(towers.pixel_tower, partial / PIXEL_TOWER)
        export_text_head(towers.text_head, partial / TEXT_HEAD)
        # Not by save_file, whose files no one else may read.
        (partial / WEIGHTS).write_bytes(save(_weights(towers)))
        (partial / CARD).write_text(card, encoding="utf-8")
        save_manifest(partial, manifest)
        _move_into_place(partial, folder)
    except OSError as error:
        raise OutputError(
            "The bundle {folder} cannot be written ({reason}): choose "
            "another folder.",
            folder=str(folder),
            reason=error.strerror or type(error).__name__,
        ) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


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


def check_replaceable(folder: Path) -> None:
    """Raise OutputError where something else than a bundle is."""
    if not folder.exists():
        return
    is_bundle = (folder / MANIFEST).is_file()
    if not folder.is_dir() or not (is_bundle or not any(folder.iterdir())):
        raise OutputError(
            "{folder} exists and is no model bundle: choose a new folder for "
            "the bundle, or one that holds a bundle to replace.",
            folder=str(folder),
        )


def _move_into_place(partial: Path, folder: Path) -> None:
    old = partial.with_name(partial.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    try:
        partial.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)
