"""Random fields: smooth, fractal and repeatable."""

from __future__ import annotations

import zlib

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


def stream(seed: int, name: str) -> np.random.Generator:
    """Return the random numbers of one feature of the scene.

    Each feature has its own, so that a change to one leaves the others.
    """
    return np.random.default_rng([seed, zlib.crc32(name.encode())])


def smooth_field(
    size: int, wavelength: float, draws: np.random.Generator
) -> Floats:
    """Return a [size, size] field, sd about 1, varying over ``wavelength``.

    ``wavelength`` is a share of the side. Normal numbers on a lattice,
    joined by cubic B-splines.
    """
    spans = max(1, round(1 / wavelength))
    lattice = draws.standard_normal((spans + 3, spans + 3))
    weights = _spline_weights(size, spans)
    field = weights @ lattice.astype(np.float32) @ weights.T
    # B-splines smooth the lattice; 2.1 brings the sd back to about 1.
    return np.asarray(field * np.float32(2.1))


def fractal(
    size: int,
    wavelength: float,
    draws: np.random.Generator,
    octaves: int = 5,
    gain: float = 0.5,
) -> Floats:
    """Return [size, size] fractal noise, sd about 1.

    Each octave has half the wavelength and ``gain`` times the height of
    the one before; octaves finer than two pixels are left out.
    """
    total = np.zeros((size, size), np.float32)
    power = 0.0
    for octave in range(octaves):
        fine = max(wavelength / 2**octave, 2 / size)
        total += gain**octave * smooth_field(size, fine, draws)
        power += gain ** (2 * octave)
        if fine == 2 / size:
            break
    return np.asarray(total / np.float32(np.sqrt(power)))


def smoothstep(low: float, high: float, value: Floats) -> Floats:
    """Return 0 below ``low``, 1 above ``high``, smooth between."""
    share = ((value - low) / (high - low)).clip(0, 1)
    return np.asarray(share * share * (3 - 2 * share), np.float32)


def _spline_weights(size: int, spans: int) -> Floats:
    position = np.linspace(0, spans, size, endpoint=False)
    first = position.astype(int)
    t = position - first
    basis = (
        (1 - t) ** 3,
        3 * t**3 - 6 * t**2 + 4,
        -3 * t**3 + 3 * t**2 + 3 * t + 1,
        t**3,
    )
    weights = np.zeros((size, spans + 3), np.float32)
    for offset, value in enumerate(basis):
        weights[np.arange(size), first + offset] = value / 6
    return weights
