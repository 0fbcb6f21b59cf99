"""Products of stored codes and queries against exact arithmetic."""

import numpy as np
import pytest

from aether_qgis.engine.index.products import (
    LARGEST_WEIGHT,
    SimilarityProduct,
    similarities,
    split_weights,
)
from aether_qgis.engine.index.quantisation import NODATA, Quantisation

PIXELS = 300_001


def unit_vectors(count, dimension, seed):
    vectors = np.random.default_rng(seed).normal(size=(dimension, count))
    return (vectors / np.linalg.norm(vectors, axis=0)).astype(np.float32)


def quantisation(dimension, refined=()):
    """Return one that fits unit vectors, as an index has it."""
    vectors = unit_vectors(10000, dimension, seed=1)
    reach = 1.1 * np.abs(vectors).max(axis=1)
    offsets = np.linspace(-0.05, 0.05, dimension, dtype=np.float32)
    return Quantisation(offsets, reach / 127, refined)


def unit_queries(count, dimension):
    return unit_vectors(count, dimension, seed=2).T.copy()


def stored_codes(stored, pixels=PIXELS):
    vectors = unit_vectors(pixels, len(stored.offsets), seed=3)
    return stored.encode(vectors, np.ones(pixels, bool))


def exact(stored, codes, queries):
    weights, constants = stored.weights(queries)
    products = weights.astype(np.float64) @ codes.astype(np.float64)
    return products + constants[:, None]


@pytest.mark.parametrize("count", [1, 2, 16])
@pytest.mark.parametrize(
    ("dimension", "refined"), [(9, ()), (32, tuple(range(24))), (128, (3,))]
)
def test_similarities_are_those_of_exact_arithmetic(count, dimension, refined):
    stored = quantisation(dimension, refined)
    codes = stored_codes(stored)
    queries = unit_queries(count, dimension)

    found = similarities(stored, codes, queries)

    assert found.dtype == np.float32
    np.testing.assert_allclose(
        found, exact(stored, codes, queries), rtol=0, atol=2e-4
    )


@pytest.mark.parametrize("count", [1, 3])
def test_blocks_of_rows_give_the_same_as_all_pixels_in_a_row(count):
    stored = quantisation(32)
    rows = stored_codes(stored, 700 * 900).reshape(32, 700, 900)
    queries = unit_queries(count, 32)
    product = SimilarityProduct(stored, queries)

    found = product.of(np.ascontiguousarray(rows.transpose(1, 0, 2)))

    flat = similarities(stored, rows.reshape(32, -1), queries)
    np.testing.assert_allclose(found.reshape(count, -1), flat, atol=1e-6)


@pytest.mark.parametrize("count", [1, 3])
def test_a_scaled_product_gives_scaled_similarities(count):
    stored = quantisation(32)
    codes = stored_codes(stored, 5000)[None]
    product = SimilarityProduct(stored, unit_queries(count, 32))

    found = product.scaled(127, 100).everywhere(codes)

    np.testing.assert_allclose(found, 127 * product.of(codes) + 100, atol=1e-3)


@pytest.mark.parametrize("count", [1, 4])
def test_only_pixels_without_a_vector_are_nan(count):
    stored = quantisation(32)
    codes = stored_codes(stored, 5000)
    codes[:, 1000:2000] = NODATA

    found = similarities(stored, codes, unit_queries(count, 32))

    assert np.isnan(found[:, 1000:2000]).all()
    assert np.isfinite(found[:, :1000]).all()
    assert np.isfinite(found[:, 2000:]).all()


def test_split_weights_stay_small_enough_for_any_processor():
    weights = np.linspace(-62, 62, 9001)

    rows = split_weights(weights)

    assert rows.max() <= LARGEST_WEIGHT
    u, v = rows[0, :, 0].astype(float)
    np.testing.assert_allclose(u - v * (1 + 1 / 62.5), weights, atol=1 / 124)


def test_a_query_of_no_length_is_alike_to_nothing():
    stored = quantisation(32)
    codes = stored_codes(stored, 1000)

    found = similarities(stored, codes, np.zeros((1, 32), np.float32))

    np.testing.assert_allclose(found, 0, atol=1e-12)
