"""What covers every pixel of the valley."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import distance_transform_edt, gaussian_filter

from aether_qgis.engine.demo_scene.canvas import Canvas
from aether_qgis.engine.demo_scene.covers import Cover
from aether_qgis.engine.demo_scene.farmland import paint_farmland
from aether_qgis.engine.demo_scene.ground import Ground, make_ground
from aether_qgis.engine.demo_scene.noise import Floats, fractal, stream
from aether_qgis.engine.demo_scene.parcels import Numbers, cells
from aether_qgis.engine.demo_scene.settlements import (
    Settlements,
    make_settlements,
)
from aether_qgis.engine.demo_scene.streets import paint_settlements
from aether_qgis.engine.demo_scene.water import Water, make_water, river_line
from aether_qgis.engine.runtime.progress import RequestProgress

QUARRY_RADIUS = 0.0215


@dataclass(frozen=True)
class Landscape:
    """The finished valley."""

    ground: Ground
    water: Water
    settlements: Settlements
    cover: NDArray[np.uint8]
    parcel: Numbers


def make_landscape(
    size: int, seed: int, progress: RequestProgress
) -> Landscape:
    """Return the valley; the same for the same size and seed."""
    progress.step("Raising the hills", 0.0)
    ground = make_ground(size, seed, river_line(seed))
    progress.step("Leading the river", 0.2)
    water = make_water(ground)
    progress.step("Founding the villages", 0.4)
    settlements = make_settlements(ground, water)

    progress.step("Planting woods and fields", 0.6)
    draws = stream(seed, "stands")
    stands = cells(size, ground.pixels(17, 5), draws, bend=0.8)
    canvas = Canvas(np.full((size, size), Cover.MEADOW, np.uint8), stands)
    _paint_hills(canvas, ground)
    paint_farmland(canvas, ground, water, settlements)
    progress.step("Planting woods and fields", 0.8)
    _paint_wetland(canvas, ground, water)
    _paint_streams(canvas, ground, water)
    _paint_quarry(canvas, ground, water, settlements)
    paint_settlements(canvas, ground, water, settlements)
    canvas.paint(water.river | water.oxbow, Cover.RIVER)
    canvas.paint(water.lake | water.tarn, Cover.LAKE)
    bridges = settlements.roads & water.river
    canvas.paint(bridges & (canvas.cover == Cover.RIVER), Cover.LANE)
    return Landscape(ground, water, settlements, canvas.cover, canvas.parcel)


def _paint_hills(canvas: Canvas, ground: Ground) -> None:
    """Paint woods, then grass, shrub, rock and snow as it gets higher."""
    draws = stream(ground.seed, "hills")
    size, height = ground.size, ground.height_m
    patchy = fractal(size, 0.07, draws, 6, gain=0.6)
    broad = fractal(size, 0.2, draws, 4)
    # Sunny slopes are warmer: every belt lies higher there.
    belt = height - 90 * ground.sunny - 45 * patchy - 30 * broad

    edge_of_woods = ground.above_floor_m + 240 * ground.steepness
    woods = edge_of_woods > 120 + 55 * patchy + 35 * broad
    canvas.paint(woods, Cover.BROADLEAF)
    canvas.paint(woods & (belt > 800), Cover.CONIFER)
    stand = stream(ground.seed, "stand kinds").random(canvas.parcel.max() + 1)
    kind = stand[canvas.parcel]
    canvas.paint(woods & (kind < 0.16) & (belt > 520), Cover.CONIFER)
    canvas.paint(woods & (kind > 0.965) & (belt < 1150), Cover.CLEARING)
    glades = woods & (patchy < -1.35) & (ground.steepness < 0.4)
    canvas.paint(glades, Cover.PASTURE)

    crest = height - gaussian_filter(height, ground.pixels(13))
    dry = crest + 6 * patchy > 30 - 0.03 * (belt - 640)
    dry &= (belt > 640) & (broad > -0.4)
    canvas.paint(dry, Cover.HEATH)
    canvas.paint(dry & (patchy > 0.9), Cover.PASTURE)
    canvas.paint(belt > 1120, Cover.SHRUB)
    canvas.paint(belt > 1240, Cover.ALPINE_GRASS)
    fine = fractal(size, 0.02, draws, 4, gain=0.7)
    rough = 380 * ground.steepness.clip(0, 1.4) + 4 * crest + 40 * fine
    high = belt > 1130 - 30 * fine
    canvas.paint(high & (belt + rough > 1560), Cover.SCREE)
    canvas.paint(high & (belt + rough > 1650), Cover.ROCK)
    cold = height - 160 * ground.sunny - 60 * fine
    canvas.paint(cold + 1.5 * crest > 1730, Cover.SNOW)


def _paint_wetland(canvas: Canvas, ground: Ground, water: Water) -> None:
    """Paint reeds along the lake and a fen where its river arrives."""
    draws = stream(ground.seed, "wetland")
    size = ground.size
    patchy = fractal(size, 0.035, draws, 5, gain=0.6)
    low = ground.above_floor_m < 34
    upstream = np.linspace(0, 1, size, dtype=np.float32)[None, :] > 0.735
    reach = np.where(upstream, 48, 9) + 26 * patchy
    fen = low & (water.from_lake < reach) & (water.from_river < 46)
    canvas.paint(fen, Cover.FEN)
    reeds = low & (water.from_lake < 6 + 9 * patchy.clip(-1, 2))
    canvas.paint(reeds | (fen & (patchy > 0.55)), Cover.REEDS)
    along = low & (water.from_river < 7 * (patchy - 0.55))
    canvas.paint(along, Cover.REEDS)
    pools = fen & (fractal(size, 0.02, draws, 3) > 1.35)
    canvas.paint(pools, Cover.RIVER)
    oxbow = distance_transform_edt(~water.oxbow) * (1024 / size)
    canvas.paint(low & (oxbow < 3.5), Cover.REEDS)


def _paint_streams(canvas: Canvas, ground: Ground, water: Water) -> None:
    """Paint trees along river and streams, and gravel in the bends."""
    draws = stream(ground.seed, "banks")
    patchy = fractal(ground.size, 0.03, draws, 5, gain=0.6)
    beside = distance_transform_edt(~water.streams) * (1024 / ground.size)
    dry = ~np.isin(canvas.cover, (Cover.FEN, Cover.REEDS))
    high = canvas.cover >= Cover.SHRUB
    banks = (beside < 1.2 + 1.3 * patchy) & ~high
    banks |= (water.from_river < 2.5 + 4 * patchy) & dry
    canvas.paint(banks, Cover.HEDGE)
    bars = (water.from_river < 3.2) & (water.from_lake > 30)
    bars &= patchy < -1.05
    canvas.paint(bars & dry, Cover.GRAVEL)


def _paint_quarry(
    canvas: Canvas, ground: Ground, water: Water, settlements: Settlements
) -> None:
    """Paint a quarry with benches, a pond and a plant into a slope."""
    size = ground.size
    draws = stream(ground.seed, "quarry")
    north, east = np.mgrid[0:size, 0:size].astype(np.float32) / size
    free = (settlements.density < 0.05) & (water.from_river > 40)
    inner = (np.abs(east - 0.5) < 0.42) & (np.abs(north - 0.5) < 0.42)
    slope = gaussian_filter(ground.steepness, ground.pixels(8))
    wrong = np.abs(slope - 0.3) + np.abs(ground.above_floor_m - 90) / 300
    wrong += np.abs(settlements.from_road - 14) / 60
    wrong = np.where(free & inner, wrong, np.inf)
    row, column = np.unravel_index(int(wrong.argmin()), wrong.shape)

    away = (
        np.hypot((north - row / size) * 1.25, east - column / size)
        / QUARRY_RADIUS
    )
    away = away * (1 + 0.2 * fractal(size, 0.025, draws, 4))
    benches: Floats = np.floor(away * 5)
    canvas.paint(away < 1.25, Cover.CLEARING)
    canvas.paint(away < 1, Cover.QUARRY, benches.astype(np.int64))
    offset = np.hypot(north - row / size + 0.003, east - column / size - 0.004)
    canvas.paint(offset < 0.0042, Cover.LAKE)
    plant = np.hypot(
        north - row / size + 0.018, (east - column / size + 0.012) * 0.7
    )
    canvas.paint(plant < 0.006, Cover.INDUSTRY)
