"""Losses, with their slopes at what a network gives."""

from __future__ import annotations

from typing import Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.runtime.arrays import Floats

_LEAST_LENGTH = 1e-12


def softmax(odds: Floats) -> Floats:
    """Turn log odds [..., kinds] into shares, in place; return them."""
    odds -= odds.max(axis=-1, keepdims=True)
    np.exp(odds, out=odds)
    odds /= odds.sum(axis=-1, keepdims=True)
    return odds


def cross_entropy(
    odds: Floats, kinds: NDArray[np.int64]
) -> Tuple[float, Floats]:
    """Return the mean cross entropy, and its slopes in place of ``odds``.

    ``odds`` are [n, kinds], ``kinds`` [n] the right ones.
    """
    rows = np.arange(len(kinds))
    odds -= odds.max(axis=-1, keepdims=True)
    right = odds[rows, kinds]
    np.exp(odds, out=odds)
    sums = odds.sum(axis=-1, keepdims=True)
    loss = float((np.log(sums[:, 0]) - right).mean(dtype=np.float64))
    odds /= sums
    odds[rows, kinds] -= 1
    odds /= len(kinds)
    return loss, odds


def divergence(odds: Floats, wanted: Floats) -> Tuple[float, Floats]:
    """Return the mean Kullback-Leibler divergence of the shares ``wanted``
    from those of ``odds``, [n, kinds] both, and its slopes at ``odds``."""
    shares = softmax(odds)
    least = np.float32(1e-30)
    ratio = np.maximum(wanted, least) / np.maximum(shares, least)
    loss = float((wanted * np.log(ratio)).sum(dtype=np.float64)) / len(odds)
    slopes = shares * wanted.sum(axis=1, keepdims=True) - wanted
    slopes /= len(odds)
    return loss, slopes


def squared_miss(rows: Floats, wanted: Floats) -> Tuple[float, Floats]:
    """Return the mean squared distance of rows [n, d], and its slopes."""
    miss = rows - wanted
    loss = float((miss * miss).sum(dtype=np.float64)) / len(miss)
    miss *= 2 / len(miss)
    return loss, miss


def at_unit_length(rows: Floats) -> Tuple[Floats, Floats]:
    """Return ``rows`` [..., d] at length 1, and their lengths [..., 1]."""
    lengths = np.sqrt((rows * rows).sum(axis=-1, keepdims=True))
    np.maximum(lengths, _LEAST_LENGTH, out=lengths)
    return rows / lengths, lengths


def before_unit_length(
    unit: Floats, lengths: Floats, slopes: Floats
) -> Floats:
    """Return the slopes at rows from those at these rows at length 1."""
    along = (unit * slopes).sum(axis=-1, keepdims=True)
    return np.asarray((slopes - unit * along) / lengths, np.float32)
