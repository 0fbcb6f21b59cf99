"""Real vectors in other people's forms give the same map."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
import rasterio


@pytest.fixture(scope="module")
def cases(shared, tmp_path_factory):
    folder = tmp_path_factory.mktemp("cases")
    script = shared / "cases" / "make_rasters.py"
    subprocess.run(
        [sys.executable, script, folder], check=True, capture_output=True
    )
    return folder


@pytest.mark.parametrize(
    ("name", "most"),
    [
        ("bands_in_another_order.tif", 0),
        ("bands_reversed_float.tif", 1e-5),
        ("with_a_label_band.tif", 1e-5),
        ("stored_numbers_as_int16.tif", 0),
        ("stored_numbers_as_float.tif", 0),
        ("stored_numbers_plus_128_uint8.tif", 0),
        ("decoded_without_the_square.tif", 1e-5),
        ("unit_vectors_times_10000_int16.tif", 0.001),
        ("unit_vectors_times_127_int8.tif", 0.03),
        ("bands_named_embedding_0.tif", 1e-5),
    ],
)
def test_real_vectors_in_other_forms_give_the_same_map(
    ask, cases, tmp_path, name, most
):
    found = []
    for file in ("reference.tif", name):
        folder = tmp_path / file
        folder.mkdir()
        result = ask(cases / file, "houses with gardens", folder)
        with rasterio.open(result.similarity_path) as dataset:
            found.append(dataset.read(1))
    expected, similarity = found
    assert np.array_equal(np.isnan(similarity), np.isnan(expected))
    assert np.nanmax(np.abs(similarity - expected)) <= most
