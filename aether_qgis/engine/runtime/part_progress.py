"""The progress of one step of a longer work."""

from __future__ import annotations

from aether_qgis.engine.protocol import Note
from aether_qgis.engine.runtime.progress import RequestProgress, Value


class PartProgress(RequestProgress):
    """Turns a step's own share, 0 to 1, into the share of the whole."""

    def __init__(
        self, whole: RequestProgress, start: float, end: float
    ) -> None:
        """The step begins at the share ``start`` and ends at ``end``."""
        super().__init__()
        self._whole = whole
        self._start = start
        self._length = end - start

    def step(self, template: str, fraction: float, **values: Value) -> None:
        """Tell what is being done and the share of the step, 0 to 1."""
        share = min(max(fraction, 0.0), 1.0)
        self._whole.step(
            template, self._start + share * self._length, **values
        )

    def log(self, template: str, **values: Value) -> None:
        """Add a line to the log that the user can read."""
        self._whole.log(template, **values)

    def note(self, note: Note) -> None:
        """Add what counts for many rasters to the log, but once."""
        self._whole.note(note)

    def measure(self, series: str, position: float, value: float) -> None:
        """Add a point to a curve, for example a loss after an epoch."""
        self._whole.measure(series, position, value)

    def cancel(self) -> None:
        """Make the next check raise; called from another thread."""
        self._whole.cancel()

    def check(self) -> None:
        """Raise CancelledError if the user cancelled."""
        self._whole.check()
