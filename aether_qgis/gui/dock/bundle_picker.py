"""Choose the model bundle, see what it knows, or make one."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Iterable, Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QMenu,
    QMessageBox,
    QToolButton,
    QWidget,
)

from aether_qgis.engine.protocol import DEFAULT_BUNDLE, BundleInfo
from aether_qgis.gui.dock.bundle_card import BundleCard, bundle_tooltip
from aether_qgis.settings import Settings
from aether_qgis.translation import of_bundle, tr

# Room for a title such as “Land cover (starter)”, in wide letters.
_TITLE_LENGTH = 12


class BundlePicker(QWidget):
    """A list of bundles by their titles, a menu, and a card below."""

    training_wanted = pyqtSignal()
    """The user wants to train on points."""
    algorithm_wanted = pyqtSignal(str)
    """The user wants the dialog of this algorithm."""
    folder_added = pyqtSignal()
    """A bundle from elsewhere is remembered: list the bundles again."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._infos: Dict[str, BundleInfo] = {}
        self.list = QComboBox(self)
        self.list.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.list.setMinimumContentsLength(_TITLE_LENGTH)
        self.list.setAccessibleName(tr("Model"))
        self.list.setToolTip(tr("The model that compares text and pixels"))
        self.list.addItem(DEFAULT_BUNDLE, DEFAULT_BUNDLE)
        self.more = QToolButton(self)
        self.more.setText("…")
        self.more.setAccessibleName(tr("More models"))
        self.more.setToolTip(
            tr("Train, import, add, evaluate or export a model")
        )
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setMenu(self._menu())
        # The sign that there is a menu would cover the dots.
        self.more.setStyleSheet("QToolButton::menu-indicator {image: none;}")
        self.card = BundleCard(self)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(0, 1)
        layout.addWidget(self.list, 0, 0)
        layout.addWidget(self.more, 0, 1)
        layout.addWidget(self.card, 1, 0, 1, 2)
        self.setFocusProxy(self.list)
        self.list.currentIndexChanged.connect(self._show_card)

    def bundle(self) -> str:
        """Return the chosen bundle's name or folder."""
        return str(self.list.currentData())

    def chosen_info(self) -> Optional[BundleInfo]:
        """Return what is known about the chosen bundle."""
        return self._infos.get(self.bundle())

    def show_bundles(self, bundles: Iterable[BundleInfo]) -> None:
        """List ``bundles``, keeping the choice even if it is gone."""
        self._infos = {bundle.name: bundle for bundle in bundles}
        for row in reversed(range(self.list.count())):
            name = self.list.itemData(row)
            if name not in self._infos and name != self.bundle():
                self.list.removeItem(row)
        for name, bundle in self._infos.items():
            row = self._row(name)
            self.list.setItemText(row, of_bundle(bundle.title) or name)
            tooltip = bundle_tooltip(bundle)
            self.list.setItemData(row, tooltip, Qt.ItemDataRole.ToolTipRole)
            self.list.model().item(row).setEnabled(not bundle.problem)
        self._show_card()

    def choose(self, bundle: str) -> None:
        """Choose a bundle by its name or folder, listed or not."""
        self.list.setCurrentIndex(self._row(bundle))

    def add_folder(self, folder: str) -> None:
        """Remember the bundle in ``folder`` and choose it."""
        Settings.load().with_bundle(folder).save()
        self.choose(folder)
        self.folder_added.emit()

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        train = menu.addAction(tr("Train on my points…"))
        train.triggered.connect(lambda: self.training_wanted.emit())
        self._offer(menu, tr("Import a checkpoint…"), "importcheckpoint")
        menu.addAction(tr("Add a bundle's folder…")).triggered.connect(
            self._choose_folder
        )
        menu.addSeparator()
        self._offer(menu, tr("Evaluate the model…"), "evaluatealignment")
        self._offer(menu, tr("Export the aligned raster…"), "exportaligned")
        return menu

    def _offer(self, menu: QMenu, text: str, algorithm: str) -> None:
        action = menu.addAction(text)
        action.setObjectName(algorithm)
        action.triggered.connect(lambda: self.algorithm_wanted.emit(algorithm))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, tr("Folder of a model bundle")
        )
        if not folder:
            return
        if holds_bundle(folder):
            self.add_folder(folder)
            return
        QMessageBox.warning(
            self,
            "AETHER",
            tr(
                "{folder} holds no model bundle: choose the folder that has "
                "a file bundle.json in it."
            ).format(folder=folder),
        )

    def _show_card(self) -> None:
        self.card.show_bundle(self.chosen_info())

    def _row(self, bundle: str) -> int:
        index = int(self.list.findData(bundle))
        if index < 0:
            self.list.addItem(bundle, bundle)
            index = self.list.count() - 1
        return index


def holds_bundle(folder: str) -> bool:
    """Say whether ``folder`` is a bundle, or has bundles in it."""
    name = "bundle.json"
    place = Path(folder)
    return (place / name).is_file() or any(place.glob(f"*/{name}"))
