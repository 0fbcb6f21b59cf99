"""The places that were found, as a table that is walked and marked by key."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.core import QgsFeature, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import (
    QLocale,
    QModelIndex,
    QSortFilterProxyModel,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QStandardItem,
    QStandardItemModel,
)
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
    QWidget,
)

from aether_qgis.results.area_text import area_text
from aether_qgis.results.region_states import (
    DISMISSED,
    KEPT,
    OPEN,
    set_state,
    state_of,
)
from aether_qgis.translation import tr

_SORT_ROLE = Qt.ItemDataRole.UserRole + 1
_FEATURE_ROLE = Qt.ItemDataRole.UserRole + 2
_STATE_ROLE = Qt.ItemDataRole.UserRole + 3

_WALKING = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
)
_STATE_KEYS = {
    Qt.Key.Key_K: KEPT,
    Qt.Key.Key_Space: KEPT,
    Qt.Key.Key_D: DISMISSED,
}
_MEASURES = {"similarity_mean": 3, "change_mean": 0}
"""The field by which places are ranked, and the decimals it is shown with."""
_SIGNS = {OPEN: "{rank}", KEPT: "✓ {rank}", DISMISSED: "✗ {rank}"}

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

_ROWS_AT_LEAST = 5


class ResultsTable(QTableView):
    """Rank, similarity and area of each place.

    A click or an arrow key chooses one; K or the space bar keeps it and D
    dismisses it, and the same key again takes that back.
    """

    place_chosen = pyqtSignal(str, "qint64")
    """Layer id and feature id of a place."""
    states_changed = pyqtSignal()
    """A place was kept or dismissed, or is no longer."""
    not_stored = pyqtSignal()
    """The layer does not take what was said of a place."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.layer_id = ""
        """Of the regions that are listed; empty without any."""
        self._has_answer = False
        self._places = QStandardItemModel(0, 3, self)
        self._places.setHorizontalHeaderLabels(
            [tr("Rank"), tr("Similarity"), tr("Size")]
        )
        sorted_places = QSortFilterProxyModel(self)
        sorted_places.setSourceModel(self._places)
        sorted_places.setSortRole(_SORT_ROLE)
        self.setModel(sorted_places)
        self._set_looks()
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_places(
        self, regions: Optional[QgsVectorLayer], has_answer: bool = False
    ) -> None:
        """List the features of a regions layer, best first.

        Without one the table says what it is for, or, as an answer, that
        there are no places.
        """
        self._has_answer = has_answer
        self._places.removeRows(0, self._places.rowCount())
        self.layer_id = regions.id() if regions else ""
        is_change = regions and "change_mean" in regions.fields().names()
        measure = tr("Change") if is_change else tr("Similarity")
        self._places.setHeaderData(1, Qt.Orientation.Horizontal, measure)
        for feature in regions.getFeatures() if regions else ():
            self._places.appendRow(_row(feature))
            self._show_state(self._places.rowCount() - 1, state_of(feature))
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.resizeColumnToContents(0)
        self.states_changed.emit()

    def count_in_state(self, state: str) -> int:
        """Return how many of the places are kept, or dismissed."""
        items = map(self._places.item, range(self._places.rowCount()))
        return sum(item.data(_STATE_ROLE) == state for item in items)

    def toggle_state(self, state: str) -> None:
        """Keep or dismiss the place of the current row, or take it back."""
        index = self.model().mapToSource(self.currentIndex())
        first = self._places.item(index.row()) if index.isValid() else None
        layer = QgsProject.instance().mapLayer(self.layer_id)
        if first is None or not isinstance(layer, QgsVectorLayer):
            return
        wanted = OPEN if first.data(_STATE_ROLE) == state else state
        if not set_state(layer, first.data(_FEATURE_ROLE), wanted):
            self.not_stored.emit()
            return
        self._show_state(index.row(), wanted)
        self.states_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the places with the map following, keep or dismiss them."""
        state = _STATE_KEYS.get(event.key())
        if state and not event.modifiers():
            self.toggle_state(state)
            return
        super().keyPressEvent(event)
        if event.key() in _WALKING and self.currentIndex().isValid():
            self._choose(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the table, or what it is for while it is empty."""
        super().paintEvent(event)
        if self.place_count():
            return
        painter = QPainter(self.viewport())
        role = QPalette.ColorRole.PlaceholderText
        painter.setPen(self.palette().color(role))
        painter.drawText(
            self.viewport().rect().adjusted(8, 8, -8, -8),
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
            tr("No places.")
            if self._has_answer
            else tr("The best places are listed here."),
        )
        painter.end()

    def place_count(self) -> int:
        """Return how many places are listed."""
        return int(self._places.rowCount())

    def _choose(self, index: QModelIndex) -> None:
        first = index.siblingAtColumn(0)
        self.place_chosen.emit(self.layer_id, first.data(_FEATURE_ROLE))

    def _show_state(self, row: int, state: str) -> None:
        role = QPalette.ColorRole.PlaceholderText
        faint = self.palette().brush(role) if state == DISMISSED else None
        for column in range(self._places.columnCount()):
            item = self._places.item(row, column)
            item.setData(faint, Qt.ItemDataRole.ForegroundRole)
        first = self._places.item(row)
        first.setData(state, _STATE_ROLE)
        first.setText(_SIGNS[state].format(rank=first.data(_SORT_ROLE)))

    def _set_looks(self) -> None:
        self.setSortingEnabled(True)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(
            QAbstractItemView.SelectionBehavior.SelectRows
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setToolTip(
            tr(
                "Click a place or walk with the arrow keys to zoom to it; K "
                "or the space bar keeps a place, D dismisses it"
            )
        )
        self.setAccessibleName(tr("Places found"))
        self.verticalHeader().hide()
        row_height = self.fontMetrics().height() + 8
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.setMinimumHeight((_ROWS_AT_LEAST + 1) * row_height)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(_RIGHT)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)


def _row(feature: QgsFeature) -> Tuple[QStandardItem, ...]:
    rank = int(feature["rank"])
    names = feature.fields().names()
    measure = next(name for name in _MEASURES if name in names)
    value = float(feature[measure])
    area_m2 = float(feature["area_m2"])
    first = _item(str(rank), rank)
    first.setData(feature.id(), _FEATURE_ROLE)
    return (
        first,
        _item(QLocale().toString(value, "f", _MEASURES[measure]), value),
        _item(area_text(area_m2), area_m2),
    )


def _item(text: str, value: float) -> QStandardItem:
    item = QStandardItem(text)
    item.setData(value, _SORT_ROLE)
    item.setTextAlignment(_RIGHT)
    return item
