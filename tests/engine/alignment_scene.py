"""A small scene to train on: stripes of four kinds of ground with points."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from embedding_rasters import SOUTH_UP, quantised, unit_vectors, write_raster

from aether_qgis.engine.protocol import TrainRequest
from aether_qgis.engine.protocol.places import PLACES_FORMAT
from aether_qgis.engine.runtime.progress import RequestProgress

SIZE = 128
KINDS = (
    ("harbour", "water"),
    ("forest", "nature"),
    ("cafe", "food and drink"),
    ("corn field", "farming"),
)
COLUMNS = ("class", "group", "name")


def write_ground(path: Path, **options: object) -> Path:
    """Write stripes of 16 rows, each of one kind, south-up."""
    vectors = 0.15 * unit_vectors(SIZE, SIZE, seed=3)
    directions = unit_vectors(1, len(KINDS), seed=4)[:, 0]
    vectors += directions[:, _kind_of(np.arange(SIZE))][:, :, None]
    vectors /= np.linalg.norm(vectors, axis=0)
    return write_raster(path, quantised(vectors), nodata=-128, **options)


def some_points(count: int = 240, seed: int = 0) -> list[dict[str, object]]:
    """Return points on the ground, texts in the words of their kind."""
    rng = np.random.default_rng(seed)
    rows, columns = rng.integers(0, SIZE, (2, count))
    points = []
    for number, (row, column) in enumerate(zip(rows, columns)):
        name, group = KINDS[_kind_of(row)]
        x, y = SOUTH_UP * (column + 0.5, row + 0.5)
        parts = [name, group, f"Place {number}"]
        text = f"A place of {parts[0]}, a type of {group}, named {parts[2]}."
        points.append({"x": x, "y": y, "text": text, "values": parts})
    return points


def write_points(
    path: Path, points: list[dict[str, object]], columns=COLUMNS
) -> Path:
    """Write a places file."""
    head = {"format": PLACES_FORMAT, "columns": list(columns)}
    lines = [json.dumps(line) for line in (head, *points)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def training_request(folder: Path, **options: object) -> TrainRequest:
    """Return a small training on the scene, written into ``folder``."""
    raster, points = folder / "ground.tif", folder / "points.jsonl"
    if not raster.exists():
        write_ground(raster)
    if not points.exists():
        write_points(points, some_points())
    settings: dict[str, object] = {
        "recipe": "linear",
        "batch_size": 64,
        "epochs": 3,
        "block_size_m": 200.0,
        "device": "cpu",
        **options,
    }
    return TrainRequest(
        raster=str(raster),
        points=str(points),
        bundle=str(folder / "bundle"),
        **settings,
    )


class Recording(RequestProgress):
    """Progress that remembers; cancels at the given check, if any."""

    def __init__(self, cancel_at: int | None = None) -> None:
        self.steps: list[float] = []
        self.logs: list[str] = []
        self.checks = 0
        self._cancel_at = cancel_at
        super().__init__(
            lambda share, template, values: self.steps.append(share),
            lambda template, values: self.logs.append(
                template.format(**values)
            ),
        )

    def check(self) -> None:
        """Count, and cancel when it is time."""
        self.checks += 1
        if self.checks == self._cancel_at:
            self.cancel()
        super().check()


def _kind_of(rows: np.ndarray) -> np.ndarray:
    return rows // 16 % len(KINDS)
