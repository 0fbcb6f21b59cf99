"""Choose the model bundle: a shipped one, or a folder."""

from __future__ import annotations

from typing import Iterable, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QToolButton,
    QWidget,
)

from aether_qgis.engine.protocol import DEFAULT_BUNDLE, BundleInfo
from aether_qgis.translation import tr

# Room for a title such as “Land cover (starter)”, in wide letters.
_TITLE_LENGTH = 12


class BundlePicker(QWidget):
    """A list of bundles by their titles, and a button for a folder."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.list = QComboBox(self)
        self.list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.list.setMinimumContentsLength(_TITLE_LENGTH)
        self.list.setAccessibleName(tr("Model"))
        self.list.setToolTip(tr("The model that compares text and pixels"))
        self.list.addItem(DEFAULT_BUNDLE, DEFAULT_BUNDLE)
        self.browse = QToolButton(self)
        self.browse.setText("…")
        self.browse.setAccessibleName(tr("Folder of a model bundle"))
        self.browse.setToolTip(tr("Use a model bundle from a folder"))
        self.browse.clicked.connect(self._choose_folder)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.browse)
        self.setFocusProxy(self.list)

    def bundle(self) -> str:
        """Return the chosen bundle's name or folder."""
        return str(self.list.currentData())

    def show_bundles(self, bundles: Iterable[BundleInfo]) -> None:
        """List ``bundles``, keeping the choice and added folders."""
        for bundle in bundles:
            index = self._row(bundle.name)
            self.list.setItemText(index, bundle.title or bundle.name)
            note = bundle.problem or bundle.folder
            self.list.setItemData(index, note, Qt.ItemDataRole.ToolTipRole)
            item = self.list.model().item(index)
            if bundle.problem:
                item.setEnabled(False)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, tr("Folder of a model bundle")
        )
        if folder:
            self.list.setCurrentIndex(self._row(folder))

    def _row(self, bundle: str) -> int:
        index = int(self.list.findData(bundle))
        if index < 0:
            self.list.addItem(bundle, bundle)
            index = self.list.count() - 1
        return index
