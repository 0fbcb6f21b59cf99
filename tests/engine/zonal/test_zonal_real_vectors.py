"""Districts of real AlphaEarth vectors rank by what they really hold."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from scipy.stats import spearmanr

from aether_qgis.engine.protocol.places import PLACES_FORMAT
from aether_qgis.engine.protocol.zonal import ZONAL_MEASURES, ZonalRequest
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.zonal.zonal import zonal_similarity

# Asked of Dynamic World's classes with these numbers.
ASKED = {0: "open water", 1: "forest", 4: "fields of crops", 6: "houses"}
SIDE, SIZE = 24, 384
# Where a class is absent, a mean still tells how near all else is to the text.
LEAST_CORRELATION = {
    ("relevance", "mean"): 0.4,
    ("relevance", "share"): 0.75,
    ("similarity", "mean"): 0.3,
    ("similarity", "share"): 0.65,
}


@pytest.fixture(scope="module")
def districts(make_mosaic, tmp_path_factory):
    """A raster, square districts, and the share of each class in them."""
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
    places = folder / "places.jsonl"
    places.write_text("\n".join(map(json.dumps, lines)))
    return raster, places, np.array(shares)


@pytest.fixture(scope="module")
def rows(districts, tmp_path_factory):
    """The engine's rows, by the measure."""
    raster, places, _ = districts
    found = {}
    for measure in ZONAL_MEASURES:
        path = tmp_path_factory.mktemp("rows") / "rows.jsonl"
        zonal_similarity(
            ZonalRequest(
                raster=str(raster),
                places=str(places),
                asked=tuple(ASKED.values()),
                rows_path=str(path),
                measure=measure,
            ),
            RequestProgress(),
        )
        found[measure] = list(map(json.loads, path.read_text().splitlines()))
    return found


def correlations(districts, rows, measure, field):
    """Return the rank correlation of truth and field, by the text."""
    read = rows[measure]
    has_data = [row["pixels"] > 0 for row in read]
    assert len(read) == SIZE**2 / SIDE**2 > sum(has_data) > 200
    true = districts[2][has_data]
    said = np.array([row[field] for row in read if row["pixels"]], float)
    return {
        text: spearmanr(*columns).statistic
        for text, *columns in zip(ASKED.values(), true.T, said.T, strict=True)
    }


@pytest.mark.parametrize(("measure", "field"), LEAST_CORRELATION)
def test_districts_rank_by_the_share_of_the_class(
    districts, rows, measure, field
):
    found = correlations(districts, rows, measure, field)
    for text, correlation in found.items():
        print(f"{field} of {measure}, {text}: {correlation:.2f}")
    assert min(found.values()) >= LEAST_CORRELATION[measure, field]


@pytest.mark.parametrize("field", ["mean", "share"])
def test_relevance_ranks_better_than_similarity(districts, rows, field):
    relevance, similarity = (
        correlations(districts, rows, measure, field)
        for measure in ("relevance", "similarity")
    )
    assert np.mean(list(relevance.values())) > np.mean(
        list(similarity.values())
    )
