"""AlphaEarth: 64 int8 numbers, decoded by ``sign(q) (q / 127.5)^2``.

As its publisher documents; nodata is -128 in all bands at once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.rasters.profiles.profile import (
    AddNode,
    is_constant,
    unit,
)
from aether_qgis.engine.runtime.arrays import Floats

NODATA = -128
DIVISOR = 127.5

PUBLISHED = re.compile(
    r"(?:^|/)(\d{4})/(\d{1,2})([NS])/([^/\\]+\.tiff?)$", re.I
)
"""How a published file's path ends: year, UTM zone with N or S, and name."""


@dataclass(frozen=True)
class AlphaEarth:
    """AlphaEarth's annual embeddings."""

    name: str = "alphaearth-v1"
    # Decoded rasters had a profile of their own; the vectors are the same.
    older_names: Tuple[str, ...] = ("unit-float",)
    title: str = "AlphaEarth"
    dimension: int = 64
    first_number: int = 0
    band_pattern: str = (
        r"(?:.*[^0-9A-Za-z])?A0?(\d{1,2})(?:[_ .-](?:mean|median|avg))?"
    )
    band_example: str = "A00 to A63"
    has_unit_length: bool = True
    scales_suffix: str = ""
    licence: str = "CC-BY-4.0"
    attribution: str = (
        "The AlphaEarth Foundations Satellite Embedding dataset is produced "
        "by Google and Google DeepMind."
    )

    def valid(
        self, stored: NDArray[np.int8], scale: Optional[Floats] = None
    ) -> NDArray[np.bool_]:
        """Return which columns hold a vector, [pixels].

        A pixel with nodata in any band holds none.
        """
        return np.asarray(stored.min(axis=0) != NODATA) & ~is_constant(stored)

    def decode(
        self, stored: NDArray[np.int8], scale: Optional[Floats] = None
    ) -> Floats:
        """Return the vectors, float32, exactly of length 1."""
        return self.directions(stored)

    def lengths(
        self, stored: NDArray[np.int8], scale: Optional[Floats] = None
    ) -> NDArray[np.float64]:
        """Return the length of every vector as published, about 1."""
        squares = signed_square(stored) / DIVISOR**2
        return np.asarray(
            np.sqrt(np.square(squares, dtype=np.float64).sum(axis=0))
        )

    def directions(self, stored: NDArray[np.int8]) -> Floats:
        """Return unit vectors, float32."""
        # The divisor is left out: it is lost in the scaling to length 1.
        return unit(signed_square(stored))

    def onnx_directions(self, node: AddNode, rows: str) -> str:
        """Square every number and keep its sign."""
        return node("Mul", rows, node("Abs", rows))

    def torch_directions(self, rows: Any) -> Any:
        """Square every number and keep its sign."""
        return rows * rows.abs()


def signed_square(numbers: NDArray[np.generic]) -> Floats:
    """Return ``sign(q) q^2``, float32."""
    squares = numbers.astype(np.float32)
    squares *= np.abs(squares)
    return squares


PROFILE = AlphaEarth()
