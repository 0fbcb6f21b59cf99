"""How a running request tells of its progress and learns of a cancel."""

from __future__ import annotations

import threading
from typing import Callable, Dict, List, Union

from aether_qgis.engine.errors import CancelledError
from aether_qgis.engine.protocol import Note

Value = Union[str, int, float]
Report = Callable[[float, str, Dict[str, Value]], None]
Log = Callable[[str, Dict[str, Value]], None]
Measure = Callable[[str, float, float], None]


class RequestProgress:
    """Progress of one request, over its whole length from 0 to 1.

    Texts are English templates with ``{name}`` places; the plugin
    translates them.
    """

    def __init__(
        self,
        report: Report = lambda fraction, template, values: None,
        log: Log = lambda template, values: None,
        measure: Measure = lambda series, position, value: None,
    ) -> None:
        self._report = report
        self._log = log
        self._measure = measure
        self._noted: List[Note] = []
        self._cancelled = threading.Event()

    def step(self, template: str, fraction: float, **values: Value) -> None:
        """Tell what is being done and the share that is done, 0 to 1."""
        self.check()
        self._report(min(max(fraction, 0.0), 1.0), template, values)

    def log(self, template: str, **values: Value) -> None:
        """Add a line to the log that the user can read."""
        self._log(template, values)

    def note(self, note: Note) -> None:
        """Add what counts for many rasters to the log, but once."""
        if note not in self._noted:
            self._noted.append(note)
            self.log(note.template, **note.values)

    def measure(self, series: str, position: float, value: float) -> None:
        """Add a point to a curve, for example a loss after an epoch."""
        self._measure(series, position, value)

    def cancel(self) -> None:
        """Make the next check raise; called from another thread."""
        self._cancelled.set()

    def check(self) -> None:
        """Raise CancelledError if the user cancelled."""
        if self._cancelled.is_set():
            raise CancelledError
