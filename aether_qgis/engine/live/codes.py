"""The codes of views, cached so that the next word costs only the product."""

from __future__ import annotations

from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Iterator, Tuple

import numpy as np
from rasterio.windows import Window

from aether_qgis.engine.index.quantisation import Codes
from aether_qgis.engine.live.views import View
from aether_qgis.engine.runtime.cores import usable_cores

KEPT_BYTES = 256 * 1024 * 1024

_kept: OrderedDict[View, Codes] = OrderedDict()


@lru_cache(maxsize=1)
def threads() -> ThreadPoolExecutor:
    """Return the threads that draw, one for each core."""
    return ThreadPoolExecutor(usable_cores(), "live map")


def codes_of(view: View) -> Codes:
    """Return the codes of a view, int8 [rows, planes, columns].

    Raises IndexFileError where the index is damaged.
    """
    codes = _kept.pop(view, None)
    if codes is None:
        codes = _read(view)
    _kept[view] = codes
    while len(_kept) > 1 and _kept_bytes() > KEPT_BYTES:
        _kept.popitem(last=False)
    return codes


def forget() -> None:
    """Let go of all cached codes."""
    _kept.clear()


def _read(view: View) -> Codes:
    planes = view.index.quantisation.planes
    codes = np.empty((view.rows, planes, view.columns), np.int8)

    def read(strip: Tuple[int, int]) -> None:
        top, bottom = strip
        window = Window(view.left, top, view.columns, bottom - top)
        found = view.index.read(view.level, window)
        rows = slice(top - view.top, bottom - view.top)
        codes[rows] = found.transpose(1, 0, 2)

    list(threads().map(read, _strips(view)))
    return codes


def _strips(view: View) -> Iterator[Tuple[int, int]]:
    """Yield first and last rows where chunks meet: each is read once."""
    side = view.index.chunk_side
    top = view.top
    while top < view.bottom:
        bottom = min((top // side + 1) * side, view.bottom)
        yield top, bottom
        top = bottom


def _kept_bytes() -> int:
    return sum(codes.nbytes for codes in _kept.values())
