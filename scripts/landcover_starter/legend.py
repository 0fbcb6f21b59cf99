#!/usr/bin/env python3
"""Print how often a legend of texts is right, on places training did not see.

    build/engine/bin/python scripts/landcover_starter/legend.py

The default bundle learnt from all labelled points, so its recipe is trained
anew without a fifth of them, without a part of the map's cells, or without a
region, and these are classified, by texts alone and with ten labelled points
a class, drawn from what was left out and not counted. Right is the class that
Dynamic World names. The texts are the phrases that other tables report with,
and the ready list; none was chosen by these figures.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Iterator, List, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from aether_qgis.engine.bundles.bundle import load_bundle
from aether_qgis.engine.legend.decision import TEMPERATURE
from aether_qgis.engine.legend.fitting import fitted_weights
from aether_qgis.engine.legend.label_vectors import label_vectors
from aether_qgis.engine.protocol import DEFAULT_BUNDLE
from aether_qgis.engine.protocol.classifying import Label
from aether_qgis.engine.towers.loading import text_tower
from aether_qgis.requests.ready_legends import ready_legend
from scripts.landcover_starter.phrases import questions
from scripts.landcover_starter.splits import (
    CLASSES,
    POINTS,
    Points,
    read_points,
)
from scripts.landcover_starter.towers import trained_towers

Floats = NDArray[np.float32]
Doubles = NDArray[np.float64]

FIFTHS = 5
POINTS_A_CLASS = 10
DRAWS = 3
BINS = 10
EVERYDAY = ROOT / "scripts/understanding/phrases/report/everyday.tsv"
PHRASES_A_LABEL = 4


@dataclass(frozen=True)
class Figures:
    """How often the labels of some points are right, and are said to be."""

    accuracy: float
    calibration_error: float
    """Mean difference of confidence and accuracy over ten bins."""


def main() -> None:
    """Print a line for each way to hide points and each set of phrases."""
    if not POINTS.is_file():
        sys.exit(f"The labelled points are missing: {POINTS}")
    points = read_points()
    legends = {name: list(found) for name, found in phrase_sets().items()}
    for title, keys in ways_to_hide(points):
        aligned = hidden_points(points, keys)
        print(f"{title}: accuracy (least of a legend), calibration error")
        for name, texts in legends.items():
            alone = [
                figures(aligned @ one.T / TEMPERATURE, points.labels)
                for one in texts
            ]
            helped = [
                with_points(points, aligned, keys, one, draw)
                for one in texts
                for draw in range(DRAWS)
            ]
            print(
                f"  {name:34} {line_of(alone)}; ten points {line_of(helped)}"
            )
        print(flush=True)


def ways_to_hide(points: Points) -> Iterator[Tuple[str, NDArray[np.generic]]]:
    """Yield titles, and which points are hidden together, [points]."""
    chance = np.random.default_rng(7)
    fifths = np.empty(len(points), np.int64)
    for number in range(len(CLASSES)):
        chosen = np.flatnonzero(points.labels == number)
        fifths[chance.permutation(chosen)] = np.arange(len(chosen)) % FIFTHS
    yield "One fifth of the points left out", fifths
    yield "One part of the cells left out", points.parts
    yield "One region left out", points.regions


def hidden_points(points: Points, keys: NDArray[np.generic]) -> Floats:
    """Return each point by towers that did not see it, [points, d]."""
    aligned = np.zeros((len(points), len(CLASSES)), np.float32)
    for key in np.unique(keys):
        hidden = keys == key
        towers = trained_towers(points.where(~hidden))
        aligned[hidden] = towers.align_pixels(points.vectors[hidden])
    return aligned


def phrase_sets() -> Dict[str, Iterator[Floats]]:
    """Return legends as vectors [9, d], several of each kind."""
    everyday: Dict[str, List[str]] = {name: [] for name in CLASSES}
    for line in EVERYDAY.read_text("utf-8").splitlines():
        name, phrase = line.split("\t")
        everyday[name].append(phrase)
    test = questions("test")
    return {
        "Dynamic World's names": iter(
            [vectors([[name.replace("_", " ")] for name in CLASSES])]
        ),
        "the ready list": iter(
            [vectors([one.phrases for one in ready_legend("dynamic-world")])]
        ),
        "starter's test, 5 phrases a label": iter(
            [vectors([test[name] for name in CLASSES])]
        ),
        "everyday, 4 phrases a label": parts_of(everyday, PHRASES_A_LABEL),
        "everyday, 1 phrase a label": parts_of(everyday, 1),
    }


def parts_of(phrases: Dict[str, List[str]], count: int) -> Iterator[Floats]:
    """Yield legends of ``count`` phrases a label."""
    for start in range(0, min(map(len, phrases.values())), count):
        yield vectors(
            [phrases[name][start : start + count] for name in CLASSES]
        )


def vectors(phrases: Sequence[Sequence[str]]) -> Floats:
    """Return the labels' unit vectors, as a classification takes them."""
    # Nothing of the bundle's text head is trained.
    tower = text_tower(load_bundle(DEFAULT_BUNDLE))
    labels = [
        Label(name, tuple(texts), "#000000", number)
        for number, (name, texts) in enumerate(zip(CLASSES, phrases), 1)
    ]
    return label_vectors(tower, labels, False, ()).vectors


def with_points(
    points: Points,
    aligned: Floats,
    keys: NDArray[np.generic],
    texts: Floats,
    draw: int,
) -> Figures:
    """Return the figures with ten labelled points a class.

    They are drawn from each part that was hidden, where they are not counted.
    """
    odds: List[Doubles] = []
    right: List[NDArray[np.int64]] = []
    labels = points.labels
    # As the engine reads them from a raster: at length 1.
    own = points.vectors / np.linalg.norm(points.vectors, axis=1)[:, None]
    alone = aligned.astype(np.float64) @ texts.T / TEMPERATURE
    for number, key in enumerate(np.unique(keys)):
        chance = np.random.default_rng([draw, number])
        hidden = chance.permutation(np.flatnonzero(keys == key))
        known = np.concatenate(
            [
                hidden[labels[hidden] == one][:POINTS_A_CLASS]
                for one in range(len(CLASSES))
            ]
        )
        rest = np.setdiff1d(hidden, known)
        weights = fitted_weights(alone[known], own[known], labels[known])
        odds.append(alone[rest] + own[rest] @ weights.T)
        right.append(labels[rest])
    return figures(np.concatenate(odds), np.concatenate(right))


def figures(odds: Doubles, right: NDArray[np.int64]) -> Figures:
    """Return the figures of log odds [points, labels]."""
    shares = np.exp(odds - odds.max(axis=1, keepdims=True))
    confidence = (shares / shares.sum(axis=1, keepdims=True)).max(axis=1)
    hits = odds.argmax(axis=1) == right
    bins = np.minimum((confidence * BINS).astype(int), BINS - 1)
    missed = sum(
        abs(float((hits[bins == one] - confidence[bins == one]).sum()))
        for one in range(BINS)
    )
    return Figures(float(hits.mean()), missed / len(hits))


def line_of(found: Sequence[Figures]) -> str:
    """Return means, and the least accuracy, as text."""
    accuracies = [one.accuracy for one in found]
    error = np.mean([one.calibration_error for one in found])
    return f"{np.mean(accuracies):.3f} ({min(accuracies):.3f}), {error:.3f}"


if __name__ == "__main__":
    main()
