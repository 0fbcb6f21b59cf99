"""The similarities of a raster with one text, computed where needed."""

from __future__ import annotations

import math
import tempfile
import threading
import time
from array import array
from collections import OrderedDict
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Optional, Sequence, Tuple

from qgis.core import QgsFeedback

from aether_qgis.client import EngineError, SilentListener, shared_client
from aether_qgis.engine.protocol.similarity_blocks import (
    BLOCK_SIDE,
    MOST_BLOCKS,
    SimilarityBlocksRequest,
    SimilarityBlocksResult,
)
from aether_qgis.settings import Settings

Point = Tuple[float, float]
Place = Tuple[int, int]
"""Row and column of a block."""

_MOST_HELD = 128
"""Blocks of a field; each takes a MiB."""
_ASK_AGAIN_S = 30.0
"""After an error: ten thousand features must not ask ten thousand times."""


@dataclass(frozen=True)
class _Pixel:
    block: Place
    number: int
    """Of the pixel in its block, row by row."""


class SimilarityField:
    """Asks the engine for blocks of the raster and holds them.

    For any thread; one asks at a time, and others wait for what it gets.
    """

    def __init__(self, raster: str, text: str, bundle: str) -> None:
        self._asked = raster, text, bundle
        self._lock = threading.Lock()
        self._grid: Optional[SimilarityBlocksResult] = None
        self._blocks: OrderedDict[Place, array[float]] = OrderedDict()
        self._error = ""
        self._failed_at = -math.inf

    def at(
        self, point: Point, feedback: Optional[QgsFeedback] = None
    ) -> Optional[float]:
        """Return the similarity at a point, in the raster's CRS.

        None outside of the raster, and where it holds no vector. Raises
        EngineError.
        """
        with self._lock:
            pixel = self._pixel(point)
            if self._grid is not None and pixel is None:
                return None
            if pixel is None or pixel.block not in self._blocks:
                self._fetch([point], feedback)
                pixel = self._pixel(point)
            return self._value(pixel)

    def prepare(
        self, points: Sequence[Point], feedback: Optional[QgsFeedback] = None
    ) -> None:
        """Compute all blocks that ``points`` lie in, in few calls.

        Raises EngineError.
        """
        with self._lock:
            if self._grid is None and points:
                self._fetch(points[:1], feedback)
            missing: Dict[Place, Point] = {}
            for point in points:
                pixel = self._pixel(point)
                if pixel and pixel.block not in self._blocks:
                    missing.setdefault(pixel.block, point)
            # More would push out those that were just computed.
            wanted = list(missing.values())[:_MOST_HELD]
            for start in range(0, len(wanted), MOST_BLOCKS):
                self._fetch(
                    wanted[slice(start, start + MOST_BLOCKS)], feedback
                )

    def _value(self, pixel: Optional[_Pixel]) -> Optional[float]:
        block = self._blocks.get(pixel.block) if pixel else None
        if block is None or pixel is None:
            return None
        self._blocks.move_to_end(pixel.block)
        value = block[pixel.number]
        return None if math.isnan(value) else value

    def _pixel(self, point: Point) -> Optional[_Pixel]:
        grid = self._grid
        if grid is None:
            return None
        a, b, c, d, e, f = grid.transform
        x, y = point[0] - c, point[1] - f
        determinant = a * e - b * d
        column = (e * x - b * y) / determinant
        row = (a * y - d * x) / determinant
        if not (0 <= column < grid.width and 0 <= row < grid.height):
            return None
        block_row, inner_row = divmod(int(row), BLOCK_SIDE)
        block_column, inner_column = divmod(int(column), BLOCK_SIDE)
        columns = min(BLOCK_SIDE, grid.width - block_column * BLOCK_SIDE)
        return _Pixel(
            (block_row, block_column), inner_row * columns + inner_column
        )

    def _fetch(
        self, points: Sequence[Point], feedback: Optional[QgsFeedback]
    ) -> None:
        if time.monotonic() - self._failed_at < _ASK_AGAIN_S:
            raise EngineError(self._error)
        with tempfile.TemporaryDirectory(prefix="aether") as folder:
            path = Path(folder, "blocks.float32")
            try:
                result = _call(self._request(points, path), feedback)
                self._take(result, path)
            except EngineError as error:
                if not (feedback and feedback.isCanceled()):
                    self._error = str(error)
                    self._failed_at = time.monotonic()
                raise

    def _request(
        self, points: Sequence[Point], path: Path
    ) -> SimilarityBlocksRequest:
        raster, text, bundle = self._asked
        return SimilarityBlocksRequest(
            raster=raster,
            text=text,
            path=str(path),
            x=tuple(x for x, _ in points),
            y=tuple(y for _, y in points),
            bundle=bundle,
            index_folder=str(Settings.load().indexes_home),
        )

    def _take(self, result: SimilarityBlocksResult, path: Path) -> None:
        self._grid = result
        with path.open("rb") as file:
            for block in result.blocks:
                file.seek(block.offset * 4)
                numbers = array("f")
                numbers.fromfile(
                    file, _pixels(result, block.row, block.column)
                )
                self._blocks[block.row, block.column] = numbers
        while len(self._blocks) > _MOST_HELD:
            self._blocks.popitem(last=False)


class _Listener(SilentListener):
    """Ends a call when what evaluates the expression is cancelled."""

    def __init__(self, feedback: Optional[QgsFeedback]) -> None:
        self._feedback = feedback

    def is_cancelled(self) -> bool:
        """Say whether nobody waits for the answer any more."""
        return bool(self._feedback and self._feedback.isCanceled())


def _call(
    request: SimilarityBlocksRequest, feedback: Optional[QgsFeedback]
) -> SimilarityBlocksResult:
    # The engine is not called from the main thread, though that may wait.
    with ThreadPoolExecutor(1, "expression") as thread:
        listener = _Listener(feedback)
        return thread.submit(shared_client().call, request, listener).result()


def _pixels(grid: SimilarityBlocksResult, row: int, column: int) -> int:
    rows = min(BLOCK_SIDE, grid.height - row * BLOCK_SIDE)
    columns = min(BLOCK_SIDE, grid.width - column * BLOCK_SIDE)
    return rows * columns
