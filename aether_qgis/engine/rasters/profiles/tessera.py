"""TESSERA v1.1: 128 int8 numbers times a float32 scale per pixel.

The scales lie beside the numbers, in a file of their own. Vectors are not
of length 1; a pixel without data has a scale that is no number.
"""

from __future__ import annotations

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


@dataclass(frozen=True)
class Tessera:
    """TESSERA's annual embeddings."""

    name: str = "tessera-v1"
    older_names: Tuple[str, ...] = ()
    title: str = "TESSERA"
    dimension: int = 128
    first_number: int = 0
    band_pattern: str = r"tessera[_ ]?(?:band)?[_ ]?(\d{1,3})"
    band_example: str = "Tessera_Band_0 to Tessera_Band_127"
    has_unit_length: bool = False
    scales_suffix: str = "_scales"
    licence: str = ""
    attribution: str = ""

    def valid(
        self, stored: NDArray[np.int8], scale: Optional[Floats]
    ) -> NDArray[np.bool_]:
        """Return which columns hold a vector, [pixels]."""
        valid = ~is_constant(stored)
        if scale is not None:
            valid &= np.isfinite(scale) & (scale > 0)
        return valid

    def decode(
        self, stored: NDArray[np.int8], scale: Optional[Floats]
    ) -> Floats:
        """Return the vectors at their own length, float32."""
        vectors = stored.astype(np.float32)
        if scale is not None:
            vectors *= np.nan_to_num(scale, posinf=0.0, neginf=0.0)
        return vectors

    def lengths(
        self, stored: NDArray[np.int8], scale: Optional[Floats]
    ) -> NDArray[np.float64]:
        """Return the length of every vector, [pixels]."""
        vectors = self.decode(stored, scale).astype(np.float64)
        return np.asarray(np.linalg.norm(vectors, axis=0))

    def directions(self, stored: NDArray[np.int8]) -> Floats:
        """Return unit vectors, float32: a pixel's scale turns nothing."""
        return unit(stored.astype(np.float32))

    def onnx_directions(self, node: AddNode, rows: str) -> str:
        """The numbers point the right way as they are."""
        return rows

    def torch_directions(self, rows: Any) -> Any:
        """The numbers point the right way as they are."""
        return rows


PROFILE = Tessera()
