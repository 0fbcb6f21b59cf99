"""A block of pixels as it was read, with the profile that decodes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Union, cast

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from aether_qgis.engine.rasters.profiles.profile import (
    EmbeddingProfile,
    Numbers,
    unit_of,
    valid_vectors,
)
from aether_qgis.engine.runtime.arrays import Floats

Columns = Union[slice, NDArray[np.int64], NDArray[np.bool_]]


@dataclass(frozen=True)
class PixelBlock:
    """The pixels of a window, row by row."""

    window: Window
    profile: EmbeddingProfile
    stored: Numbers
    """[dimension, pixels]: int8 as the profile codes them, or float32
    vectors that whoever wrote the file has decoded, NaN without data."""
    scale: Optional[Floats] = None
    """[pixels], of profiles that have one."""

    @property
    def pixels(self) -> int:
        """How many pixels the block has."""
        return int(self.stored.shape[1])

    @property
    def is_coded(self) -> bool:
        """Whether the numbers are still to be decoded."""
        return self.stored.dtype == np.int8

    def valid(self) -> NDArray[np.bool_]:
        """Return which pixels hold a vector, [pixels]."""
        if self.is_coded:
            return self.profile.valid(self.stored.view(np.int8), self.scale)
        return valid_vectors(np.asarray(self.stored, np.float32))

    def decode(self) -> Floats:
        """Return the vectors at their own length, float32 [dimension,
        pixels]; finite numbers of no meaning where there is none."""
        if self.is_coded:
            return self.profile.decode(self.stored.view(np.int8), self.scale)
        if self.profile.has_unit_length:
            return unit_of(np.asarray(self.stored, np.float32))
        return np.nan_to_num(
            np.asarray(self.stored, np.float32), posinf=0.0, neginf=0.0
        )

    def tower_numbers(self) -> Numbers:
        """Return what the pixel towers start from, [dimension, pixels].

        int8 as the profile codes them, or float32 unit vectors. Pixels that
        are not valid hold numbers of no meaning, but finite ones.
        """
        if self.is_coded:
            return self.stored
        return unit_of(np.asarray(self.stored, np.float32))

    def lengths(self) -> NDArray[np.float64]:
        """Return the length of every vector as stored, [pixels]."""
        if self.is_coded:
            return self.profile.lengths(self.stored.view(np.int8), self.scale)
        squares = np.square(self.stored, dtype=np.float64)
        return np.asarray(np.sqrt(squares.sum(axis=0)))

    def columns(self, columns: Columns) -> PixelBlock:
        """Return a copy of some pixels; the window stays the whole one."""
        scale = None if self.scale is None else self.scale[columns].copy()
        return PixelBlock(
            self.window,
            self.profile,
            cast(Numbers, np.ascontiguousarray(self.stored[:, columns])),
            scale,
        )

    def of(
        self, stored: NDArray[np.generic], pixels: slice = slice(None)
    ) -> PixelBlock:
        """Return a block of numbers of this one, with the scale of
        ``pixels`` where they have one."""
        scale = None if self.scale is None else self.scale[pixels]
        return PixelBlock(
            self.window, self.profile, cast(Numbers, stored), scale
        )

    def grid(self) -> Numbers:
        """Return the numbers as [dimension, rows, columns]."""
        rows, columns = int(self.window.height), int(self.window.width)
        return self.stored.reshape(self.profile.dimension, rows, columns)
