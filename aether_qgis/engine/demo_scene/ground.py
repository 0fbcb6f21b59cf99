"""The shape of the land: a valley between a high and a low ridge."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter, zoom

from aether_qgis.engine.demo_scene.noise import (
    Floats,
    fractal,
    smoothstep,
    stream,
)
from aether_qgis.engine.demo_scene.routes import (
    LATTICE,
    Line,
    RouteTree,
    cheapest_routes,
    draw,
)

FLOOR_M = 310.0
SCENE_PIXELS = 1024
PIXEL_M = 10.0
SUMMIT_M = 1420.0
SPRING_M = 120.0
STREAM_CELLS = 260
"""Cells that drain into a stream where it becomes visible."""


@dataclass(frozen=True)
class Ground:
    """Heights of the scene and what follows from them; [size, size]."""

    size: int
    seed: int
    height_m: Floats
    above_floor_m: Floats
    sunny: Floats
    """From -1 (steep and facing north) to 1 (steep and facing south)."""
    lit: Floats
    """Light from the north-west, about -1 to 1: how maps shade relief."""
    steepness: Floats
    """Rise over run."""
    streams: list[Line]

    def pixels(self, length: float, least: float = 1.0) -> float:
        """Return a length of the full scene in pixels of this one."""
        scale = min(1.0, self.size / SCENE_PIXELS)
        return max(least, length * scale)


def valley_axis(east: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return how far north the valley's middle lies; shares of the side."""
    return np.asarray(
        0.41 + 0.075 * np.sin(2 * np.pi * (0.8 * east + 0.55)) + 0.05 * east
    )


def make_ground(size: int, seed: int, river: Line) -> Ground:
    """Return the land of a scene of ``size`` pixels.

    Water shapes it: every cell drains along the cheapest route to the
    river, routes become cheaper where many pass, and a cell's
    height is the cost of its route.
    """
    drained, streams = _drained(seed, river)
    draws = stream(seed, "fine ground")
    above = zoom(
        drained, size / LATTICE, order=3, grid_mode=True, mode="nearest"
    ).astype(np.float32)
    rough = smoothstep(10, 220, above)
    above += rough * 13 * fractal(size, 0.035, draws, 4, gain=0.6)
    above += 4 * fractal(size, 0.12, draws)
    east = np.linspace(0, 1, size, dtype=np.float32)
    height = FLOOR_M + 70 * east + above

    pixel_m = PIXEL_M * SCENE_PIXELS / min(size, SCENE_PIXELS)
    up_north, up_east = np.gradient(height, np.float32(pixel_m))
    return Ground(
        size=size,
        seed=seed,
        height_m=height,
        above_floor_m=above,
        sunny=np.tanh(-2.5 * up_north),
        lit=np.tanh(1.8 * (up_east - up_north)),
        steepness=np.hypot(up_north, up_east),
        streams=streams,
    )


def _drained(seed: int, river: Line) -> tuple[NDArray[np.float64], list[Line]]:
    """Return metres above the valley floor per lattice cell, and streams."""
    draws = stream(seed, "ground")
    north, east = np.mgrid[0:LATTICE, 0:LATTICE].astype(np.float32) / LATTICE
    offset = north - valley_axis(east).astype(np.float32)
    warp = fractal(LATTICE, 0.3, draws, octaves=4)
    half_width = 0.105 - 0.045 * east + 0.02 * fractal(LATTICE, 0.35, draws)
    beyond = np.abs(offset) / half_width + 0.2 * warp - 1
    hard = np.exp(
        0.55 * fractal(LATTICE, 0.2, draws, 6, gain=0.7)
        + 0.35 * draws.standard_normal((LATTICE, LATTICE))
    )
    northern = smoothstep(-0.03, 0.03, offset)
    rise = smoothstep(-0.05, 0.9, beyond) * (0.75 + 0.55 * northern)
    steepness = (hard * (0.02 + rise)).astype(np.float64)
    middle = np.flatnonzero(draw([river], LATTICE))

    tree = cheapest_routes(steepness, middle)
    for _ in range(3):
        tree = cheapest_routes(
            steepness * tree.passing() ** -0.36 + 0.002 * hard, middle
        )
    height = 0.3 * gaussian_filter(tree.cost, 1.2)
    height += 0.7 * gaussian_filter(tree.cost, 4.5)
    # Costs have no unit: the highest hundredth is taken for a summit.
    height *= SUMMIT_M / np.percentile(height, 99)
    return height, _streams(tree, height)


def _streams(tree: RouteTree, height: NDArray[np.float64]) -> list[Line]:
    """Return the routes that drain enough hillside to be seen."""
    passing = tree.passing().ravel()
    wet = passing >= STREAM_CELLS
    fed = np.unique(tree.following[wet & (tree.following >= 0)])
    springs = np.setdiff1d(np.flatnonzero(wet), fed)
    high = springs[height.ravel()[springs] > SPRING_M]
    return [tree.route(int(spring)) for spring in high]
