"""The line where a query is typed; its terms are coloured as they are read."""

from __future__ import annotations

from typing import List, Optional

from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtGui import (
    QColor,
    QInputMethodEvent,
    QPalette,
    QTextCharFormat,
    QTextFormat,
)
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

from aether_qgis.engine.protocol.query_language import spans_of
from aether_qgis.engine.protocol.query_parts import (
    AVOIDED,
    MISTAKE,
    SIGN,
    WANTED,
    Span,
)
from aether_qgis.translation import tr

_DARKER_THAN = 128
_ON_LIGHT = {WANTED: "#00695c", AVOIDED: "#b3261e", SIGN: "#6a3fa0"}
_ON_DARK = {WANTED: "#6fd6c5", AVOIDED: "#ff9c94", SIGN: "#c9a8ff"}
"""Contrast with the ground is at least 4.5 to 1."""


class QueryEdit(QLineEdit):
    """Takes a sentence, or terms with signs between them."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("e.g. woods by the river"))
        self.setClearButtonEnabled(True)
        self.setToolTip(
            tr(
                "What to look for, in plain words, or in several terms:\n"
                "forest -plantation    avoids plantations\n"
                "houses + lake^0.5    weighs the lake half\n"
                "school & park    must be both\n"
                "beach | dunes    may be either"
            )
        )
        self.setAccessibleName(tr("What to look for"))
        self.textChanged.connect(self._colour)

    def point_at_mistake(self) -> bool:
        """Put the cursor where the query cannot be read, if it cannot."""
        (first, *_) = _in_utf16(self.text(), spans_of(self.text()))
        if first.role != MISTAKE:
            return False
        self.setFocus()
        self.setCursorPosition(first.start)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Colour anew when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour()

    def _colour(self) -> None:
        spans = spans_of(self.text())
        if [span.role for span in spans] == [WANTED]:
            spans = ()  # a sentence needs no colour
        formats = [
            QInputMethodEvent.Attribute(
                QInputMethodEvent.AttributeType.TextFormat,
                # Counted from the cursor.
                span.start - self.cursorPosition(),
                span.end - span.start,
                self._format(span),
            )
            for span in _in_utf16(self.text(), spans)
        ]
        # The one way in which a line takes formats for parts of its text.
        QCoreApplication.sendEvent(self, QInputMethodEvent("", formats))

    def _format(self, span: Span) -> QTextFormat:
        found = QTextCharFormat()
        if span.role == MISTAKE:
            found.setUnderlineStyle(
                QTextCharFormat.UnderlineStyle.WaveUnderline
            )
            found.setUnderlineColor(QColor(self._colours()[AVOIDED]))
            # Qt takes no subclass here.
            return QTextFormat(found)
        found.setForeground(QColor(self._colours()[span.role]))
        return QTextFormat(found)

    def _colours(self) -> dict[str, str]:
        ground = self.palette().color(QPalette.ColorRole.Base)
        is_dark = ground.lightness() < _DARKER_THAN
        return _ON_DARK if is_dark else _ON_LIGHT


def _in_utf16(text: str, spans: tuple[Span, ...]) -> List[Span]:
    """Return spans as Qt counts, which takes two for rarer characters."""

    def place(at: int) -> int:
        return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2

    return [Span(place(one.start), place(one.end), one.role) for one in spans]
