"""Pixels that are sampled while a raster is scored."""

from __future__ import annotations

import numpy as np
import pytest
from rasterio.windows import Window

from aether_qgis.engine.similarity.sample import (
    MOST_PIXELS,
    Lattice,
    Sampler,
    lattice_for,
)


def taken(windows, step=3):
    """Sample numbers that tell the pixel, window by window."""
    sampler = Sampler(Lattice(step))
    for window in windows:

        def vectors(at, window=window):
            rows, columns = np.divmod(at, int(window.width))
            numbers = (rows + window.row_off) * 100 + columns + window.col_off
            return numbers[None].astype(np.float32), numbers % 7 > 0

        sampler.add_vectors(window, vectors)
    return sampler.sample()


def test_the_sample_depends_neither_on_windows_nor_on_their_order():
    whole = taken([Window(5, 3, 40, 20)])
    parts = [
        Window(25, 10, 20, 13),
        Window(5, 3, 20, 7),
        Window(25, 3, 20, 7),
        Window(5, 10, 20, 13),
    ]
    cut = taken(parts)
    assert whole.rows.size > 50
    for one, other in (
        (whole.rows, cut.rows),
        (whole.columns, cut.columns),
        (whole.aligned, cut.aligned),
    ):
        assert np.array_equal(one, other)


def test_pixels_without_a_vector_are_left_out():
    sample = taken([Window(0, 0, 30, 30)])
    assert (sample.aligned[0] % 7 > 0).all()
    assert np.array_equal(
        sample.aligned[0], sample.rows * 100 + sample.columns
    )


@pytest.mark.parametrize("pixels", [1, 100, 10_001, 16_777_216, 10**10])
def test_a_lattice_takes_about_as_many_pixels_of_any_raster(pixels):
    step = lattice_for(pixels).step
    assert pixels / step**2 <= MOST_PIXELS
    assert step == 1 or pixels / (step - 1) ** 2 > MOST_PIXELS


def test_nothing_taken_is_an_empty_sample():
    assert Sampler(Lattice(2)).sample().aligned.size == 0
