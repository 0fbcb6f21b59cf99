"""Blocks, streets, parks and works of the town and the villages."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import binary_dilation, gaussian_filter

from aether_qgis.engine.demo_scene.canvas import Canvas
from aether_qgis.engine.demo_scene.covers import Cover
from aether_qgis.engine.demo_scene.ground import Ground
from aether_qgis.engine.demo_scene.noise import Floats, fractal, stream
from aether_qgis.engine.demo_scene.parcels import (
    Mask,
    Numbers,
    borders,
    cells,
    strips,
)
from aether_qgis.engine.demo_scene.settlements import Settlements
from aether_qgis.engine.demo_scene.water import Water


def paint_settlements(
    canvas: Canvas, ground: Ground, water: Water, settlements: Settlements
) -> None:
    """Paint the town, the villages and all roads."""
    draws = stream(ground.seed, "streets")
    size, density = ground.size, settlements.density
    old = cells(size, ground.pixels(8.5, 5), draws, bend=0.4)
    quarters = cells(size, ground.pixels(46, 12), draws, bend=0.5)
    blocks = strips(
        quarters,
        draws.uniform(0, np.pi, quarters.max() + 1),
        (ground.pixels(7, 4), ground.pixels(15, 6)),
        (ground.pixels(6, 4), ground.pixels(10, 5)),
        draws,
    )
    inner = density > 0.85
    blocks = np.where(inner, old, blocks + old.max() + 1)

    luck = draws.random(blocks.max() + 1)[blocks]
    dry = (water.from_river > 2.5) | inner
    settled = (density > 0.2 + 0.28 * luck) & ~water.open & dry
    canvas.paint(settled, Cover.HOUSES, blocks)
    leafy = fractal(size, 0.006, draws, 2) + 0.7 * luck
    gardens = settled & (leafy > 0.1 + 1.5 * (density - 0.35))
    canvas.paint(gardens, Cover.GARDENS)
    dense = density + 0.25 * luck > 1.0
    canvas.paint(settled & dense, Cover.CENTRE)
    _paint_open_spaces(canvas, settled, blocks, density, draws)
    _paint_works(canvas, ground, water, settlements, quarters, draws)

    streets = borders(blocks) & settled & (density > 0.3)
    canvas.paint(streets, Cover.ROAD)
    canvas.paint(settlements.roads, Cover.LANE)
    town = settlements.roads & (density > 0.15)
    canvas.paint(binary_dilation(town) if size >= 512 else town, Cover.ROAD)


def _paint_open_spaces(
    canvas: Canvas,
    settled: Mask,
    blocks: Numbers,
    density: Floats,
    draws: np.random.Generator,
) -> None:
    """Paint parks among the blocks and allotments at the town's edge."""
    use = draws.random(blocks.max() + 1)[blocks]
    parks = settled & (use < 0.055)
    canvas.paint(parks, Cover.PARK)
    groves = fractal(blocks.shape[0], 0.008, draws, 2) > 0.3
    canvas.paint(parks & groves, Cover.HEDGE)
    edge = (density > 0.16) & (density < 0.62)
    canvas.paint(edge & (use > 0.93), Cover.ALLOTMENTS)


def _paint_works(
    canvas: Canvas,
    ground: Ground,
    water: Water,
    settlements: Settlements,
    quarters: Numbers,
    draws: np.random.Generator,
) -> None:
    """Paint halls and yards on one side of the town."""
    size = ground.size
    town = settlements.places[0]
    north, east = np.mgrid[0:size, 0:size].astype(np.float32) / size
    away = np.hypot(north - town.north, east - town.east)
    ring = (np.abs(away - 1.35 * town.radius) < 0.012).astype(np.float32)
    room = (ground.steepness < 0.12) & (water.from_river > 16)
    room &= settlements.density < 0.6
    space = gaussian_filter(room.astype(np.float32), 0.022 * size)
    space -= 0.004 * np.minimum(settlements.from_road, 60)
    row, column = np.unravel_index(int((space * ring).argmax()), ring.shape)
    across, along = east - column / size, north - row / size
    ragged = 1 + 0.2 * fractal(size, 0.04, draws, 4)
    reach = np.hypot(across / 0.042, along / 0.027) * ragged
    halls = strips(
        quarters,
        np.full(quarters.max() + 1, 0.35),
        (ground.pixels(9, 4), ground.pixels(22, 7)),
        (ground.pixels(8, 4), ground.pixels(16, 6)),
        draws,
    )
    luck = draws.random(halls.max() + 1)[halls]
    works = room & (reach + 0.5 * luck < 1.25)
    canvas.paint(works, Cover.INDUSTRY, halls)
    canvas.paint(works & borders(halls), Cover.ROAD)
    canvas.paint(works & (luck < 0.1), Cover.CLEARING)
