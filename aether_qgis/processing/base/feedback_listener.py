"""Pass the engine's progress on to Processing's feedback."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback


class FeedbackListener:
    """Follows an engine call for an algorithm."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._step = ""

    def progress(self, fraction: float, step: str) -> None:
        """Show the share done and, when it changes, the step."""
        self._feedback.setProgress(fraction * 100)
        if step != self._step:
            self._step = step
            self._feedback.setProgressText(step)

    def log(self, message: str) -> None:
        """Show a line of the engine's log."""
        self._feedback.pushInfo(message)

    def measure(self, series: str, position: float, value: float) -> None:
        """Ignore curves: the log has the same numbers in words."""

    def is_cancelled(self) -> bool:
        """Say whether the user pressed Cancel."""
        return bool(self._feedback.isCanceled())
