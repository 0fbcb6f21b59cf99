"""A raster file that several threads read and one of them closes."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import Any, Callable, Iterator, List, Tuple

from rasterio.errors import RasterioIOError


class SharedDataset:
    """One file, opened once for every thread that reads it.

    A GDAL dataset belongs to one thread at a time.
    """

    def __init__(
        self, path: str, first: Any, opener: Callable[[str], Any]
    ) -> None:
        """Take ``path``, which this thread has opened as ``first``.

        ``opener`` opens it in other threads.
        """
        self._open = opener
        self._path = path
        self._closed = False
        self._lock = threading.Lock()
        self._opened: List[Tuple[Any, threading.Lock]] = []
        self._of_thread = threading.local()
        self._keep(first)

    @contextmanager
    def of_this_thread(self) -> Iterator[Any]:
        """Lend this thread its dataset, which stays open meanwhile.

        Raises RasterioIOError if it has been closed or cannot be opened.
        """
        if not hasattr(self._of_thread, "opened"):
            self._keep(self._open(self._path))
        dataset, in_use = self._of_thread.opened
        with in_use:
            if self._closed:
                raise RasterioIOError("the file has been closed")
            yield dataset

    def close(self) -> None:
        """Close the file in every thread, as soon as each has read.

        Threads may still be reading when a request is cancelled.
        """
        with self._lock:
            self._closed = True
            for dataset, in_use in self._opened:
                with in_use:
                    dataset.close()
            self._opened.clear()

    def _keep(self, dataset: Any) -> None:
        with self._lock:
            if self._closed:
                dataset.close()
                raise RasterioIOError("the file has been closed")
            self._of_thread.opened = dataset, threading.Lock()
            self._opened.append(self._of_thread.opened)
