"""The form in which one raster stores the vectors of its profile.

Tools write the same vectors in many forms: as published, shifted, scaled,
decoded, with other bands between, in another order. A form says how to get
back to what the profile knows: its int8 codes, or float32 vectors.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.protocol import Note
from aether_qgis.engine.rasters.profiles import (
    EmbeddingProfile,
    Numbers,
    profile_named,
)
from aether_qgis.engine.rasters.profiles.alphaearth import signed_square

CODES = "codes"
"""The profile's int8 codes, after ``factor`` and ``shift``."""
VECTORS = "vectors"
"""Decoded vectors, after ``factor`` and ``shift``."""
ROOTS = "roots"
"""Decoded without AlphaEarth's square: it is still to be taken."""

_MOST_CODE = 127.5


@dataclass(frozen=True)
class RasterForm:
    """How to read one raster."""

    profile_name: str
    bands: Tuple[int, ...]
    """The raster's bands, from 1, in the order of the profile."""
    kind: str = CODES
    factor: float = 1.0
    shift: float = 0.0
    """A number of the profile is ``factor * number + shift``."""
    is_plain: bool = False
    """Whether the bytes are the profile's codes as they lie."""
    is_masked: bool = False
    """Whether the file has a mask that says which pixels hold data."""
    alpha_band: int = 0
    """The band, from 1, that says it instead; 0 for none."""
    limit: float = _MOST_CODE
    """The greatest number of the profile; beyond it there is no data."""
    shortest: float = 0.0
    longest: float = float("inf")
    """Between which lengths the mean vector of a window has to lie."""
    notes: Tuple[Note, ...] = ()

    @property
    def profile(self) -> EmbeddingProfile:
        """The profile of the vectors."""
        return profile_named(self.profile_name)

    def with_note(self, note: Note) -> RasterForm:
        """Return the same form with a further note."""
        return replace(self, notes=(*self.notes, note))

    @property
    def is_coded(self) -> bool:
        """Whether a block has int8 codes, not float32 vectors."""
        return self.kind == CODES

    @property
    def bytes_per_pixel(self) -> int:
        """What one pixel takes in memory while it is read."""
        # Other forms are read as float32 and then turned.
        return self.profile.dimension * (1 if self.is_plain else 9)

    def block_numbers(
        self,
        raw: NDArray[np.generic],
        has_data: Optional[NDArray[np.bool_]] = None,
        nodata: int = -128,
    ) -> Numbers:
        """Return a block's numbers from what the file stores.

        ``raw`` is [dimension, pixels] with the bands in order, int8 or
        uint8 where the form is plain, else float32. ``has_data`` [pixels]
        is what the file's mask says. The result is int8 codes, ``nodata``
        where there is no data, or float32 vectors, NaN there.
        """
        if self.is_plain:
            codes = raw.view(np.int8)
            if has_data is not None:
                codes[:, ~has_data] = nodata
            return codes
        numbers = raw.astype(np.float32)
        if self.factor != 1 or self.shift:
            numbers *= np.float32(self.factor)
            numbers += np.float32(self.shift)
        with np.errstate(invalid="ignore"):
            missing = ~(np.abs(numbers) <= self.limit).all(axis=0)
        if has_data is not None:
            missing |= ~has_data
        if self.is_coded:
            numbers[:, missing] = nodata
            return np.rint(numbers).astype(np.int8)
        if self.kind == ROOTS:
            numbers = signed_square(numbers)
        numbers[:, missing] = np.nan
        return numbers


def plain_form(profile: EmbeddingProfile) -> RasterForm:
    """Return the form of a raster as the profile's publisher writes it."""
    length = (0.9, 1.1) if profile.has_unit_length else (0.0, float("inf"))
    return RasterForm(
        profile.name,
        tuple(range(1, profile.dimension + 1)),
        is_plain=True,
        shortest=length[0],
        longest=length[1],
    )
