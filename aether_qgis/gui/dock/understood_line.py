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
_BEST_ANYWAY = "best-anyway"


class UnderstoodLine(WrappedLabel):
    """Says what the words were taken for; hidden while it has nothing."""

    search_wanted = pyqtSignal(bool, bool)
    """Search again: for the words as typed, for the best places anyway."""

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
        self._as_typed = False
        self.linkActivated.connect(self._follow)
        self.forget()

    def forget(self) -> None:
        """Show nothing."""
        self.setText("")
        self.hide()

    def show_understood(
        self,
        texts: Sequence[UnderstoodText],
        is_quiet: bool = False,
        as_typed: bool = False,
    ) -> None:
        """Show what was understood, and the ways on.

        One leads back where words were changed, one to the best places
        where nothing fits.
        """
        self._as_typed = as_typed
        lines = [escape(line) for line in understood_lines(texts)]
        if is_changed(texts):
            typed = next(text.typed for text in texts if text.is_changed)
            lines.insert(
                1,
                _link(
                    _AS_TYPED,
                    tr("Search for “{typed}” as typed").format(typed=typed),
                ),
            )
        if is_quiet:
            lines.append(
                _link(_BEST_ANYWAY, tr("List the best places anyway"))
            )
        self._show(lines)

    def offer_anyway(self) -> None:
        """Offer to search for words that were not understood."""
        self._show([_link(_AS_TYPED, tr("Search for it anyway"))])

    def _follow(self, link: str) -> None:
        if link == _BEST_ANYWAY:
            self.search_wanted.emit(self._as_typed, True)
        else:
            self.search_wanted.emit(True, False)

    def _show(self, lines: Sequence[str]) -> None:
        self.setVisible(bool(lines))
        self.setText("<br>".join(lines))


def _link(where: str, text: str) -> str:
    return f'<a href="{where}">{escape(text)}</a>'
