"""Memory that a thread uses again instead of asking for fresh one.

To hand out fresh memory of some megabytes costs the system about as much
time as reading or computing what goes into it.
"""

from __future__ import annotations

import threading
from typing import Any, Optional, Tuple

import numpy as np
from numpy.typing import DTypeLike, NDArray

_of_thread = threading.local()


def thread_memory(
    use: str, shape: Tuple[int, ...], dtype: DTypeLike
) -> NDArray[Any]:
    """Return this thread's memory for ``use``, of any content.

    The next call for the same use in this thread returns it again.
    """
    kind = np.dtype(dtype)
    size = int(np.prod(shape)) * kind.itemsize
    memory: Optional[NDArray[np.uint8]] = getattr(_of_thread, use, None)
    if memory is None or memory.size < size:
        memory = np.empty(size, np.uint8)
        setattr(_of_thread, use, memory)
    return memory[:size].view(kind).reshape(shape)


def release(use: str) -> None:
    """Let go of this thread's memory for ``use``.

    For threads that go on when the work has ended.
    """
    _of_thread.__dict__.pop(use, None)
