"""Cut rasters into windows that follow their blocks."""

from __future__ import annotations

from typing import Iterator, List, Tuple

from rasterio.windows import Window

_SAMPLE_PLACES = (0.5, 0.25, 0.75, 0.1, 0.9, 0.37, 0.63)
_SAMPLE_SIDE = 32
_WIDEST_SAMPLE = 1024
_LARGE_BLOCK = 512
_CACHED_PIXELS = 256 * 256
_FEW_PLACES, _MANY_PLACES = 3, 6
"""Along a side, of samples of large and of smaller blocks."""


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


def spread_windows(area: Window, block: Tuple[int, int]) -> Iterator[Window]:
    """Yield windows all over ``area``: some rows of a block, at its width.

    Each lies within one block, which is decoded as a whole for it: there are
    fewer of them where blocks are large.
    """
    top, height = int(area.row_off), int(area.height)
    left, width = int(area.col_off), int(area.width)
    columns_at_once = min(block[1], _WIDEST_SAMPLE)
    # Smaller ones stay in GDAL's cache, and may be sampled several times.
    is_cached = block[0] * block[1] <= _CACHED_PIXELS
    step = _SAMPLE_SIDE if is_cached else max(block[0], _SAMPLE_SIDE)
    for share_down in _shares(height, step):
        row, rows = _sample(top, height, share_down, block[0])
        for share_across in _shares(width, columns_at_once):
            column, columns = _sample(
                left, width, share_across, block[1], columns_at_once
            )
            yield Window(column, row, columns, rows)


def pixel_count(window: Window) -> int:
    """Return how many pixels ``window`` has."""
    return int(window.width) * int(window.height)


def _shares(length: int, step: int) -> List[float]:
    """Return where the middles of some equal parts of a length lie."""
    most = _FEW_PLACES if step > _LARGE_BLOCK else _MANY_PLACES
    count = max(1, min(most, -(-length // step)))
    return [(number + 0.5) / count for number in range(count)]


def _sample(
    start: int,
    length: int,
    share: float,
    block: int,
    side: int = _SAMPLE_SIDE,
) -> Tuple[int, int]:
    """Return where a sample begins in a row or column, and how long it is.

    It lies in one block: the corner of four takes four times as long.
    """
    block = max(block, side)
    place = start + int(share * (length - 1))
    end = min(start + length, place - place % block + block)
    first = max(start, place - place % block, min(place, end - side))
    return first, min(side, end - first)


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
