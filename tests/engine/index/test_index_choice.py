"""What an index loses is small, also on pixels and texts it never saw."""

from __future__ import annotations

import numpy as np
import pytest

from aether_qgis.engine.index.building.choice import (
    Ranges,
    choose_quantisation,
    overlaps,
)
from aether_qgis.engine.index.building.clipping import Clipping
from aether_qgis.engine.index.building.probes import TEXTS, text_probes
from aether_qgis.engine.index.building.sample import sample_aligned
from aether_qgis.engine.index.pyramid import next_level
from aether_qgis.engine.index.quantisation import NODATA, Quantisation
from aether_qgis.engine.rasters.reader import open_embedding_raster
from aether_qgis.engine.similarity.batches import aligned_batches
from aether_qgis.engine.towers.loading import pixel_backend, text_tower
from aether_qgis.engine.words.query_vector import aligned_texts

OTHER_TEXTS = (
    "dense broadleaf woodland",
    "a reservoir behind a dam wall",
    "terraced houses in a suburb",
    "soya and maize",
    "mudflats at low tide",
    "a logging road through rainforest",
    "an industrial estate by the port",
    "dry hills with scattered shrubs",
    "a marina",
    "pasture with hedges",
    "flooded forest",
    "the banks of a meandering river",
    "freshly ploughed soil",
    "a university campus",
    "rocky coast",
    "irrigated orchards",
)


@pytest.fixture(scope="module")
def backend(bundle):
    return pixel_backend(bundle, "cpu", "auto").backend


def held_out_pixels(raster, backend):
    """Return aligned pixels [d, n], every 41st of the raster."""
    block = raster.read(raster.window).columns(slice(17, None, 41))
    batches = aligned_batches(block, backend)
    return np.concatenate(
        [batch.aligned[:, batch.valid].copy() for batch in batches], axis=1
    )


def test_other_pixels_and_texts_lose_as_little(make_mosaic, bundle, backend):
    path, _ = make_mosaic("held_out", "--size", 1024, "--shuffle")
    with open_embedding_raster(str(path)) as raster:
        sample = sample_aligned(raster, backend, lambda: None)
        choice = choose_quantisation(
            sample, text_probes(bundle), Ranges.of(sample)
        )
        pixels = held_out_pixels(raster, backend)
    queries = aligned_texts(text_tower(bundle), OTHER_TEXTS)
    assert not set(OTHER_TEXTS) & set(TEXTS)
    stored = choice.quantisation.decode(
        choice.quantisation.encode(pixels, np.ones(pixels.shape[1], bool))
    )
    exact, approximate = queries @ pixels, queries @ stored
    errors = np.percentile(np.abs(exact - approximate), 99.9, axis=1)
    assert errors.max() <= 0.01
    assert overlaps(exact, approximate).mean() >= 0.98
    assert choice.quantisation.planes <= 2 * pixels.shape[0]


def test_equal_pixels_may_stand_in_for_each_other():
    exact = np.repeat(np.float32([0.9, 0.1]), [50, 950])[None]
    assert overlaps(exact, exact[:, ::-1].copy()) == 0
    noise = np.random.default_rng(0).uniform(0, 0.1, 1000)
    assert overlaps(exact, exact + noise.astype(np.float32)) == 1


def test_a_second_byte_refines_the_widest_axes(backend):
    low = np.full(4, -0.2, np.float32)
    high = np.float32([0.2, 0.9, 0.2, 0.2])
    quantisation = Quantisation((low + high) / 2, (high - low) / 254, (1,))
    vectors = np.float32([[0.1001], [0.5003], [0.0], [0.1]])
    decoded = quantisation.decode(quantisation.encode(vectors, np.ones(1) > 0))
    errors = np.abs(decoded - vectors)[:, 0]
    assert errors[1] < 2e-5
    assert errors[[0, 2, 3]].max() < 1e-3


def test_weights_give_the_similarity_of_what_is_stored(backend):
    chance = np.random.default_rng(0)
    vectors = chance.normal(size=(8, 100)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=0)
    quantisation = Quantisation(
        np.full(8, 0.1, np.float32), np.full(8, 0.01, np.float32), (2, 5)
    )
    codes = quantisation.encode(vectors, np.ones(100, bool))
    queries = np.ascontiguousarray(vectors[:, :3].T)
    weights, constants = quantisation.weights(queries)
    np.testing.assert_allclose(
        weights @ codes + constants[:, None],
        queries @ quantisation.decode(codes),
        atol=1e-5,
    )


def test_clipped_pixels_are_counted_and_their_range_told():
    quantisation = Quantisation(
        np.zeros(2, np.float32), np.full(2, 0.5 / 127, np.float32)
    )
    clipping = Clipping(quantisation)
    both = np.ones(2, bool)
    near = np.float32([[0.4, 0.1], [0.4, 0.2]])
    clipping.look_at(near, both, quantisation.encode(near, both))
    assert (clipping.pixels, clipping.low) == (0, ())
    far = np.float32([[0.9, 0.1], [0.1, -0.95]])
    first = np.array([True, False])
    clipping.look_at(far, first, quantisation.encode(far, first))
    assert clipping.pixels == 1
    assert clipping.high[0] == pytest.approx(0.9)
    assert clipping.low[1] == pytest.approx(-0.502, abs=1e-3)


def test_vectors_beyond_the_range_are_held_at_its_end():
    quantisation = Quantisation(
        np.zeros(1, np.float32), np.full(1, 1 / 127, np.float32), (0,)
    )
    steps = np.linspace(-130, 130, 26_001, dtype=np.float32)[None]
    codes = quantisation.encode(steps / 127, np.ones(26_001, bool))
    held = quantisation.decode(codes)[0] * 127
    assert (np.diff(held) >= 0).all()
    np.testing.assert_allclose(
        held, np.clip(steps[0], -127.5, 127.5), rtol=0, atol=0.003
    )


def test_an_overview_of_opposite_vectors_is_still_a_pixel():
    quantisation = Quantisation(
        np.zeros(2, np.float32), np.full(2, 1 / 127, np.float32)
    )
    codes = np.int8([[[127, -127]], [[0, 0]]])
    half = next_level(codes, quantisation)
    assert half.shape == (2, 1, 1)
    assert (half != NODATA).all()
