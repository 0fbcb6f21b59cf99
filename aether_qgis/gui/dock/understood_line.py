"""The line below the query: what was understood, and a way back."""

from __future__ import annotations

from html import escape
from typing import Optional, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from aether_qgis.engine.protocol import UnderstoodText
from aether_qgis.gui.widgets.wrapped_label import WrappedLabel
from aether_qgis.results.understanding import is_changed, understood_lines
from aether_qgis.translation import tr

_SMALLER = 0.9
_AS_TYPED = "as-typed"


class UnderstoodLine(WrappedLabel):
    """Says what the words were taken for; hidden while it has nothing."""

    as_typed_wanted = pyqtSignal()
    """The user wants the words searched for as they were typed."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setAccessibleName(tr("What was understood"))
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _SMALLER)
        self.setFont(font)
        self.linkActivated.connect(lambda link: self.as_typed_wanted.emit())
        self.forget()

    def forget(self) -> None:
        """Show nothing."""
        self.setText("")
        self.hide()

    def show_understood(self, texts: Sequence[UnderstoodText]) -> None:
        """Show what was understood, and the way back where words changed."""
        lines = [escape(line) for line in understood_lines(texts)]
        if is_changed(texts):
            typed = next(text.typed for text in texts if text.is_changed)
            lines.insert(
                1,
                _link(tr("Search for “{typed}” as typed").format(typed=typed)),
            )
        self._show(lines)

    def offer_anyway(self) -> None:
        """Offer to search for words that were not understood."""
        self._show([_link(tr("Search for it anyway"))])

    def _show(self, lines: Sequence[str]) -> None:
        self.setVisible(bool(lines))
        self.setText("<br>".join(lines))


def _link(text: str) -> str:
    return f'<a href="{_AS_TYPED}">{escape(text)}</a>'
