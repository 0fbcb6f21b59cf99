"""Compute on windows in several threads, and hand over in order."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Callable, Deque, Generator, Iterable, Optional, TypeVar

from rasterio.windows import Window

T = TypeVar("T")


def side_by_side(
    work: Callable[[Window], T], windows: Iterable[Window], workers: int
) -> Generator[T, None, None]:
    """Yield ``work(window)`` for each window, in the order of ``windows``.

    At most ``workers`` windows are computed at a time, and at most one
    result more than that waits. Ending the iteration early drops the rest.
    """
    # One window more than workers: the next is ready while one is written.
    waiting: Deque[Future[T]] = deque()
    with ThreadPoolExecutor(workers, "window") as pool:
        remaining = iter(windows)
        try:
            while True:
                while len(waiting) <= workers:
                    window: Optional[Window] = next(remaining, None)
                    if window is None:
                        break
                    waiting.append(pool.submit(work, window))
                if not waiting:
                    return
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
