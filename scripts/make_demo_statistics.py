#!/usr/bin/env python3
"""Compute resources/demo/class_statistics.npz from the real vectors.

    build/engine/bin/python scripts/make_demo_statistics.py [--points CSV]

For every land-cover class and region with enough points: the mean of the
decoded vectors and a low-rank factor of their covariance. The demo scene is
drawn from these numbers; no single vector can be read back from them.
Needs numpy only.
"""

from __future__ import annotations

import argparse
import csv
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[1]
POINTS = ROOT.parent / "shared" / "data" / "alphaearth_points.csv"
OUT = ROOT / "resources" / "demo" / "class_statistics.npz"

BANDS = [f"A{band:02d}" for band in range(64)]
FEWEST_POINTS = 30
"""Below this a mean would say too much about its few points."""
RANK = 10
"""Directions kept per group: about 90 % of the variance within it."""

Floats = NDArray[np.float64]


def decode(stored: NDArray[np.int64]) -> Floats:
    """Return unit-length vectors for stored int8 numbers, same shape.

    ``v = sign(q) (q / 127.5)^2``, as the data's publisher documents.
    """
    vectors: Floats = np.sign(stored) * (stored / 127.5) ** 2
    return vectors


def moments(
    vectors: Floats, weights: Floats
) -> tuple[Floats, Floats, np.float64]:
    """Return mean [64], covariance factor [64, RANK] and residual sd.

    ``factor @ factor.T`` is the covariance in its RANK strongest
    directions; the residual is the mean sd of a band in all others.
    """
    share = weights / weights.sum()
    mean = share @ vectors
    centred = vectors - mean
    covariance = (centred * share[:, None]).T @ centred
    values, directions = np.linalg.eigh(covariance)
    values, directions = values[::-1], directions[:, ::-1]
    # An eigenvector's sign is arbitrary; fixing it makes the file repeat.
    strongest = np.abs(directions).argmax(0)
    directions *= np.sign(directions[strongest, np.arange(len(values))])
    factor = directions[:, :RANK] * np.sqrt(values[:RANK])
    return mean, factor, np.sqrt(values[RANK:].clip(0).sum() / len(values))


def main() -> None:
    """Read the points, write the statistics."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--points", type=Path, default=POINTS)
    parser.add_argument("--out", type=Path, default=OUT)
    arguments = parser.parse_args()

    with arguments.points.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    vectors = decode(np.array([[int(r[b]) for b in BANDS] for r in rows]))
    group = np.array([(r["label"], r["region"]) for r in rows])
    # Labels are the likeliest class of a mixed pixel, so sure ones count
    # for more.
    weight = np.array([float(r["p_" + r["label"]]) ** 2 for r in rows])

    found = []
    for label, region in sorted(set(map(tuple, group.tolist()))):
        inside = (group == (label, region)).all(1)
        if inside.sum() >= FEWEST_POINTS:
            name = f"{label}/{region}"
            found.append(
                (name, inside.sum(), *moments(vectors[inside], weight[inside]))
            )
    names, counts, means, factors, residuals = zip(*found)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        arguments.out,
        names=np.array(names),
        counts=np.array(counts, np.int16),
        means=np.array(means, np.float32),
        factors=np.array(factors, np.float16),
        residual_sd=np.array(residuals, np.float32),
    )
    size = arguments.out.stat().st_size
    print(f"{arguments.out}: {len(names)} groups, {size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
