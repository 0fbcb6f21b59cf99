#!/usr/bin/env python3
"""Train the default bundle ``landcover-starter``.

    build/engine/bin/python scripts/landcover_starter/train.py [--out FOLDER]

Learns from all points; its figures come from the same recipe trained without
a part or a region of them. The same seed gives the same weights. The folder's
README.md is written by hand and has to be there: its check sum goes into
SHA256SUMS.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from aether_qgis.engine.bundles.manifest import (
    SCHEMA,
    Manifest,
    save_manifest,
)
from aether_qgis.engine.towers.bundle_export import write_towers
from aether_qgis.engine.towers.text import shipped_encoder
from aether_qgis.engine.towers.tower import Tower
from aether_qgis.resources import resource
from scripts.landcover_starter.evaluate import (
    mean_of,
    tables_without,
    test_senses,
)
from scripts.landcover_starter.splits import Points, read_points
from scripts.landcover_starter.towers import train_towers

DEFAULT_BUNDLE = resource("models", "landcover-starter")
ATTRIBUTION = (
    "The AlphaEarth Foundations Satellite Embedding dataset is produced by "
    "Google and Google DeepMind. Land-cover labels: this dataset is produced "
    "for the Dynamic World Project by Google in partnership with National "
    "Geographic Society and the World Resources Institute."
)
LICENCE = "CC-BY-4.0 for what was learnt from AlphaEarth and Dynamic World"


def main() -> None:
    """Train, write and measure the bundle that --out names."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=DEFAULT_BUNDLE)
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    points = read_points()
    tower, head = train_towers(points)
    write_towers(out, tower, head)
    metrics = measured(points)
    write_manifest(out, tower, head, metrics)
    print(json.dumps(metrics, indent=2))


def measured(points: Points) -> dict[str, float]:
    """Return what the tables of evaluate.py say, as flat numbers."""
    given = test_senses()
    parts = tables_without(points, points.parts, given)
    regions = tables_without(points, points.regions, given)
    metrics = {
        "held_out_mean_auc": mean_of(parts),
        "held_out_sd_within_class": float(
            np.mean([table.sd_within_class for table in parts.values()])
        ),
        "region_left_out_mean_auc": mean_of(regions),
    }
    for region, table in regions.items():
        metrics[f"region_left_out_{region}"] = table.mean
    return {name: round(value, 4) for name, value in metrics.items()}


def write_manifest(
    out: Path,
    tower: Tower,
    head: Tower,
    metrics: dict[str, float],
) -> None:
    """Write bundle.json and the check sums."""
    encoder = shipped_encoder()
    manifest = Manifest(
        schema=SCHEMA,
        name="landcover-starter",
        title="Land cover (starter)",
        summary=(
            "Finds nine kinds of land cover from free text in eight "
            "languages: water, trees, grass, flooded vegetation, crops, "
            "shrubs, buildings, bare ground, snow and ice."
        ),
        embedding_profile="alphaearth-v1",
        embedding_year=2024,
        window_radius=0,
        vector_dimension=64,
        aligned_dimension=int(str(tower.spec["aligned_dimension"])),
        text_dimension=int(str(head.spec["text_dimension"])),
        text_encoder={"kind": "onnx", "revision": encoder.revision},
        pixel_tower=tower.spec,
        text_head=head.spec,
        licence=LICENCE,
        attribution=ATTRIBUTION,
        metrics=metrics,
    )
    save_manifest(out, manifest)


if __name__ == "__main__":
    main()
