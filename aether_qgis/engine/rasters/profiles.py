"""Embedding profiles: how stored numbers become unit vectors.

``alphaearth-v1``: 64 bands of int8, decoded by ``sign(q) (q / 127.5)^2``
as the data's publisher documents, nodata -128 in all bands at once.
``unit-float``: 64 bands of float32 or float64 that are decoded already.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional, Union

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.errors import EmbeddingRasterError

ALPHAEARTH = "alphaearth-v1"
UNIT_FLOAT = "unit-float"

BAND_COUNT = 64
NODATA = -128

# Resampling shortens vectors a little; a wrong decode misses by far.
_SHORTEST, _LONGEST = 0.9, 1.1

Floats = NDArray[np.float32]
Numbers = Union[NDArray[np.int8], Floats]

_ALPHAEARTH_SCALE = 127.5


@dataclass(frozen=True)
class EmbeddingProfile:
    """How one raster stores its vectors."""

    name: str
    nodata: Optional[float] = None
    """The number that marks a missing pixel in all bands, if declared."""

    def valid(self, stored: NDArray[np.generic]) -> NDArray[np.bool_]:
        """Return which pixels of ``stored`` [bands, pixels] hold a vector.

        A pixel with nodata in any band holds none, nor does one of zeros
        only, with which mosaics and warped rasters fill their gaps.
        """
        if self.name == ALPHAEARTH:
            lowest = stored.view(np.int8).min(axis=0)
            valid = lowest != NODATA
            if (lowest == 0).any():
                valid &= stored.any(axis=0)
        else:
            valid = np.isfinite(stored).all(axis=0) & stored.any(axis=0)
        is_told = self.name == ALPHAEARTH and self.nodata == NODATA
        if self.nodata not in (None, 0) and not is_told:
            valid &= (stored != self.nodata).any(axis=0)
        return np.asarray(valid)

    def numbers(self, stored: NDArray[np.generic]) -> Numbers:
        """Return what the towers start from, [bands, pixels].

        ``stored`` is [bands, pixels] as read from the raster. int8 numbers
        are still to be decoded, float32 ones are unit vectors. Columns that
        are not valid hold numbers of no meaning, but finite ones.
        """
        if self.name == ALPHAEARTH:
            return stored.view(np.int8)
        vectors = stored.astype(np.float32)
        np.nan_to_num(vectors, copy=False, posinf=0.0, neginf=0.0)
        return _unit(vectors)

    def decode(self, stored: NDArray[np.generic]) -> Floats:
        """Return the unit vectors of ``stored``, float32 [bands, pixels]."""
        return decoded(self.numbers(stored))


def decoded(numbers: Numbers) -> Floats:
    """Return unit vectors, float32 [bands, pixels].

    ``numbers`` are those of an embedding profile: int8 ones are decoded
    here, float32 ones are unit vectors already.
    """
    if numbers.dtype == np.int8:
        # The divisor is left out: it is lost in the scaling to length 1.
        return _unit(_signed_square(numbers))
    return np.asarray(numbers, np.float32)


def detect_profile(
    path: str,
    dtype: str,
    nodata: Optional[float],
    sample: NDArray[np.generic],
) -> EmbeddingProfile:
    """Return the profile of a raster from a ``sample`` of its pixels.

    ``sample`` is [64, pixels] as stored, ``dtype`` and ``nodata`` are the
    raster's. With no valid pixel in the sample the data type decides.
    Raises EmbeddingRasterError that names what the numbers look like.
    """
    if dtype in ("int8", "uint8"):
        profile = EmbeddingProfile(ALPHAEARTH, nodata)
    elif dtype in ("float32", "float64"):
        profile = EmbeddingProfile(UNIT_FLOAT, nodata)
    else:
        raise EmbeddingRasterError(
            "{path} stores numbers of type {found}; expected an embedding "
            "raster with int8 numbers (as AlphaEarth is published) or "
            "decoded float32: use the original file.",
            path=path,
            found=dtype,
        )
    check_lengths(path, profile, sample)
    return profile


def check_lengths(
    path: str, profile: EmbeddingProfile, sample: NDArray[np.generic]
) -> None:
    """Raise EmbeddingRasterError unless decoded vectors have length 1.

    The mean length is the cheapest sign of a raster that was decoded
    wrongly or holds something else.
    """
    sample = sample[:, profile.valid(sample)]
    if sample.shape[1] == 0:
        return
    if profile.name == ALPHAEARTH:
        numbers = _signed_square(sample) / _ALPHAEARTH_SCALE**2
    else:
        numbers = sample.astype(np.float64)
    length = _mean_length(numbers)
    if _SHORTEST <= length <= _LONGEST:
        return
    if sample.dtype == np.uint8 and sample.max() <= np.iinfo(np.int8).max:
        raise EmbeddingRasterError(
            "{path} has lost its negative numbers (mean vector length "
            "{length:.2f} instead of 1), as happens to a VRT or copy made by "
            "GDAL older than 3.7: use the original file.",
            path=path,
            length=length,
        )
    if profile.name == ALPHAEARTH:
        raise EmbeddingRasterError(
            "{path} has 64 bands of 8-bit numbers, but they decode to vectors "
            "of mean length {length:.2f} instead of 1, so they are no "
            "AlphaEarth embeddings: use the file as published.",
            path=path,
            length=length,
        )
    raise _float_error(path, numbers, length)


def _float_error(
    path: str, numbers: NDArray[np.floating], length: float
) -> EmbeddingRasterError:
    whole = bool(np.all(numbers == np.round(numbers)))
    if whole and np.abs(numbers).max() <= 128:
        return EmbeddingRasterError(
            "{path} holds the stored whole numbers as decimals (mean vector "
            "length {length:.1f} instead of 1), so it was never decoded: use "
            "the original int8 file.",
            path=path,
            length=length,
        )
    squared = _mean_length(np.sign(numbers) * numbers**2)
    if _SHORTEST <= squared <= _LONGEST:
        return EmbeddingRasterError(
            "{path} was decoded linearly, dividing by 127 or 127.5 without "
            "the square (mean vector length {length:.1f} instead of 1), "
            "which spoils the neighbourhoods: decode it with "
            "sign(q) * (q / 127.5)², or use the original int8 file.",
            path=path,
            length=length,
        )
    return EmbeddingRasterError(
        "{path} holds vectors of mean length {length:.2f}; expected unit "
        "vectors of length 1: it is not normalised, or not an embedding "
        "raster; use the original int8 file.",
        path=path,
        length=length,
    )


def _signed_square(stored: NDArray[np.generic]) -> Floats:
    numbers = stored.view(np.int8).astype(np.float32)
    numbers *= np.abs(numbers)
    return numbers


def _mean_length(vectors: NDArray[np.floating]) -> float:
    squares = np.square(vectors, dtype=np.float64)
    return float(np.sqrt(squares.sum(axis=0)).mean())


def _unit(vectors: Floats) -> Floats:
    # einsum adds a column's squares in the same order wherever the column
    # stands, so a pixel's value does not depend on its window.
    squares = np.einsum("bp,bp->p", vectors, vectors)
    np.maximum(squares, 1e-12, out=squares)
    vectors /= np.sqrt(squares, out=squares)
    return vectors
