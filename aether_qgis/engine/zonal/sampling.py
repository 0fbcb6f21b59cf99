"""Pixels spread over a raster, read before its places are.

Relevance is gauged on the whole raster, while places may lie in a corner.
"""

from __future__ import annotations

import math
from contextlib import closing
from typing import Callable, List, Sequence

from rasterio.windows import Window

from aether_qgis.engine.rasters.windows import pixel_count
from aether_qgis.engine.runtime.parallel import side_by_side
from aether_qgis.engine.similarity.sample import (
    Lattice,
    PixelSample,
    Sampler,
    lattice_for,
)
from aether_qgis.engine.zonal.pixel_sources import PixelSource

MOST_READ_PIXELS = 1 << 24
"""Of rasters up to 4096² every window is read, as by a query: then both
have the same sample. Of larger ones windows spread over them are."""


def sampled(
    source: PixelSource, report: Callable[[float], None]
) -> PixelSample:
    """Return at most about 10,000 pixels, empty if none holds a vector.

    ``report`` hears the share that is done and may raise to stop. Raises the
    errors of ``source``.
    """
    some = _spread(source.windows)
    lattice = lattice_for(sum(map(pixel_count, some)))
    found = _taken(source, some, lattice, report)
    if found.rows.size:
        return found
    # What little there is lies between the crossings.
    return _taken(source, source.windows, Lattice(1), report)


def _taken(
    source: PixelSource,
    windows: Sequence[Window],
    lattice: Lattice,
    report: Callable[[float], None],
) -> PixelSample:
    sampler = Sampler(lattice)

    def work(window: Window) -> None:
        source.sample(window, sampler)

    with closing(side_by_side(work, windows, source.workers)) as results:
        for count, _ in enumerate(results, 1):
            report(count / len(windows))
    return sampler.sample()


def _spread(windows: List[Window]) -> List[Window]:
    """Return every so many windows, so that few enough pixels are read."""
    pixels = sum(map(pixel_count, windows))
    step = math.ceil(pixels / MOST_READ_PIXELS)
    if step == 1:
        return windows
    columns = len({int(window.col_off) for window in windows})
    # Otherwise they would lie one below the other.
    while math.gcd(step, columns) > 1:
        step += 1
    first = step // 2
    return windows[first::step]
