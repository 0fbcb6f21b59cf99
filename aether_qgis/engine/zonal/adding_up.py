"""Add up how well places fit, each window of the raster read once."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import Callable, List, Tuple

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from aether_qgis.engine.places.areas_on_grid import GridArea, inside
from aether_qgis.engine.places.places_on_grid import (
    GridPoints,
    Indices,
    PlacesOnGrid,
    parts_by_window,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.parallel import side_by_side
from aether_qgis.engine.zonal.pixel_sources import PixelSource
from aether_qgis.engine.zonal.totals import (
    PartTotals,
    PlaceTotals,
    part_totals,
)

Measure = Callable[[Floats], Floats]
"""Turns the similarities of n pixels with m vectors, float32 [m, n], into
what is averaged for each text, [texts, n]."""


@dataclass(frozen=True)
class _Job:
    """What is to be added up of one window."""

    window: Window
    areas: List[Tuple[int, Window]]
    """Place of the area in the list of them, and the part it touches."""
    points: NDArray[np.intp]
    """Which of the points lie in the window."""


@dataclass(frozen=True)
class _Done:
    areas: List[PartTotals]
    points: Indices
    """The places of the points."""
    values: Floats
    """[m, points]"""


def add_up(
    places: PlacesOnGrid,
    source: PixelSource,
    measure: Measure,
    threshold: float,
    totals: PlaceTotals,
    report: Callable[[float], None],
) -> None:
    """Add what the pixels of ``places`` hold to ``totals``.

    Only windows that hold some of them are read, and of these only the
    pixels that count are compared. ``report`` hears the share that is done
    and may raise to stop. Raises the errors of ``source``.
    """
    numbers, areas = list(places.areas), list(places.areas.values())
    points = _together(places.points, places.small)

    def work(job: _Job) -> _Done:
        return _added(job, numbers, areas, points, source, measure, threshold)

    jobs = _jobs(areas, points, source.windows)
    with closing(side_by_side(work, jobs, source.workers)) as results:
        for count, done in enumerate(results, 1):
            for part in done.areas:
                totals.add(part)
            totals.add_points(done.points, done.values, threshold)
            report(count / len(jobs))


def _added(
    job: _Job,
    numbers: List[int],
    areas: List[GridArea],
    points: GridPoints,
    source: PixelSource,
    measure: Measure,
    threshold: float,
) -> _Done:
    window = job.window
    masks = [_pixels(areas[n], part, window) for n, part in job.areas]
    width = int(window.width)
    at_points = (points.rows[job.points] - int(window.row_off)) * width
    at_points += points.columns[job.points] - int(window.col_off)
    chosen = _chosen([*masks, at_points], window)
    if not len(chosen):
        # Bounds reach into the window, but the area itself does not.
        return _Done([], chosen, np.empty((1, 0), np.float32))
    found = measure(source.similarities(window, chosen))
    position = np.zeros(int(window.height) * width, np.int64)
    position[chosen] = np.arange(len(chosen))
    return _Done(
        [
            part_totals(numbers[n], found[:, position[mask]], threshold)
            for (n, _), mask in zip(job.areas, masks)
        ],
        points.places[job.points],
        found[:, position[at_points]],
    )


def _jobs(
    areas: List[GridArea], points: GridPoints, windows: List[Window]
) -> List[_Job]:
    """Return the windows that hold anything of areas or points."""
    parts = {
        id(window): found for window, found in parts_by_window(areas, windows)
    }
    jobs = [
        _Job(window, parts.get(id(window), []), _points_in(window, points))
        for window in windows
    ]
    return [job for job in jobs if job.areas or len(job.points)]


def _points_in(window: Window, points: GridPoints) -> NDArray[np.intp]:
    top, left = int(window.row_off), int(window.col_off)
    is_in = (points.rows >= top) & (points.rows < top + window.height)
    is_in &= points.columns >= left
    is_in &= points.columns < left + window.width
    return np.flatnonzero(is_in)


def _pixels(area: GridArea, part: Window, window: Window) -> Indices:
    """Return the pixels of ``area``, counted along the window's rows."""
    rows, columns = np.nonzero(inside(area, part))
    rows += int(part.row_off - window.row_off)
    columns += int(part.col_off - window.col_off)
    return np.asarray(rows * int(window.width) + columns)


def _chosen(parts: List[Indices], window: Window) -> Indices:
    """Return the pixels in any of ``parts``, ascending."""
    is_chosen = np.zeros(int(window.height) * int(window.width), bool)
    for part in parts:
        is_chosen[part] = True
    return np.flatnonzero(is_chosen)


def _together(first: GridPoints, second: GridPoints) -> GridPoints:
    return GridPoints(
        np.concatenate([first.places, second.places]),
        np.concatenate([first.rows, second.rows]),
        np.concatenate([first.columns, second.columns]),
    )
