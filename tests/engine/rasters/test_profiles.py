"""What a raster's numbers are is told from the numbers."""

from __future__ import annotations

import numpy as np
import pytest
from embedding_rasters import quantised, unit_vectors

from aether_qgis.engine.errors import EmbeddingRasterError
from aether_qgis.engine.rasters.profiles import (
    ALPHAEARTH,
    UNIT_FLOAT,
    EmbeddingProfile,
    detect_profile,
)

VECTORS = unit_vectors(1, 200).reshape(64, -1)
STORED = quantised(VECTORS)


def detect(numbers, nodata=None):
    return detect_profile("r.tif", str(numbers.dtype), nodata, numbers)


def test_stored_int8_is_alphaearth():
    assert detect(STORED).name == ALPHAEARTH


def test_int8_shown_as_byte_is_alphaearth_all_the_same():
    as_byte = STORED.view(np.uint8)
    profile = detect(as_byte)
    assert profile.name == ALPHAEARTH
    assert np.array_equal(profile.decode(as_byte), profile.decode(STORED))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_decoded_floats_are_unit_float(dtype):
    assert detect(VECTORS.astype(dtype)).name == UNIT_FLOAT


def test_decoding_gives_back_the_vector():
    decoded = EmbeddingProfile(ALPHAEARTH).decode(STORED)
    cosine = (decoded * VECTORS).sum(axis=0)
    assert cosine.min() > 0.999


def test_decoded_vectors_have_length_one():
    lengths = np.linalg.norm(EmbeddingProfile(ALPHAEARTH).decode(STORED), 2, 0)
    assert np.abs(lengths - 1).max() < 1e-6


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        (STORED / 127.5, "decoded linearly"),
        (STORED.astype(np.float32) / 127, "decoded linearly"),
        (STORED.astype(np.float32), "never decoded"),
        (VECTORS * 7, "not normalised"),
        (VECTORS * 0.2, "not normalised"),
        (np.clip(STORED, -20, 20), "no AlphaEarth embeddings"),
        ((VECTORS * 1000).astype(np.int16), "numbers of type int16"),
    ],
)
def test_wrong_numbers_are_named_as_what_they_are(numbers, words):
    with pytest.raises(EmbeddingRasterError, match=words):
        detect(np.ascontiguousarray(numbers))


def test_nodata_is_masked_in_int8():
    stored = STORED.copy()
    stored[:, 3] = -128
    valid = EmbeddingProfile(ALPHAEARTH).valid(stored)
    assert np.flatnonzero(~valid).tolist() == [3]


def test_nan_infinity_and_declared_nodata_are_masked_in_floats():
    vectors = VECTORS.astype(np.float32)
    vectors[:, 1], vectors[5, 2], vectors[:, 4] = np.nan, np.inf, -9999
    valid = EmbeddingProfile(UNIT_FLOAT, -9999.0).valid(vectors)
    assert np.flatnonzero(~valid).tolist() == [1, 2, 4]


def test_decoded_floats_may_keep_the_nodata_of_the_stored_numbers():
    numbers = VECTORS.astype(np.float32)
    numbers[:, :5] = -128
    profile = detect(numbers, nodata=-128.0)
    assert profile.valid(numbers).tolist() == [False] * 5 + [True] * 195


def test_decoding_nodata_gives_finite_numbers():
    vectors = np.full((64, 4), np.nan, np.float32)
    assert np.isfinite(EmbeddingProfile(UNIT_FLOAT).decode(vectors)).all()


@pytest.mark.parametrize("dtype", [np.int8, np.float32])
def test_pixels_of_zeros_hold_no_vector(dtype):
    numbers = (STORED if dtype == np.int8 else VECTORS).astype(dtype)
    numbers[:, 2] = 0
    valid = detect(numbers).valid(numbers)
    assert np.flatnonzero(~valid).tolist() == [2]


def test_a_declared_nodata_of_int8_is_masked():
    stored = STORED.copy()
    stored[:, 6] = 127
    valid = detect(stored, nodata=127.0).valid(stored)
    assert np.flatnonzero(~valid).tolist() == [6]


def test_bytes_whose_negatives_were_cut_off_are_named():
    clamped = np.clip(STORED, 0, 127).astype(np.uint8)
    with pytest.raises(EmbeddingRasterError, match="lost its negative"):
        detect(clamped)
