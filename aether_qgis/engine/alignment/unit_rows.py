"""Vectors at unit length."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.runtime.arrays import Floats


def unit_rows(rows: NDArray[np.floating]) -> Floats:
    """Return ``rows`` [n, d] at unit length, float32; zeros stay zeros."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.asarray(rows / np.maximum(lengths, 1e-12), np.float32)
