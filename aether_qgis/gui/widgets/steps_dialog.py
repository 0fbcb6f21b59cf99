"""A text to copy, such as what to do, with commands."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.translation import tr


class StepsDialog(QDialog):
    """Shows text that a user may want to copy, such as commands."""

    def __init__(
        self, steps: str, parent: Optional[QWidget] = None, title: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title or tr("Set up the AETHER engine"))
        self.text = QPlainTextEdit(steps, self)
        self.text.setReadOnly(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(
            tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole
        )
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        self.resize(560, 220)

    def copy(self) -> None:
        """Copy the whole text."""
        QgsApplication.clipboard().setText(self.text.toPlainText())
