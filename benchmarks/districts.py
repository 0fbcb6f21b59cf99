#!/usr/bin/env python3
"""Measure how well districts rank by what they really hold.

    build/engine/bin/python benchmarks/districts.py [--held-out] [--seeds 4]

Mosaics of real vectors (../shared) of 384² pixels are cut into square
districts of 24 pixels; the true share of a class is that of its label.
``--held-out`` trains the default bundle's towers without part 0 of the points
(about two minutes), and lays out mosaics of that part alone.
"""

from __future__ import annotations

import argparse
import csv
import json
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import List

import numpy as np
import rasterio
from numpy.typing import NDArray
from scipy.stats import spearmanr
from yardsticks import SHARED

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from aether_qgis.engine.protocol.places import PLACES_FORMAT
from aether_qgis.engine.protocol.zonal import ZONAL_MEASURES, ZonalRequest
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.zonal.zonal import zonal_similarity

SIDE, SIZE = 24, 384
ASKED = {0: "open water", 1: "forest", 4: "fields of crops", 6: "houses"}
"""Of Dynamic World's classes with these numbers."""
POINTS = SHARED / "data" / "alphaearth_points.csv"
Doubles = NDArray[np.float64]


@dataclass(frozen=True)
class Districts:
    """Districts of one mosaic, and what they really hold."""

    raster: Path
    places: Path
    shares: Doubles
    """True share of each class, [districts, texts]; NaN without data."""


def main() -> None:
    """Print a table: measure, text, figures over all seeds."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--seeds", type=int, default=4)
    given = parser.parse_args()
    print("| field | text | rank correlation | where it is | error |")
    print("|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as name:
        folder, bundle, points = Path(name), "landcover-starter", POINTS
        if given.held_out:
            bundle = str(bundle_without_part(folder / "bundle"))
            points = held_out_points(folder / "points.csv")
        mosaics = [
            districts(folder, points, seed) for seed in range(given.seeds)
        ]
        for measure in ZONAL_MEASURES:
            found = [measured(one, measure, bundle, folder) for one in mosaics]
            for field in ("mean", "share"):
                print_rows(mosaics, found, measure, field)


def print_rows(
    mosaics: List[Districts], found: List[list], measure: str, field: str
) -> None:
    """Print a row for each text."""
    for number, text in enumerate(ASKED.values()):
        ranks, ranks_there, errors = [], [], []
        for one, rows in zip(mosaics, found):
            said = np.array([row[field][number] for row in rows], float)
            true = one.shares[:, number]
            known = np.isfinite(said) & np.isfinite(true)
            is_there = known & (true > 0)
            ranks.append(spearmanr(true[known], said[known]).statistic)
            ranks_there.append(
                spearmanr(true[is_there], said[is_there]).statistic
            )
            errors.append(np.abs(said - true)[known].mean())
        error = f"{np.mean(errors):.3f}" if field == "share" else ""
        print(
            f"| {field} of {measure} | {text} | {np.mean(ranks):.2f} | "
            f"{np.mean(ranks_there):.2f} | {error} |",
            flush=True,
        )


def districts(folder: Path, points: Path, seed: int) -> Districts:
    """Lay out a mosaic, and cut it into squares."""
    raster = folder / f"mosaic_{seed}.tif"
    labels = folder / f"labels_{seed}.tif"
    tool = SHARED / "tools" / "make_mosaic.py"
    subprocess.run(
        [sys.executable, tool, raster, "--labels", labels]
        + ["--points", points, "--size", str(SIZE), "--seed", str(seed)]
        + ["--orientation", "north-up"],
        check=True,
    )
    with rasterio.open(labels) as file:
        label, transform = file.read(1), file.transform
    lines, shares = [{"format": PLACES_FORMAT, "columns": []}], []
    corners = [(0, 0), (SIDE, 0), (SIDE, SIDE), (0, SIDE)]
    for top in range(0, SIZE, SIDE):
        for left in range(0, SIZE, SIDE):
            ring = [[*(transform @ (left + x, top + y))] for x, y in corners]
            lines.append({"polygon": [ring]})
            inside = label[top : top + SIDE, left : left + SIDE]
            known = inside[inside != 255]
            shares.append(
                [
                    np.mean(known == number) if known.size else np.nan
                    for number in ASKED
                ]
            )
    places = folder / f"places_{seed}.jsonl"
    places.write_text("\n".join(map(json.dumps, lines)))
    return Districts(raster, places, np.array(shares))


def measured(
    one: Districts, measure: str, bundle: str, folder: Path
) -> List[dict]:
    """Return the engine's row of each district."""
    rows = folder / "rows.jsonl"
    zonal_similarity(
        ZonalRequest(
            raster=str(one.raster),
            places=str(one.places),
            asked=tuple(ASKED.values()),
            rows_path=str(rows),
            measure=measure,
            bundle=bundle,
        ),
        RequestProgress(),
    )
    return [json.loads(line) for line in rows.read_text().splitlines()]


def held_out_points(path: Path) -> Path:
    """Write the points of part 0 as one region, so that none is empty."""
    from scripts.landcover_starter.splits import held_out_mask

    with POINTS.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    unseen = [row for row, is_out in zip(rows, held_out_mask()) if is_out]
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows({**row, "region": "all"} for row in unseen)
    return path


def bundle_without_part(folder: Path) -> Path:
    """Train the default bundle's towers without part 0 of the points."""
    from aether_qgis.engine.towers.bundle_export import write_towers
    from scripts.landcover_starter.splits import read_points
    from scripts.landcover_starter.towers import train_towers
    from scripts.landcover_starter.train import DEFAULT_BUNDLE, write_manifest

    points = read_points()
    tower, head = train_towers(points.where(~points.held_out))
    folder.mkdir()
    shutil.copy(DEFAULT_BUNDLE / "README.md", folder)
    write_towers(folder, tower, head)
    write_manifest(folder, tower, head, {})
    return folder


if __name__ == "__main__":
    main()
