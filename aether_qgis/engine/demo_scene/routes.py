"""Least-cost routes over a coarse lattice: where water and roads go."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter1d
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

LATTICE = 256
"""Cells along each side, whatever the size of the scene."""

Cells = NDArray[np.int64]
Costs = NDArray[np.float64]
Line = NDArray[np.float64]
"""[points, 2]: north and east as shares of the side."""


@dataclass(frozen=True)
class RouteTree:
    """The cheapest routes from every lattice cell to the nearest target."""

    cost: Costs
    """[LATTICE, LATTICE] cost of the whole route."""
    following: Cells
    """[cells] the next cell on the way; negative at a target."""

    def passing(self) -> Costs:
        """Return [LATTICE, LATTICE] how many routes pass each cell."""
        count = [1.0] * self.following.size
        following = self.following.tolist()
        for cell in np.argsort(-self.cost.ravel()).tolist():
            if following[cell] >= 0:
                count[following[cell]] += count[cell]
        return np.array(count).reshape(LATTICE, LATTICE)

    def route(self, start: int) -> Line:
        """Return the smoothed line from the cell ``start`` to its target."""
        cells = [start]
        while self.following[cells[-1]] >= 0:
            cells.append(int(self.following[cells[-1]]))
        return smooth_line(cell_positions(np.array(cells)))


def cheapest_routes(cost: Costs, targets: Cells) -> RouteTree:
    """Return the routes over ``cost`` [LATTICE, LATTICE] to ``targets``.

    A step costs the mean of its two cells times its length.
    """
    number = np.arange(LATTICE**2).reshape(LATTICE, LATTICE)
    starts, ends, lengths = [], [], []
    for up, right in ((0, 1), (1, 0), (1, 1), (1, -1)):
        west, east = max(0, -right), max(0, right)
        last_west, last_east = LATTICE - east, LATTICE - west
        here = number[: LATTICE - up, west:last_west]
        there = number[up:, east:last_east]
        starts.append(here.ravel())
        ends.append(there.ravel())
        lengths.append(np.full(here.size, np.hypot(up, right)))
    start, end = np.concatenate(starts), np.concatenate(ends)
    flat = cost.ravel()
    weight = np.concatenate(lengths) * (flat[start] + flat[end]) / 2
    graph = csr_array((weight, (start, end)), shape=(number.size,) * 2)
    distance, following, _ = dijkstra(
        graph,
        directed=False,
        indices=targets,
        return_predecessors=True,
        min_only=True,
    )
    return RouteTree(distance.reshape(LATTICE, LATTICE), following)


def cell_positions(cells: Cells) -> Line:
    """Return the middles of lattice cells."""
    rows, columns = np.divmod(cells, LATTICE)
    return np.stack([rows + 0.5, columns + 0.5], 1) / LATTICE


def cell_at(north: float, east: float) -> int:
    """Return the lattice cell at a position."""
    row, column = (
        min(LATTICE - 1, max(0, int(share * LATTICE)))
        for share in (north, east)
    )
    return row * LATTICE + column


def smooth_line(line: Line, stiffness: float = 2.0) -> Line:
    """Return the line without the lattice's corners, four points a cell."""
    if len(line) < 3:
        return line
    steps = np.arange(len(line))
    fine = np.linspace(0, len(line) - 1, 4 * len(line))
    dense = np.stack([np.interp(fine, steps, line[:, i]) for i in (0, 1)], 1)
    return np.asarray(
        gaussian_filter1d(dense, 4 * stiffness, axis=0, mode="nearest")
    )


def draw(lines: list[Line], size: int) -> NDArray[np.bool_]:
    """Return a [size, size] mask of the pixels that the lines pass."""
    mask = np.zeros((size, size), bool)
    for line in lines:
        steps = np.hypot(*np.diff(line, axis=0).T) * size
        along = np.concatenate([[0.0], np.cumsum(steps)])
        fine = np.linspace(0, along[-1], int(along[-1] * 2) + 2)
        rows, columns = (
            (np.interp(fine, along, line[:, i]) * size).astype(int)
            for i in (0, 1)
        )
        inside = (
            (rows >= 0) & (rows < size) & (columns >= 0) & (columns < size)
        )
        mask[rows[inside], columns[inside]] = True
    return mask
