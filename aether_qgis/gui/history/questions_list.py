"""The list of queries: searched, walked by keys, several selected."""

from __future__ import annotations

from typing import List, Optional, Sequence, Set

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QListView, QWidget

from aether_qgis.gui.history.row_delegate import RowDelegate
from aether_qgis.gui.history.rows import Row
from aether_qgis.gui.history.rows_model import RowsModel, SearchedRows
from aether_qgis.translation import tr


class QuestionsList(QListView):
    """Enter or a double click picks a query; a menu offers more."""

    picked = pyqtSignal()
    selection_changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._rows = RowsModel(self)
        self._shown = SearchedRows(self._rows, self)
        self.setModel(self._shown)
        self.setAccessibleName(tr("Queries"))
        self.setAlternatingRowColors(True)
        self.setItemDelegate(RowDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(
            QAbstractItemView.SelectionMode.ExtendedSelection
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.activated.connect(lambda: self.picked.emit())
        selection = self.selectionModel()
        selection.selectionChanged.connect(
            lambda: self.selection_changed.emit()
        )

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show ``rows``; those that were selected stay so."""
        chosen = {row.key for row in self.chosen()}
        self._rows.show(rows)
        self._select(chosen)
        self.selection_changed.emit()

    def search(self, text: str) -> None:
        """Show the rows with all words of ``text``."""
        self._shown.search(text)
        self.selection_changed.emit()

    def chosen(self) -> List[Row]:
        """Return the selected queries, from the top."""
        indexes = self.selectionModel().selectedRows()
        places = [self._shown.mapToSource(index).row() for index in indexes]
        return [self._rows.row(place) for place in sorted(places)]

    def shown_count(self) -> int:
        """Return how many queries the search leaves."""
        return int(self._shown.rowCount())

    def choose(self, place: int) -> None:
        """Select the query that is shown at a place."""
        self.setCurrentIndex(self._shown.index(place, 0))

    def _select(self, keys: Set[str]) -> None:
        selection = self.selectionModel()
        for place in range(self._shown.rowCount()):
            index = self._shown.index(place, 0)
            row = self._rows.row(self._shown.mapToSource(index).row())
            if row.key in keys:
                selection.select(index, selection.SelectionFlag.Select)
