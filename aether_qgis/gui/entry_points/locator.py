"""``aet woods by a lake`` in QGIS's locator bar."""

from __future__ import annotations

import json
from typing import Callable, Iterator, List, Optional, Set, Tuple

from qgis.core import (
    QgsFeedback,
    QgsLocatorContext,
    QgsLocatorFilter,
    QgsLocatorResult,
)

from aether_qgis.gui.history.rows import (
    Row,
    entry_row,
    favourite_row,
)
from aether_qgis.history.favourites import Favourites
from aether_qgis.history.history_file import HistoryFile
from aether_qgis.history.locked_file import RecordError
from aether_qgis.icon import plugin_icon
from aether_qgis.requests.question import Question, question_text
from aether_qgis.translation import tr

PREFIX = "aet"
_MOST = 10
"""Earlier queries, and favourites, that are offered at once."""
_ASK, _FAVOURITE, _AGAIN = "ask", "favourite", "again"

AskText = Callable[[str], None]
AskQuestion = Callable[[Question], None]


class AskFilter(QgsLocatorFilter):
    """Offers to ask what is typed, and what was asked before.

    QGIS asks a clone, in a thread of its own; a result tells in a text what
    it stands for, and is acted on in the main thread.
    """

    def __init__(self, ask_text: AskText, ask: AskQuestion) -> None:
        """``ask_text`` asks words of the raster that is chosen."""
        super().__init__(None)
        self._ask_text = ask_text
        self._ask = ask
        self.setUseWithoutPrefix(False)
        self.setFetchResultsDelay(100)

    def clone(self) -> AskFilter:
        """Return what QGIS asks in a thread."""
        return AskFilter(self._ask_text, self._ask)

    def name(self) -> str:
        """Return the filter's name in the settings."""
        return "aether"

    def displayName(self) -> str:
        """Return the filter's name in the bar."""
        return tr("Ask AETHER")

    def prefix(self) -> str:
        """Return what one types before the query."""
        return PREFIX

    def priority(self) -> QgsLocatorFilter.Priority:
        """Return where its results come; the user asks for them."""
        return QgsLocatorFilter.Priority.Medium

    def fetchResults(
        self, text: str, context: QgsLocatorContext, feedback: QgsFeedback
    ) -> None:
        """Offer the query and what resembles it; runs in a thread."""
        query = text.strip()
        if query:
            title = tr("Ask: {query}").format(query=query)
            hint = tr("Search the raster that the dock has chosen")
            self._offer(title, hint, "", _ASK, query)
        words = query.casefold().split()
        for group, kind, rows in (
            (tr("Favourites"), _FAVOURITE, _favourites()),
            (tr("Asked before"), _AGAIN, _history()),
        ):
            for row in _matching(rows, words, feedback):
                self._offer(row.title, row.details, group, kind, row.key)

    def triggerResult(self, result: QgsLocatorResult) -> None:
        """Ask what the user picked; runs in the main thread."""
        kind, key = json.loads(str(result.userData))
        if kind == _ASK:
            self._ask_text(key)
            return
        rows = _favourites() if kind == _FAVOURITE else _history()
        for row in rows:
            if row.key == key:
                self._ask(row.question)

    def _offer(
        self, title: str, details: str, group: str, kind: str, key: str
    ) -> None:
        result = QgsLocatorResult(self, title, json.dumps([kind, key]))
        result.description = details
        result.icon = plugin_icon()
        result.group = group
        self.resultFetched.emit(result)


def _matching(
    rows: List[Row], words: List[str], feedback: Optional[QgsFeedback]
) -> Iterator[Row]:
    shown: Set[Tuple[str, str]] = set()
    for row in rows:
        if len(shown) == _MOST or (feedback and feedback.isCanceled()):
            return
        text = row.searched.casefold()
        # Who asks the same ten times wants it offered once.
        asked = row.title, question_text(row.question.without("INPUT"))
        if asked not in shown and all(word in text for word in words):
            shown.add(asked)
            yield row


def _favourites() -> List[Row]:
    try:
        return list(map(favourite_row, Favourites().all()))
    except RecordError:
        return []  # the panel says what is wrong


def _history() -> List[Row]:
    try:
        return list(map(entry_row, HistoryFile().entries()))
    except RecordError:
        return []
