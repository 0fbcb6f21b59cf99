"""History and favourites: what was asked, to ask it again."""

from __future__ import annotations

from dataclasses import replace
from typing import List, Optional

from qgis.PyQt.QtCore import QFileSystemWatcher, QPoint, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.gui.history.panel_menu import PanelMenu
from aether_qgis.gui.history.questions_list import QuestionsList
from aether_qgis.gui.history.rows import (
    Row,
    entry_row,
    favourite_row,
)
from aether_qgis.gui.widgets.status_line import StatusLine
from aether_qgis.history.favourites import Favourites
from aether_qgis.history.history_file import HistoryFile
from aether_qgis.history.locked_file import RecordError
from aether_qgis.settings import Settings
from aether_qgis.translation import tr

_SOON_MS = 100
"""A change of a file is several changes of its folder."""


class HistoryPanel(QWidget):
    """Lists queries; what is picked is signalled for the dock to ask."""

    ask_wanted = pyqtSignal(object)
    """A ``Question`` to be asked now."""
    edit_wanted = pyqtSignal(object)
    """A ``Question`` to be shown in the form."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.kind = QComboBox(self)
        self.kind.addItem(tr("History"), False)
        self.kind.addItem(tr("Favourites"), True)
        self.kind.setAccessibleName(tr("What is listed"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search in what was asked"))
        self.search.setClearButtonEnabled(True)
        self.list = QuestionsList(self)
        self.ask = QPushButton(tr("Ask again"), self)
        self.ask.setToolTip(tr("Ask the same of the same raster (Enter)"))
        self.edit = QPushButton(tr("Edit"), self)
        self.edit.setToolTip(tr("Show it in the form, to change it"))
        self.menu = PanelMenu(
            self, self.list.chosen, self._show_changed, self._show_error
        )
        self.more = QToolButton(self)
        self.more.setText("…")
        self.more.setAccessibleName(tr("More"))
        self.more.setToolTip(tr("Copy, export, add to the favourites, remove"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        # The sign that there is a menu would cover the dots.
        self.more.setStyleSheet("QToolButton::menu-indicator {image: none;}")
        self.more.setMenu(self.menu)
        self.records = QCheckBox(tr("Record what I ask"), self)
        self.records.setToolTip(
            tr("The history stays in your QGIS profile; nothing is sent")
        )
        self.records.setChecked(Settings.load().keeps_history)
        self.status = StatusLine(self)
        self._tells_of_list = True
        """Whether the status is about the list, not what was done last."""
        self._lay_out()
        # Other windows, and other QGIS, write the files as well.
        self._watcher = QFileSystemWatcher(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._look_again)
        self._watcher.directoryChanged.connect(lambda: self._soon.start())
        self.kind.currentIndexChanged.connect(self._change_kind)
        self.search.textChanged.connect(self.list.search)
        self.list.selection_changed.connect(self._fit)
        self.list.picked.connect(self._ask)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.ask.clicked.connect(self._ask)
        self.edit.clicked.connect(self._edit)
        self.records.toggled.connect(self._record)
        self._fit()

    def refresh(self) -> None:
        """Read history or favourites anew."""
        self._watch()
        try:
            rows = self._rows()
        except RecordError as error:
            self.list.show_rows([])
            self._show_error(str(error))
            self._tells_of_list = True
            return
        self.list.show_rows(rows)
        if not rows or self._tells_of_list:
            self._tell("" if rows else self._nothing_yet())
        self._tells_of_list = not rows

    def show_favourites(self, wanted: bool = True) -> None:
        """List the favourites, or the history."""
        self.kind.setCurrentIndex(self.kind.findData(wanted))

    def showEvent(self, event: QShowEvent) -> None:
        """Read the files when the panel comes into sight."""
        super().showEvent(event)
        self.refresh()

    @property
    def _of_favourites(self) -> bool:
        return bool(self.kind.currentData())

    def _rows(self) -> List[Row]:
        if self._of_favourites:
            return list(map(favourite_row, Favourites().all()))
        return list(map(entry_row, HistoryFile().entries()))

    def _nothing_yet(self) -> str:
        if self._of_favourites:
            return tr(
                "There are no favourites yet: choose a query of the history "
                "and add it with the button …, or import a file."
            )
        if not self.records.isChecked():
            return tr("The history is switched off.")
        return tr("Nothing has been asked yet: what you ask is listed here.")

    def _ask(self) -> None:
        for row in self.list.chosen()[:1]:
            if row.problem:
                self._show_error(row.problem)
            else:
                self.ask_wanted.emit(row.question)

    def _edit(self) -> None:
        for row in self.list.chosen()[:1]:
            self.edit_wanted.emit(row.question)

    def _record(self, wanted: bool) -> None:
        replace(Settings.load(), keeps_history=wanted).save()
        self._tells_of_list = True
        self.refresh()

    def _change_kind(self) -> None:
        self._tells_of_list = True
        self.refresh()

    def _show_changed(self, told: str) -> None:
        self._tells_of_list = True
        self.refresh()
        if told:
            self._tell(told)
            self._tells_of_list = False

    def _tell(self, text: str) -> None:
        self.status.show_text(text)
        self.status.setVisible(bool(text))

    def _show_error(self, sentence: str) -> None:
        self.status.show_error(sentence)
        self.status.show()
        self._tells_of_list = False

    def _look_again(self) -> None:
        if self.isVisible():
            self.refresh()

    def _watch(self) -> None:
        folder = Settings.load().records_home
        if folder.is_dir() and not self._watcher.directories():
            self._watcher.addPath(str(folder))

    def _fit(self) -> None:
        selected = len(self.list.chosen())
        self.ask.setEnabled(selected == 1)
        self.edit.setEnabled(selected == 1)
        self.menu.fit(self._of_favourites, selected, self.list.shown_count())

    def _open_menu(self, place: QPoint) -> None:
        self.menu.popup(self.list.viewport().mapToGlobal(place))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.kind)
        top.addWidget(self.search, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.ask, 1)
        buttons.addWidget(self.edit, 1)
        buttons.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        layout.addWidget(self.status)
        layout.addWidget(self.records)
