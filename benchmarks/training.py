#!/usr/bin/env python3
"""Training in NumPy against the same recipes in torch: quality and time.

    git worktree add ../with-torch 5ea12db
    build/engine/bin/python benchmarks/training.py --yardstick ../with-torch
        [--seeds 5] [--one-core]

The yardstick is the last commit whose recipes ``linear`` and ``robust`` were
torch's. Both train on the same points and are asked the same sentences about
the same pixels (``scripts/alignment_benchmark``). They take turns, each time
in a process of its own; the table has medians. On one core, other work on the
machine matters least: then compare seconds of processors.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from statistics import mean, median, stdev
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
RECIPES = ("linear", "robust")
PHRASES = "test"


def main() -> None:
    """Measure and print, or train once for the process that asks for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--yardstick", type=Path)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--one-core", action="store_true")
    parser.add_argument("--train", nargs=3, help="for internal use")
    arguments = parser.parse_args()
    if arguments.train:
        recipe, seed, tree = arguments.train
        if "ONE_CORE" in os.environ:
            os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
        sys.path.insert(0, tree)
        print(json.dumps(trained(recipe, int(seed))))
        return
    if arguments.yardstick is None:
        parser.error("--yardstick is missing")
    trees = (arguments.yardstick.resolve(), ROOT)
    print("| recipe | | torch | NumPy | difference or ratio |")
    print("|---|---|---|---|---|")
    for recipe in RECIPES:
        results: list[list[dict[str, Any]]] = [[], []]
        for seed in range(arguments.seeds):
            for found, tree in zip(results, trees):
                found.append(
                    in_a_process(recipe, seed, tree, arguments.one_core)
                )
        report(recipe, *results)


def trained(recipe: str, seed: int) -> dict[str, float]:
    """Train once on the tree that is on the path; return what it took."""
    import numpy as np

    from aether_qgis.engine.alignment.recipe import RecipeSettings
    from aether_qgis.engine.alignment.sentences import Sentences
    from aether_qgis.engine.towers.text import shipped_encoder
    from scripts.alignment_benchmark import experiment, recipes

    samples = experiment.training_samples(seed)
    encode = Sentences(shipped_encoder().encode).encode
    asked = experiment.sentences(PHRASES)
    fewest = min(len(lines) for lines in asked.values())
    encoded = np.stack([encode(lines[:fewest]) for lines in asked.values()])
    encode(samples.texts)
    took: dict[str, float] = {}
    train = recipes.recipe_of(recipe)

    def timed(*given: Any) -> Any:
        wall, processor = time.perf_counter(), time.process_time()
        towers = train(*given)
        took["wall"] = time.perf_counter() - wall
        took["processor"] = time.process_time() - processor
        took["peak"] = peak_mib()
        return towers

    # Both trees run what they train in ways of their own, not timed here.
    recipes.recipe_of = lambda name: timed
    settings = RecipeSettings(seed=seed)
    ((_, towers),) = recipes.trained(
        recipe, samples, encode, settings, lambda pixels, texts: 0.0
    )
    pixels = experiment.held_out_pixels(seed)
    table = experiment.ask(towers.pixels, towers.sentences, pixels, encoded)
    return {"auc": table.mean, **took}


def peak_mib() -> float:
    """Return this process's peak resident memory in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def in_a_process(
    recipe: str, seed: int, tree: Path, one_core: bool
) -> dict[str, Any]:
    """Train in a process of its own; as the engine starts, so does it."""
    variables = {"OPENBLAS_NUM_THREADS": "1"}
    if one_core:
        variables["OMP_NUM_THREADS"] = variables["ONE_CORE"] = "1"
    done = subprocess.run(
        [sys.executable, __file__, "--train", recipe, str(seed), str(tree)],
        env={**os.environ, **variables},
        stdout=subprocess.PIPE,
        check=True,
    )
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def report(
    recipe: str, theirs: list[dict[str, Any]], ours: list[dict[str, Any]]
) -> None:
    """Print a recipe's lines of the table."""
    pairs = [o["auc"] - t["auc"] for t, o in zip(theirs, ours)]
    areas = [mean(one["auc"] for one in side) for side in (theirs, ours)]
    print(
        f"| `{recipe}` | mean AUC, {len(pairs)} seeds | {areas[0]:.4f} | "
        f"{areas[1]:.4f} | {mean(pairs):+.4f} (sd {stdev(pairs):.4f}) |"
    )
    for name, unit, digits in (
        ("wall", "s", 2),
        ("processor", "s of processors", 2),
        ("peak", "MiB at peak", 0),
    ):
        torch, numpy = (
            median(one[name] for one in side) for side in (theirs, ours)
        )
        print(
            f"| | {unit} | {torch:.{digits}f} | {numpy:.{digits}f} | "
            f"{numpy / torch:.2f} |",
            flush=True,
        )


if __name__ == "__main__":
    main()
