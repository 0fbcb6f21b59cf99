"""How well texts find the places of a class in the aligned space."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Mapping, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.errors import PointsError
from aether_qgis.engine.evaluation.retrieval import (
    area_under_curve,
    average_precision,
    found_within,
)
from aether_qgis.engine.evaluation.targets import Targets
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.towers.text import TextTower
from aether_qgis.engine.words.query_vector import (
    aligned_texts,
    check_terms,
)

AUC = "AUC"
AVERAGE_PRECISION = "average precision"


@dataclass(frozen=True)
class TextFigures:
    """What one text finds of its class."""

    text: str
    figures: Dict[str, float]
    """AUC, average precision, and precision and recall at each k."""


@dataclass(frozen=True)
class ClassFigures:
    """What the texts of one class find."""

    name: str
    places: int
    texts: Tuple[TextFigures, ...]

    def over_texts(self, measure: str) -> Tuple[float, float]:
        """Return mean and standard deviation, NaN for a single text."""
        found = [one.figures[measure] for one in self.texts]
        spread = np.std(found, ddof=1) if len(found) > 1 else np.nan
        return float(np.mean(found)), float(spread)


def texts_of(
    names: Sequence[str], given: Mapping[str, Sequence[str]]
) -> Dict[str, Tuple[str, ...]]:
    """Return the texts that ask for each class; by default its name.

    Raises PointsError for texts of a class that no label has, QueryError
    for texts that cannot be asked.
    """
    unknown = [name for name in given if name not in names]
    if unknown:
        raise PointsError(
            "There are texts for the class “{unknown}”, but the labels on "
            "the raster have: {names}; write the class as in the layer.",
            unknown=unknown[0],
            names=", ".join(names)[:300],
        )
    texts = {}
    for name in names:
        wanted = [" ".join(text.split()) for text in given.get(name, ())]
        by_name = name.replace("_", " ")
        texts[name] = tuple(filter(None, wanted)) or (by_name,)
        check_terms(texts[name], ())
    return texts


def retrieve(
    aligned: Floats,
    targets: Targets,
    texts: Mapping[str, Sequence[str]],
    tower: TextTower,
    cutoffs: Sequence[int],
) -> Tuple[ClassFigures, ...]:
    """Return what each class's texts find among ``aligned`` [n, d].

    The score of a place is the cosine of its aligned vector and the text.
    A k larger than the number of places is left out.
    """
    found = []
    for number, name in enumerate(targets.names):
        positives = targets.values == number
        vectors = aligned_texts(tower, texts[name])
        of_texts = [
            TextFigures(text, _figures(aligned @ vector, positives, cutoffs))
            for text, vector in zip(texts[name], vectors, strict=True)
        ]
        found.append(ClassFigures(name, int(positives.sum()), tuple(of_texts)))
    return tuple(found)


def over_classes(
    classes: Sequence[ClassFigures], measure: str
) -> Tuple[float, float]:
    """Return the mean over the classes, and of their deviations over texts.

    The deviation is NaN where no class has two texts.
    """
    pairs = np.array([one.over_texts(measure) for one in classes])
    spreads = pairs[np.isfinite(pairs[:, 1]), 1]
    spread = float(spreads.mean()) if len(spreads) else float("nan")
    return float(pairs[:, 0].mean()), spread


def _figures(
    scores: NDArray[np.floating],
    positives: NDArray[np.bool_],
    cutoffs: Sequence[int],
) -> Dict[str, float]:
    figures = {
        AUC: area_under_curve(scores, positives),
        AVERAGE_PRECISION: average_precision(scores, positives),
    }
    usable = [k for k in sorted(set(cutoffs)) if k <= len(scores)]
    found = {k: found_within(scores, positives, k) for k in usable}
    for k in usable:
        figures[f"precision at {k}"] = found[k] / k
    for k in usable:
        figures[f"recall at {k}"] = found[k] / int(positives.sum())
    return figures
