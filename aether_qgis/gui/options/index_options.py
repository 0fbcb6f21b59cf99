"""The aligned indexes on the options page: folder, limit, list, clearing."""

from __future__ import annotations

from dataclasses import replace
from typing import Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.client import shared_client
from aether_qgis.engine.protocol import IndexesRequest, IndexesResult
from aether_qgis.gui.options.index_table import IndexTable
from aether_qgis.settings import Settings
from aether_qgis.sizes import size_text
from aether_qgis.tasks.engine_task import EngineTask
from aether_qgis.tasks.start import start
from aether_qgis.translation import tr

_LARGEST_LIMIT_GIB = 1e6
_TYPING_MS = 500


class IndexOptions(QWidget):
    """Where indexes are stored, their size limit, and a list of them.

    The list is asked of the engine when it is first seen, and only where
    the folder exists.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("AetherIndexOptions")
        settings = Settings.load()
        self.folder = QgsFileWidget(self)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(settings.index_folder)
        self.folder.lineEdit().setPlaceholderText(str(Settings().indexes_home))
        self.folder.setToolTip(
            tr("A folder on a fast disk; existing indexes are not moved")
        )
        self.limit = QDoubleSpinBox(self)
        self.limit.setRange(0.1, _LARGEST_LIMIT_GIB)
        self.limit.setDecimals(1)
        self.limit.setSingleStep(10)
        self.limit.setGroupSeparatorShown(True)
        self.limit.setSuffix(" GiB")
        self.limit.setValue(settings.index_limit_gib)
        self.limit.setToolTip(
            tr(
                "When a new index needs space, the least recently used ones "
                "are removed"
            )
        )
        self.background = QCheckBox(
            tr("Build an index after the first search of a raster"), self
        )
        self.background.setChecked(settings.background_indexes)
        self.background.setToolTip(
            tr(
                "In the background, at low priority: it reads the whole "
                "raster once, which takes about as long as a search of all "
                "of it, and needs about as much disk space as the raster's "
                "pixels before compression"
            )
        )
        self.table = IndexTable(self)
        self.total = QLabel(self)
        self.total.setWordWrap(True)
        self.remove = QPushButton(tr("Remove selected"), self)
        self.clear = QPushButton(tr("Clear all…"), self)
        self._task: Optional[EngineTask] = None
        self._shown: Optional[IndexesResult] = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self._lay_out()
        self._show(None)
        self.folder.fileChanged.connect(lambda: self._later.start(_TYPING_MS))
        self.remove.clicked.connect(self.remove_selected)
        self.clear.clicked.connect(self.clear_all)
        self.table.itemSelectionChanged.connect(self._enable_buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """List the indexes when they are first seen."""
        super().showEvent(event)
        if self._shown is None and self._task is None:
            self.refresh()

    def settings(self, others: Settings) -> Settings:
        """Return ``others`` with what is set here."""
        return replace(
            others,
            index_folder=self.folder.filePath().strip(),
            index_limit_gib=self.limit.value(),
            background_indexes=self.background.isChecked(),
        )

    def refresh(self) -> None:
        """List the indexes of the folder shown."""
        home = self.settings(Settings()).indexes_home
        if home.is_dir():
            self._ask(IndexesRequest(str(home)))
        else:
            self._task = None
            self._show(IndexesResult((), 0))

    def remove_selected(self) -> None:
        """Remove the indexes that are selected in the table."""
        home = self.settings(Settings()).indexes_home
        chosen = self.table.chosen_folders()
        self._ask(IndexesRequest(str(home), remove=chosen))

    def clear_all(self) -> None:
        """Remove all indexes of the folder, if the user agrees."""
        kinds = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            "AETHER",
            tr(
                "Remove all indexes in this folder ({size})? Searches read "
                "the rasters again until new ones are built."
            ).format(size=size_text(self._shown.bytes if self._shown else 0)),
            kinds.Yes | kinds.No,
            kinds.No,
        )
        if answer == kinds.Yes:
            home = self.settings(Settings()).indexes_home
            self._ask(IndexesRequest(str(home), remove_all=True))

    def _ask(self, request: IndexesRequest) -> None:
        task = EngineTask(
            tr("AETHER: list the indexes"), shared_client(), request
        )
        self._task = task
        self._show(None)
        start(task, self._finish)

    def _finish(self) -> None:
        task = self._task
        if task is None or self.sender() is not task:
            return  # an answer to an older request
        self._task = None
        if isinstance(task.result, IndexesResult):
            self._show(task.result)
        else:
            self._show(None)
            self.total.setText(task.error)

    def _show(self, found: Optional[IndexesResult]) -> None:
        self._shown = found
        self.table.show_indexes(found.indexes if found else ())
        self.total.setText(_total(found) if found else tr("Looking"))
        self._enable_buttons()

    def _enable_buttons(self) -> None:
        indexes = self._shown.indexes if self._shown else ()
        self.clear.setEnabled(bool(indexes))
        self.remove.setEnabled(bool(self.table.chosen_folders()))

    def _lay_out(self) -> None:
        explanation = QLabel(
            tr(
                "An aligned index stores a model's output for every pixel of "
                "a raster, so that searches and the live map do not have to "
                "read the raster."
            ),
            self,
        )
        explanation.setWordWrap(True)
        form = QFormLayout()
        form.addRow(tr("Folder"), self.folder)
        form.addRow(tr("Size limit"), self.limit)
        form.addRow("", self.background)
        buttons = QHBoxLayout()
        buttons.addWidget(self.total, 1)
        buttons.addWidget(self.remove)
        buttons.addWidget(self.clear)
        layout = QVBoxLayout(self)
        layout.addWidget(explanation)
        layout.addLayout(form)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)


def _total(found: IndexesResult) -> str:
    if not found.indexes:
        return tr("There are no indexes in this folder.")
    return tr("Indexes: {count}, {size} in all").format(
        count=len(found.indexes), size=size_text(found.bytes)
    )
