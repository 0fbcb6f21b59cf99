"""Work that QGIS does in the background, mostly a call of the engine."""

from __future__ import annotations

import threading
import traceback
from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsMessageLog,
    QgsTask,
)
from qgis.PyQt.QtCore import pyqtSignal

from aether_qgis.client import (
    EngineCancelled,
    EngineClient,
    EngineError,
    EngineSetupError,
    NotUnderstood,
)
from aether_qgis.engine.protocol import (
    HelloRequest,
    Request,
)
from aether_qgis.places.errors import PlacesError
from aether_qgis.results.regions import (
    RegionsError,
)
from aether_qgis.translation import tr

LOG_TAG = "AETHER"


class BackgroundTask(QgsTask):
    """Do some work in the background and hold its result.

    Afterwards either ``result`` is set, or ``error`` holds one sentence for
    the user, or the task was cancelled.
    """

    step_changed = pyqtSignal(str)
    """What is being done, translated; sent from the task's thread."""
    measured = pyqtSignal(str, float, float)
    """A point of a curve: series, position, value; from the same thread."""

    def __init__(self, description: str) -> None:
        super().__init__(description, QgsTask.Flag.CanCancel)
        self.result: Optional[object] = None
        self.error = ""
        self.steps = ""
        """What to do about the error, where that takes commands to type."""
        self.is_not_understood = False
        """Whether the engine did not understand the words of a query."""
        self._over = threading.Event()

    def run(self) -> bool:
        """Do the work in the task's thread; never raises."""
        try:
            self._prepare()
            self.result = self._answer()
            self._use_result()
        except EngineCancelled:
            self.result = None
        except (EngineError, PlacesError, RegionsError) as error:
            self.error = str(error)
            self.is_not_understood = isinstance(error, NotUnderstood)
            if isinstance(error, EngineSetupError):
                self.steps = error.steps
        except Exception as error:
            # An exception that leaves run() can end QGIS.
            QgsMessageLog.logMessage(
                traceback.format_exc(), LOG_TAG, Qgis.MessageLevel.Critical
            )
            self.error = tr(
                "Something unexpected happened ({reason}): the log panel "
                "AETHER has the details."
            ).format(reason=error)
        finally:
            self._over.set()
        if self.error:
            # For a report of problems; the user is told where they look.
            QgsMessageLog.logMessage(
                self.error, LOG_TAG, Qgis.MessageLevel.Warning, False
            )
        answered = self.result is not None and not self.error
        return answered and not self.isCanceled()

    def wait(self, timeout_s: float) -> None:
        """Wait until the task's thread has left run(), or time is up."""
        # One that was cancelled in the queue never runs.
        if self.status() == QgsTask.TaskStatus.Running:
            self._over.wait(timeout_s)

    def progress(self, fraction: float, step: str) -> None:
        """Take the engine's progress; called from the task's thread."""
        self.setProgress(fraction * 100)
        self.step_changed.emit(step)

    def log(self, message: str) -> None:
        """Take a line for the log; called from the task's thread."""
        QgsMessageLog.logMessage(message, LOG_TAG, Qgis.MessageLevel.Info)

    def measure(self, series: str, position: float, value: float) -> None:
        """Take a point of a curve; called from the task's thread."""
        self.measured.emit(series, position, value)

    def is_cancelled(self) -> bool:
        """Say whether the user cancelled the task."""
        return bool(self.isCanceled())

    def _prepare(self) -> None:
        """Do what the work needs, in the task's thread already."""

    def _answer(self) -> object:
        """Return the result of the work; called from the task's thread."""
        raise NotImplementedError

    def _use_result(self) -> None:
        """Do what the result needs, still in the task's thread."""


class EngineTask(BackgroundTask):
    """Send one request to the engine and hold its answer."""

    def __init__(
        self, description: str, client: EngineClient, request: Request[Any]
    ) -> None:
        super().__init__(description)
        self.request = request
        self._client = client

    def _answer(self) -> object:
        return self._client.call(self.request, self)


class OwnEngineTask(EngineTask):
    """A task whose client is its own: its engine ends with it."""

    def run(self) -> bool:
        """Call the engine from the task's thread; never raises."""
        try:
            return super().run()
        finally:
            # Here, since whoever began the task may be gone.
            self._client.stop()


class EngineCheckTask(OwnEngineTask):
    """Start an engine, ask who it is, and end it again."""

    def __init__(self, client: EngineClient) -> None:
        """``client`` is the check's own, not the shared one."""
        name = tr("AETHER: check the engine")
        super().__init__(name, client, HelloRequest())
