"""The mosaic that the benchmark trains and asks on.

512 x 512 pixels, each a real AlphaEarth vector. A quadrant holds one region,
a patch one land-cover class, a parcel one vector, as in the project's mosaic
tool. In every quadrant the western half holds vectors of the training places
only and the eastern half those of the held-out places only.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from scripts.landcover_starter.splits import CLASSES, Points

SIDE = 512
PIXEL_M = 10.0
QUADRANT = SIDE // 2
HALF = QUADRANT // 2
PATCHES = 36
"""Patches in one half of a quadrant."""
PARCEL = 12
"""Width of a parcel in pixels."""
MARGIN = 10
"""A point lies this far from its half's edge: the wide view's radius + 1."""

Pick = NDArray[np.int64]


@dataclass(frozen=True)
class Scene:
    """The mosaic; rows from the north."""

    vectors: NDArray[np.float32]
    """Unit vectors, [rows, columns, 64]."""
    labels: NDArray[np.int64]
    """Index into CLASSES, [rows, columns]."""
    regions: NDArray[np.int64]
    """Index into ``region_names``, [rows, columns]."""
    held_out: NDArray[np.bool_]
    """Which pixels no training may see, [rows, columns]."""
    region_names: tuple[str, ...]

    def sites(
        self, count: int, mask: NDArray[np.bool_], seed: int
    ) -> tuple[Pick, Pick]:
        """Return rows and columns of ``count`` pixels within ``mask``.

        They keep a margin to the edge of their half, so that no window
        around a point reaches into the other half.
        """
        offset = np.arange(SIDE) % HALF
        inner = (offset >= MARGIN) & (offset < HALF - MARGIN)
        rows, columns = np.nonzero(mask & inner[None, :])
        rng = np.random.default_rng(seed)
        chosen = rng.choice(len(rows), count, replace=False)
        return rows[chosen], columns[chosen]


def make_scene(
    points: Points, held_out: NDArray[np.bool_], seed: int
) -> Scene:
    """Lay out the mosaic; ``held_out`` [points] splits the vectors."""
    names = tuple(str(name) for name in np.unique(points.regions))
    rng = np.random.default_rng(seed)
    pick = np.empty((SIDE, SIDE), np.int64)
    regions = np.empty((SIDE, SIDE), np.int64)
    hidden = np.empty((SIDE, SIDE), np.bool_)
    for index, name in enumerate(names):
        top, left = (index // 2) * QUADRANT, (index % 2) * QUADRANT
        for half in (0, 1):
            start = left + half * HALF
            area = np.s_[top : top + QUADRANT, start : start + HALF]
            mine = (points.regions == name) & (held_out == bool(half))
            pick[area] = _half(points.labels, mine, rng)
            regions[area] = index
            hidden[area] = bool(half)
    unit = points.vectors / np.linalg.norm(
        points.vectors, axis=1, keepdims=True
    )
    return Scene(unit[pick], points.labels[pick], regions, hidden, names)


def _half(
    labels: NDArray[np.int64],
    mine: NDArray[np.bool_],
    rng: np.random.Generator,
) -> Pick:
    """Return the vector's number of every pixel, [QUADRANT, HALF]."""
    held = [np.flatnonzero(mine & (labels == c)) for c in range(len(CLASSES))]
    held = [members for members in held if len(members)]
    number, centres = _nearest_centres(rng)
    seeds = rng.random((PATCHES, 2)) * (QUADRANT, HALF)
    kinds = rng.permutation(np.arange(PATCHES) % len(held))
    patch = ((centres[:, None] - seeds) ** 2).sum(-1).argmin(1)
    vector = np.array([rng.choice(held[kinds[p]]) for p in patch])
    return np.asarray(vector[number], np.int64)


def _nearest_centres(
    rng: np.random.Generator,
) -> tuple[Pick, NDArray[np.float64]]:
    """Return the parcel of every pixel, and every parcel's centre."""
    rows, columns = -(-QUADRANT // PARCEL), -(-HALF // PARCEL)
    corners = np.moveaxis(np.mgrid[0:rows, 0:columns], 0, -1)
    jitter = rng.uniform(0.15, 0.85, corners.shape)
    centres = ((corners + jitter) * PARCEL).reshape(-1, 2)
    grid = np.moveaxis(np.mgrid[0:QUADRANT, 0:HALF], 0, -1).reshape(-1, 1, 2)
    nearest = [
        ((part - centres) ** 2).sum(-1).argmin(1)
        for part in np.array_split(grid, 64)
    ]
    return np.concatenate(nearest).reshape(QUADRANT, HALF), centres


def window_means(
    scene: Scene, rows: Pick, columns: Pick, radius: int
) -> NDArray[np.float32]:
    """Return the unit mean of the (2 radius + 1)² window, [points, 64]."""
    total = np.zeros((SIDE + 1, SIDE + 1, scene.vectors.shape[2]))
    total[1:, 1:] = scene.vectors.cumsum(0, dtype=np.float64).cumsum(1)
    top, left = np.maximum(rows - radius, 0), np.maximum(columns - radius, 0)
    bottom = np.minimum(rows + radius + 1, SIDE)
    right = np.minimum(columns + radius + 1, SIDE)
    sums = (
        total[bottom, right]
        - total[top, right]
        - total[bottom, left]
        + total[top, left]
    )
    length = np.linalg.norm(sums, axis=1, keepdims=True)
    return np.asarray(sums / length, np.float32)
