#!/usr/bin/env python3
"""Print how well words are understood, on places that training did not see.

    build/engine/bin/python scripts/understanding/measure.py
        [--phrases tuning|report] [--seeds 3] [--worst 20]

A folder of phrases holds everyday.tsv (class, phrase), foreign.tsv (language,
class, phrase), sensible.tsv (language, phrase) and senseless.tsv (kind,
phrase). Those in ``tuning`` chose settings; those in ``report`` were written
afterwards by somebody else and are asked once.

The default bundle's recipe is trained without a part of the cells, and then
built upon by a training on simulated places (``alignment_benchmark``) that
does not see them either.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

# As the engine starts: a product takes one thread.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from aether_qgis.engine.evaluation.retrieval import area_under_curve
from aether_qgis.engine.towers.running import pixel_aligner, text_aligner
from aether_qgis.engine.towers.tower import Tower
from aether_qgis.engine.words.query_vector import senses
from aether_qgis.engine.words.understanding import LEAST_SURE, understand
from scripts.alignment_benchmark.experiment import held_out_pixels
from scripts.landcover_starter.phrases import read_lines
from scripts.landcover_starter.splits import CLASSES, read_points
from scripts.landcover_starter.towers import train_towers
from scripts.understanding.lessons import mistyped
from scripts.understanding.trained import (
    own_kinds,
    similarity,
    trained_on_places,
)

FOLDER = Path(__file__).parent / "phrases"
TYPING_SEED = 7

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Question:
    """A phrase and the class that it is about."""

    land: str
    text: str


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--phrases", default="tuning")
    parser.add_argument("--worst", type=int, default=20)
    parser.add_argument("--seeds", type=int, default=3)
    arguments = parser.parse_args()
    folder = FOLDER / arguments.phrases
    sets = question_sets(folder)
    points = read_points()
    hidden = points.where(points.held_out)
    base = train_towers(points.where(~points.held_out))
    pixels = pixel_aligner(base[0])(hidden.vectors)
    found = {}
    print("Default bundle (its recipe, without the held-out cells)")
    for name, questions in sets.items():
        queries = text_aligner(base[1])(given_by(questions))
        found[name] = areas_of(queries @ pixels.T, hidden.labels, questions)
        mean = mean_over_classes(questions, found[name])
        print(f"  {name:24s} {mean:.4f} ({len(questions)} phrases)")
    print_worst(sets, found, arguments.worst)
    print_sureness(folder)
    print_trained(sets, base, arguments.seeds)


def print_trained(
    sets: Dict[str, List[Question]], base: Tuple[Tower, Tower], seeds: int
) -> None:
    """Print what bundles trained on simulated places find."""
    sets = dict(sets)
    sets["its own kinds"] = [Question(*pair) for pair in own_kinds()]
    means: Dict[Tuple[str, str], List[float]] = {}
    for seed, how, towers in trained_on_places(seeds, base):
        labels = held_out_pixels(seed).labels
        for name, questions in sets.items():
            scores = similarity(towers, seed, given_by(questions))
            areas = areas_of(scores, labels, questions)
            means.setdefault((name, how), []).append(
                mean_over_classes(questions, areas)
            )
    print(f"Trained on 6,000 simulated places, {seeds} seeds")
    for (name, how), values in means.items():
        print(
            f"  {name:24s} {how:10s} {np.mean(values):.4f} "
            f"(sd over seeds {np.std(values):.4f})"
        )


def question_sets(folder: Path) -> Dict[str, List[Question]]:
    """Return the questions by what they are: a set, a language, mistyped."""
    everyday = [
        Question(*line.split("\t"))
        for line in read_lines(folder / "everyday.tsv")
    ]
    sets = {"everyday English": everyday}
    chance = random.Random(TYPING_SEED)
    sets["with a typing error"] = [
        Question(one.land, mistyped(one.text, chance)) for one in everyday
    ]
    for line in read_lines(folder / "foreign.tsv"):
        language, land, text = line.split("\t")
        sets.setdefault(language, []).append(Question(land, text))
    return sets


def given_by(questions: Sequence[Question]) -> Floats:
    """Return the senses of the questions, as the engine understands them."""
    return senses([understood(one.text) for one in questions])


def areas_of(
    similarity: Floats,
    labels: NDArray[np.int64],
    questions: Sequence[Question],
) -> Floats:
    """Return the AUC of each question, given its similarity to pixels."""
    return np.array(
        [
            area_under_curve(row, labels == CLASSES.index(one.land))
            for row, one in zip(similarity, questions, strict=True)
        ]
    )


def understood(text: str) -> str:
    """Return the words that the engine searches for."""
    return understand(text).told.wanted or text


def mean_over_classes(questions: Sequence[Question], areas: Floats) -> float:
    """Return the mean over classes of the mean over their questions."""
    lands = np.array([one.land for one in questions])
    return float(
        np.mean([areas[lands == land].mean() for land in np.unique(lands)])
    )


def print_worst(
    sets: Dict[str, List[Question]], found: Dict[str, Floats], count: int
) -> None:
    """Print the phrases that find their class worst against its best."""
    best: Dict[str, float] = {}
    for name, questions in sets.items():
        for one, area in zip(questions, found[name], strict=True):
            best[one.land] = max(best.get(one.land, 0), float(area))
    rows = [
        (float(area) - best[one.land], float(area), name, one)
        for name, questions in sets.items()
        for one, area in zip(questions, found[name], strict=True)
    ]
    for _, area, name, one in sorted(rows, key=lambda row: row[0])[:count]:
        told = understand(one.text).told
        print(
            f"  {area:.3f} {name}, {one.land}: {one.text} -> {told.wanted}"
            f" ({told.language}; {told.kinds[0].name})"
        )


def print_sureness(folder: Path) -> None:
    """Print how well the sensible is told from the senseless."""
    texts: Dict[bool, List[str]] = {
        sensible: [
            line.split("\t")[1] for line in read_lines(folder / f"{name}.tsv")
        ]
        for sensible, name in ((True, "sensible"), (False, "senseless"))
    }
    sure = {
        kind: np.array([understand(text).told.sureness for text in phrases])
        for kind, phrases in texts.items()
    }
    both = np.concatenate([sure[True], sure[False]])
    area = area_under_curve(both, np.arange(len(both)) < len(sure[True]))
    refused = sure[True] < LEAST_SURE
    print(
        f"sensible against senseless: AUC {area:.4f}; refused "
        f"{refused.mean():.1%} of {len(refused)} sensible and "
        f"{(sure[False] < LEAST_SURE).mean():.1%} of {len(sure[False])} "
        "senseless"
    )
    for text in np.array(texts[True])[refused]:
        print(f"  refused: {text}")
    for text in np.array(texts[False])[sure[False] >= LEAST_SURE]:
        print(f"  answered: {text}")


if __name__ == "__main__":
    main()
