"""The one place that starts tasks."""

from __future__ import annotations

from typing import Callable

from qgis.core import QgsApplication, QgsTask


def start(task: QgsTask, on_end: Callable[[], None]) -> None:
    """Run ``task`` in the background; call ``on_end`` however it ends.

    ``on_end`` should be a method of a QObject: Qt then disconnects it when
    that object goes. The caller keeps a reference to the task and stores it
    before this call, since a task may end within it.
    """
    task.taskCompleted.connect(on_end)
    task.taskTerminated.connect(on_end)
    QgsApplication.taskManager().addTask(task)
