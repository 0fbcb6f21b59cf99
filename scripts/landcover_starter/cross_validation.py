#!/usr/bin/env python3
"""Print how well the pixel tower's recipe does on places it did not see.

    build/engine/bin/python scripts/landcover_starter/cross_validation.py

Asks for each class with its own prototype, so that the table is about the
pixel tower alone. Three ways to hide places: one of the four parts, two of
them, and one whole region. Each tower is trained anew, with several seeds.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from scripts.landcover_starter.distillation import (
    PixelRecipe,
    train_pixel_tower,
)
from scripts.landcover_starter.measure import measure
from scripts.landcover_starter.splits import (
    CLASSES,
    POINTS,
    Points,
    read_points,
)

Doubles = NDArray[np.float64]
SEEDS = 3


class Split(NamedTuple):
    """A way to hide some of the points."""

    name: str
    hidden: NDArray[np.bool_]
    """Mask of the points that training does not see."""


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=SEEDS)
    seeds = range(parser.parse_args().seeds)
    if not POINTS.is_file():
        sys.exit(f"The labelled points are missing: {POINTS}")
    # One thread: sums in another order would give other weights.
    torch.set_num_threads(1)
    points = read_points()
    for title, splits in ways_to_hide(points).items():
        areas = np.array(
            [
                [areas_under_curve(points, split, seed) for split in splits]
                for seed in seeds
            ]
        )
        print(f"{title}\n{as_text(areas, splits)}\n", flush=True)


def ways_to_hide(points: Points) -> dict[str, list[Split]]:
    """Return the splits under the titles of their tables."""
    halves = [(0, 1), (2, 3), (0, 2), (1, 3), (0, 3), (1, 2)]
    return {
        "One part of four hidden": [
            Split(f"part {part}", points.parts == part) for part in range(4)
        ],
        "Two parts of four hidden": [
            Split(f"parts {one}, {other}", np.isin(points.parts, [one, other]))
            for one, other in halves
        ],
        "One region hidden": [
            Split(str(region), points.regions == region)
            for region in np.unique(points.regions)
        ],
    }


def areas_under_curve(points: Points, split: Split, seed: int) -> Doubles:
    """Return the AUC of each class on the hidden points, [9]."""
    tower, prototypes = train_pixel_tower(
        points.where(~split.hidden), replace(PixelRecipe(), seed=seed)
    )
    hidden = points.where(split.hidden)
    with torch.no_grad():
        aligned = tower(torch.from_numpy(hidden.vectors)).numpy()
    queries = prototypes.numpy()[:, None]
    return measure(aligned, hidden.labels, queries).areas[:, 0]


def as_text(areas: Doubles, splits: list[Split]) -> str:
    """Return the table of ``areas`` [seeds, splits, 9] as text.

    A class of which a split hides no point is left out of its means.
    """
    of_splits = np.nanmean(areas, 2)
    of_seeds = of_splits.mean(1)
    lines = [
        f"  {split.name:20s} {of_split.mean():.4f}"
        for split, of_split in zip(splits, of_splits.T)
    ]
    of_classes = np.nanmean(areas, (0, 1))
    lines += [
        f"  {name:20s} {of_class:.3f}"
        for name, of_class in zip(CLASSES, of_classes)
    ]
    lines.append(
        f"  mean {of_seeds.mean():.4f}, sd over seeds {of_seeds.std():.4f}, "
        f"sd over splits {of_splits.mean(0).std():.4f}"
    )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
