"""The ways to ask, as a row of buttons over the dock's form."""

from __future__ import annotations

from enum import Enum
from typing import Dict, Optional

from qgis.PyQt.QtCore import QRect, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from aether_qgis.translation import tr

_LINE = 3


class Mode(Enum):
    """A way to ask."""

    WORDS = "words"
    EXAMPLES = "examples"
    LEGEND = "legend"
    CHANGE = "change"


class ModeButtons(QWidget):
    """Words, examples, a legend, or change between years: one is chosen."""

    mode_changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("How to ask"))
        self.buttons: Dict[Mode, QToolButton] = {}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for mode, text, tip in (
            (Mode.WORDS, tr("Words"), tr("Find places by words")),
            (
                Mode.EXAMPLES,
                tr("Examples"),
                tr("Find places like those that you click on the map"),
            ),
            (
                Mode.LEGEND,
                tr("Legend"),
                tr("Give every pixel one of several labels"),
            ),
            (
                Mode.CHANGE,
                tr("Change"),
                tr("Find what changed between years"),
            ),
        ):
            button = _ModeButton(text, tip, self)
            self.buttons[mode] = button
            self._group.addButton(button)
            layout.addWidget(button, len(text))
        self.buttons[Mode.WORDS].setChecked(True)
        self._group.buttonToggled.connect(self._tell)

    def mode(self) -> Mode:
        """Return the way to ask that is chosen."""
        return next(
            mode for mode, button in self.buttons.items() if button.isChecked()
        )

    def choose(self, mode: Mode) -> None:
        """Choose a way to ask."""
        self.buttons[mode].setChecked(True)

    def _tell(self, button: QToolButton, is_on: bool) -> None:
        if is_on:
            self.mode_changed.emit()


class _ModeButton(QToolButton):
    """Has a line below it while it is chosen, in any theme."""

    def __init__(self, text: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setToolTip(tip)
        self.setCheckable(True)
        self.setAutoRaise(True)
        # Tabs would need more room than a narrow dock has.
        self.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and the line of the one that is chosen."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        painter = QPainter(self)
        line = QRect(0, self.height() - _LINE, self.width(), _LINE)
        painter.fillRect(line, self.palette().highlight())
        painter.end()
