"""What an evaluation found, before it becomes a report."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Dict, Optional, Tuple

import numpy as np

from aether_qgis.engine.evaluation.downstream import ALIGNED, ProbeRun
from aether_qgis.engine.evaluation.splits import Parts
from aether_qgis.engine.evaluation.targets import Targets
from aether_qgis.engine.evaluation.text_retrieval import (
    ClassFigures,
    over_classes,
)
from aether_qgis.engine.evaluation.wording import Wording
from aether_qgis.engine.protocol import EvaluateRequest


@dataclass(frozen=True)
class Counts:
    """How many labelled places there were, and what became of them."""

    places: int
    samples: int
    """Those that were used."""
    outside: int
    without_data: int
    without_label: int
    in_small_classes: int
    blocks: int
    """Spatial blocks that hold samples, 0 where none were made."""


@dataclass(frozen=True)
class Evaluation:
    """Everything that a report tells."""

    request: EvaluateRequest
    facts: Dict[str, str]
    """Raster, bundle, versions and attribution."""
    fields: Tuple[str, ...]
    window_radius: int
    areas: int
    """How many of the samples are areas, not points."""
    counts: Counts
    targets: Targets
    parts: Tuple[Parts, ...] = ()
    runs: Tuple[ProbeRun, ...] = ()
    """Empty for retrieval."""
    classes: Tuple[ClassFigures, ...] = ()
    """For retrieval only."""

    @cached_property
    def say(self) -> Wording:
        """The report's texts in the language of the request."""
        return Wording(self.request.language)

    def run(self, vectors: str, probe: str) -> ProbeRun:
        """Return the run of ``probe`` on ``vectors``."""
        return next(
            one
            for one in self.runs
            if (one.vectors, one.probe) == (vectors, probe)
        )

    def figures(self) -> Dict[str, float]:
        """Return the main figures: means, and their deviations."""
        figures: Dict[str, Optional[float]] = {}
        for run in self.runs:
            for measure, found in run.figures.items():
                name = f"{run.vectors} {run.probe} {measure}"
                figures[name], figures[f"{name} sd"] = mean_and_sd(found)
        if self.classes:
            for measure in self.classes[0].texts[0].figures:
                name = f"{ALIGNED} {measure}"
                figures[name], figures[f"{name} sd"] = over_classes(
                    self.classes, measure
                )
        return {
            name: value
            for name, value in figures.items()
            if value is not None and np.isfinite(value)
        }


def mean_and_sd(found: Tuple[float, ...]) -> Tuple[float, float]:
    """Return mean and sample deviation, NaN where they are not defined."""
    known = np.array(found)[np.isfinite(found)]
    if not len(known):
        return float("nan"), float("nan")
    spread = float(known.std(ddof=1)) if len(known) > 1 else float("nan")
    return float(known.mean()), spread
