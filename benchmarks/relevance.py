#!/usr/bin/env python3
"""Measure relevance and verdict on mosaics of real vectors.

    build/engine/bin/python benchmarks/relevance.py [BUNDLE] [--mosaics 24]
        [--least 0.05] [--most 0.5] [--held-out] [--phrases test]

For each class and phrase a mosaic with the class and one without it: 450
parcels, each a vector of ../shared, with random shares of the classes and up
to two further classes missing. ``--held-out`` draws part 0 of the points
only, which the trained bundles of scripts/experiment have not seen.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from aether_qgis.engine.bundles.cache import cached_bundle
from aether_qgis.engine.evaluation.retrieval import area_under_curve
from aether_qgis.engine.protocol import NOTHING
from aether_qgis.engine.relevance.background import background_of
from aether_qgis.engine.relevance.relevance import relevance_of
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery
from aether_qgis.engine.towers.loading import text_tower
from aether_qgis.engine.towers.raster_graph import load_tower
from aether_qgis.engine.towers.session import open_session
from aether_qgis.engine.words.query_vector import aligned_texts
from scripts.landcover_starter.phrases import questions
from scripts.landcover_starter.splits import CLASSES, Points, read_points

PARCELS = 450
PIXELS_OF_PARCEL = 16
PLAIN = {
    "water": ["water", "open water", "a lake", "river"],
    "trees": ["trees", "forest", "woods", "woodland"],
    "grass": ["grass", "meadow", "pasture", "grassland"],
    "flooded_vegetation": ["marsh", "swamp", "wetland", "reed bed"],
    "crops": ["crops", "farmland", "fields", "corn field"],
    "shrub_and_scrub": ["scrub", "shrubs", "heath", "scrubland"],
    "built": ["town", "city centre", "apartment buildings", "suburb"],
    "bare": ["bare ground", "bare rock", "sand", "gravel"],
    "snow_and_ice": ["snow and ice", "glacier", "snow", "ice"],
}
Rows = NDArray[np.int64]


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", nargs="?", default="landcover-starter")
    parser.add_argument("--mosaics", type=int, default=24)
    parser.add_argument("--least", type=float, default=0.05)
    parser.add_argument("--most", type=float, default=0.5)
    parser.add_argument("--held-out", action="store_true")
    parser.add_argument("--phrases", choices=("plain", "test", "validation"))
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    bundle = cached_bundle(given.bundle)
    tower = text_tower(bundle)
    background = background_of(bundle, tower)
    points = read_points()
    if given.held_out:
        points = points.where(points.held_out)
    aligned = aligned_vectors(bundle.pixel_tower, points.vectors)
    kind = given.phrases or "plain"
    asked = PLAIN if kind == "plain" else questions(kind)
    chance = np.random.default_rng(given.seed)
    present, absent = [], []
    print(f"{given.bundle}: class, AUC, found or weak, nothing, share")
    for number, name in enumerate(CLASSES):
        vectors = aligned_texts(tower, asked[name])
        with_it, without, errors = [], [], []
        for count in range(given.mosaics):
            query = SimilarityQuery.of_vector(vectors[count % len(vectors)])
            share = np.exp(
                chance.uniform(np.log(given.least), np.log(given.most))
            )
            for share_here, found in ((share, with_it), (0.0, without)):
                rows = mosaic(points, number, share_here, chance)
                found.append(relevance_of(query, aligned[:, rows], background))
                if share_here:
                    true = float(np.mean(points.labels[rows] == number))
                    errors.append(found[-1].relevant_share / true - 1)
        present += with_it
        absent += without
        print(f"  {name:20s}{line(with_it, without)} {np.median(errors):+.2f}")
    print(f"  {'all':20s}{line(present, absent)}")


def line(present: list, absent: list) -> str:
    """Return AUC and how often the verdict is right, as text."""
    values = np.array([one.relevance for one in (*present, *absent)])
    truth = np.arange(len(values)) < len(present)
    area = area_under_curve(values, truth)
    shown = np.mean([one.verdict != NOTHING for one in present])
    quiet = np.mean([one.verdict == NOTHING for one in absent])
    return f"{area:.3f} {shown:6.1%} {quiet:6.1%}"


def aligned_vectors(tower: Path, vectors: NDArray) -> NDArray:
    """Return the points in the bundle's space, [d, points]."""
    unit = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    model = load_tower(tower).SerializeToString()
    session = open_session(model, "vectors", "aligned")
    (rows,) = session.run(["aligned"], {"vectors": unit.astype(np.float32)})
    return np.ascontiguousarray(rows.T)


def mosaic(
    points: Points, number: int, share: float, chance: np.random.Generator
) -> Rows:
    """Return the point of every pixel; ``share`` 0 leaves the class out."""
    others = [one for one in range(len(CLASSES)) if one != number]
    missing = chance.integers(0, 3)
    others = list(chance.permutation(others)[missing:])
    weights = (1 - share) * chance.dirichlet(np.full(len(others), 1.5))
    kinds = [number, *others]
    counts = chance.multinomial(PARCELS, [share, *weights])
    counts[0] = max(counts[0], share > 0)
    drawn = [
        chance.choice(np.flatnonzero(points.labels == kind), count)
        for kind, count in zip(kinds, counts)
    ]
    return np.repeat(np.concatenate(drawn), PIXELS_OF_PARCEL)


if __name__ == "__main__":
    main()
