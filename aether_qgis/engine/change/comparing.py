"""Compare years window by window: change, its size, and when it came."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from math import isqrt
from typing import (
    Callable,
    Iterator,
    List,
    Optional,
    Protocol,
    Sequence,
    Tuple,
)

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from aether_qgis.engine.change.background import Difference, as_change
from aether_qgis.engine.change.features import Features, Rows, Year
from aether_qgis.engine.rasters.windows import (
    cut,
    pixel_count,
    spread_windows,
)
from aether_qgis.engine.runtime.arrays import Floats
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.parallel import side_by_side

WINDOW_SIDE = 512
_BYTES_IN_FLIGHT = 448 * 1024 * 1024
_RESULT_BYTES = 10
_PART_BYTES = 1 << 22
_SAMPLED = 14400
"""Pixels, in all places together."""
_FEWEST = 16
_NO_YEAR = 0


class Background(Protocol):
    """What differs between two years although nothing has changed."""

    def of_pixels(self, before: Floats, after: Floats) -> Difference:
        """Return how pixels differ, [k, pixels] in either year."""


FitBackground = Callable[[Floats, Floats], Background]
"""From what is compared of a sample of pixels, [k, n] in either year."""


@dataclass(frozen=True)
class Comparison:
    """The backgrounds against which years are compared."""

    whole: Background
    """Of the first and the last year."""
    steps: Tuple[Background, ...]
    """Of each year and the next; empty where nobody asks when."""


@dataclass(frozen=True)
class ComparedWindow:
    """The change of one window, NaN where a year has no vector."""

    window: Window
    change: Floats
    """float32 [2, rows, columns]: 0 to 100, and the plain difference."""
    step: Optional[NDArray[np.int16]]
    """Which step was the largest, from 1, [rows, columns]; 0 without data.
    None where nobody asks when."""


def fitted(
    years: Sequence[Year],
    area: Window,
    block: Tuple[int, int],
    fit: FitBackground,
    asks_when: bool,
) -> Optional[Comparison]:
    """Return the backgrounds, from a sample of pixels all over ``area``.

    None where no pixels hold a vector in the years that are compared.
    """
    places = list(spread_windows(area, block))
    sample = _sample(years, places)
    if _both(sample[0], sample[-1]) < _FEWEST:
        # A small part of the area holds data: look everywhere.
        sample = _sample(years, cut(area, block, WINDOW_SIDE))
    if not _both(sample[0], sample[-1]):
        return None
    pairs = list(zip(sample[:-1], sample[1:])) if asks_when else []
    if not all(_both(*pair) for pair in pairs):
        return None
    whole = _fit(fit, sample[0], sample[-1])
    steps = tuple(_fit(fit, *pair) for pair in pairs)
    return Comparison(whole, steps)


def compared(
    years: Sequence[Year],
    area: Window,
    block: Tuple[int, int],
    comparison: Comparison,
    check: Callable[[], None],
) -> Iterator[Tuple[float, ComparedWindow]]:
    """Yield the share done and the change, window by window.

    A window of every year is read once; memory is bounded by a few windows,
    which are smaller where there are many years.
    """
    pixel_bytes = sum(year.bytes_per_pixel for year in years) + _RESULT_BYTES
    windows = cut(area, block, _side(pixel_bytes))
    largest = max(map(pixel_count, windows)) * pixel_bytes
    cores = usable_cores()
    readers = min(cores, max(1, _BYTES_IN_FLIGHT // largest))
    # Where memory has room for a window a core, each computes its own.
    helpers = cores if readers < cores else 0
    with ThreadPoolExecutor(max(1, helpers), "change") as pool:

        def of_window(window: Window) -> ComparedWindow:
            check()
            rows = [year.read(window) for year in years]
            shape = int(window.height), int(window.width)
            change = np.empty((2, *shape), np.float32)
            step = np.zeros(shape, np.int16) if comparison.steps else None

            def of_part(part: Tuple[int, int]) -> None:
                taken = slice(*part)
                into = change[:, taken], None if step is None else step[taken]
                _compare(rows, part, comparison, into)

            parts = list(_parts(shape, pixel_bytes))
            list(pool.map(of_part, parts) if helpers else map(of_part, parts))
            return ComparedWindow(window, change, step)

        pixels, done = pixel_count(area), 0
        with closing(side_by_side(of_window, windows, readers)) as found:
            for one in found:
                done += pixel_count(one.window)
                yield done / pixels, one


_Into = Tuple[Floats, Optional[NDArray[np.int16]]]


def _compare(
    rows: Sequence[Rows],
    part: Tuple[int, int],
    comparison: Comparison,
    into: _Into,
) -> None:
    """Write the change of some rows of a window."""
    change, step = into
    if step is None:
        first, last = rows[0](*part), rows[-1](*part)
    else:
        first, last = _largest_step(rows, part, comparison.steps, step)
    found = comparison.whole.of_pixels(first.values, last.values)
    shape = change.shape[1:]
    change[0] = as_change(found.spreads).reshape(shape)
    change[1] = found.plain.reshape(shape)
    valid = first.valid & last.valid
    if not valid.all():
        change[:, ~valid.reshape(shape)] = np.nan


def _largest_step(
    rows: Sequence[Rows],
    part: Tuple[int, int],
    steps: Sequence[Background],
    step: NDArray[np.int16],
) -> Tuple[Features, Features]:
    """Write which step between years is the largest, from 1.

    Where a year has no vector, the one before stands for it. Returns the
    first and the last year.
    """
    first = before = last = rows[0](*part)
    best = np.full(len(first.valid), -np.inf, np.float32)
    largest = np.zeros(len(best), np.int16)
    for number, (year, background) in enumerate(zip(rows[1:], steps), 1):
        last = year(*part)
        spreads = background.of_pixels(before.values, last.values).spreads
        better = (spreads > best) & before.valid & last.valid
        best[better] = spreads[better]
        largest[better] = number
        before = _filled(last, before)
    step[:] = largest.reshape(step.shape)
    return first, last


def _filled(year: Features, before: Features) -> Features:
    if year.valid.all():
        return year
    values = np.where(year.valid, year.values, before.values)
    return Features(values, year.valid | before.valid)


def _side(pixel_bytes: int) -> int:
    # A window has up to four times the pixels of a square of this side.
    affordable = _BYTES_IN_FLIGHT // (4 * pixel_bytes)
    return max(64, min(WINDOW_SIDE, isqrt(affordable)))


def _parts(
    shape: Tuple[int, int], pixel_bytes: int
) -> Iterator[Tuple[int, int]]:
    rows, columns = shape
    # Vectors as floats take more than as they are stored.
    step = max(1, _PART_BYTES // (4 * pixel_bytes * columns))
    for first in range(0, rows, step):
        yield first, min(first + step, rows)


def _sample(years: Sequence[Year], places: Sequence[Window]) -> List[Features]:
    """Return what is compared of some pixels of each year."""

    def of_place(window: Window) -> List[Features]:
        height, width = int(window.height), int(window.width)
        every = max(1, height * width * len(places) // _SAMPLED)
        # Not a divisor of the width: the sample would be a single column.
        every += every > 1 and width % every == 0
        found = []
        for year in years:
            all_rows = year.read(window)(0, height)
            found.append(
                Features(
                    all_rows.values[:, ::every].copy(),
                    all_rows.valid[::every].copy(),
                )
            )
        return found

    with closing(side_by_side(of_place, places, usable_cores())) as found:
        parts = list(zip(*found))
    return [
        Features(
            np.concatenate([part.values for part in of_year], axis=1),
            np.concatenate([part.valid for part in of_year]),
        )
        for of_year in parts
    ]


def _fit(fit: FitBackground, before: Features, after: Features) -> Background:
    both = before.valid & after.valid
    return fit(before.values[:, both], after.values[:, both])


def _both(before: Features, after: Features) -> int:
    return int(np.count_nonzero(before.valid & after.valid))
