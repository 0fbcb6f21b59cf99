"""What the raster holds at labelled places, raw and aligned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, List, Sequence, Tuple

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from aether_qgis.engine.errors import PointsError
from aether_qgis.engine.places.areas_on_grid import GridArea, inside
from aether_qgis.engine.places.on_raster import all_outside
from aether_qgis.engine.places.places_file import Place
from aether_qgis.engine.places.places_on_grid import (
    Indices,
    parts_by_window,
    places_on_grid,
)
from aether_qgis.engine.places.views import window_means
from aether_qgis.engine.rasters.block import PixelBlock
from aether_qgis.engine.rasters.reader import EmbeddingRaster
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.parallel import side_by_side
from aether_qgis.engine.towers.backends import PixelBackend

_WINDOW_SIDE = 512
_SHORTEST_SUM = 1e-6
_PIXELS_AT_ONCE = 65536


@dataclass(frozen=True)
class PlaceVectors:
    """The raster's vectors of places, one row each."""

    vectors: Floats
    """Unit vectors, float32 [places, 64]."""
    places: Indices
    """Which of the places asked for they belong to."""
    outside: int
    """Places that lie outside the raster."""
    without_data: int
    """Places on pixels without data."""


def place_vectors(
    raster: EmbeddingRaster,
    places: Sequence[Place],
    radius: int,
    report: Callable[[float], None] = lambda share: None,
) -> PlaceVectors:
    """Return the mean vector of each place, at unit length.

    For a point it is the mean of its window of ``radius`` pixels, for an
    area that of the pixels whose centre lies inside; an area that holds no
    centre takes the pixel under a point on it. Each block of the raster is
    read once for points and once for areas. ``report`` hears the share that
    is done and may raise to stop. Raises PointsError if no place lies on
    data of the raster.
    """
    on_grid = places_on_grid(raster, places, report)
    areas = on_grid.areas
    vectors = np.zeros((len(places), raster.profile.dimension), np.float32)
    on_raster = np.zeros(len(places), bool)
    on_raster[on_grid.numbers()] = True
    kinds = [(on_grid.points, radius), (on_grid.small, 0)]
    for done, (pixels, size) in enumerate(kinds):
        if len(pixels.places):
            start = done / 3

            def part(share: float, start: float = start) -> None:
                report(start + share / 3)

            means = window_means(
                raster, pixels.rows, pixels.columns, [size], part
            )
            vectors[pixels.places] = means.means[size]
    if areas:
        numbers = np.array(list(areas), np.int64)
        vectors[numbers] = _area_means(
            raster,
            list(areas.values()),
            lambda share: report((2 + share) / 3),
        )
    has_data = vectors.any(axis=1)
    if not on_raster.any():
        x = np.array([place.x for place in places])
        y = np.array([place.y for place in places])
        raise all_outside(x, y, raster)
    if not has_data.any():
        raise PointsError(
            "All {count} labelled places on the raster lie on pixels "
            "without data: choose another raster or other labels.",
            count=int(on_raster.sum()),
        )
    chosen = np.flatnonzero(has_data)
    return PlaceVectors(
        vectors[chosen],
        chosen,
        int((~on_raster).sum()),
        int((on_raster & ~has_data).sum()),
    )


def aligned_vectors(vectors: Floats, backend: PixelBackend) -> Floats:
    """Return ``vectors`` [n, 64] in the aligned space, float32 [n, d]."""
    size = backend.batch_pixels
    parts = []
    for start in range(0, len(vectors), size):
        end = start + size
        part = vectors[start:end]
        # Filled up, as in scoring: one shape, one way to compute.
        full = np.zeros((vectors.shape[1], size), np.float32)
        full[:, : len(part)] = part.T
        parts.append(backend.align(full)[:, : len(part)].T)
    return np.ascontiguousarray(np.concatenate(parts))


def _area_means(
    raster: EmbeddingRaster,
    areas: List[GridArea],
    report: Callable[[float], None],
) -> Floats:
    """Return unit vectors [areas, 64], zeros where there is no data."""
    touched = parts_by_window(areas, raster.windows(_WINDOW_SIDE))
    parts_of = {id(window): parts for window, parts in touched}
    windows = [window for window, _ in touched]

    def sums_of(window: Window) -> List[Tuple[int, NDArray[np.float64]]]:
        block = raster.read(window)
        return [
            (number, _sum_inside(areas[number], block, part))
            for number, part in parts_of[id(window)]
        ]

    sums = np.zeros((len(areas), raster.profile.dimension), np.float64)
    workers = min(2, usable_cores())
    results = side_by_side(sums_of, windows, workers)
    for done, found in enumerate(results, 1):
        for number, total in found:
            sums[number] += total
        report(done / len(windows))
    lengths = np.linalg.norm(sums, axis=1)
    sums[lengths <= _SHORTEST_SUM] = 0
    sums /= np.maximum(lengths, _SHORTEST_SUM)[:, None]
    return sums.astype(np.float32)


def _sum_inside(
    area: GridArea,
    block: PixelBlock,
    part: Window,
) -> NDArray[np.float64]:
    width = int(block.window.width)
    rows, columns = np.nonzero(inside(area, part))
    rows += int(part.row_off - block.window.row_off)
    columns += int(part.col_off - block.window.col_off)
    pixels = rows * width + columns
    total = np.zeros(block.profile.dimension)
    for start in range(0, len(pixels), _PIXELS_AT_ONCE):
        end = start + _PIXELS_AT_ONCE
        some = block.columns(pixels[start:end])
        decoded = some.decode()
        total += decoded.sum(axis=1, dtype=np.float64, where=some.valid())
    return total
