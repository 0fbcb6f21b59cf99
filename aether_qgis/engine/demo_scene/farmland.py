"""Fields, meadows, hedges and vineyards of the valley floor."""

from __future__ import annotations

import numpy as np

from aether_qgis.engine.demo_scene.canvas import Canvas
from aether_qgis.engine.demo_scene.covers import Cover
from aether_qgis.engine.demo_scene.ground import Ground, valley_axis
from aether_qgis.engine.demo_scene.noise import fractal, stream
from aether_qgis.engine.demo_scene.parcels import (
    Mask,
    Numbers,
    borders,
    cells,
    strips,
)
from aether_qgis.engine.demo_scene.settlements import Settlements
from aether_qgis.engine.demo_scene.water import Water

CROPS = (
    (Cover.CORN, 0.34),
    (Cover.GRAIN, 0.24),
    (Cover.MEADOW, 0.17),
    (Cover.PASTURE, 0.10),
    (Cover.VEGETABLES, 0.09),
    (Cover.ORCHARD, 0.06),
)
"""What grows on the fields, with shares."""


def paint_farmland(
    canvas: Canvas, ground: Ground, water: Water, settlements: Settlements
) -> None:
    """Paint fields on the floor and meadows and vineyards above it."""
    draws = stream(ground.seed, "farmland")
    size = ground.size
    districts = cells(size, ground.pixels(105, 16), draws, bend=0.9)
    count = int(districts.max()) + 1
    column = np.zeros(count)
    column[districts.ravel()] = np.tile(np.arange(size), size) / size
    slope = np.gradient(valley_axis(np.linspace(0, 1, 101)), 0.01)
    turn = np.arctan(np.interp(column, np.linspace(0, 1, 101), slope))
    turn += draws.normal(0, 0.3, count)
    turn += np.pi / 2 * draws.integers(0, 2, count)
    fields = strips(
        districts,
        turn,
        (ground.pixels(9, 4), ground.pixels(30, 8)),
        (ground.pixels(17, 6), ground.pixels(44, 12)),
        draws,
    )
    patchy = fractal(size, 0.05, draws, 5)
    gentle = ground.steepness < 0.2 + 0.03 * patchy
    floor = gentle & (ground.above_floor_m < 105 + 25 * patchy)
    _paint_crops(canvas, floor, fields, draws)
    _paint_vineyards(canvas, ground, fields, draws)

    hedged = draws.random(fields.max() + 1) < 0.34
    hedges = borders(fields) & hedged[fields] & floor
    hedges &= fractal(size, 0.02, draws, 3) > -0.7
    canvas.paint(hedges, Cover.HEDGE)
    tracks = borders(districts) & floor
    canvas.paint(tracks, Cover.LANE)
    copses = floor & (fractal(size, 0.045, draws, 5, gain=0.6) > 2.05)
    canvas.paint(copses, Cover.BROADLEAF)
    wet = floor & (water.from_river < 9 + 5 * patchy)
    canvas.paint(wet, Cover.MEADOW, districts)
    # Every village keeps grass and fruit trees around it.
    density = settlements.density
    around = (density > 0.1 - 0.03 * patchy) & floor
    green = draws.random(fields.max() + 1) < 0.45
    canvas.paint(around & green[fields], Cover.PASTURE, fields)
    orchard = draws.random(fields.max() + 1) < 0.2
    canvas.paint(around & orchard[fields], Cover.ORCHARD, fields)


def _paint_crops(
    canvas: Canvas,
    floor: Mask,
    fields: Numbers,
    draws: np.random.Generator,
) -> None:
    kinds, shares = zip(*CROPS)
    sown = draws.choice(len(kinds), fields.max() + 1, p=shares)[fields]
    canvas.paint(floor, Cover.MEADOW, fields)
    for number, kind in enumerate(kinds):
        canvas.paint(floor & (sown == number), kind)


def _paint_vineyards(
    canvas: Canvas,
    ground: Ground,
    fields: Numbers,
    draws: np.random.Generator,
) -> None:
    """Paint vineyards on the lower slopes that face south."""
    patchy = fractal(ground.size, 0.09, draws, 5)
    slope = (ground.sunny > 0.33) & (ground.steepness < 0.55)
    belt = (ground.above_floor_m > 25) & (ground.above_floor_m < 170)
    planted = slope & belt & (patchy > 0.1)
    canvas.paint(planted, Cover.VINEYARD, fields)
