#!/usr/bin/env python3
"""Train the default bundle ``landcover-starter``.

    build/engine/bin/python scripts/landcover_starter/train.py [--out FOLDER]

Sees the training cells of splits.py and the training phrases only; the same
seed gives the same weights. The folder's README.md is written by hand and
has to be there: its check sum goes into SHA256SUMS.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from safetensors.torch import save_file

from aether_qgis.engine.bundles.manifest import (
    PIXEL_TOWER,
    SCHEMA,
    TEXT_HEAD,
    WEIGHTS,
    Manifest,
    save_manifest,
)
from aether_qgis.engine.towers.architectures import (
    ANCHORS,
    MLP,
    AnchorTextHead,
    MlpPixelTower,
)
from aether_qgis.engine.towers.onnx_export import (
    export_pixel_tower,
    export_text_head,
)
from aether_qgis.engine.towers.text import shipped_encoder
from scripts.landcover_starter.distillation import PixelRecipe
from scripts.landcover_starter.evaluate import (
    DEFAULT_BUNDLE,
    mean_of,
    region_tables,
    table_of,
    test_sentences,
)
from scripts.landcover_starter.splits import Points, read_points
from scripts.landcover_starter.text_training import TextRecipe
from scripts.landcover_starter.towers import bundled_towers, train_modules

ATTRIBUTION = (
    "The AlphaEarth Foundations Satellite Embedding dataset is produced by "
    "Google and Google DeepMind. Land-cover labels: this dataset is produced "
    "for the Dynamic World Project by Google in partnership with National "
    "Geographic Society and the World Resources Institute."
)
LICENCE = (
    "CC-BY-4.0 for what was learnt from AlphaEarth and Dynamic World; the "
    "anchor phrases' vectors come from all-MiniLM-L6-v2 (Apache-2.0)"
)


def main() -> None:
    """Train, write and measure the bundle that --out names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=DEFAULT_BUNDLE)
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    points = read_points()
    pixel_recipe, text_recipe = PixelRecipe(), TextRecipe()
    tower, head = train_modules(
        points.where(~points.held_out),
        shipped_encoder(),
        pixel_recipe,
        text_recipe,
    )
    write_towers(out, tower, head)
    metrics = measured(out, points)
    write_manifest(out, pixel_recipe, head, metrics)
    print(json.dumps(metrics, indent=2))


def write_towers(
    out: Path, tower: MlpPixelTower, head: AnchorTextHead
) -> None:
    """Write both ONNX files and the weights of both for torch."""
    export_pixel_tower(tower, out / PIXEL_TOWER)
    export_text_head(head, out / TEXT_HEAD)
    parts = {"pixel_tower": tower, "text_head": head}
    weights = {
        f"{part}.{name}": tensor.contiguous()
        for part, module in parts.items()
        for name, tensor in module.state_dict().items()
    }
    # Fitted as float16 numbers, so nothing is lost.
    weights["text_head.anchors"] = weights["text_head.anchors"].half()
    save_file(weights, out / WEIGHTS)
    (out / WEIGHTS).chmod(0o644)


def measured(out: Path, points: Points) -> dict[str, float]:
    """Return what the table of evaluate.py says, as flat numbers."""
    encoder = shipped_encoder()
    sentences = test_sentences(encoder)
    held_out = table_of(
        bundled_towers(out), points.where(points.held_out), sentences
    )
    regions = region_tables(points, encoder, sentences)
    metrics = {
        "held_out_mean_auc": held_out.mean,
        "held_out_sd_within_class": held_out.sd_within_class,
        "held_out_sd_between_phrasings": held_out.sd_between_phrasings,
        "region_left_out_mean_auc": mean_of(regions),
    }
    for region, table in regions.items():
        metrics[f"region_left_out_{region}"] = table.mean
    return {name: round(value, 4) for name, value in metrics.items()}


def write_manifest(
    out: Path,
    recipe: PixelRecipe,
    head: AnchorTextHead,
    metrics: dict[str, float],
) -> None:
    """Write bundle.json and the check sums."""
    encoder = shipped_encoder()
    anchors, meanings = head.coefficients.shape
    aligned = head.prototypes.shape[1]
    manifest = Manifest(
        schema=SCHEMA,
        name="landcover-starter",
        title="Land cover (starter)",
        summary=(
            "Finds nine kinds of land cover from free English text: water, "
            "trees, grass, flooded vegetation, crops, shrubs, buildings, bare "
            "ground, snow and ice."
        ),
        embedding_profile="alphaearth-v1",
        embedding_year=2024,
        window_radius=0,
        vector_dimension=64,
        aligned_dimension=aligned,
        text_dimension=encoder.dimension,
        text_encoder={"kind": "onnx", "revision": encoder.revision},
        pixel_tower={
            "kind": MLP,
            "vector_dimension": 64,
            "hidden": list(recipe.student.hidden),
            "aligned_dimension": aligned,
        },
        text_head={
            "kind": ANCHORS,
            "text_dimension": encoder.dimension,
            "anchors": anchors,
            "meanings": meanings,
            "aligned_dimension": aligned,
            "gamma": head.gamma,
        },
        licence=LICENCE,
        attribution=ATTRIBUTION,
        metrics=metrics,
    )
    save_manifest(out, manifest)


if __name__ == "__main__":
    main()
