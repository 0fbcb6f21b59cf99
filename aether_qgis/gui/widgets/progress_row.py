"""The running query in the dock: a progress bar and Cancel."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QWidget,
)

from aether_qgis.translation import tr


class ProgressRow(QWidget):
    """Shows the step and the share done while a query runs."""

    cancelled = pyqtSignal()
    """The user pressed Cancel."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.step = QLabel(self)
        self.step.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setMaximumHeight(10)
        self.bar.setAccessibleName(tr("Progress of the query"))
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setToolTip(tr("Stop the running query"))
        self.cancel_button.clicked.connect(self._cancel)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(0, 1)
        layout.setVerticalSpacing(2)
        layout.addWidget(self.step, 0, 0, 1, 2)
        layout.addWidget(self.bar, 1, 0)
        layout.addWidget(self.cancel_button, 1, 1)
        self.hide()

    def start(self) -> None:
        """Show an empty bar."""
        self.step.setText(tr("Starting the engine"))
        # Until the engine reports there is no share to show.
        self.bar.setRange(0, 0)
        self.cancel_button.setEnabled(True)
        self.show()

    def set_step(self, step: str) -> None:
        """Show what is being done."""
        if self.cancel_button.isEnabled():
            self.step.setText(step)

    def set_percent(self, percent: float) -> None:
        """Show the share done, 0 to 100."""
        self.bar.setRange(0, 100)
        self.bar.setValue(round(percent))

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.step.setText(tr("Cancelling"))
        self.cancelled.emit()
