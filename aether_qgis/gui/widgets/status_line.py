"""The last lines of the dock: how the query went, or what went wrong."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from aether_qgis.gui.engine.dialog import open_engine_dialog
from aether_qgis.translation import tr

_ICON_PIXELS = 16


class StatusLine(QWidget):
    """A text with an optional remark, and a warning sign for errors."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        icon = QgsApplication.getThemeIcon("/mIconWarning.svg")
        self._sign.setPixmap(icon.pixmap(_ICON_PIXELS, _ICON_PIXELS))
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._label = QLabel(self)
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
        )
        # Wrapped text may take the height it needs, never the dock's width.
        self._label.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )
        self.how = QPushButton(tr("Install…"), self)
        self.how.setToolTip(tr("Install the engine that computes"))
        self.how.clicked.connect(self._open_dialog)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sign)
        layout.addWidget(self._label, 1)
        layout.addWidget(self.how, 0, Qt.AlignmentFlag.AlignTop)
        self.show_hint(True)

    def show_hint(self, is_wanted: bool) -> None:
        """Say how to begin, or nothing, unless there is an answer."""
        hint = tr("Type what you are looking for.")
        if self.text() in ("", hint):
            self.show_text(hint if is_wanted else "")

    def text(self) -> str:
        """Return what is shown."""
        return str(self._label.text())

    def show_text(self, text: str, note: str = "", tip: str = "") -> None:
        """Show a text, a remark on a line of its own, and a tooltip."""
        self._show("\n".join(filter(None, (text, note))), is_error=False)
        self._label.setToolTip(tip)

    def show_error(self, sentence: str, steps: str = "") -> None:
        """Show what went wrong, with a warning sign.

        If it takes ``steps`` of setting up, a button opens the dialog that
        installs the engine.
        """
        self._show(sentence, is_error=True, steps=steps)

    def _show(self, text: str, is_error: bool, steps: str = "") -> None:
        self._sign.setVisible(is_error)
        self._label.setText(text)
        self._label.setToolTip("")
        self.how.setVisible(bool(steps))

    def _open_dialog(self) -> None:
        open_engine_dialog(self)
