"""Statistics of similarities, whatever the windows."""

from __future__ import annotations

import numpy as np
import pytest

from aether_qgis.engine.similarity.histogram import SimilarityHistogram

BIN = 2 / (1 << 19)
VALUES = np.random.default_rng(0).normal(0.2, 0.15, (300, 401))
VALUES = np.clip(VALUES, -1, 1).astype(np.float32)
VALUES[7:90, 11:100] = np.nan
KNOWN = VALUES[~np.isnan(VALUES)].astype(np.float64)


def counted(*windows):
    histogram = SimilarityHistogram()
    for window in windows:
        histogram.add(window)
    return histogram


def test_nodata_is_not_counted():
    assert counted(VALUES).pixels == KNOWN.size


def test_extremes_are_exact_and_the_mean_nearly():
    summary = counted(VALUES).summary()
    assert (summary.minimum, summary.maximum) == (KNOWN.min(), KNOWN.max())
    assert summary.mean == pytest.approx(KNOWN.mean(), abs=1e-9)


@pytest.mark.parametrize("percent", [0, 2, 50, 98, 99.99, 100])
def test_a_percentile_is_exact_to_a_bin(percent):
    exact = np.percentile(KNOWN, percent, method="inverted_cdf")
    assert counted(VALUES).percentile(percent) == pytest.approx(exact, abs=BIN)


def test_the_deviation_is_that_of_the_pixels():
    found = float(counted(VALUES).band_tags()["STATISTICS_STDDEV"])
    assert found == pytest.approx(KNOWN.std(), abs=BIN)


def test_windows_and_their_order_do_not_matter():
    whole = counted(VALUES)
    parts = counted(VALUES[:, 200:], VALUES[150:, :200], VALUES[:150, :200])
    assert parts.percentile(98) == whole.percentile(98)
    assert parts.summary().mean == pytest.approx(whole.summary().mean)


@pytest.mark.parametrize("value", [-1.0, 0.0, 1.0])
def test_a_single_similarity_is_every_percentile(value):
    histogram = counted(np.full((2, 2), value, np.float32))
    assert [histogram.percentile(p) for p in (0, 50, 100)] == [value] * 3


def test_windows_of_nodata_only_count_nothing():
    assert counted(np.full((3, 3), np.nan, np.float32)).pixels == 0
