#!/usr/bin/env python3
"""Run the whole AETHER experiment on a folder of data.

    run.py FOLDER [--results FOLDER]

FOLDER is laid out as docs/experiment.md says. A bundle is trained by each
recipe, and each is measured on every task, through the plugin's own
algorithms. Ends with results.md and results.json.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from scripts.experiment.folder import (
    Experiment,
    ExperimentError,
    Task,
    read_experiment,
)
from scripts.experiment.tables import Measurement, results_page


def main() -> None:
    """Train, measure, write the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--results", type=Path)
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    results = (arguments.results or folder / "results").resolve()
    try:
        experiment = read_experiment(folder)
    except ExperimentError as error:
        raise SystemExit(str(error)) from error
    results.mkdir(parents=True, exist_ok=True)
    measurements = [
        measure(experiment, task, split, recipe, bundle, results)
        for recipe, bundle in bundles(experiment, results)
        for task in experiment.tasks
        for split in splits_of(experiment, task)
    ]
    page = results_page(experiment, measurements)
    (results / "results.md").write_text(page, encoding="utf-8")
    print(f"\n{page}\nWritten: {results / 'results.md'}")


def bundles(experiment: Experiment, results: Path) -> list[tuple[str, Path]]:
    """Train a bundle by every recipe; return the recipes and folders."""
    trained = []
    for recipe in experiment.recipes:
        bundle = results / f"bundle-{recipe}"
        outputs = run_algorithm(
            "aether:trainalignment",
            {
                "INPUT": str(experiment.embeddings),
                "POINTS": str(experiment.points),
                "TITLE": f"{experiment.title} ({recipe})",
                **experiment.training,
                "RECIPE": recipe,
                "OUTPUT": str(bundle),
            },
        )
        print(
            f"{recipe}: {outputs['POINTS_USED']} points, AUC on held-out "
            f"places {outputs['QUALITY']:.3f}"
        )
        trained.append((recipe, bundle))
    return trained


def splits_of(experiment: Experiment, task: Task) -> tuple[str, ...]:
    """Return the splits to measure with; retrieval trains no probe."""
    if task.kind == "retrieval":
        return experiment.splits[:1]
    return experiment.splits


def measure(
    experiment: Experiment,
    task: Task,
    split: str,
    recipe: str,
    bundle: Path,
    results: Path,
) -> Measurement:
    """Measure one bundle on one task."""
    stem = f"{task.name}-{split}-{recipe}".lower().replace(" ", "-")
    report = results / f"{stem}.json"
    run_algorithm(
        "aether:evaluatealignment",
        {
            "INPUT": str(experiment.embeddings),
            "LABELS": str(task.labels),
            "MODEL": str(bundle),
            "TASK": task.kind,
            "FIELDS": list(task.fields),
            "TEXTS": "\n".join(
                f"{name}: {'; '.join(texts)}"
                for name, texts in task.texts.items()
            ),
            "SPLIT": split,
            "OUTPUT": str(results / f"{stem}.html"),
            "OUTPUT_JSON": str(report),
        },
    )
    facts = json.loads(report.read_text(encoding="utf-8"))
    print(f"{recipe}, {task.name}, {split}: done")
    return Measurement(task.name, split, recipe, facts)


def run_algorithm(name: str, inputs: dict[str, Any]) -> dict[str, Any]:
    """Run an algorithm as ``qgis_process`` does and return its outputs."""
    done = subprocess.run(
        [str(ROOT / "scripts" / "qgis_process"), "run", name, "-"],
        input=json.dumps({"inputs": inputs}),
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stderr[-2000:]}")
    answer = json.loads(done.stdout[done.stdout.index("{") :])
    outputs: dict[str, Any] = answer["results"]
    return outputs


if __name__ == "__main__":
    main()
