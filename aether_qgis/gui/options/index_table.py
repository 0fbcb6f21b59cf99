"""The aligned indexes of a folder, as a table."""

from __future__ import annotations

from pathlib import Path
from typing import Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from aether_qgis.engine.protocol import IndexInfo
from aether_qgis.requests.index import state_text
from aether_qgis.sizes import size_text
from aether_qgis.translation import tr

_FOLDER = Qt.ItemDataRole.UserRole
_SIZE_COLUMN = 2
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ROWS_AT_LEAST = 4


class IndexTable(QTableWidget):
    """Raster, model, size, state and last use of each index."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(0, 5, parent)
        self.setHorizontalHeaderLabels(
            [
                tr("Raster"),
                tr("Model"),
                tr("Size"),
                tr("State"),
                tr("Last used"),
            ]
        )
        self.setAccessibleName(tr("Aligned indexes"))
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(
            QAbstractItemView.SelectionBehavior.SelectRows
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        row_height = self.fontMetrics().height() + 8
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.setMinimumHeight((_ROWS_AT_LEAST + 1) * row_height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_indexes(self, indexes: Sequence[IndexInfo]) -> None:
        """List ``indexes`` in their order."""
        self.setRowCount(len(indexes))
        for row, info in enumerate(indexes):
            for column, text in enumerate(_texts(info)):
                item = QTableWidgetItem(text)
                item.setToolTip(info.raster or info.folder)
                item.setData(_FOLDER, info.folder)
                if column == _SIZE_COLUMN:
                    item.setTextAlignment(_RIGHT)
                self.setItem(row, column, item)

    def chosen_folders(self) -> Tuple[str, ...]:
        """Return the folders of the indexes that are selected."""
        rows = self.selectionModel().selectedRows()
        return tuple(str(row.data(_FOLDER)) for row in rows)


def _texts(info: IndexInfo) -> Tuple[str, ...]:
    used = QDateTime.fromString(info.used, Qt.DateFormat.ISODate)
    short = QLocale.FormatType.ShortFormat
    return (
        # A damaged index may not say which raster it belongs to.
        Path(info.raster or info.folder).name,
        info.bundle_title or info.bundle,
        size_text(info.bytes),
        state_text(info.state),
        QLocale().toString(used.toLocalTime(), short),
    )
