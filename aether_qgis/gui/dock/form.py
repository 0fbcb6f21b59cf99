"""The dock's widgets and how they look idle, running and after an error."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication, QgsVectorLayer
from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.gui.dock.index_row import IndexRow
from aether_qgis.gui.dock.keep_box import KeepBox
from aether_qgis.gui.dock.options import QueryOptionsBox
from aether_qgis.gui.dock.query_edit import QueryEdit
from aether_qgis.gui.dock.results_table import ResultsTable
from aether_qgis.gui.dock.understood_line import UnderstoodLine
from aether_qgis.gui.first_run.panel import FirstRunPanel
from aether_qgis.gui.live_map.panel import LiveMapPanel
from aether_qgis.gui.widgets.progress_row import ProgressRow
from aether_qgis.gui.widgets.raster_box import RasterBox
from aether_qgis.gui.widgets.status_line import StatusLine
from aether_qgis.translation import tr

# Narrower, the query would show a word at most.
_NARROWEST = 270


class QueryForm(QWidget):
    """First run, raster, query, live map, index, options, places, status."""

    search_wanted = pyqtSignal()
    """The user pressed Enter or Search."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_NARROWEST)
        self.first_run = FirstRunPanel(self)
        self.raster = RasterBox(self, with_groups=True)
        self.raster.setToolTip(
            tr("The embedding raster to search, e.g. AlphaEarth")
        )
        self.query = QueryEdit(self)
        self.understood = UnderstoodLine(self)
        self.search = QPushButton(tr("Search"), self)
        self.search.setIcon(QgsApplication.getThemeIcon("/search.svg"))
        self.search.setToolTip(tr("Find the best places (Enter)"))
        self.live_map = LiveMapPanel(self)
        self.index = IndexRow(self)
        self.options = QueryOptionsBox(self)
        self.progress = ProgressRow(self)
        self.results = ResultsTable(self)
        self.keep = KeepBox(self)
        self.status = StatusLine(self)
        self._lay_out()
        self._order_tabs()
        self.query.textChanged.connect(self.understood.forget)
        self.query.returnPressed.connect(self._search)
        self.search.clicked.connect(self._search)

    def show_running(self) -> None:
        """Show progress; nothing can be started meanwhile."""
        self.search.setEnabled(False)
        self.show_places(None)
        self.understood.forget()
        self.status.show_text("")
        self.progress.start()

    def show_idle(self) -> None:
        """Let the user search again."""
        self.progress.hide()
        self.search.setEnabled(True)

    def show_places(self, regions: Optional[QgsVectorLayer]) -> None:
        """List the places of an answer, or none."""
        self.results.show_places(regions)
        self.keep.show_answer(regions)

    def show_status(self, text: str, note: str = "", tip: str = "") -> None:
        """Show how the query went, a remark below it, and a tooltip."""
        self.status.show_text(text, note, tip)

    def show_error(self, sentence: str, steps: str = "") -> None:
        """Show what went wrong, and what to do at the press of a button."""
        self.status.show_error(sentence, steps)

    def _search(self) -> None:
        if self.search.isEnabled():
            self.search_wanted.emit()

    def _lay_out(self) -> None:
        # A short dock scrolls; progress and status always show.
        scrolled = QgsScrollArea(self)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setWidgetResizable(True)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(self._scrolled_part())
        lower = QVBoxLayout()
        lower.addWidget(self.progress)
        lower.addWidget(self.status)
        layout = QVBoxLayout(self)
        margins = layout.contentsMargins()
        margins.setTop(layout.spacing())
        lower.setContentsMargins(margins)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolled, 1)
        layout.addLayout(lower)

    def _scrolled_part(self) -> QWidget:
        query = QHBoxLayout()
        query.addWidget(self.query, 1)
        query.addWidget(self.search)
        query_label = QLabel(tr("Find"), self)
        query_label.setBuddy(self.query)
        form = QFormLayout()
        form.setFieldGrowthPolicy(
            QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
        )
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("Raster"), self.raster)
        form.addRow(query_label, query)
        part = QWidget(self)
        layout = QVBoxLayout(part)
        layout.addWidget(self.first_run)
        layout.addLayout(form)
        layout.addWidget(self.understood)
        layout.addWidget(self.live_map)
        layout.addWidget(self.index)
        layout.addWidget(self.options)
        layout.addWidget(self.results, 1)
        layout.addWidget(self.keep)
        return part

    def _order_tabs(self) -> None:
        order = (
            self.raster,
            self.query,
            self.search,
            self.live_map.switch,
            self.live_map.threshold,
            self.index.button,
            self.index.more,
            self.options,
            self.results,
            self.keep,
            self.progress.cancel_button,
        )
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)
