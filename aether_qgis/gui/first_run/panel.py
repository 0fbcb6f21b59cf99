"""The first run: engine, map, question, and how far each one is."""

from __future__ import annotations

from html import escape
from typing import List, Optional, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.gui.first_run.step_row import StepRow
from aether_qgis.requests.example_queries import ExampleQuery
from aether_qgis.translation import tr

_FILE, _DEMO = "file", "demo"


class FirstRunPanel(QFrame):
    """Three steps, each with its state and one button."""

    map_wanted = pyqtSignal()
    """The user wants AlphaEarth for the area that the map shows."""
    file_wanted = pyqtSignal()
    """The user wants to choose a raster that lies on the disk."""
    demo_wanted = pyqtSignal()
    """The user wants the simulated scene."""
    example_chosen = pyqtSignal(str)
    """The user wants this to be searched."""
    closed = pyqtSignal()
    """The user does not want to see the panel."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("AetherFirstRun")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.engine = StepRow(1, tr("Engine"), self)
        self.map = StepRow(2, tr("Map"), self)
        self.ask = StepRow(3, tr("Ask"), self)
        self.examples: List[QPushButton] = []
        self._examples = QVBoxLayout()
        self._examples.setSpacing(0)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(
            QgsApplication.getThemeIcon("/mIconClose.svg")
        )
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(
            tr("Hide; Plugins > AETHER > Getting started shows it again")
        )
        self.close_button.setAccessibleName(tr("Hide “Getting started”"))
        self.close_button.clicked.connect(lambda: self.closed.emit())
        self.map.pressed.connect(self.map_wanted)
        self.map.link_chosen.connect(self._choose)
        self._lay_out()

    @property
    def is_done(self) -> bool:
        """Whether all three steps are done."""
        return all(row.is_done for row in (self.engine, self.map, self.ask))

    def show_no_map(self) -> None:
        """Show that the project has no raster that could be asked."""
        links = tr(
            "Or <a href='{file}'>choose a file</a>, or <a href='{demo}'>try "
            "the demo</a>, a small simulated scene."
        ).format(file=_FILE, demo=_DEMO)
        self.map.show_to_do(links, tr("Get AlphaEarth…"))
        self.map.button.setToolTip(
            tr("Fetch AlphaEarth for the area that the map shows")
        )

    def show_map(self, name: str) -> None:
        """Show which raster will be asked."""
        self.map.show_done(escape(name))

    def show_examples(self, queries: Sequence[ExampleQuery]) -> None:
        """Offer these queries, which can be asked now; none hides them."""
        for button in self.examples:
            self._examples.removeWidget(button)
            button.deleteLater()
        self.examples = [self._example(query) for query in queries]
        for button in self.examples:
            self._examples.addWidget(button)
        self.ask.show_to_do(
            tr("Type what you are looking for, or try:")
            if queries
            else tr("Then type what you are looking for.")
        )

    def show_asked(self) -> None:
        """Show that a question was answered."""
        self.ask.show_done("")

    def _example(self, query: ExampleQuery) -> QPushButton:
        button = QPushButton(query.label, self)
        button.setIcon(QgsApplication.getThemeIcon("/search.svg"))
        button.setStyleSheet("QPushButton {text-align: left;}")
        button.setToolTip(tr("Search for “{query}”").format(query=query.text))
        # A long text is cut off rather than widening the dock.
        button.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed
        )
        button.clicked.connect(lambda: self.example_chosen.emit(query.text))
        return button

    def _choose(self, link: str) -> None:
        if link == _FILE:
            self.file_wanted.emit()
        else:
            self.demo_wanted.emit()

    def _lay_out(self) -> None:
        heading = QLabel(tr("Getting started"), self)
        top = QHBoxLayout()
        top.addWidget(heading, 1)
        top.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        for row in (self.engine, self.map, self.ask):
            layout.addWidget(row)
        layout.addLayout(self._examples)
