"""River, lakes and old river loops."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import (
    distance_transform_edt,
    gaussian_filter,
    gaussian_filter1d,
)

from aether_qgis.engine.demo_scene.ground import Ground, valley_axis
from aether_qgis.engine.demo_scene.noise import Floats, fractal, stream
from aether_qgis.engine.demo_scene.routes import Line, draw

Mask = NDArray[np.bool_]

LAKE = (0.735, 0.078, 0.034)
"""East, half length and half width of the lake; shares of the side."""
TARN = 0.013
"""Radius of the small lake in the mountains; share of the side."""


@dataclass(frozen=True)
class Water:
    """Where water is; masks and distances are [size, size]."""

    river: Mask
    lake: Mask
    tarn: Mask
    oxbow: Mask
    streams: Mask
    from_river: Floats
    """Pixels of a full scene to the river's or the lake's shore."""
    from_lake: Floats

    @property
    def open(self) -> Mask:
        """All water wide enough to be seen as such."""
        return self.river | self.lake | self.tarn | self.oxbow


def river_line(seed: int, phase: float = 0.0) -> Line:
    """Return the river's middle from the east edge to the west one.

    A sine-generated curve (Langbein and Leopold 1966) along the valley:
    the direction swings around the valley's own like a sine of the way.
    ``phase`` gives another course of the same river.
    """
    draws = stream(seed, "river")
    steps, step = 5200, 0.0005
    swing = 0.75 + 0.45 * _wander(draws, steps, 420)
    turning = 0.030 * (1 + 0.35 * _wander(draws, steps, 260))
    angle_of_loop = np.cumsum(turning) + phase
    stray = 0.25 * _wander(draws, steps, 90)
    north, east = float(valley_axis(np.array(1.03))), 1.03
    points = []
    for i in range(steps):
        middle = float(valley_axis(np.array(east)))
        ahead = float(valley_axis(np.array(east - 0.01)))
        along = np.arctan2(ahead - middle, 0.01)
        back = 5.5 * (middle - north)
        loops = swing[i].clip(0.25, 1.45) * np.sin(angle_of_loop[i])
        direction = along + loops + stray[i] + np.clip(back, -0.8, 0.8)
        north += step * np.sin(direction)
        east -= step * np.cos(direction)
        points.append((north, east))
        if east < -0.03:
            break
    return np.array(points)


def make_water(ground: Ground) -> Water:
    """Return the waters of the scene."""
    size, seed = ground.size, ground.seed
    draws = stream(seed, "water")
    north, east = np.mgrid[0:size, 0:size].astype(np.float32) / size
    scale = 1024 / size
    line = river_line(seed)
    width = (2.1 + 1.5 * (1 - east)) * (1 + 0.18 * fractal(size, 0.05, draws))
    middle = _distance(draw([line], size)) * scale
    river = middle <= np.maximum(width, 0.5 * scale)

    lake_east, length, breadth = LAKE
    lake_north = _crossing(line, lake_east)
    before, after = valley_axis(lake_east + np.array([-0.05, 0.05]))
    slope = float(after - before) / 0.1
    x, y = east - lake_east, north - lake_north - slope * (east - lake_east)
    shore = 0.28 * fractal(size, 0.09, draws, 5, gain=0.55)
    lake = np.hypot(x / length, y / breadth) + shore < 1
    ragged = 1 + 0.3 * fractal(size, 0.03, draws)
    tarn_north, tarn_east = _level_place(ground)
    tarn = np.hypot(north - tarn_north, east - tarn_east) < TARN * ragged

    streams = draw(ground.streams, size)
    from_river = (_distance(river | lake) * scale).astype(np.float32)
    former = _distance(draw([river_line(seed, phase=1.3)], size)) * scale
    left = fractal(size, 0.06, draws) > 0.75
    oxbow = (former < 1.8) & left & (from_river > 5) & (from_river < 26)
    oxbow &= ground.above_floor_m < 30
    return Water(
        river=river & ~lake,
        lake=lake,
        tarn=tarn,
        oxbow=oxbow,
        streams=streams,
        from_river=from_river,
        from_lake=(_distance(lake) * scale).astype(np.float32),
    )


def _wander(
    draws: np.random.Generator, steps: int, length: float
) -> NDArray[np.float64]:
    noise = gaussian_filter1d(draws.standard_normal(steps), length)
    return np.asarray(noise / noise.std())


def _level_place(ground: Ground) -> tuple[float, float]:
    """Return the most level place of the high mountains."""
    steepness = gaussian_filter(ground.steepness, ground.pixels(8))
    high = (ground.height_m > 1050) & (ground.height_m < 1500)
    edge = int(0.04 * ground.size)
    steepness[~high] = np.inf
    inner = steepness[edge:-edge, edge:-edge]
    row, column = np.unravel_index(int(inner.argmin()), inner.shape)
    return (row + edge) / ground.size, (column + edge) / ground.size


def _crossing(line: Line, east: float) -> float:
    nearest = np.abs(line[:, 1] - east) < 0.004
    return float(line[nearest, 0].mean())


def _distance(mask: Mask) -> NDArray[np.float64]:
    return np.asarray(distance_transform_edt(~mask))
