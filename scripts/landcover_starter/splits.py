"""The labelled points, and which of them training must not see.

Points are split by place: each region is cut into cells of 0.02 degrees
(about 2 km), and a cell belongs to one of four parts by its column and row.
Part 0 is held out for the final table; the parts 1 to 3 are for training
and serve as the folds of its cross-validation. Nothing here is random.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[2]
POINTS = ROOT.parent / "shared" / "data" / "alphaearth_points.csv"
CLASSES = (
    "water",
    "trees",
    "grass",
    "flooded_vegetation",
    "crops",
    "shrub_and_scrub",
    "built",
    "bare",
    "snow_and_ice",
)
BANDS = tuple(f"A{band:02d}" for band in range(64))
CELL_DEGREES = 0.02
PARTS = 4
HELD_OUT_PART = 0


@dataclass(frozen=True)
class Points:
    """Labelled AlphaEarth vectors; one row or entry per point."""

    vectors: NDArray[np.float32]
    """Decoded embedding, [points, 64], length near 1."""
    labels: NDArray[np.int64]
    """Index into CLASSES of the class that Dynamic World names; in one point
    of eight, another has the highest mean probability."""
    probabilities: NDArray[np.float32]
    """Dynamic World class probabilities, [points, 9], rows sum to 1."""
    regions: NDArray[np.str_]
    parts: NDArray[np.int64]
    """Spatial part, 0 to 3; HELD_OUT_PART is not for training."""

    def __len__(self) -> int:
        """Return the number of points."""
        return len(self.labels)

    def where(self, mask: NDArray[np.bool_]) -> Points:
        """Return the points that ``mask`` selects."""
        return Points(
            self.vectors[mask],
            self.labels[mask],
            self.probabilities[mask],
            self.regions[mask],
            self.parts[mask],
        )

    @property
    def held_out(self) -> NDArray[np.bool_]:
        """Mask of the points that training must not see."""
        return self.parts == HELD_OUT_PART


def read_points(path: Path = POINTS) -> Points:
    """Read the CSV of labelled points."""
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    stored = np.array([[int(row[b]) for b in BANDS] for row in rows], np.int8)
    probabilities = np.array(
        [[float(row[f"p_{name}"]) for name in CLASSES] for row in rows],
        np.float32,
    )
    degrees = np.array(
        [[float(row["longitude"]), float(row["latitude"])] for row in rows]
    )
    return Points(
        vectors=decode(stored),
        labels=np.array([CLASSES.index(row["label"]) for row in rows]),
        probabilities=probabilities / probabilities.sum(1, keepdims=True),
        regions=np.array([row["region"] for row in rows]),
        parts=spatial_part(degrees),
    )


def decode(stored: NDArray[np.int8]) -> NDArray[np.float32]:
    """Return stored int8 as vectors: v = sign(q) (q / 127.5)^2."""
    scaled = stored.astype(np.float32) / np.float32(127.5)
    return np.asarray(np.sign(scaled) * scaled**2, np.float32)


def spatial_part(degrees: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the part of each (longitude, latitude) row, 0 to 3.

    Column + 2 x row, modulo 4: each part takes every fourth cell, and no
    cell shares its part with a neighbour, not even across a corner.
    """
    cells = np.floor(degrees / CELL_DEGREES).astype(np.int64)
    return np.asarray((cells[:, 0] + 2 * cells[:, 1]) % PARTS, np.int64)


def held_out_mask(path: Path = POINTS) -> NDArray[np.bool_]:
    """Return, in the order of the CSV's rows, which points are held out."""
    return read_points(path).held_out
