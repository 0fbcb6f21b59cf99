#!/usr/bin/env python3
"""Lay out an experiment from a raster, its land cover and points.

    from_labels.py EMBEDDINGS LANDCOVER POINTS FOLDER --title T --note N

For showing the experiment where there is no survey: the land cover stands in
for the surveyed figures. LANDCOVER has the raster's grid; its tag ``classes``
names the classes. Writes a classification and a retrieval of points, and a
regression and a distribution over square areas where it is known.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any, Iterator

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from scripts.experiment.folder import DESCRIPTION
from scripts.landcover_starter.phrases import questions
from scripts.landcover_starter.splits import CLASSES

NO_CLASS = 255
POINTS_PER_CLASS = 150
AREA_PIXELS = 25
BUILT = CLASSES.index("built")

Labels = NDArray[np.uint8]


def main() -> None:
    """Write the folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("embeddings", "landcover", "points", "folder"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--title", required=True)
    parser.add_argument("--note", required=True)
    arguments = parser.parse_args()
    folder: Path = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    for source, name in (
        (arguments.embeddings, "embeddings.tif"),
        (arguments.points, "points.geojson"),
    ):
        _link(source.resolve(), folder / name)
    with rasterio.open(arguments.landcover) as raster:
        labels = raster.read(1)
        transform, crs = raster.transform, raster.crs
    name = f"urn:ogc:def:crs:EPSG::{crs.to_epsg()}"
    _write(folder / "land_cover.geojson", name, points(labels, transform))
    _write(folder / "areas.geojson", name, areas(labels, transform))
    (folder / DESCRIPTION).write_text(
        json.dumps(description(labels, arguments.title, arguments.note))
    )


def points(labels: Labels, transform: Affine) -> Iterator[dict[str, Any]]:
    """Yield points with their land cover, as many of each class."""
    random = np.random.default_rng(0)
    for number in classes_of(labels):
        rows, columns = np.nonzero(labels == number)
        count = min(POINTS_PER_CLASS, len(rows))
        for index in random.choice(len(rows), count, replace=False):
            x, y = transform @ (columns[index] + 0.5, rows[index] + 0.5)
            yield _feature(
                {"type": "Point", "coordinates": [x, y]},
                {"land_cover": CLASSES[number]},
            )


def areas(labels: Labels, transform: Affine) -> Iterator[dict[str, Any]]:
    """Yield square areas with the share of each land cover."""
    height, width = labels.shape
    known = classes_of(labels)
    for row in range(0, height - AREA_PIXELS + 1, AREA_PIXELS):
        for column in range(0, width - AREA_PIXELS + 1, AREA_PIXELS):
            part = labels[row : row + AREA_PIXELS, column:][:, :AREA_PIXELS]
            if (part == NO_CLASS).any():
                continue
            counts = np.bincount(part.ravel(), minlength=len(CLASSES))
            shares = counts / part.size
            ring = [
                transform @ (column + right, row + down)
                for right, down in _square(AREA_PIXELS)
            ]
            fields = {_field(number): shares[number] for number in known}
            yield _feature(
                {"type": "Polygon", "coordinates": [ring]},
                {**fields, "built_percent": 100 * shares[BUILT]},
            )


def classes_of(labels: Labels) -> list[int]:
    """Return the classes that cover enough of the raster to be learnt."""
    counts = np.bincount(labels[labels != NO_CLASS].ravel())
    return [int(n) for n in np.flatnonzero(counts >= POINTS_PER_CLASS)]


def description(labels: Labels, title: str, note: str) -> dict[str, Any]:
    """Return what experiment.json says."""
    known = classes_of(labels)
    cover = {"labels": "land_cover.geojson", "fields": ["land_cover"]}
    asked = questions("test")
    return {
        "title": title,
        "note": note,
        "embeddings": "embeddings.tif",
        "points": "points.geojson",
        "recipes": ["aether", "linear", "robust"],
        "splits": ["random", "blocks"],
        "tasks": [
            {"name": "Land cover", "task": "classification", **cover},
            {
                "name": "Built-up percentage",
                "task": "regression",
                "labels": "areas.geojson",
                "fields": ["built_percent"],
            },
            {
                "name": "Land-cover shares",
                "task": "distribution",
                "labels": "areas.geojson",
                "fields": [_field(number) for number in known],
            },
            {
                "name": "Text localisation",
                "task": "retrieval",
                **cover,
                "texts": {CLASSES[n]: asked[CLASSES[n]] for n in known},
            },
        ],
    }


def _square(side: int) -> list[tuple[int, int]]:
    return [(0, 0), (side, 0), (side, side), (0, side), (0, 0)]


def _field(number: int) -> str:
    return f"share_{CLASSES[number]}"


def _feature(
    geometry: dict[str, Any], properties: dict[str, Any]
) -> dict[str, Any]:
    return {
        "type": "Feature",
        "geometry": geometry,
        "properties": properties,
    }


def _write(path: Path, crs: str, features: Iterator[dict[str, Any]]) -> None:
    collection = {
        "type": "FeatureCollection",
        "crs": {"type": "name", "properties": {"name": crs}},
        "features": list(features),
    }
    path.write_text(json.dumps(collection), encoding="utf-8")


def _link(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    target.symlink_to(os.path.relpath(source, target.parent.resolve()))


if __name__ == "__main__":
    main()
