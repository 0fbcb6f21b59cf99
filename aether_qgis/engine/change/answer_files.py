"""The rasters of one answer, under construction together."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Dict, Optional

import numpy as np

from aether_qgis.engine.change.change_rasters import (
    NO_YEAR,
    ChangeRaster,
    WhenRaster,
)
from aether_qgis.engine.change.comparing import ComparedWindow
from aether_qgis.engine.change.model import Yardstick
from aether_qgis.engine.change.series import Series
from aether_qgis.engine.protocol.changing import ChangeRequest


class AnswerFiles:
    """The rasters of an answer under construction."""

    def __init__(
        self, request: ChangeRequest, series: Series, stack: ExitStack
    ) -> None:
        grid = series.grid.crs, series.grid.transform, series.area
        self.years = series.time.years
        self.change = stack.enter_context(
            ChangeRaster(Path(request.change_path), *grid)
        )
        self.when: Optional[WhenRaster] = None
        self.is_when_wanted = bool(request.when_path)
        if self.is_when_wanted or len(self.years) > 2:
            # Without a place of its own, it tells but the places' years.
            beside = Path(request.change_path)
            path = beside.with_name(f"{beside.stem}_when.tif")
            path = Path(request.when_path or path)
            self.when = stack.enter_context(WhenRaster(path, *grid))

    @property
    def when_path(self) -> Optional[Path]:
        """Where the years of change lie for now, if they are written."""
        return self.when.partial_path if self.when else None

    def write(self, window: ComparedWindow, threshold: float) -> None:
        """Write one window."""
        self.change.write(window.window, window.change, threshold)
        if self.when is None:
            return
        years = np.full(window.change.shape[1:], self.years[-1], np.int16)
        if window.step is not None:
            years = np.array(self.years, np.int16)[window.step]
        # Written so that NaN, which compares as false, is left out.
        years[~(window.change[0] >= threshold)] = NO_YEAR
        self.when.write(window.window, years)

    def complete(self, by: Yardstick, tags: Dict[str, str]) -> None:
        """Close the files."""
        self.change.complete(by.difference, tags)
        if self.when:
            self.when.complete(self.years, tags)

    def publish(self) -> None:
        """Move the files into their places; raises OutputError."""
        self.change.publish()
        if self.when and self.is_when_wanted:
            try:
                self.when.publish()
            except Exception:
                self.change.path.unlink(missing_ok=True)
                raise
