"""Ask before the first text is sent to a hosted text encoder."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.PyQt.QtWidgets import QMessageBox, QPushButton, QWidget

from aether_qgis.endpoints import permission_of, remember
from aether_qgis.endpoints.notice import question
from aether_qgis.translation import tr


class ConsentBox(QMessageBox):
    """Says what would be sent, and to whom; nothing is sent by default."""

    def __init__(self, url: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("AetherConsentBox")
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(tr("AETHER: send text?"))
        self.setText(tr("The text of your query would leave QGIS."))
        self.setInformativeText(question(url))
        role = QMessageBox.ButtonRole
        self.send: QPushButton = self.addButton(tr("Send"), role.AcceptRole)
        self.keep: QPushButton = self.addButton(
            tr("Don't send"), role.RejectRole
        )
        self.setDefaultButton(self.keep)
        self.setEscapeButton(self.keep)
        self._url = url

    def ask(self) -> bool:
        """Return whether the user agrees; a yes is remembered."""
        self.exec()
        agreed = self.clickedButton() is self.send
        if agreed:
            remember(replace(permission_of(self._url), agreed=True))
        return agreed
