"""Compute on windows in several threads, and hand over in order."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Callable, Deque, Generator, Iterable, TypeVar

from rasterio.windows import Window

T = TypeVar("T")


def side_by_side(
    work: Callable[[Window], T],
    windows: Iterable[Window],
    workers: int,
    waiting: int = 1,
) -> Generator[T, None, None]:
    """Yield ``work(window)`` for each window, in the order of ``windows``.

    At most ``workers`` windows are computed at a time, and at most
    ``waiting`` results more are held. With few, workers stand still while
    one window takes longer than those after it: hold many where results are
    small. Ending the iteration early drops the rest.
    """
    begun: Deque[Future[T]] = deque()
    with ThreadPoolExecutor(workers, "window") as pool:
        remaining = iter(windows)
        try:
            while True:
                for window in islice(
                    remaining, workers + waiting - len(begun)
                ):
                    begun.append(pool.submit(work, window))
                if not begun:
                    return
                yield begun.popleft().result()
        finally:
            for future in begun:
                future.cancel()
