"""Districts of real AlphaEarth vectors rank by what they really hold."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from scipy.stats import spearmanr

from aether_qgis.engine.protocol.places import PLACES_FORMAT
from aether_qgis.engine.protocol.zonal import ZonalRequest
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.zonal.zonal import zonal_similarity

# Asked of Dynamic World's classes with these numbers.
ASKED = {0: "open water", 1: "forest", 4: "fields of crops", 6: "houses"}
SIDE, SIZE = 24, 384
# Where a class is absent, a mean still tells how near all else is to the text.
LEAST_CORRELATION = {"mean": 0.3, "share": 0.3}


@pytest.fixture(scope="module")
def rows(make_mosaic, tmp_path_factory):
    """The share of each class in square districts, and the engine's rows."""
    raster, labels = make_mosaic(
        "districts", "--size", SIZE, "--orientation", "north-up"
    )
    with rasterio.open(labels) as file:
        label, transform = file.read(1), file.transform
    folder = tmp_path_factory.mktemp("districts")
    lines, shares = [{"format": PLACES_FORMAT, "columns": []}], []
    for top in range(0, SIZE, SIDE):
        for left in range(0, SIZE, SIDE):
            corners = [(0, 0), (SIDE, 0), (SIDE, SIDE), (0, SIDE)]
            ring = [
                [*(transform @ (left + right, top + down))]
                for right, down in corners
            ]
            lines.append({"polygon": [ring]})
            inside = label[top : top + SIDE, left : left + SIDE]
            shares.append([np.mean(inside == number) for number in ASKED])
    places, found = folder / "places.jsonl", folder / "rows.jsonl"
    places.write_text("\n".join(map(json.dumps, lines)))
    zonal_similarity(
        ZonalRequest(
            raster=str(raster),
            places=str(places),
            asked=tuple(ASKED.values()),
            rows_path=str(found),
        ),
        RequestProgress(),
    )
    read = [json.loads(line) for line in found.read_text().splitlines()]
    has_data = [row["pixels"] > 0 for row in read]
    assert len(read) == len(shares) > sum(has_data) > 200
    return np.array(shares)[has_data], [row for row in read if row["pixels"]]


@pytest.mark.parametrize("measure", LEAST_CORRELATION)
def test_districts_rank_by_the_share_of_the_class(rows, measure):
    shares, read = rows
    found = np.array([row[measure] for row in read], float)
    correlations = [
        spearmanr(true, said).statistic
        for true, said in zip(shares.T, found.T, strict=True)
    ]
    for text, correlation in zip(ASKED.values(), correlations, strict=True):
        print(f"{measure} of {text}: {correlation:.2f}")
    assert min(correlations) >= LEAST_CORRELATION[measure]
