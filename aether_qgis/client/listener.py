"""How a caller follows a call to the engine."""

from __future__ import annotations

from typing import Protocol


class CallListener(Protocol):
    """Follows a call's progress; used from the thread that calls."""

    def progress(self, fraction: float, step: str) -> None:
        """Take the share done, 0 to 1, and what is being done."""

    def log(self, message: str) -> None:
        """Take a line for the log."""

    def measure(self, series: str, position: float, value: float) -> None:
        """Take a point of a curve, for example a loss after an epoch."""

    def is_cancelled(self) -> bool:
        """Say whether the user wants the call to stop."""


class SilentListener:
    """Ignores everything and never cancels."""

    def progress(self, fraction: float, step: str) -> None:
        """Ignore the progress."""

    def log(self, message: str) -> None:
        """Ignore the line."""

    def measure(self, series: str, position: float, value: float) -> None:
        """Ignore the point."""

    def is_cancelled(self) -> bool:
        """Never cancel."""
        return False
