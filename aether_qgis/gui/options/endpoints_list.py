"""The hosted text encoders on the options page: consent and keys."""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, Optional

from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.endpoints import (
    EndpointError,
    Permission,
    embeddings_url,
    forget,
    permissions,
    remember,
)
from aether_qgis.translation import tr

_URL = Qt.ItemDataRole.UserRole
_Checked = Qt.CheckState


class EndpointsList(QGroupBox):
    """Endpoints by address; a tick means that text may be sent there."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Hosted text encoders"), parent)
        self.setObjectName("AetherEndpoints")
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Hosted text encoders"))
        self.list.setToolTip(
            tr("A tick allows AETHER to send the text of queries there")
        )
        self.list.setMaximumHeight(120)
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("http://localhost:11434/v1")
        self.address.setAccessibleName(tr("Address of a text encoder"))
        self.add = QPushButton(tr("Add"), self)
        self.remove = QPushButton(tr("Remove"), self)
        self.authentication = QgsAuthConfigSelect(self)
        self.problem = QLabel(self)
        self.problem.setWordWrap(True)
        self.problem.hide()
        self._shown: Dict[str, Permission] = {}
        self._removed: Dict[str, Permission] = {}
        self._lay_out()
        for permission in permissions():
            self._show(permission)
        self.list.currentItemChanged.connect(self._choose)
        self.list.itemChanged.connect(self._agree)
        self.authentication.selectedConfigIdChanged.connect(self._sign)
        self.add.clicked.connect(self.add_address)
        self.remove.clicked.connect(self.remove_chosen)
        self.list.setCurrentRow(0)
        self._choose()

    def apply(self) -> None:
        """Store what the list shows."""
        for url in self._removed:
            forget(url)
        for permission in self._shown.values():
            remember(permission)

    def add_address(self) -> None:
        """Add the address that was typed; it is not allowed yet."""
        try:
            url = embeddings_url(self.address.text())
        except EndpointError as error:
            self.problem.setText(str(error))
            self.problem.show()
            return
        self.problem.hide()
        self.address.clear()
        if url not in self._shown:
            self._show(self._removed.pop(url, Permission(url)))
        self.list.setCurrentItem(self._item_of(url))

    def remove_chosen(self) -> None:
        """Remove the chosen address, and with it the consent."""
        item = self.list.currentItem()
        if item:
            url = item.data(_URL)
            self._removed[url] = Permission(url)
            del self._shown[url]
            self.list.takeItem(self.list.row(item))

    def _show(self, permission: Permission) -> None:
        self._shown[permission.url] = permission
        item = QListWidgetItem(permission.url)
        item.setData(_URL, permission.url)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        state = _Checked.Checked if permission.agreed else _Checked.Unchecked
        item.setCheckState(state)
        self.list.addItem(item)

    def _item_of(self, url: str) -> Optional[QListWidgetItem]:
        found = self.list.findItems(url, Qt.MatchFlag.MatchExactly)
        return found[0] if found else None

    def _choose(self) -> None:
        item = self.list.currentItem()
        for widget in (self.remove, self.authentication):
            widget.setEnabled(item is not None)
        chosen = self._shown.get(item.data(_URL)) if item else None
        # Showing an entry's authentication must not change another's.
        self.authentication.blockSignals(True)
        self.authentication.setConfigId(
            chosen.authentication if chosen else ""
        )
        self.authentication.blockSignals(False)

    def _agree(self, item: QListWidgetItem) -> None:
        url = item.data(_URL)
        agreed = item.checkState() == _Checked.Checked
        self._shown[url] = replace(self._shown[url], agreed=agreed)

    def _sign(self, authentication: str) -> None:
        item = self.list.currentItem()
        if item:
            url = item.data(_URL)
            self._shown[url] = replace(
                self._shown[url], authentication=authentication
            )

    def _lay_out(self) -> None:
        explanation = QLabel(
            tr(
                "Some models need a text encoder that runs on a server. A "
                "tick allows AETHER to send the text of your queries there. "
                "A key stays in QGIS's authentication store: choose an entry "
                "such as API Header, with Authorization and Bearer before "
                "the key."
            ),
            self,
        )
        explanation.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        layout = QVBoxLayout(self)
        layout.addWidget(explanation)
        layout.addWidget(self.list)
        layout.addLayout(row)
        layout.addWidget(self.problem)
        layout.addWidget(QLabel(tr("Key of the selected endpoint"), self))
        layout.addWidget(self.authentication)
