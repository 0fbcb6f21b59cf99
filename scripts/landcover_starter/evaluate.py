#!/usr/bin/env python3
"""Print how well the default bundle's recipe answers, on hidden places.

    build/engine/bin/python scripts/landcover_starter/evaluate.py

Each of the nine classes is asked for in five phrases that training never
saw. The bundle itself learnt from all points, so its recipe is trained anew
without one part of the cells, or without one region, and asked about that.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from aether_qgis.engine.words.query_vector import senses
from scripts.landcover_starter.measure import Floats, Table, measure
from scripts.landcover_starter.phrases import questions
from scripts.landcover_starter.splits import POINTS, Points, read_points
from scripts.landcover_starter.towers import Towers, trained_towers


def main() -> None:
    """Print the tables."""
    if not POINTS.is_file():
        sys.exit(f"The labelled points are missing: {POINTS}")
    points = read_points()
    given = test_senses()
    for title, keys in (
        ("One part of the cells left out", points.parts),
        ("One region left out", points.regions),
    ):
        print(title)
        tables = tables_without(points, keys, given)
        for name, table in tables.items():
            print(f"  {name}\n{table}\n  {table.summary}")
        print(f"  mean {mean_of(tables):.4f}\n", flush=True)


def test_senses() -> Floats:
    """Return the test phrases' senses, [9, phrasings, SENSE_DIMENSION]."""
    return np.stack([senses(texts) for texts in questions("test").values()])


def table_of(towers: Towers, points: Points, given: Floats) -> Table:
    """Ask ``towers`` about ``points``; ``given`` as of ``test_senses``."""
    classes, phrasings, width = given.shape
    queries = towers.align_senses(given.reshape(-1, width))
    return measure(
        towers.align_pixels(points.vectors),
        points.labels,
        queries.reshape(classes, phrasings, -1),
    )


def tables_without(
    points: Points, keys: np.ndarray, given: Floats
) -> dict[str, Table]:
    """Leave out the points of each key in turn, and ask about them."""
    tables = {}
    for key in np.unique(keys):
        left_out = keys == key
        towers = trained_towers(points.where(~left_out))
        tables[str(key)] = table_of(towers, points.where(left_out), given)
    return tables


def mean_of(tables: dict[str, Table]) -> float:
    """Return the mean AUC over several tables."""
    return float(np.mean([table.mean for table in tables.values()]))


if __name__ == "__main__":
    main()
