#!/usr/bin/env python3
"""Write resources/models/own-vectors: AlphaEarth's vectors as they are.

    build/engine/bin/python scripts/make_own_vectors.py

A bundle whose pixel tower changes nothing, so that examples can be compared
in the raster's own 64 numbers, with the same index, live map and cluster as
any other. It knows no words.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from aether_qgis.engine.bundles.manifest import (
    CARD,
    SCHEMA,
    Manifest,
    save_manifest,
)
from aether_qgis.engine.rasters.profiles import find_profile
from aether_qgis.engine.towers.bundle_export import write_towers
from aether_qgis.engine.towers.hosted import NONE
from aether_qgis.engine.towers.tower import IDENTITY, LINEAR, Tower

FOLDER = ROOT / "resources" / "models" / "own-vectors"
TEXT = """# The raster's own vectors

For examples only: pixels are compared by AlphaEarth's own 64 numbers, nothing
is learnt and no text is answered. Five examples of a land cover find the rest
of it less well here than in the space of the starter bundle (see
docs/examples.md), but what that bundle never learnt is still told apart.

Nothing in this folder was learnt from data; `scripts/make_own_vectors.py`
wrote it.
"""


def main() -> None:
    """Write the bundle."""
    profile = find_profile("alphaearth-v1")
    if profile is None:
        sys.exit("The profile alphaearth-v1 is missing.")
    size = profile.dimension
    pixels = Tower({"kind": IDENTITY, "vector_dimension": size}, {})
    texts = Tower(
        {"kind": LINEAR, "text_dimension": 1, "aligned_dimension": size},
        {
            "proj.weight": np.zeros((size, 1), np.float32),
            "proj.bias": np.ones(size, np.float32),
        },
    )
    manifest = Manifest(
        schema=SCHEMA,
        name=FOLDER.name,
        title="The raster's own vectors",
        summary="For examples only: compares pixels by AlphaEarth's own "
        "numbers, and answers no text.",
        embedding_profile=profile.name,
        embedding_year=2024,
        window_radius=0,
        vector_dimension=size,
        aligned_dimension=size,
        text_dimension=1,
        text_encoder={"kind": NONE},
        pixel_tower=dict(pixels.spec),
        text_head=dict(texts.spec),
        licence="GPL-2.0-or-later",
        attribution="The AlphaEarth Foundations Satellite Embedding dataset "
        "is produced by Google and Google DeepMind.",
    )
    FOLDER.mkdir(parents=True, exist_ok=True)
    write_towers(FOLDER, pixels, texts)
    (FOLDER / CARD).write_text(TEXT, encoding="utf-8")
    save_manifest(FOLDER, manifest)
    print(FOLDER)


if __name__ == "__main__":
    main()
