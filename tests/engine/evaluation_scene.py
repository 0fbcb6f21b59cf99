"""A small scene of three classes with labels, and its evaluation."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from embedding_rasters import (
    NORTH_UP,
    quantised,
    unit_vectors,
    write_raster,
)

from aether_qgis.engine.evaluation.evaluate import evaluate
from aether_qgis.engine.protocol import EvaluateRequest
from aether_qgis.engine.protocol.places import PLACES_FORMAT
from aether_qgis.engine.runtime.progress import RequestProgress

SIZE = 60
NAMES = ("water", "corn_field", "woods")


def stripes():
    """Three stripes of noisy vectors, a class each, as stored."""
    centres = unit_vectors(1, 3)
    wide = centres.repeat(SIZE // 3, axis=2).repeat(SIZE, axis=1)
    vectors = wide + 0.8 * unit_vectors(SIZE, SIZE, 1)
    return quantised(vectors / np.linalg.norm(vectors, axis=0))


def write_scene(folder, stored):
    """Write the raster and make the folder of the results."""
    (folder / "in").mkdir()
    (folder / "out").mkdir()
    return write_raster(folder / "in" / "r.tif", stored, NORTH_UP, nodata=-128)


def places(count=240):
    """(column, row, class number) of pixels all over the scene."""
    rng = np.random.default_rng(2)
    columns, rows = rng.integers(0, SIZE, (2, count))
    return [
        (int(c), int(r), int(c) // (SIZE // 3))
        for c, r in zip(columns, rows, strict=True)
    ]


def write_labels(path, fields, rows):
    head = {"format": PLACES_FORMAT, "columns": list(fields)}
    lines = [head]
    for column, row, values in rows:
        x, y = NORTH_UP @ (column + 0.5, row + 0.5)
        lines.append({"x": x, "y": y, "values": values})
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    return path


def runner(raster, folder):
    """Return what evaluates labels on the scene."""
    out = folder / "out"

    def evaluate_on(values_of, fields=("use",), progress=None, **options):
        rows = [(c, r, values_of(c, r, n)) for c, r, n in places()]
        labels = write_labels(folder / "in" / "l.jsonl", fields, rows)
        settings = {
            "raster": str(raster),
            "json_path": str(out / "report.json"),
            "report_path": str(out / "report.html"),
            "seeds": 2,
            **options,
        }
        request = EvaluateRequest(
            labels=str(labels), source="labels of the test", **settings
        )
        return evaluate(request, progress or RequestProgress())

    return evaluate_on


def by_class(column, row, number):
    return [NAMES[number]]


def page_of(result):
    return Path(result.report_path).read_text("utf-8")
