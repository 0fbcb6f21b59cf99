"""The outlines of components: polygons along the edges of pixels."""

from __future__ import annotations

from contextlib import ExitStack
from typing import Any, Callable, List, Optional, Tuple

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio import features
from rasterio.io import DatasetReader, DatasetWriter, MemoryFile
from rasterio.transform import Affine
from rasterio.windows import Window

from aether_qgis.engine.regions.components import Components, Figures
from aether_qgis.engine.regions.run_length import (
    joined,
    painted,
    reaching,
    runs_in,
    touching,
)
from aether_qgis.engine.regions.strips import SimilarityStrips

Polygons = List[Any]
"""Rings per polygon, in the raster's CRS, as in GeoJSON."""

# A cut-out is held whole, with all its runs.
_CUT_OUT_PIXELS = 1 << 20
# What one more cut-out takes beside its size, in pixels of a strip.
_CUT_OUT_COST = 1 << 14
MOST_CORNERS = 2_000_000
"""Of all outlines together; as Python's numbers they take 400 MiB."""


class VertexBudget:
    """How many corners of outlines still fit in memory."""

    def __init__(self) -> None:
        self._left = MOST_CORNERS

    def takes(self, corners: int) -> bool:
        """Return whether so many fit, and if so, spend them."""
        if corners > self._left:
            return False
        self._left -= corners
        return True


def outlines_of(
    components: Components,
    strips: SimilarityStrips,
    check_cancelled: Callable[[], None],
) -> List[Optional[Polygons]]:
    """Return the polygons of each of the best components.

    None for those whose corners, after those of the better ones, are more
    than memory has room for. Pixels that touch at a corner only belong to
    different polygons.
    """
    if _are_small(components.best, strips.dataset):
        return _from_cut_outs(components.best, strips, check_cancelled)
    return _from_strips(components, strips, check_cancelled)


def _are_small(best: Figures, dataset: DatasetReader) -> bool:
    """Return whether cut-outs fit in memory and take less time than going
    through the whole raster again."""
    rows = (best["bottom"] - best["top"]).astype(np.int64)
    sizes = rows * (best["right"] - best["left"])
    cost = int(sizes.sum()) + sizes.size * _CUT_OUT_COST
    is_quick = cost <= dataset.width * dataset.height
    return bool(sizes.max() <= _CUT_OUT_PIXELS and is_quick)


def _from_cut_outs(
    best: Figures,
    strips: SimilarityStrips,
    check_cancelled: Callable[[], None],
) -> List[Optional[Polygons]]:
    budget = VertexBudget()
    polygons: List[Optional[Polygons]] = []
    for component in best:
        check_cancelled()
        canvas = _cut_out(component, strips)
        if not budget.takes(int(_corners(canvas, 1)[1])):
            polygons.append(None)
            continue
        corner = Affine.translation(component["left"], component["top"])
        shapes = features.shapes(
            canvas, mask=canvas, connectivity=4, transform=corner
        )
        polygons.append(
            [_placed(shape, strips.dataset.transform) for shape, _ in shapes]
        )
    return polygons


def _cut_out(
    component: np.void, strips: SimilarityStrips
) -> NDArray[np.uint8]:
    """Return the pixels of ``component`` as 1 in its own rectangle."""
    left, top = int(component["left"]), int(component["top"])
    columns = int(component["right"]) - left
    rows = int(component["bottom"]) - top
    values = strips.read(Window(left, top, columns, rows))
    runs = runs_in(reaching(values, strips.threshold))
    least = joined(runs.rows.size, touching(runs, runs, columns))
    # Its first pixel begins a run: the first of all, or behind others.
    first = int(component["first"]) - top * strips.dataset.width - left
    seed = np.searchsorted(runs.firsts[runs.in_row(0)], first)
    own = (least == least[seed]).astype(np.uint8)
    return painted(runs, own, 0, rows, columns)


def _from_strips(
    components: Components,
    strips: SimilarityStrips,
    check_cancelled: Callable[[], None],
) -> List[Optional[Polygons]]:
    """Draw a raster of ranks in memory, compressed, and outline it."""
    best = components.best
    order = np.argsort(best["first"])
    firsts = best["first"][order]
    rows = range(int(best["top"].min()), int(best["bottom"].max()))
    width = strips.dataset.width

    def ranked(
        top: int, values: NDArray[np.float32]
    ) -> List[Tuple[int, NDArray[np.int32]]]:
        drawn = []
        for strip in strips.labelled(top, values):
            found = components.of_pieces(strip.pieces["first"])
            place = np.minimum(np.searchsorted(firsts, found), best.size - 1)
            ranks = np.where(firsts[place] == found, order[place] + 1, 0)
            numbers = ranks.astype(np.int32)[strip.piece_of]
            height = strip.bottom - strip.top
            canvas = painted(strip.runs, numbers, strip.top, height, width)
            drawn.append((strip.top, canvas))
        return drawn

    corners = np.zeros(best.size + 1, np.int64)
    with ExitStack() as stack:
        ranks = _memory_raster(stack, strips.dataset, "int32")
        inside = _memory_raster(stack, strips.dataset, "uint8")
        windows: List[Window] = []

        def keep(
            window: Window,
            canvas: NDArray[np.int32],
            fits: NDArray[np.bool_],
        ) -> None:
            inside.write(fits[canvas].astype(np.uint8), 1, window=window)

        every = np.arange(best.size + 1) > 0

        for drawn in strips.each(ranked, check_cancelled, rows):
            for top, canvas in drawn:
                windows.append(Window(0, top, width, len(canvas)))
                ranks.write(canvas, 1, window=windows[-1])
                keep(windows[-1], canvas, every)
                corners += _corners(canvas, best.size)
        budget = VertexBudget()
        fits = every & [budget.takes(int(count)) for count in corners]
        if (fits != every).any():
            for window in windows:
                keep(window, ranks.read(1, window=window), fits)
        found: List[Polygons] = [[] for _ in best]
        for shape, rank in features.shapes(
            rasterio.band(ranks, 1),
            mask=rasterio.band(inside, 1),
            connectivity=4,
        ):
            found[int(rank) - 1].append(shape["coordinates"])
    return [
        polygons if fit else None for polygons, fit in zip(found, fits[1:])
    ]


def _corners(canvas: NDArray[np.integer], count: int) -> NDArray[np.int64]:
    """Return how many corners the outline of each rank has, [count + 1].

    ``canvas`` holds ranks from 1 to ``count``, 0 outside. Corners on its
    edge are left out; one of several ranks counts for the last of them.
    """
    sides = canvas[:, 1:] != canvas[:, :-1]
    turns = (sides[1:] != sides[:-1]).astype(np.uint8)
    # Where four pixels meet and differ crosswise, two outlines turn.
    crosswise = sides[1:] & sides[:-1] & (canvas[1:, 1:] != canvas[:-1, 1:])
    turns[crosswise] = 2
    rows, columns = np.nonzero(turns)
    around = [canvas[rows + i, columns + j] for i in (0, 1) for j in (0, 1)]
    ranks = np.max(around, axis=0) if rows.size else np.zeros(0, int)
    return np.bincount(
        ranks, weights=turns[rows, columns], minlength=count + 1
    ).astype(np.int64)


def _placed(shape: Any, transform: Affine) -> List[Any]:
    """Return the rings of a polygon, from pixels into the CRS."""
    a, b, c, d, e, f = transform[:6]
    return [
        [(c + x * a + y * b, f + x * d + y * e) for x, y in ring]
        for ring in shape["coordinates"]
    ]


def _memory_raster(
    stack: ExitStack, like: DatasetReader, dtype: str
) -> DatasetWriter:
    # Compressed and sparse: the best places are a small part of a raster.
    memory = stack.enter_context(MemoryFile())
    writer: DatasetWriter = stack.enter_context(
        memory.open(
            driver="GTiff",
            width=like.width,
            height=like.height,
            count=1,
            dtype=dtype,
            transform=like.transform,
            compress="deflate",
            zlevel=1,
            sparse_ok=True,
        )
    )
    return writer
