#!/usr/bin/env python3
"""Print how well, and how fast, examples find what is like them.

    build/engine/bin/python benchmarks/examples.py quality
    build/engine/bin/python benchmarks/examples.py speed --folder FOLDER

Quality: real AlphaEarth vectors with Dynamic World's class. One of four parts
of the points is asked about at a time; the pixel tower has been trained on
the other three, and examples are drawn in the part itself. AUC of each class
against the rest over the part's other points, mean of nine classes and four
parts, for many draws. Training four towers takes minutes; ``--towers`` keeps
what they gave. Speed: the live map's handler with five examples.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Callable, Dict, Iterator, List, NamedTuple, Tuple

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from aether_qgis.engine.evaluation.retrieval import area_under_curve  # noqa: E402
from aether_qgis.engine.examples.gathering import Shown  # noqa: E402
from aether_qgis.engine.examples.mixing import mixed  # noqa: E402
from aether_qgis.engine.examples.ways import query_of  # noqa: E402
from aether_qgis.engine.protocol import EXAMPLE_WAYS, FITTED  # noqa: E402
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery  # noqa: E402
from aether_qgis.engine.words.sense import sense_of  # noqa: E402
from scripts.landcover_starter.phrases import questions  # noqa: E402
from scripts.landcover_starter.splits import (  # noqa: E402
    CLASSES,
    PARTS,
    Points,
    read_points,
)

Floats = NDArray[np.float32]
EXAMPLES = 5
BACKGROUND = 256
HARD_SHARE = 0.1
MIXES = 0.2, 0.35, 0.5, 0.65, 0.8
SIZE, CANVAS = 4096, (1000, 800)


class Space(NamedTuple):
    """The points of one part, in one space."""

    vectors: Floats
    labels: NDArray[np.int64]
    texts: Floats
    """Of each class the unit vectors of some phrases, [9, phrases, d]."""


def main() -> None:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("quality", "speed"))
    parser.add_argument("--draws", type=int, default=50)
    parser.add_argument("--towers", type=Path)
    parser.add_argument("--folder", type=Path, default=Path("build/examples"))
    given = parser.parse_args()
    if given.what == "speed":
        print_speed(given.folder)
        return
    points = read_points()
    for title, spaces in (
        ("Space of a tower trained without the part", towers(points, given)),
        ("AlphaEarth's own vectors (own-vectors)", own(points)),
    ):
        print(f"{title}\n{as_text(areas(spaces, given.draws))}\n", flush=True)


def towers(points: Points, given: argparse.Namespace) -> List[Space]:
    """Return each part as a tower sees it that learnt from the others."""
    spaces = []
    for part in range(PARTS):
        hidden = points.where(points.parts == part)
        aligned, prototypes = _trained(points, part, given.towers)
        spaces.append(
            Space(
                aligned[points.parts == part],
                hidden.labels,
                _texts(prototypes),
            )
        )
    return spaces


def own(points: Points) -> List[Space]:
    """Return each part in AlphaEarth's own vectors."""
    none = np.empty((len(CLASSES), 0, 64), np.float32)
    return [
        Space(part.vectors, part.labels, none)
        for part in (points.where(points.parts == n) for n in range(PARTS))
    ]


def areas(spaces: List[Space], draws: int) -> Dict[str, List[float]]:
    """Return the mean AUC of each way to ask, a figure for each draw."""
    chance = np.random.default_rng(0)
    found: Dict[str, List[float]] = {}
    for _ in range(draws):
        of_draw: Dict[str, List[float]] = {}
        for space in spaces:
            for label in range(len(CLASSES)):
                for name, area in _asked(space, label, chance):
                    of_draw.setdefault(name, []).append(area)
        for name, values in of_draw.items():
            found.setdefault(name, []).append(float(np.mean(values)))
    return found


def as_text(found: Dict[str, List[float]]) -> str:
    """Return means and standard deviations over draws."""
    return "\n".join(
        f"  {name:44s} {np.mean(values):.4f} (sd {np.std(values):.4f})"
        for name, values in found.items()
    )


def _asked(
    space: Space, label: int, chance: np.random.Generator
) -> Iterator[Tuple[str, float]]:
    inside = np.flatnonzero(space.labels == label)
    others = np.flatnonzero(space.labels != label)
    wanted = chance.choice(inside, EXAMPLES, replace=False)
    shunned = chance.choice(others, EXAMPLES, replace=False)
    sample = chance.choice(
        len(space.labels), min(BACKGROUND, len(space.labels)), replace=False
    )
    background = space.vectors[sample]
    none = _shown(space, wanted[:0])
    first = query_of(FITTED, _shown(space, wanted), none, background)
    ranked = others[np.argsort(-_similarity(first, space.vectors[others]))]
    top = ranked[: int(HARD_SHARE * len(space.labels))]
    # Where a user would say no: at what a first answer had wrong.
    hard = chance.choice(top, EXAMPLES, replace=False)

    def area(query: SimilarityQuery, counters: NDArray[np.int64]) -> float:
        used = np.concatenate([wanted, counters])
        rest = np.setdiff1d(np.arange(len(space.labels)), used)
        values = _similarity(query, space.vectors[rest])
        return float(area_under_curve(values, space.labels[rest] == label))

    by_examples = {}
    for how in EXAMPLE_WAYS:
        query = query_of(how, _shown(space, wanted), none, background)
        by_examples[""] = by_examples.get("", query)
        yield f"{how}: 5 examples", area(query, shunned)
        yield f"{how}: the same, hard ones not asked about", area(query, hard)
        for name, rows in (("random", shunned), ("hard", hard)):
            counters = _shown(space, rows)
            query = query_of(how, _shown(space, wanted), counters, background)
            if how == FITTED and name == "random":
                by_examples[" and counter-examples"] = query
            yield f"{how}: and 5 {name} counter-examples", area(query, rows)
    if not len(space.texts[label]):
        return
    texts = space.texts[label]
    asked = SimilarityQuery.of_vector(texts[chance.integers(len(texts))])
    yield "text", area(asked, shunned)
    for mix in MIXES:
        for name, query in by_examples.items():
            both = mixed(asked, query, mix, background)
            yield (
                f"text and fitted: 5 examples{name}, mix {mix:g}",
                area(both, shunned),
            )


def _shown(space: Space, rows: NDArray[np.int64]) -> Shown:
    share = np.full(len(rows), 1 / max(len(rows), 1), np.float32)
    return Shown(space.vectors[rows], share)


def _similarity(query: SimilarityQuery, vectors: Floats) -> Floats:
    return query.similarity(query.vectors @ vectors.T)


def _texts(prototypes: Floats) -> Floats:
    """Return unseen phrases by the land cover that they are taken for."""
    unseen = questions("test")
    rows = [
        [sense_of(text).cover @ prototypes for text in unseen[name]]
        for name in CLASSES
    ]
    vectors = np.array(rows, np.float32)
    return vectors / np.linalg.norm(vectors, axis=-1, keepdims=True)


def _trained(points: Points, part: int, folder: Path) -> Tuple[Floats, Floats]:
    """Return all points' aligned vectors, and the classes' prototypes."""
    files = [folder and folder / f"{name}{part}.npy" for name in ("al", "pr")]
    if folder and all(file.is_file() for file in files):
        return np.load(files[0]), np.load(files[1])
    # torch takes seconds to import, and only training needs it.
    import torch

    from scripts.landcover_starter.distillation import (
        PixelRecipe,
        train_pixel_tower,
    )

    torch.set_num_threads(1)
    seen = points.where(points.parts != part)
    tower, prototypes = train_pixel_tower(seen, PixelRecipe())
    with torch.no_grad():
        aligned = tower(torch.from_numpy(points.vectors)).numpy()
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        np.save(files[0], aligned)
        np.save(files[1], prototypes.numpy())
    return aligned, prototypes.numpy()


def print_speed(folder: Path) -> None:
    """Print how long a live picture takes, by text and by examples."""
    from indexed import build_index
    from rasterio.crs import CRS
    from yardsticks import mosaic

    from aether_qgis.engine.live.map import live_map
    from aether_qgis.engine.protocol import (
        ExamplePlaces,
        Extent,
        LiveMapRequest,
    )
    from aether_qgis.engine.runtime.progress import RequestProgress

    folder.mkdir(parents=True, exist_ok=True)
    raster, indexes = mosaic(folder, SIZE), folder / "indexes"
    build_index(raster, indexes)
    wkt = CRS.from_epsg(32610).to_wkt()
    x, y = 550000.0, 4180000.0
    side = SIZE * 10.0
    chance = np.random.default_rng(0)

    def request(
        words: Tuple[str, ...], count: int, how: str
    ) -> LiveMapRequest:
        shares = chance.uniform(0.3, 0.9, (count, 2))
        places = tuple((x + a * side, y + b * side) for a, b in shares)
        return LiveMapRequest(
            raster=str(raster),
            positive=words,
            path=str(folder / "live"),
            index_folder=str(indexes),
            extent=Extent(x, y, x + side, y + 0.8 * side, wkt),
            width=CANVAS[0],
            height=CANVAS[1],
            examples=ExamplePlaces(places, crs_wkt=wkt),
            how=how,
        )

    def seconds(words: Tuple[str, ...], count: int, how: str) -> float:
        asked = request(words, count, how)
        started = perf_counter()
        live_map(asked, RequestProgress())
        return perf_counter() - started

    cases: Dict[str, Callable[[], float]] = {
        "text": lambda: seconds(("corn fields",), 0, FITTED),
        **{
            f"5 examples, {how}": lambda how=how: seconds((), EXAMPLES, how)
            for how in EXAMPLE_WAYS
        },
        "text and 5 examples, fitted": lambda: seconds(
            ("corn fields",), EXAMPLES, FITTED
        ),
    }
    for name, measure in cases.items():
        first = measure()
        again = median(measure() for _ in range(15))
        print(
            f"{name:30s} first {first * 1e3:6.1f} ms, "
            f"then {again * 1e3:6.1f} ms"
        )


if __name__ == "__main__":
    main()
