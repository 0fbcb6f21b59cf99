"""A step of the first run: how far it is, and a button to go on."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from aether_qgis.gui.widgets.wrapped_label import WrappedLabel
from aether_qgis.translation import tr

_ICON_PIXELS = 16
_UNDER_WAY, _DONE, _WRONG = (
    "/mTaskRunning.svg",
    "/mIconSuccess.svg",
    "/mIconWarning.svg",
)


class StepRow(QWidget):
    """A sign, a title, a button, and below them what to know."""

    pressed = pyqtSignal()
    """The user pressed the button."""
    link_chosen = pyqtSignal(str)
    """The user chose a link in the text; this is its address."""

    def __init__(
        self, number: int, title: str, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self._number = number
        self._title = title
        self._sign = QLabel(self)
        self._sign.setMinimumWidth(_ICON_PIXELS)
        heading = QLabel(title, self)
        font = heading.font()
        font.setBold(True)
        heading.setFont(font)
        self.text = WrappedLabel(self)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.text.linkActivated.connect(self.link_chosen)
        self.button = QPushButton(self)
        self.button.clicked.connect(lambda: self.pressed.emit())
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(2)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self._sign, 0, 0)
        layout.addWidget(heading, 0, 1)
        layout.addWidget(self.button, 0, 2)
        layout.addWidget(self.text, 1, 1, 1, 2)
        self.is_done = False
        self.show_to_do("")

    def show_to_do(self, text: str, action: str = "") -> None:
        """Show that the step is to do, by its number, and a button."""
        self._show("", tr("to do"), text, action)

    def show_under_way(self, text: str, action: str = "") -> None:
        """Show that the step is being done."""
        self._show(_UNDER_WAY, tr("under way"), text, action)

    def show_done(self, text: str, action: str = "") -> None:
        """Show that the step is done."""
        self._show(_DONE, tr("done"), text, action)

    def show_wrong(self, text: str, action: str = "") -> None:
        """Show what went wrong, and the button that mends it."""
        self._show(_WRONG, tr("to mend"), text, action)

    def _show(self, sign: str, state: str, text: str, action: str) -> None:
        self.is_done = sign == _DONE
        if sign:
            icon = QgsApplication.getThemeIcon(sign)
            self._sign.setPixmap(icon.pixmap(_ICON_PIXELS, _ICON_PIXELS))
        else:
            self._sign.setText(f"{self._number}.")
        self._sign.setToolTip(state)
        self.setAccessibleName(f"{self._title}: {state}")
        self.text.setText(text)
        self.text.setVisible(bool(text))
        self.button.setText(action)
        self.button.setVisible(bool(action))
