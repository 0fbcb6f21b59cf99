"""Read a similarity raster strip by strip, on several threads."""

from __future__ import annotations

import threading
from contextlib import closing
from typing import Callable, Iterator, List, Optional, TypeVar

import numpy as np
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.windows import Window

from aether_qgis.engine.errors import OutputError
from aether_qgis.engine.regions.areas import PixelAreas
from aether_qgis.engine.regions.components import Strip, strip_of
from aether_qgis.engine.runtime.cores import usable_cores
from aether_qgis.engine.runtime.parallel import side_by_side

T = TypeVar("T")

# Blocks of this many rows are read once where memory has room for them.
_BLOCK_ROWS = 512
_READ_PIXELS = 1 << 22
# Where every other pixel begins a run, labelling takes 80 bytes per pixel.
_STRIP_PIXELS = 1 << 20
_THREADS = 4


class SimilarityStrips:
    """A similarity raster, cut into strips as wide as itself.

    Several threads may read it.
    """

    def __init__(self, dataset: DatasetReader, threshold: float) -> None:
        self.dataset = dataset
        self.threshold = threshold
        self._lock = threading.Lock()
        self._areas = PixelAreas(
            dataset.crs, dataset.transform, dataset.width, dataset.height
        )

    def read(self, window: Window) -> NDArray[np.float32]:
        """Return the similarities of ``window``, [rows, columns].

        Raises OutputError if they cannot be read back.
        """
        try:
            # A GDAL dataset belongs to one thread at a time.
            with self._lock:
                return np.asarray(self.dataset.read(1, window=window))
        except RasterioError as error:
            raise OutputError(
                "{path} cannot be read back ({reason}): the disk may be "
                "full or the file was changed; try again.",
                path=str(self.dataset.name),
                reason=str(error),
            ) from error

    def each(
        self,
        work: Callable[[int, NDArray[np.float32]], T],
        check_cancelled: Callable[[], None],
        within: Optional[range] = None,
    ) -> Iterator[T]:
        """Yield ``work(top, values)``, computed side by side, for the rows
        from ``top`` on, [rows, columns].

        From top to bottom; only what touches the rows ``within``, if given.
        """
        windows = [
            window
            for window in self._windows()
            if within is None
            or window.row_off < within.stop
            and window.row_off + window.height > within.start
        ]
        workers = min(_THREADS, usable_cores())
        with closing(
            side_by_side(
                lambda window: work(window.row_off, self.read(window)),
                windows,
                workers,
            )
        ) as results:
            for result in results:
                check_cancelled()
                yield result

    def labelled(
        self, top: int, values: NDArray[np.float32]
    ) -> Iterator[Strip]:
        """Yield the strips of ``values``, whose first row is ``top``."""
        rows = max(1, _STRIP_PIXELS // self.dataset.width)
        for first in range(0, len(values), rows):
            end = first + rows
            yield strip_of(
                values[first:end], self.threshold, top + first, self._areas
            )

    def _windows(self) -> List[Window]:
        width, height = self.dataset.width, self.dataset.height
        rows = _BLOCK_ROWS
        while rows > 1 and rows * width > _READ_PIXELS:
            rows //= 2
        return [
            Window(0, top, width, min(rows, height - top))
            for top in range(0, height, rows)
        ]
