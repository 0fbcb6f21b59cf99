"""The progress of a part, as a share of the whole request's."""

from __future__ import annotations

from aether_qgis.engine.progress import RequestProgress, Value


class PartProgress(RequestProgress):
    """Tells of one part's progress from 0 to 1 as ``start`` to ``end``."""

    def __init__(
        self, whole: RequestProgress, start: float, end: float
    ) -> None:
        super().__init__(measure=whole.measure)
        self._whole = whole
        self._start, self._length = start, end - start

    def step(self, template: str, fraction: float, **values: Value) -> None:
        """Tell what is being done and the share of the part that is done."""
        share = self._start + min(max(fraction, 0.0), 1.0) * self._length
        self._whole.step(template, share, **values)

    def log(self, template: str, **values: Value) -> None:
        """Add a line to the log of the whole request."""
        self._whole.log(template, **values)

    def check(self) -> None:
        """Raise CancelledError if the whole request was cancelled."""
        self._whole.check()
