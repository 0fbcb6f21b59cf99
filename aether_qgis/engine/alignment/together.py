"""A step's independent parts on threads of their own.

The matrices of a batch are small: threads that share one of them wait for
each other more than they compute. So each part has one thread for itself,
and what it computes does not depend on how many threads there are.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Callable, Iterator, List, TypeVar

import torch

_Result = TypeVar("_Result")
Task = Callable[[], _Result]

_MOST_THREADS = 3


class Together:
    """Runs tasks side by side, or one by one without ``pool``."""

    def __init__(self, pool: ThreadPoolExecutor | None = None) -> None:
        self._pool = pool

    def run(self, *tasks: Task[_Result]) -> List[_Result]:
        """Return what ``tasks`` return; the caller's thread takes a share."""
        if self._pool is None:
            return [task() for task in tasks]
        others = [self._pool.submit(task) for task in tasks[1:]]
        return [tasks[0](), *(future.result() for future in others)]


ONE_BY_ONE = Together()


@contextmanager
def together(device: str) -> Iterator[Together]:
    """Yield what runs tasks; torch gives each one thread meanwhile.

    On a GPU tasks run one by one: it orders its work itself.
    """
    before = torch.get_num_threads()
    others = min(before, _MOST_THREADS) - 1
    torch.set_num_threads(1)
    try:
        if device != "cpu" or not others:
            yield ONE_BY_ONE
            return
        with ThreadPoolExecutor(
            others, initializer=torch.set_num_threads, initargs=(1,)
        ) as pool:
            yield Together(pool)
    finally:
        torch.set_num_threads(before)
