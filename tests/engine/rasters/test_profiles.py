"""A profile says how its numbers become vectors, and which are none."""

from __future__ import annotations

import numpy as np
import pytest
from embedding_rasters import quantised, unit_vectors
from rasterio.windows import Window

from aether_qgis.engine.rasters.block import PixelBlock
from aether_qgis.engine.rasters.profiles import (
    all_profiles,
    find_profile,
    profile_named,
)
from aether_qgis.engine.rasters.profiles.alphaearth import PROFILE
from aether_qgis.engine.rasters.profiles.tessera import PROFILE as TESSERA

VECTORS = unit_vectors(1, 200).reshape(64, -1)
STORED = quantised(VECTORS)
WINDOW = Window(0, 0, 200, 1)


def block(numbers, scale=None, profile=PROFILE):
    return PixelBlock(WINDOW, profile, numbers, scale)


def without_data(numbers, scale=None, profile=PROFILE):
    return np.flatnonzero(~block(numbers, scale, profile).valid()).tolist()


def test_every_profile_is_found_by_its_name():
    assert {profile.name for profile in all_profiles()} == {
        "alphaearth-v1",
        "tessera-v1",
    }
    assert profile_named("tessera-v1").dimension == 128


def test_bundles_of_decoded_rasters_ask_for_the_same_vectors():
    assert find_profile("unit-float") is PROFILE


def test_an_unknown_profile_is_none():
    assert find_profile("clay-v1") is None


def test_decoding_gives_back_the_vector():
    cosine = (block(STORED).decode() * VECTORS).sum(axis=0)
    assert cosine.min() > 0.999


def test_decoded_vectors_have_length_one():
    lengths = np.linalg.norm(block(STORED).decode(), 2, 0)
    assert np.abs(lengths - 1).max() < 1e-6


def test_nodata_is_masked_in_codes():
    stored = STORED.copy()
    stored[5, 3] = -128
    assert without_data(stored) == [3]


def test_nan_and_infinity_are_masked_in_vectors():
    vectors = VECTORS.astype(np.float32)
    vectors[:, 1], vectors[5, 2] = np.nan, np.inf
    assert without_data(vectors) == [1, 2]


@pytest.mark.parametrize("filling", [0, -1, -2, 127, -128])
@pytest.mark.parametrize("dtype", [np.int8, np.float32])
def test_pixels_of_one_number_hold_no_vector(dtype, filling):
    numbers = (STORED if dtype == np.int8 else VECTORS).astype(dtype)
    numbers[:, 2] = filling
    assert without_data(numbers) == [2]


def test_decoding_nodata_gives_finite_numbers():
    vectors = np.full((64, 200), np.nan, np.float32)
    assert np.isfinite(block(vectors).decode()).all()
    assert np.isfinite(block(vectors).tower_numbers()).all()


def test_tessera_multiplies_by_the_scale_of_each_pixel():
    codes = np.random.default_rng(0).integers(-127, 128, (128, 200), np.int8)
    scale = np.linspace(0.01, 0.2, 200, dtype=np.float32)
    vectors = block(codes, scale, TESSERA).decode()
    assert np.allclose(vectors, codes * scale)


def test_tessera_pixels_without_a_scale_hold_no_vector():
    codes = np.random.default_rng(0).integers(-127, 128, (128, 200), np.int8)
    scale = np.full(200, 0.1, np.float32)
    scale[3], scale[4] = np.nan, 0
    assert without_data(codes, scale, TESSERA) == [3, 4]


def test_columns_of_a_block_keep_their_scale():
    codes = np.random.default_rng(0).integers(-127, 128, (128, 200), np.int8)
    scale = np.arange(200, dtype=np.float32)
    part = block(codes, scale, TESSERA).columns(np.array([7, 9]))
    assert part.scale.tolist() == [7, 9]
    assert np.array_equal(part.stored, codes[:, [7, 9]])
