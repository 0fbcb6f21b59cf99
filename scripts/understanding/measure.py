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
from typing import Dict, List, Sequence

# As the engine starts: a product takes one thread.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from aether_qgis.engine.evaluation.retrieval import area_under_curve
from aether_qgis.engine.words.query_vector import senses
from aether_qgis.engine.words.understanding import LEAST_SURE, understand
from scripts.landcover_starter.phrases import read_lines
from scripts.landcover_starter.splits import CLASSES, read_points
from scripts.landcover_starter.towers import Towers, trained_towers
from scripts.understanding.lessons import mistyped

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
    arguments = parser.parse_args()
    folder = FOLDER / arguments.phrases
    sets = question_sets(folder)
    points = read_points()
    hidden = points.where(points.held_out)
    towers = trained_towers(points.where(~points.held_out))
    pixels = towers.align_pixels(hidden.vectors)
    found = {
        name: areas_of(towers, pixels, hidden.labels, questions)
        for name, questions in sets.items()
    }
    for name, areas in found.items():
        print(f"{name:24s} {mean_over_classes(sets[name], areas):.4f}")
    print_worst(sets, found, arguments.worst)
    print_sureness(folder)


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


def areas_of(
    towers: Towers,
    pixels: Floats,
    labels: NDArray[np.int64],
    questions: Sequence[Question],
) -> Floats:
    """Return the AUC of each question, as the engine understands it."""
    given = senses([understood(one.text) for one in questions])
    similarity = towers.align_senses(given) @ pixels.T
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
