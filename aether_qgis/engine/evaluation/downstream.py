"""Probes on raw and on aligned vectors, side by side."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Dict, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.evaluation.metrics import (
    LOWER_IS_BETTER,
    figures_of,
)
from aether_qgis.engine.evaluation.probes import PROBES, train_probes
from aether_qgis.engine.evaluation.splits import Parts
from aether_qgis.engine.evaluation.targets import Targets
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.progress import RequestProgress

RAW = "raw"
ALIGNED = "aligned"


@dataclass(frozen=True)
class ProbeRun:
    """One kind of probe on one kind of vectors, over all seeds."""

    vectors: str
    """``raw`` or ``aligned``."""
    probe: str
    """``linear`` or ``hidden``."""
    figures: Dict[str, Tuple[float, ...]]
    """Per measure one figure a seed, the main measure first."""
    epochs: Tuple[int, ...]
    answers: Tuple[NDArray[np.generic], ...]
    """Per seed what it says of the test part."""

    @property
    def main(self) -> str:
        """The measure that stands for the task."""
        return next(iter(self.figures))


def run_probes(
    raw: Floats,
    aligned: Floats,
    targets: Targets,
    parts: Sequence[Parts],
    progress: RequestProgress,
) -> Tuple[ProbeRun, ...]:
    """Return four runs: both probes on both kinds of vectors."""
    runs = []
    kinds = [(RAW, raw), (ALIGNED, aligned)]
    pairs = [(probe, kind) for probe in PROBES for kind in kinds]
    for done, (probe, (name, vectors)) in enumerate(pairs):
        progress.step("Training probes", done / len(pairs))
        trained = train_probes(probe, vectors, targets, parts, progress.check)
        seeds = [
            figures_of(targets.task, targets.values[part.test], one.answers)
            for part, one in zip(parts, trained, strict=True)
        ]
        figures = {
            measure: tuple(seed[measure] for seed in seeds)
            for measure in seeds[0]
        }
        epochs = tuple(one.epochs for one in trained)
        answers = tuple(one.answers for one in trained)
        runs.append(ProbeRun(name, probe, figures, epochs, answers))
    return tuple(runs)


def best_run(runs: Sequence[ProbeRun]) -> ProbeRun:
    """Return the run that is best in the main measure, on average."""
    return max(runs, key=_merit)


def _merit(run: ProbeRun) -> float:
    found = np.array(run.figures[run.main])
    known = found[np.isfinite(found)]
    if not len(known):
        return -math.inf
    sign = -1 if run.main in LOWER_IS_BETTER else 1
    return sign * float(known.mean())
