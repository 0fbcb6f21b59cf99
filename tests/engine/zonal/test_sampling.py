"""The pixels on which relevance is gauged, before places are measured."""

from __future__ import annotations

import json

import numpy as np
import pytest
from embedding_rasters import quantised, unit_vectors, write_raster

from aether_qgis.engine.errors import NoDataError
from aether_qgis.engine.protocol.places import PLACES_FORMAT
from aether_qgis.engine.protocol.zonal import ZonalRequest
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.runtime.progress import RequestProgress
from aether_qgis.engine.towers.loading import pixel_backend
from aether_qgis.engine.zonal import pixel_sources, sampling
from aether_qgis.engine.zonal.zonal import zonal_similarity

SIZE, WINDOW = 320, 64


@pytest.fixture(scope="module")
def numbers():
    return quantised(unit_vectors(SIZE, SIZE))


def written(path, numbers):
    return write_raster(
        path,
        numbers,
        nodata=-128,
        tiled=True,
        blockxsize=WINDOW,
        blockysize=WINDOW,
    )


@pytest.fixture
def sample_of(bundle, monkeypatch):
    """Sample a raster whose windows have 64 rows and columns."""
    monkeypatch.setattr(pixel_sources, "WINDOW_SIDE", WINDOW)
    backend = pixel_backend(bundle, "cpu", "onnxruntime").backend
    query = np.zeros((1, bundle.manifest.aligned_dimension), np.float32)

    def sample(path):
        with open_embedding_raster(str(path)) as raster:
            source = pixel_sources.ComputedPixels(
                raster, backend, query, lambda: None
            )
            return sampling.sampled(source, lambda share: None)

    return sample


@pytest.fixture
def measured(tmp_path):
    """Measure a point in the middle of a raster's pixel."""

    def measure(path, column, row):
        with open_embedding_raster(str(path)) as raster:
            x, y = raster.transform @ (column + 0.5, row + 0.5)
        places, rows = tmp_path / "places.jsonl", tmp_path / "rows.jsonl"
        lines = {"format": PLACES_FORMAT, "columns": []}, {"x": x, "y": y}
        places.write_text("\n".join(map(json.dumps, lines)))
        request = ZonalRequest(str(path), str(places), ("forest",), str(rows))
        zonal_similarity(request, RequestProgress())
        return json.loads(rows.read_text())

    return measure


def test_a_raster_is_sampled_all_over(sample_of, numbers, tmp_path):
    sample = sample_of(written(tmp_path / "r.tif", numbers))
    assert 5000 < len(sample.rows) <= 10_000
    for places in (sample.rows, sample.columns):
        assert set(places // WINDOW) == set(range(SIZE // WINDOW))


def test_of_a_large_raster_windows_spread_over_it_are_read(
    sample_of, numbers, tmp_path, monkeypatch
):
    monkeypatch.setattr(sampling, "MOST_READ_PIXELS", SIZE**2 // 5)
    sample = sample_of(written(tmp_path / "r.tif", numbers))
    windows = set(zip(sample.rows // WINDOW, sample.columns // WINDOW))
    assert 3 <= len(windows) <= 5
    assert len({row for row, _ in windows}) >= 3
    assert len({column for _, column in windows}) >= 3
    assert len(sample.rows) > 2500


def test_what_lies_between_the_lattice_is_found_all_the_same(
    sample_of, measured, numbers, tmp_path
):
    lonely = np.full_like(numbers, -128)
    lonely[:, 101, 203] = numbers[:, 101, 203]
    path = written(tmp_path / "r.tif", lonely)
    sample = sample_of(path)
    assert (list(sample.rows), list(sample.columns)) == ([101], [203])
    assert 0 <= measured(path, 203, 101)["mean"][0] <= 100


def test_a_raster_without_any_vector_is_an_error(measured, numbers, tmp_path):
    path = written(tmp_path / "r.tif", np.full_like(numbers, -128))
    with pytest.raises(NoDataError, match="holds no data"):
        measured(path, 50, 50)
