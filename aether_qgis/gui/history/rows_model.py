"""The list's model: rows of text, searched as one types."""

from __future__ import annotations

from typing import Any, List, Optional, Sequence

from qgis.PyQt.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
)

from aether_qgis.gui.history.rows import Row

_SEARCHED = Qt.ItemDataRole.UserRole + 1


class RowsModel(QAbstractListModel):
    """Queries, two lines each."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._rows: List[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        """Show ``rows`` in this order."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, place: int) -> Row:
        """Return the row at a place."""
        return self._rows[place]

    def rowCount(self, parent: Optional[QModelIndex] = None) -> int:
        """Return how many queries there are."""
        return (
            0 if parent is not None and parent.isValid() else len(self._rows)
        )

    def data(self, index: QModelIndex, role: int = 0) -> Any:
        """Return what Qt asks about a row."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.title}\n{row.details}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {row.details}"
        return row.searched if role == _SEARCHED else None


class SearchedRows(QSortFilterProxyModel):
    """The rows that hold all the words that were typed."""

    def __init__(self, rows: RowsModel, parent: Optional[QObject]) -> None:
        super().__init__(parent)
        self._words: List[str] = []
        self.setSourceModel(rows)

    def search(self, text: str) -> None:
        """Show the rows with all words of ``text``; all for none."""
        self._words = text.casefold().split()
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:
        """Say whether a row holds the words."""
        index = self.sourceModel().index(row, 0, parent)
        text = str(index.data(_SEARCHED)).casefold()
        return all(word in text for word in self._words)
