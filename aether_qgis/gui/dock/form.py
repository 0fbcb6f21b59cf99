"""The dock's widgets and how they look idle, running and after an error."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsVectorLayer
from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QFrame,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.engine.protocol import QueryRequest, QueryResult
from aether_qgis.gui.dock.answer_row import AnswerRow
from aether_qgis.gui.dock.asking import AskingPart
from aether_qgis.gui.dock.index_row import IndexRow
from aether_qgis.gui.dock.modes import Mode
from aether_qgis.gui.dock.options import QueryOptionsBox
from aether_qgis.gui.dock.query_summary import (
    answer_tip,
    places_text,
    remarks,
)
from aether_qgis.gui.dock.results_table import ResultsTable
from aether_qgis.gui.dock.round_row import RoundRow
from aether_qgis.gui.dock.understood_line import UnderstoodLine
from aether_qgis.gui.first_run.panel import FirstRunPanel
from aether_qgis.gui.live_map.panel import LiveMapPanel
from aether_qgis.gui.widgets.progress_row import ProgressRow
from aether_qgis.gui.widgets.status_line import StatusLine
from aether_qgis.results.region_states import DISMISSED, KEPT
from aether_qgis.results.verdict import is_quiet

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
        self.asking = AskingPart(self)
        self.raster = self.asking.raster
        self.query = self.asking.query
        self.search = self.asking.search
        self.understood = UnderstoodLine(self)
        self.live_map = LiveMapPanel(self)
        self.index = IndexRow(self)
        self._of_search = QWidget(self)
        self.options = QueryOptionsBox(self)
        self.progress = ProgressRow(self)
        self._of_answer = QWidget(self)
        self.results = ResultsTable(self)
        self.round = RoundRow(self)
        self.answer = AnswerRow(self)
        self.keep = self.answer.keep
        self.status = StatusLine(self)
        self._lay_out()
        self._order_tabs()
        self.query.textChanged.connect(self.understood.forget)
        self.asking.search_wanted.connect(self.search_wanted)
        self.asking.mode_changed.connect(self._show_mode)
        self.results.states_changed.connect(self._show_states)
        self._show_mode()

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

    def show_places(
        self, regions: Optional[QgsVectorLayer], has_answer: bool = False
    ) -> None:
        """List the places of an answer, which may have none."""
        self.results.show_places(regions, has_answer)
        self.answer.show_answer(regions)

    def show_answer(self, request: QueryRequest, result: QueryResult) -> None:
        """Show what an answer says, and what its words were taken for."""
        self.status.show_text(
            places_text(result),
            remarks(result, request.device),
            answer_tip(result),
        )
        # The line above says so, of what has been searched.
        self.asking.examples.show_notes(())
        self.understood.show_understood(
            result.understood, is_quiet(result), request.as_typed
        )

    def show_status(self, text: str, note: str = "", tip: str = "") -> None:
        """Show how the query went, a remark below it, and a tooltip."""
        self.status.show_text(text, note, tip)

    def show_error(self, sentence: str, steps: str = "") -> None:
        """Show what went wrong, and what to do at the press of a button."""
        self.status.show_error(sentence, steps)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cancel what runs at Escape, wherever the focus is."""
        if event.key() == Qt.Key.Key_Escape and self.progress.isVisible():
            self.progress.cancel_button.click()
            return
        super().keyPressEvent(event)

    def _show_states(self) -> None:
        kept, dismissed = map(self.results.count_in_state, (KEPT, DISMISSED))
        self.round.show_counts(kept, dismissed)

    def _show_mode(self) -> None:
        mode = self.asking.mode()
        is_search = mode in (Mode.WORDS, Mode.EXAMPLES)
        self._of_search.setVisible(is_search)
        self.options.show_for(mode)
        self.status.show_hint(mode is Mode.WORDS)
        self.understood.forget()
        self._of_answer.setVisible(mode is not Mode.LEGEND)

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
        of_search = QVBoxLayout(self._of_search)
        of_search.setContentsMargins(0, 0, 0, 0)
        of_search.addWidget(self.live_map)
        of_search.addWidget(self.index)
        of_answer = QVBoxLayout(self._of_answer)
        of_answer.setContentsMargins(0, 0, 0, 0)
        of_answer.addWidget(self.results, 1)
        of_answer.addWidget(self.round)
        of_answer.addWidget(self.answer)
        part = QWidget(self)
        layout = QVBoxLayout(part)
        layout.addWidget(self.first_run)
        layout.addWidget(self.asking)
        layout.addWidget(self.understood)
        layout.addWidget(self._of_search)
        layout.addWidget(self.options)
        layout.addWidget(self._of_answer, 1)
        layout.addStretch()
        return part

    def _order_tabs(self) -> None:
        order = (
            *self.asking.widgets_in_order(),
            self.live_map.switch,
            self.live_map.threshold,
            self.index.button,
            self.index.more,
            self.options,
            self.results,
            self.round.next,
            self.keep,
            self.answer.report,
            self.progress.cancel_button,
        )
        for before, after in zip(order, order[1:]):
            QWidget.setTabOrder(before, after)
