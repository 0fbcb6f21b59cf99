"""Install and remove the engine in the background, whoever looks on."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from aether_qgis.environment import engine_changes
from aether_qgis.environment.base_python import Search, find_base_python
from aether_qgis.environment.install import install, remove
from aether_qgis.environment.plan import Plan
from aether_qgis.tasks.engine_task import BackgroundTask
from aether_qgis.tasks.start import start
from aether_qgis.translation import tr


class InstallTask(BackgroundTask):
    """Make the engine's environment; the result is its folder."""

    def __init__(self, plan: Plan) -> None:
        super().__init__(tr("AETHER: install the engine"))
        self.plan = plan

    def _answer(self) -> object:
        return install(self.plan, self)


class RemoveTask(BackgroundTask):
    """Remove the engine's environments; the result is True."""

    def __init__(self) -> None:
        super().__init__(tr("AETHER: remove the engine"))

    def _answer(self) -> object:
        remove()
        return True


class FindPythonTask(BackgroundTask):
    """Look for a Python that can make the environment."""

    def __init__(self) -> None:
        super().__init__(tr("AETHER: look for a Python"))

    def _answer(self) -> Search:
        return find_base_python()


class Installation(QObject):
    """The installation of this running QGIS; it outlives its dialog."""

    ended = pyqtSignal(str)
    """It ended, with one sentence if it failed."""

    def __init__(self) -> None:
        super().__init__()
        self.task: Optional[BackgroundTask] = None
        """What is under way: an InstallTask, a RemoveTask or None."""
        self.last_error = ""

    def install(self, plan: Plan) -> BackgroundTask:
        """Begin to install, unless something is under way already."""
        return self._begin(InstallTask(plan))

    def remove(self) -> BackgroundTask:
        """Begin to remove, unless something is under way already."""
        return self._begin(RemoveTask())

    def cancel(self) -> None:
        """Cancel what is under way."""
        if self.task:
            self.task.cancel()

    def shut_down(self, wait_s: float) -> None:
        """Cancel and wait shortly; the plugin is about to go."""
        task, self.task = self.task, None
        if task:
            task.cancel()
            task.wait(wait_s)

    def _begin(self, task: BackgroundTask) -> BackgroundTask:
        if self.task is None:
            self.task, self.last_error = task, ""
            start(task, self._end)
            engine_changes().changed.emit()
        return self.task or task

    def _end(self) -> None:
        task, self.task = self.task, None
        if task is None:
            return
        self.last_error = task.error
        self.ended.emit(task.error)
        engine_changes().changed.emit()


_installation: Optional[Installation] = None


def installation() -> Installation:
    """Return the one installation that this running QGIS shares."""
    global _installation
    if _installation is None:
        _installation = Installation()
    return _installation
