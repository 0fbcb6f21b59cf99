"""Aligned vectors as bytes, and queries that read them as they are.

Every axis of the aligned space has its own offset and scale, so that a byte
spans what the raster's pixels really take there. The widest axes may have a
second byte, which refines the first. A similarity is then one product of
stored bytes and a query's weights, plus a constant.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.runtime.arrays import Floats

Codes = NDArray[np.int8]

LARGEST = 127
NODATA = -128
"""Marks a pixel without a vector, in every plane."""

# A step that is rounded to the largest code.
_FARTHEST = np.float32(LARGEST + 0.499)

REFINEMENT = 2 * LARGEST
"""Steps of the second byte to one step of the first."""


@dataclass(frozen=True)
class Quantisation:
    """How aligned vectors are stored: planes of int8.

    Plane i < d holds ``round((z_i - offset_i) / scale_i)``, -127 to 127;
    plane d + j what rounding left of axis ``refined[j]``, in steps of
    ``scale / 254``.
    """

    offsets: Floats
    """Middle of each axis, float32 [d]."""
    scales: Floats
    """Width of a step on each axis, float32 [d], above 0."""
    refined: Tuple[int, ...] = ()
    """The axes that have a second byte."""

    @property
    def planes(self) -> int:
        """Bytes per pixel."""
        return len(self.offsets) + len(self.refined)

    def encode(
        self,
        aligned: Floats,
        valid: NDArray[np.bool_],
        out: Optional[Codes] = None,
    ) -> Codes:
        """Return codes, int8 [planes, n], of aligned vectors [d, n].

        They are written to ``out`` where it is given.
        """
        dimension, refined = len(self.offsets), list(self.refined)
        if out is None:
            out = np.empty((self.planes, aligned.shape[1]), np.int8)
        steps = aligned * (1 / self.scales)[:, None]
        steps -= (self.offsets / self.scales)[:, None]
        # So that the second byte belongs to the first at the end as well.
        np.clip(steps, -_FARTHEST, _FARTHEST, out=steps)
        whole = np.rint(steps)
        if refined:
            rest = steps[refined]
            rest -= whole[refined]
            rest *= REFINEMENT
            np.rint(rest, out=rest)
            np.copyto(out[dimension:], rest, casting="unsafe")
        np.copyto(out[:dimension], whole, casting="unsafe")
        if not valid.all():
            out[:, ~valid] = NODATA
        return out

    def decode(self, codes: Codes, out: Optional[Floats] = None) -> Floats:
        """Return the aligned vectors, float32 [d, n], that codes stand for.

        Of no meaning where a pixel holds no vector. They are written to
        ``out`` where it is given.
        """
        dimension, step = len(self.offsets), np.float32(1 / REFINEMENT)
        if out is None:
            out = np.empty((dimension, codes.shape[1]), np.float32)
        np.copyto(out, codes[:dimension])
        for plane, axis in enumerate(self.refined, dimension):
            out[axis] += np.multiply(codes[plane], step, dtype=np.float32)
        out *= self.scales[:, None]
        out += self.offsets[:, None]
        return out

    def weights(self, queries: Floats) -> Tuple[Floats, Floats]:
        """Return weights [m, planes] and constants [m] of unit vectors.

        ``queries`` is float32 [m, d]. The similarity of query k and a pixel
        is ``constants[k] + weights[k] @ codes``.
        """
        of_axes = queries * self.scales
        of_rest = of_axes[:, list(self.refined)] / REFINEMENT
        weights = np.concatenate([of_axes, of_rest], axis=1)
        constants = queries @ self.offsets
        return weights.astype(np.float32), constants.astype(np.float32)
