"""How well phrases find the points of their class."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.evaluation.retrieval import area_under_curve
from scripts.landcover_starter.splits import CLASSES

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Table:
    """One-against-rest AUC, [9 classes, phrasings].

    NaN where the points hold none of a class; such a class is left out of
    every mean.
    """

    areas: NDArray[np.float64]

    @property
    def mean(self) -> float:
        """Mean over classes and phrasings."""
        return float(np.nanmean(self.areas))

    @property
    def sd_within_class(self) -> float:
        """Standard deviation over a class's phrasings, mean of classes."""
        return float(np.nanmean(self.areas.std(1)))

    @property
    def sd_between_phrasings(self) -> float:
        """Standard deviation of the mean over classes, per phrasing."""
        return float(np.nanmean(self.areas, 0).std())

    def __str__(self) -> str:
        """The table as text."""
        lines = [
            f"  {name:20s} {row.mean():.3f}   "
            + " ".join(f"{area:.3f}" for area in row)
            for name, row in zip(CLASSES, self.areas)
        ]
        return "\n".join(["  class                mean    phrasings", *lines])

    @property
    def summary(self) -> str:
        """Mean and both standard deviations in one line."""
        return (
            f"mean AUC {self.mean:.4f}, sd over phrasings: within a class "
            f"{self.sd_within_class:.4f}, of the mean over classes "
            f"{self.sd_between_phrasings:.4f}"
        )


def measure(
    aligned: Floats, labels: NDArray[np.int64], queries: Floats
) -> Table:
    """Return the table for points and queries in the aligned space.

    ``aligned`` [points, d], ``labels`` [points] index into CLASSES,
    ``queries`` [9, phrasings, d]; all vectors of length 1.
    """
    similarity = queries @ aligned.T
    return Table(
        np.array(
            [
                [area_under_curve(row, labels == index) for row in rows]
                for index, rows in enumerate(similarity)
            ]
        )
    )
