"""Ask the engine for live pictures, never on QGIS's main thread."""

from __future__ import annotations

import os
import threading
import traceback
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Optional

from qgis.core import Qgis, QgsMessageLog, QgsProcessingUtils
from qgis.PyQt.QtCore import QObject, pyqtSignal

from aether_qgis.client import (
    EngineCancelled,
    EngineError,
    NotUnderstood,
    shared_client,
)
from aether_qgis.engine.protocol import LiveMapRequest
from aether_qgis.gui.live_map.answer import LiveAnswer, read_answer
from aether_qgis.tasks.engine_task import LOG_TAG
from aether_qgis.translation import tr

_MEMORY = Path("/dev") / "shm"
_JOIN_S = 3.0


class LiveMapCaller(QObject):
    """One request under way and one waiting; the newest takes its place.

    The signals are sent from a thread of its own.
    """

    answered = pyqtSignal(object)
    """A LiveAnswer; later answers are of later requests."""
    failed = pyqtSignal(object, str)
    """The LiveMapRequest that failed, and one sentence for the user."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._changed = threading.Condition()
        self._waiting: Optional[LiveMapRequest] = None
        self._is_shut_down = False
        self._thread: Optional[threading.Thread] = None

    def ask(self, request: LiveMapRequest) -> None:
        """Ask for ``request`` as soon as the one under way is answered.

        Its ``path`` is chosen here.
        """
        with self._changed:
            if self._is_shut_down:
                return
            self._waiting = request
            self._changed.notify()
        if self._thread is None:
            self._thread = threading.Thread(
                target=self._work, name="AETHER live map", daemon=True
            )
            self._thread.start()

    def forget(self) -> None:
        """Drop the request that waits."""
        with self._changed:
            self._waiting = None

    def shut_down(self) -> None:
        """Cancel what is under way and wait shortly."""
        with self._changed:
            self._is_shut_down = True
            self._waiting = None
            self._changed.notify()
        if self._thread:
            self._thread.join(_JOIN_S)

    def progress(self, fraction: float, step: str) -> None:
        """Ignore it: an answer is there before a bar could show it."""

    def log(self, message: str) -> None:
        """Take a line for the log; called from the own thread."""
        QgsMessageLog.logMessage(message, LOG_TAG, Qgis.MessageLevel.Info)

    def measure(self, series: str, position: float, value: float) -> None:
        """Ignore it: a live picture has no curves."""

    def is_cancelled(self) -> bool:
        """Say whether the plugin is about to go."""
        return self._is_shut_down

    def _work(self) -> None:
        with TemporaryDirectory(prefix="aether_live_", dir=_space()) as folder:
            path = str(Path(folder, "pictures.bin"))
            while True:
                with self._changed:
                    self._changed.wait_for(
                        lambda: self._waiting or self._is_shut_down
                    )
                    request, self._waiting = self._waiting, None
                if request is None:
                    return
                self._answer(replace(request, path=path))

    def _answer(self, request: LiveMapRequest) -> None:
        try:
            result = shared_client().call(request, self)
            answer = read_answer(request, result)
        except EngineCancelled:
            return
        except NotUnderstood:
            self._fail(request, tr("Not understood: no live map."))
        except (EngineError, OSError) as error:
            self._fail(request, str(error))
        except Exception as error:
            QgsMessageLog.logMessage(
                traceback.format_exc(), LOG_TAG, Qgis.MessageLevel.Critical
            )
            # Without this thread there would be no live map any more.
            self._fail(
                request,
                tr(
                    "Something unexpected happened ({reason}): the log "
                    "panel AETHER has the details."
                ).format(reason=error),
            )
        else:
            self._succeed(answer)

    def _succeed(self, answer: LiveAnswer) -> None:
        if not self._is_shut_down:
            self.answered.emit(answer)

    def _fail(self, request: LiveMapRequest, sentence: str) -> None:
        if not self._is_shut_down:
            self.failed.emit(request, sentence)


def _space() -> str:
    """Return a folder in memory where there is one."""
    if _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK):
        return str(_MEMORY)
    return str(QgsProcessingUtils.tempFolder())
