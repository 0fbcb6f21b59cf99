"""A dialog that stays open beside the map while a task works for it."""

from __future__ import annotations

from typing import Generic, List, Optional, TypeVar

from qgis.PyQt.QtWidgets import QDialog, QWidget

from aether_qgis.gui.widgets.progress_row import ProgressRow
from aether_qgis.gui.widgets.status_line import StatusLine
from aether_qgis.tasks.engine_task import BackgroundTask
from aether_qgis.tasks.start import start

T = TypeVar("T", bound=BackgroundTask)


class TaskDialog(QDialog, Generic[T]):
    """Runs one task at a time, with its progress and how it went.

    A subclass lays out ``progress`` and ``status``, begins a task by
    ``_begin``, and says in ``_show_running`` and ``_show_end`` what follows.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.progress = ProgressRow(self)
        self.progress.cancelled.connect(self.cancel)
        self.status = StatusLine(self)
        self._task: Optional[T] = None

    @property
    def is_running(self) -> bool:
        """Whether the task is under way."""
        return self._task is not None

    def cancel(self) -> None:
        """Cancel the task, if one runs."""
        if self._task:
            self._task.cancel()

    def shut_down(self) -> List[BackgroundTask]:
        """Cancel what runs, and return it to be waited for."""
        running: List[BackgroundTask] = [self._task] if self._task else []
        self.cancel()
        self._task = None
        self.deleteLater()
        return running

    def come_forward(self) -> None:
        """Show the dialog above others."""
        self.show()
        self.raise_()
        self.activateWindow()

    def _begin(self, task: T, step: str = "") -> None:
        """Start ``task``; ``step`` is what it does at first."""
        task.step_changed.connect(self.progress.set_step)
        self._task = task
        self.progress.start()
        if step:
            self.progress.set_step(step)
        self._show_running(True)
        start(task, self._finish)

    def _finish(self) -> None:
        task, self._task = self._task, None
        if task is None:
            return  # shut down
        self.progress.hide()
        self._show_running(False)
        self._show_end(task)

    def _show_running(self, is_running: bool) -> None:
        """Let the user change and start things, or not."""
        raise NotImplementedError

    def _show_end(self, task: T) -> None:
        """Show how ``task`` went: its result, its error, or a cancel."""
        raise NotImplementedError
