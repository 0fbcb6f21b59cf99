"""Cut rasters into windows that follow their blocks."""

from __future__ import annotations

from typing import Iterator, List, Tuple

from rasterio.windows import Window

_SAMPLE_PLACES = (0.5, 0.25, 0.75, 0.1, 0.9, 0.37, 0.63)
_SAMPLE_SIDE = 32


def cut(area: Window, block: Tuple[int, int], side: int) -> List[Window]:
    """Cut ``area`` into pieces of about ``side``² pixels.

    Pieces follow the blocks of ``block`` rows and columns, so that no block
    is read twice where the blocks are not larger than a piece.
    """
    rows, columns = _piece(*block, side)
    return [
        Window(left, top, right - left, bottom - top)
        for top, bottom in _steps(int(area.row_off), int(area.height), rows)
        for left, right in _steps(int(area.col_off), int(area.width), columns)
    ]


def sample_windows(area: Window, block: Tuple[int, int]) -> Iterator[Window]:
    """Yield small windows all over ``area``, each within one block."""
    top, height = int(area.row_off), int(area.height)
    left, width = int(area.col_off), int(area.width)
    for share in _SAMPLE_PLACES:
        row, rows = _sample(top, height, share, block[0])
        column, columns = _sample(left, width, share, block[1])
        yield Window(column, row, columns, rows)


def spread_windows(
    area: Window, block: Tuple[int, int], places: int
) -> Iterator[Window]:
    """Yield small windows, ``places`` along either side of ``area``.

    Each lies within one block. A small area is cut into fewer.
    """
    top, height = int(area.row_off), int(area.height)
    left, width = int(area.col_off), int(area.width)
    for share_down in _shares(height, places):
        row, rows = _sample(top, height, share_down, block[0])
        for share_across in _shares(width, places):
            column, columns = _sample(left, width, share_across, block[1])
            yield Window(column, row, columns, rows)


def pixel_count(window: Window) -> int:
    """Return how many pixels ``window`` has."""
    return int(window.width) * int(window.height)


def _shares(length: int, places: int) -> List[float]:
    """Return where the middles of some equal parts of a length lie."""
    count = max(1, min(places, length // _SAMPLE_SIDE))
    return [(number + 0.5) / count for number in range(count)]


def _sample(
    start: int, length: int, share: float, block: int
) -> Tuple[int, int]:
    """Return where a sample begins in a row or column, and how long it is.

    It lies in one block: the corner of four takes four times as long.
    """
    block = max(block, _SAMPLE_SIDE)
    place = start + int(share * (length - 1))
    end = min(start + length, place - place % block + block)
    first = max(start, place - place % block, min(place, end - _SAMPLE_SIDE))
    return first, min(_SAMPLE_SIDE, end - first)


def _piece(block_rows: int, block_columns: int, side: int) -> Tuple[int, int]:
    columns = block_columns * max(1, side // block_columns)
    rows = block_rows * max(1, side * side // (columns * block_rows))
    if rows * columns > 4 * side * side:
        # Blocks this large would not fit in memory for every band at once.
        return side, side
    return rows, columns


def _steps(start: int, length: int, step: int) -> Iterator[Tuple[int, int]]:
    position, end = start, start + length
    while position < end:
        following = min((position // step + 1) * step, end)
        yield position, following
        position = following
