"""The ways to ask, as tabs over the dock's form."""

from __future__ import annotations

from enum import Enum
from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QTabBar, QWidget

from aether_qgis.translation import tr


class Mode(Enum):
    """A way to ask."""

    WORDS = "words"
    EXAMPLES = "examples"
    LEGEND = "legend"
    CHANGE = "change"


class ModeTabs(QTabBar):
    """Words, examples, a legend, or change between years."""

    mode_changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(True)
        # Scroll buttons would hide ways to ask that nobody knows of yet.
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(tr("How to ask"))
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
            index = self.addTab(text)
            self.setTabData(index, mode.value)
            self.setTabToolTip(index, tip)
        self.currentChanged.connect(lambda _: self.mode_changed.emit())

    def mode(self) -> Mode:
        """Return the way to ask that is chosen."""
        return Mode(self.tabData(self.currentIndex()))

    def choose(self, mode: Mode) -> None:
        """Choose a way to ask."""
        self.setCurrentIndex(list(Mode).index(mode))
