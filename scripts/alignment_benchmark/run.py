#!/usr/bin/env python3
"""Compare the recipes on simulated points over real vectors.

    build/engine/bin/python scripts/alignment_benchmark/run.py
        [--seeds 5] [--recipes aether linear robust]
        [--phrases validation|test] [--region-seeds 1] [--json FILE]

Prints a Markdown table. ``aether, best epoch`` is chosen on the very
questions that it is then reported on: no training could do better.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path

# As the engine starts: a product takes one thread.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from aether_qgis.engine.alignment.recipe import Encode, RecipeSettings
from aether_qgis.engine.alignment.sentences import Sentences
from aether_qgis.engine.towers.text import shipped_encoder
from scripts.alignment_benchmark.experiment import (
    Align,
    Floats,
    Questions,
    ask,
    held_out_pixels,
    scene_of,
    sentences,
    training_samples,
)
from scripts.alignment_benchmark.recipes import trained
from scripts.landcover_starter.measure import Table

RECIPES = ("aether", "linear", "robust")


def main() -> None:
    """Train, ask and print."""
    arguments = parsed_arguments()
    encode = Sentences(shipped_encoder().encode).encode
    asked = sentences(arguments.phrases)
    fewest = min(len(lines) for lines in asked.values())
    encoded = np.stack([encode(lines[:fewest]) for lines in asked.values()])
    results: list[dict[str, object]] = []
    for seed in range(arguments.seeds):
        results += run_seed(seed, arguments.recipes, encode, encoded)
        report(results, arguments.json)
    for seed in range(arguments.region_seeds):
        for region in range(len(scene_of(seed).region_names)):
            results += run_left_out(
                seed, region, arguments.recipes, encode, encoded
            )
        report(results, arguments.json)
    print(markdown(results))


def parsed_arguments() -> argparse.Namespace:
    """Return what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--region-seeds", type=int, default=1)
    parser.add_argument(
        "--recipes", nargs="+", choices=RECIPES, default=list(RECIPES)
    )
    parser.add_argument(
        "--phrases", choices=("validation", "test"), default="validation"
    )
    parser.add_argument("--json", type=Path)
    return parser.parse_args()


def run_seed(
    seed: int, recipes: list[str], encode: Encode, encoded: Floats
) -> list[dict[str, object]]:
    """Train on all regions; ask about each and about all of them."""
    names = scene_of(seed).region_names
    pixels = held_out_pixels(seed)
    questions = {"pooled": pixels}
    for index, name in enumerate(names):
        questions[name] = pixels.where(pixels.regions == index)
    return _run(seed, None, recipes, encode, encoded, questions)


def run_left_out(
    seed: int, region: int, recipes: list[str], encode: Encode, encoded: Floats
) -> list[dict[str, object]]:
    """Train without a region and ask about it."""
    name = scene_of(seed).region_names[region]
    questions = {f"without {name}": held_out_pixels(seed, region)}
    return _run(seed, region, recipes, encode, encoded, questions)


def _run(
    seed: int,
    left_out: int | None,
    recipes: list[str],
    encode: Encode,
    encoded: Floats,
    questions: dict[str, Questions],
) -> list[dict[str, object]]:
    samples = training_samples(seed, left_out)
    # The first question chooses aether's best epoch.
    first = next(iter(questions.values()))

    def judge(pixels: Align, texts: Align) -> float:
        return ask(pixels, texts, first, encoded).mean

    rows = []
    for recipe in recipes:
        started = time.perf_counter()
        settings = RecipeSettings(seed=seed)
        for name, towers in trained(recipe, samples, encode, settings, judge):
            for place, asked in questions.items():
                table = ask(towers.pixels, towers.sentences, asked, encoded)
                rows.append(_row(name, seed, place, table, towers.epoch))
        seconds = time.perf_counter() - started
        print(f"{recipe}, seed {seed}: {seconds:.0f} s", file=sys.stderr)
    return rows


def _row(
    recipe: str, seed: int, place: str, table: Table, epoch: int
) -> dict[str, object]:
    return {
        "recipe": recipe,
        "seed": seed,
        "place": place,
        "epoch": epoch,
        "auc": round(table.mean, 4),
        "sd_within_class": round(table.sd_within_class, 4),
        "sd_between_phrasings": round(table.sd_between_phrasings, 4),
        "classes": [round(float(v), 4) for v in np.nanmean(table.areas, 1)],
    }


def report(results: list[dict[str, object]], path: Path | None) -> None:
    """Write what is known so far."""
    if path is not None:
        path.write_text(json.dumps(results, indent=1), encoding="utf-8")


def markdown(results: list[dict[str, object]]) -> str:
    """Return the table: a line per recipe, a column per place."""
    recipes = list(dict.fromkeys(str(row["recipe"]) for row in results))
    places = list(dict.fromkeys(str(row["place"]) for row in results))
    heads = ["recipe", *places, "sd within class", "sd between phrasings"]
    lines = ["| " + " | ".join(heads) + " |", "|---" * len(heads) + "|"]
    for recipe in recipes:
        cells = [_cell(results, recipe, place, "auc") for place in places]
        cells += [
            _cell(results, recipe, "pooled", sd).split(" ")[0]
            for sd in ("sd_within_class", "sd_between_phrasings")
        ]
        lines.append("| " + " | ".join([recipe, *cells]) + " |")
    return "\n".join(lines)


def _cell(
    results: list[dict[str, object]], recipe: str, place: str, value: str
) -> str:
    numbers = [
        float(str(row[value]))
        for row in results
        if row["recipe"] == recipe and row["place"] == place
    ]
    if not numbers:
        return "–"
    return f"{np.mean(numbers):.3f} ± {np.std(numbers):.3f}"


if __name__ == "__main__":
    main()
