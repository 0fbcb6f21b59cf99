"""Codes to pictures: one byte for the similarity of each pixel."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Sequence, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.index.products import SimilarityProduct
from aether_qgis.engine.index.quantisation import NODATA, Codes
from aether_qgis.engine.live.codes import threads
from aether_qgis.engine.protocol import PICTURE_LEVELS
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.similarity.similarity_query import SimilarityQuery

Bytes = NDArray[np.uint8]

_PIECE_PIXELS = 1 << 17

# Of the span of the coarsest level, on each side: its pixels are means, and
# the finer ones reach beyond them.
_WIDENED = 0.15
_LEAST_SPAN = 1e-3


@dataclass(frozen=True)
class Scale:
    """Which similarities the bytes 1 to 255 stand for."""

    low: float
    high: float
    threshold: float
    """The similarity that a percentile of the coarse pixels reaches."""


def scale_of(similarities: Sequence[Floats], percentile: float) -> Scale:
    """Return a scale for all rasters with these coarse similarities.

    It depends on whole rasters, so that colours stay when a map is moved.
    """
    valid = [part[np.isfinite(part)] for part in similarities]
    if not any(part.size for part in valid):
        return Scale(0.0, 1.0, 1.0)
    flat = np.concatenate(valid)
    low, high = float(flat.min()), float(flat.max())
    margin = max(_WIDENED * (high - low), _LEAST_SPAN)
    threshold = float(np.percentile(flat, percentile))
    return Scale(low - margin, high + margin, threshold)


def picture_of(
    codes: Codes,
    product: SimilarityProduct,
    query: SimilarityQuery,
    scale: Scale,
) -> Bytes:
    """Return the picture, uint8 [rows, columns].

    Bytes are 1 to 255 from low to high, 0 where there is no vector.
    ``codes`` is int8 [rows, planes, columns], ``product`` that of ``query``.
    """
    rows, _, columns = codes.shape
    picture = np.empty((rows, columns), np.uint8)
    step = max(1, _PIECE_PIXELS // columns)
    levels = (PICTURE_LEVELS - 1) / (scale.high - scale.low)
    # 1 to 255 from low to high, and half a level to cut instead of round.
    offset = 1.5 - scale.low * levels
    # With one vector, scaling costs nothing.
    shades = product.scaled(levels, offset) if query.is_single else product

    def draw(top: int) -> None:
        part = slice(top, top + step)
        exact = query.similarity(shades.everywhere(codes[part]))
        if not query.is_single:
            exact = exact * np.float32(levels) + np.float32(offset)
        np.clip(exact, 1, PICTURE_LEVELS, out=exact)
        np.copyto(picture[part], exact, casting="unsafe")
        missing = codes[part, 0] == NODATA
        if missing.any():
            picture[part][missing] = 0

    list(threads().map(draw, range(0, rows, step)))
    return picture


def histogram_of(pictures: Sequence[Bytes]) -> Tuple[int, ...]:
    """Return how many pixels have each byte, 256 counts."""
    counts = np.zeros(PICTURE_LEVELS + 1, np.int64)
    for picture in pictures:
        counts += _counts(picture.ravel())
    return tuple(int(count) for count in counts)


def _counts(flat: Bytes) -> NDArray[np.int64]:
    """Count bytes two at a time: half the work of counting each."""
    levels = PICTURE_LEVELS + 1
    even = flat.size // 2 * 2
    pairs = np.bincount(flat[:even].view(np.uint16), minlength=levels**2)
    table = pairs.reshape(levels, levels)
    counts = table.sum(axis=0) + table.sum(axis=1)
    counts += np.bincount(flat[even:], minlength=levels)
    return np.asarray(counts, np.int64)
