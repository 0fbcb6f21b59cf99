"""The button that shows the text for a bug report."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QWidget

from aether_qgis.gui.widgets.steps_dialog import StepsDialog
from aether_qgis.tasks.diagnostics_task import DiagnosticsTask
from aether_qgis.tasks.start import start
from aether_qgis.translation import tr


class DiagnosticsButton(QPushButton):
    """Gathers the text, and shows it before anything is copied."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Copy diagnostics…"), parent)
        self.setObjectName("AetherDiagnosticsButton")
        self.setSizePolicy(
            QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed
        )
        self.setToolTip(
            tr(
                "Shows one text for a report of a problem: versions, devices, "
                "settings and the last messages, without names, keys and "
                "private folders"
            )
        )
        self._task: Optional[DiagnosticsTask] = None
        self.dialog: Optional[StepsDialog] = None
        self.clicked.connect(self.gather)

    def gather(self) -> None:
        """Gather the text in the background, then show it."""
        self.setEnabled(False)
        self.setText(tr("Gathering diagnostics"))
        self._task = DiagnosticsTask()
        start(self._task, self._show)

    def _show(self) -> None:
        task, self._task = self._task, None
        self.setEnabled(True)
        self.setText(tr("Copy diagnostics…"))
        if task is None:
            return
        title = tr("AETHER: text for a bug report")
        self.dialog = StepsDialog(task.report, self.window(), title)
        self.dialog.setObjectName("AetherDiagnosticsDialog")
        self.dialog.resize(680, 520)
        self.dialog.open()
