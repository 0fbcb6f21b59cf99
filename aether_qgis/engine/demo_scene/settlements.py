"""The town, the villages and the roads between them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, gaussian_filter, zoom

from aether_qgis.engine.demo_scene.ground import Ground
from aether_qgis.engine.demo_scene.noise import Floats, fractal, stream
from aether_qgis.engine.demo_scene.routes import (
    LATTICE,
    Line,
    cell_at,
    cheapest_routes,
    draw,
)
from aether_qgis.engine.demo_scene.water import Mask, Water

TOWN_RADIUS = 0.068
VILLAGE_RADIUS = 0.0145
VILLAGES = 9
APART = 0.115
"""Least distance between two villages; share of the side."""


@dataclass(frozen=True)
class Place:
    """A town or village; position and radius as shares of the side."""

    north: float
    east: float
    radius: float


@dataclass(frozen=True)
class Settlements:
    """Where people live; arrays are [size, size]."""

    places: list[Place]
    """The town first."""
    density: Floats
    """How built-up: above 1 in the town's middle, 0 far outside."""
    nearest: NDArray[np.int64]
    """The place that a pixel belongs to."""
    roads: Mask
    from_road: Floats
    """Pixels of a full scene."""


def make_settlements(ground: Ground, water: Water) -> Settlements:
    """Return where people live and which roads they use."""
    size = ground.size
    draws = stream(ground.seed, "settlements")
    places = _places(ground, water, draws)
    lines = _roads(ground, water, places, draws)
    roads = draw(lines, size)
    from_road = distance_transform_edt(~roads).astype(np.float32)
    from_road *= 1024 / size

    north, east = np.mgrid[0:size, 0:size].astype(np.float32) / size
    away = np.stack(
        [
            np.hypot(north - place.north, east - place.east) / place.radius
            for place in places
        ]
    )
    ragged = 1 + 0.22 * fractal(size, 0.06, draws, 4)
    near = away.min(0) * ragged.clip(0.3, None)
    density = 1.35 * np.exp(-((near / 0.85) ** 1.35))
    density += 0.5 * np.exp(-from_road / 5) * np.exp(-((near / 1.9) ** 2))
    density *= 1 - (ground.steepness / 0.45).clip(0, 1) ** 2
    return Settlements(
        places=places,
        density=density.astype(np.float32),
        nearest=away.argmin(0),
        roads=roads,
        from_road=from_road,
    )


def _places(
    ground: Ground, water: Water, draws: np.random.Generator
) -> list[Place]:
    """Return a town by the river and villages on gentle, low land."""
    step = max(1, ground.size // LATTICE)
    lattice = np.arange(0, ground.size, step)
    rows, columns = (
        axis.ravel() for axis in np.meshgrid(lattice, lattice, indexing="ij")
    )
    low = ground.above_floor_m[rows, columns]
    shore = water.from_river[rows, columns]
    flat = ground.steepness[rows, columns] < 0.14
    north, east = rows / ground.size, columns / ground.size
    inner = (np.abs(east - 0.5) < 0.45) & (np.abs(north - 0.5) < 0.45)

    # A town needs room: the most level land within its reach.
    room = gaussian_filter(
        (ground.steepness < 0.14).astype(np.float32), 0.05 * ground.size
    )[rows, columns]
    bank = (np.abs(shore - 26) < 7) & (np.abs(east - 0.4) < 0.22)
    bank &= water.from_lake[rows, columns] > 90
    start = int(np.where(bank & flat, room, -1.0).argmax())
    places = [Place(north[start], east[start], TOWN_RADIUS)]

    fit = inner & flat & (low < 330) & (shore > 22)
    for chosen in draws.permutation(np.flatnonzero(fit)):
        here = north[chosen], east[chosen]
        gaps = [np.hypot(here[0] - p.north, here[1] - p.east) for p in places]
        if gaps[0] > 0.17 and min(gaps) > APART:
            radius = VILLAGE_RADIUS * draws.uniform(0.7, 1.5)
            places.append(Place(*here, radius))
        if len(places) > VILLAGES:
            break
    return places


def _roads(
    ground: Ground,
    water: Water,
    places: list[Place],
    draws: np.random.Generator,
) -> list[Line]:
    """Return roads that climb little and cross water at few places."""
    shrink = LATTICE / ground.size
    steep = zoom(
        ground.steepness, shrink, order=1, grid_mode=True, mode="nearest"
    )
    wet = zoom(
        water.open.astype(np.float32),
        shrink,
        order=1,
        grid_mode=True,
        mode="nearest",
    )
    wiggle = np.exp(0.35 * fractal(LATTICE, 0.05, draws, 4))
    cost = (1 + 30 * steep**1.4 + 14 * wet) * wiggle
    cells = [cell_at(place.north, place.east) for place in places]
    town = cheapest_routes(cost.astype(np.float64), np.array(cells[:1]))
    lines = [town.route(cell) for cell in cells[1:]]
    # Two ways out of the valley, and one over the hills.
    for north, east in ((0.5, 1.0), (0.45, 0.0), (0.0, 0.62)):
        lines.append(town.route(_exit(town.cost, north, east)))
    ring = cheapest_routes(cost.astype(np.float64), np.array(cells[1::2]))
    lines += [ring.route(cell) for cell in cells[2::2]]
    return lines


def _exit(cost: NDArray[np.float64], north: float, east: float) -> int:
    """Return the cheapest cell of the scene's edge near a position."""
    middle = cell_at(min(north, 0.999), min(east, 0.999))
    row, column = divmod(middle, LATTICE)
    span = np.arange(-50, 51)
    if column in (0, LATTICE - 1):
        rows = np.clip(row + span, 0, LATTICE - 1)
        columns = np.full(rows.shape, column)
    else:
        columns = np.clip(column + span, 0, LATTICE - 1)
        rows = np.full(columns.shape, row)
    best = cost[rows, columns].argmin()
    return int(rows[best] * LATTICE + columns[best])
