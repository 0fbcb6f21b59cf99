"""Runs: pixels side by side in a row, and which of them touch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.int32]
Number = TypeVar("Number", np.uint8, np.int32)


@dataclass(frozen=True)
class Runs:
    """The runs of a mask, row by row and from left to right."""

    rows: Numbers
    firsts: Numbers
    """The first column of each run."""
    ends: Numbers
    """The column behind its last."""

    def __getitem__(self, which: slice) -> Runs:
        return Runs(self.rows[which], self.firsts[which], self.ends[which])

    def in_row(self, row: int) -> slice:
        """Return which of the runs lie in ``row``."""
        left, right = np.searchsorted(self.rows, [row, row + 1])
        return slice(int(left), int(right))


def reaching(
    values: NDArray[np.float32], threshold: float
) -> NDArray[np.bool_]:
    """Return which of ``values`` [rows, columns] reach the threshold.

    NaN never does. One more column, which is empty, keeps the runs of a row
    apart from those of the next: [rows, columns + 1].
    """
    rows, columns = values.shape
    mask = np.zeros((rows, columns + 1), bool)
    np.greater_equal(values, np.float32(threshold), out=mask[:, :columns])
    return mask


def runs_in(mask: NDArray[np.bool_]) -> Runs:
    """Return the runs of a mask as ``reaching`` returns it."""
    flat = mask.ravel()
    changes = np.flatnonzero(flat[1:] != flat[:-1]) + 1
    if flat[0]:
        changes = np.concatenate([[0], changes])
    firsts, ends = changes[0::2].astype(np.int32), changes[1::2]
    rows, columns = np.divmod(firsts, np.int32(mask.shape[1]))
    return Runs(rows, columns, columns + (ends - firsts).astype(np.int32))


def painted(
    runs: Runs, numbers: NDArray[Number], top: int, rows: int, columns: int
) -> NDArray[Number]:
    """Return the number of each run in its pixels, 0 elsewhere.

    [rows, columns] of the type of ``numbers``; ``top`` is its first row.
    """
    canvas = np.zeros((rows, columns + 1), numbers.dtype)
    inside = runs.rows - top
    canvas[inside, runs.firsts] = numbers
    canvas[inside, runs.ends] = -numbers
    flat = canvas.ravel()
    np.cumsum(flat, dtype=numbers.dtype, out=flat)
    return np.ascontiguousarray(canvas[:, :columns])


def touching(runs: Runs, others: Runs, columns: int) -> NDArray[np.intp]:
    """Return the pairs [2, pairs] of runs that touch, corners included.

    Each of ``runs`` is paired with those of ``others`` in the row below
    its own; ``columns`` is how wide the rows are.
    """
    # Two runs in rows one above the other touch where neither ends before
    # the other begins. Along one line of all rows that is a range of others.
    stride = columns + 1
    below = (runs.rows.astype(np.int64) + 1) * stride
    lines = others.rows.astype(np.int64) * stride
    least = np.searchsorted(lines + others.ends, below + runs.firsts)
    most = np.searchsorted(
        lines + others.firsts, below + runs.ends, side="right"
    )
    counts = np.maximum(most - least, 0)
    upper = np.repeat(np.arange(counts.size), counts)
    before = np.cumsum(counts) - counts
    lower = np.arange(upper.size) + np.repeat(least - before, counts)
    return np.stack([upper, lower])


def joined(count: int, pairs: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return for each of ``count`` things the least one it hangs together
    with, given the ``pairs`` [2, pairs] of things that touch."""
    least = np.arange(count)
    one, other = pairs
    while one.size:
        # Each joins the least of its neighbours. What stays alone in two
        # such rounds has taken another in, so rounds are few.
        np.minimum.at(least, np.maximum(one, other), np.minimum(one, other))
        while True:
            further = least[least]
            if np.array_equal(further, least):
                break
            least = further
        one, other = least[one], least[other]
        apart = one != other
        one, other = one[apart], other[apart]
    return least
