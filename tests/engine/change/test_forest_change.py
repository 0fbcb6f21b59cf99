"""On real vectors of tropical forest, cleared in some places."""

from __future__ import annotations

import csv

import numpy as np
import pytest
import rasterio
from embedding_rasters import NORTH_UP, write_raster

from aether_qgis.engine.change.change import change
from aether_qgis.engine.evaluation.retrieval import area_under_curve
from aether_qgis.engine.protocol.changing import ChangeRequest
from aether_qgis.engine.runtime.progress import RequestProgress

LEAST_AUC = 0.94
FORESTS = "forest", "tropical rainforest", "woodland", "tree cover", "jungle"
ROWS, COLUMNS = 4, 13


@pytest.fixture(scope="module")
def forest(shared, tmp_path_factory):
    """Three rasters, a pixel for each site, and which were cleared."""
    folder = tmp_path_factory.mktemp("forest")
    with (shared / "data" / "forest_change.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    bands = [f"A{number:02d}" for number in range(64)]
    numbers = np.array([[int(row[b]) for b in bands] for row in rows], "int8")
    sites = numbers.reshape(ROWS, COLUMNS, 3, 64)
    rasters = [
        write_raster(
            folder / f"forest_{2021 + year}.tif",
            sites[:, :, year].transpose(2, 0, 1),
            NORTH_UP,
            nodata=-128,
        )
        for year in range(3)
    ]
    cleared = np.array([row["cleared"] == "1" for row in rows[::3]])
    return rasters, cleared.reshape(ROWS, COLUMNS)


@pytest.fixture
def change_of(forest, tmp_path):
    """Return the first band of the change between some of the years."""

    def answer(years, **options):
        request = ChangeRequest(
            tuple(str(forest[0][year]) for year in years),
            str(tmp_path / "change.tif"),
            str(tmp_path / "places.geojson"),
            **options,
        )
        change(request, RequestProgress())
        with rasterio.open(request.change_path) as dataset:
            return dataset.read(1)

    return answer


@pytest.mark.parametrize("years", [(0, 2), (0, 1, 2)])
def test_cleared_sites_have_changed_more(forest, change_of, years):
    found = area_under_curve(change_of(years), forest[1])
    print(f"AUC by change over {len(years)} years {found:.3f}")
    assert found >= LEAST_AUC


@pytest.mark.parametrize("years", [(0, 2), (0, 1, 2)])
def test_cleared_sites_went_away_from_forest(forest, change_of, years):
    found = [
        area_under_curve(
            change_of(years, positive=(text,), direction="away"), forest[1]
        )
        for text in FORESTS
    ]
    print(f"AUC away from forest {np.mean(found):.3f} least {min(found):.3f}")
    assert np.mean(found) >= LEAST_AUC
