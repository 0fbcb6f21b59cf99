"""Connected components of a raster that is read strip by strip."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, List, Tuple

import numpy as np
from numpy.typing import NDArray

from aether_qgis.engine.regions.areas import PixelAreas
from aether_qgis.engine.regions.run_length import (
    Runs,
    joined,
    reaching,
    runs_in,
    touching,
)

FIGURES = np.dtype(
    [
        ("first", np.int64),  # its first pixel, counted along all rows
        ("pixels", np.int64),
        ("area_m2", np.float64),
        ("sum", np.float64),
        ("maximum", np.float32),
        ("top", np.int32),
        ("bottom", np.int32),  # the row below its last
        ("left", np.int32),
        ("right", np.int32),  # the column behind its last
    ]
)

Figures = NDArray[np.void]
"""Figures of runs, pieces or components, one entry each, by ``first``."""


@dataclass(frozen=True)
class Strip:
    """The pixels of some rows that reach the threshold."""

    top: int
    bottom: int
    """The row below its last."""
    runs: Runs
    piece_of: NDArray[np.intp]
    """The piece of each run: a component as far as it lies in the strip."""
    pieces: Figures


@dataclass(frozen=True)
class Borders:
    """What of a strip may hang together with other strips."""

    pieces: Figures
    upper: Runs
    """The runs of its first row, and the piece of each."""
    upper_piece: NDArray[np.intp]
    lower: Runs
    """The runs of its last row, and the piece of each."""
    lower_piece: NDArray[np.intp]


def strip_of(
    values: NDArray[np.float32],
    threshold: float,
    top: int,
    areas: PixelAreas,
) -> Strip:
    """Return the 8-connected pieces of the rows from ``top`` on.

    ``values`` is [rows, columns]; NaN reaches no threshold.
    """
    rows, columns = values.shape
    mask = reaching(values, threshold)
    within = runs_in(mask)
    least = joined(within.rows.size, touching(within, within, columns))
    runs = Runs(within.rows + np.int32(top), within.firsts, within.ends)
    figures = _figures(runs, values[mask[:, :columns]], columns, areas)
    pieces, piece_of = _together(figures, least)
    return Strip(top, top + rows, runs, piece_of, pieces)


def split(strip: Strip) -> Tuple[Figures, Borders]:
    """Return the components that lie within ``strip``, and all else."""
    pieces = strip.pieces
    inner = (pieces["top"] > strip.top) & (pieces["bottom"] < strip.bottom)
    number = np.cumsum(~inner) - 1
    upper = strip.runs.in_row(strip.top)
    lower = strip.runs.in_row(strip.bottom - 1)
    borders = Borders(
        pieces[~inner],
        strip.runs[upper],
        number[strip.piece_of[upper]],
        strip.runs[lower],
        number[strip.piece_of[lower]],
    )
    return pieces[inner], borders


@dataclass(frozen=True)
class Components:
    """The best components of a raster, and where their pieces belong."""

    best: Figures
    """The best first."""
    pieces: NDArray[np.int64]
    """The ``first`` of pieces that another one began earlier, ascending."""
    begun_by: NDArray[np.int64]
    """The ``first`` of the component of each of those."""

    def of_pieces(self, firsts: NDArray[np.int64]) -> NDArray[np.int64]:
        """Return the ``first`` of the components of pieces."""
        place = np.searchsorted(self.pieces, firsts)
        place = np.minimum(place, self.pieces.size - 1)
        is_known = self.pieces[place] == firsts
        return np.where(is_known, self.begun_by[place], firsts)


class ComponentCounter:
    """Collects strips, top to bottom, and keeps the best components.

    What ends above a strip's last row is complete; ``best`` chooses which
    of those stay. So memory is bounded by the best and by what reaches
    the last row, however many components there are.
    """

    def __init__(
        self, columns: int, best: Callable[[Figures], Figures]
    ) -> None:
        self._columns = columns
        self._best = best
        self._kept = np.empty(0, FIGURES)
        self._open = np.empty(0, FIGURES)
        self._row = Runs(*np.empty((3, 0), np.int32))
        self._open_of = np.empty(0, np.intp)
        self._joins: List[NDArray[np.int64]] = []

    def add(self, inner: Figures, borders: Borders) -> None:
        """Count the next strip, as ``split`` returns it."""
        upper, lower = touching(self._row, borders.upper, self._columns)
        above = self._open.size
        pairs = np.stack(
            [self._open_of[upper], above + borders.upper_piece[lower]]
        )
        parts = np.concatenate([self._open, borders.pieces])
        whole, component_of = _together(parts, joined(parts.size, pairs))
        self._remember(parts["first"], whole["first"][component_of])
        lowest = component_of[above + borders.lower_piece]
        is_open = np.zeros(whole.size, bool)
        is_open[lowest] = True
        self._row = borders.lower
        self._open = whole[is_open]
        self._open_of = (np.cumsum(is_open) - 1)[lowest]
        self._keep(inner, whole[~is_open])

    def finish(self) -> Components:
        """Return the best components of all strips."""
        self._keep(self._open)
        pairs = np.concatenate([np.zeros((2, 1), np.int64), *self._joins], 1)
        pieces, places = np.unique(pairs, return_inverse=True)
        least = joined(pieces.size, places.reshape(pairs.shape))
        return Components(self._kept, pieces, pieces[least])

    def _remember(
        self, old: NDArray[np.int64], new: NDArray[np.int64]
    ) -> None:
        changed = old != new
        if changed.any():
            self._joins.append(np.stack([new[changed], old[changed]]))

    def _keep(self, *figures: Figures) -> None:
        self._kept = self._best(np.concatenate([self._kept, *figures]))


def _figures(
    runs: Runs,
    values: NDArray[np.float32],
    columns: int,
    areas: PixelAreas,
) -> Figures:
    """Return the figures of ``runs``, whose pixels hold ``values``."""
    figures = np.empty(runs.rows.size, FIGURES)
    if not figures.size:
        return figures
    lengths = runs.ends - runs.firsts
    starts = np.cumsum(lengths, dtype=np.intp) - lengths
    figures["first"] = runs.rows.astype(np.int64) * columns + runs.firsts
    figures["pixels"] = lengths
    figures["area_m2"] = areas.of_runs(runs.rows, runs.firsts, runs.ends)
    figures["sum"] = np.add.reduceat(values, starts, dtype=np.float64)
    figures["maximum"] = np.maximum.reduceat(values, starts)
    figures["top"], figures["bottom"] = runs.rows, runs.rows + 1
    figures["left"], figures["right"] = runs.firsts, runs.ends
    return figures


def _together(
    figures: Figures, least: NDArray[np.intp]
) -> Tuple[Figures, NDArray[np.intp]]:
    """Return the figures of each group, and the group of each entry.

    ``least`` names the first entry of an entry's group, as ``joined`` does.
    """
    is_first = least == np.arange(least.size)
    group = (np.cumsum(is_first) - 1)[least]
    whole = figures[is_first]
    if whole.size == figures.size:
        return whole, group
    for name in ("pixels", "area_m2", "sum"):
        whole[name] = np.bincount(group, figures[name], whole.size)
    for name in ("maximum", "bottom", "right"):
        np.maximum.at(whole[name], group, figures[name])
    np.minimum.at(whole["left"], group, figures["left"])
    return whole, group
