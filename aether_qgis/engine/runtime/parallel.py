"""Compute in several threads, and hand over in order."""

from __future__ import annotations

from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Callable, Deque, Generator, Iterable, TypeVar

Item = TypeVar("Item")
T = TypeVar("T")


def side_by_side(
    work: Callable[[Item], T],
    items: Iterable[Item],
    workers: int,
    waiting: int = 1,
) -> Generator[T, None, None]:
    """Yield ``work(item)`` for each item, a window mostly, in their order.

    At most ``workers`` items are computed at a time, and at most
    ``waiting`` results more are held. With few, workers stand still while
    one item takes longer than those after it: hold many where results are
    small. Ending the iteration early drops the rest.
    """
    begun: Deque[Future[T]] = deque()
    with ThreadPoolExecutor(workers, "work") as pool:
        remaining = iter(items)
        try:
            while True:
                for item in islice(remaining, workers + waiting - len(begun)):
                    begun.append(pool.submit(work, item))
                if not begun:
                    return
                yield begun.popleft().result()
        finally:
            for future in begun:
                future.cancel()
