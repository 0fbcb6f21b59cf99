"""The upper part of the dock: which raster, how to ask, and the words."""

from __future__ import annotations

from typing import Optional, Tuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.gui.change.panel import ChangePanel
from aether_qgis.gui.dock.modes import Mode, ModeButtons
from aether_qgis.gui.dock.query_edit import QueryEdit
from aether_qgis.gui.examples.panel import ExamplesPanel
from aether_qgis.gui.legend.panel import LegendPanel
from aether_qgis.gui.widgets.raster_box import RasterBox
from aether_qgis.translation import tr

_SHORTEST_QUERY = 2


class AskingPart(QWidget):
    """Raster, modes, what each way to ask needs, and the search button."""

    search_wanted = pyqtSignal()
    """The user pressed Enter or the button."""
    mode_changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum
        )
        self.raster = RasterBox(self, with_groups=True)
        self.raster.setToolTip(
            tr("The embedding raster to search, e.g. AlphaEarth")
        )
        self.modes = ModeButtons(self)
        self.history = QToolButton(self)
        self.history.setIcon(QgsApplication.getThemeIcon("/mIconHistory.svg"))
        self.history.setAutoRaise(True)
        self.history.setToolTip(tr("History and favourites"))
        self.history.setAccessibleName(self.history.toolTip())
        self.examples = ExamplesPanel(self)
        self.legend = LegendPanel(self)
        self.change = ChangePanel(self)
        self.query = QueryEdit(self)
        self.search = QPushButton(self)
        self.search.setIcon(QgsApplication.getThemeIcon("/search.svg"))
        self._raster_row = _row(tr("Raster"), self.raster, self)
        self._lay_out()
        self.modes.mode_changed.connect(self._show_mode)
        self.query.textChanged.connect(self._show_mixing)
        self.query.returnPressed.connect(self._search)
        self.search.clicked.connect(self._search)
        self._show_mode()

    def widgets_in_order(self) -> Tuple[QWidget, ...]:
        """Return what the tab key walks through, from the top."""
        return (
            self.raster,
            *self.modes.buttons.values(),
            self.history,
            self.examples.like,
            self.examples.unlike,
            self.examples.more,
            self.examples.mix,
            self.legend.list,
            self.legend.labels,
            self.legend.smooth,
            self.change.before,
            self.change.after,
            self.change.direction,
            self.query,
            self.search,
        )

    def mode(self) -> Mode:
        """Return the way to ask that is chosen."""
        return self.modes.mode()

    def asked(self) -> object:
        """Return what tells one search from another, None for none."""
        text = self.query.text().strip()
        if self.mode() is Mode.WORDS:
            return text if len(text) >= _SHORTEST_QUERY else None
        examples = self.examples.examples
        if self.mode() is Mode.EXAMPLES and examples.count(is_counter=False):
            mix = self.examples.share_of_examples() if text else 1.0
            return examples.shapes, text, mix
        return None

    def _search(self) -> None:
        if self.search.isEnabled():
            self.search_wanted.emit()

    def _show_mode(self) -> None:
        mode = self.mode()
        self._raster_row.setVisible(mode is not Mode.CHANGE)
        self.examples.setVisible(mode is Mode.EXAMPLES)
        self.legend.setVisible(mode is Mode.LEGEND)
        self.change.setVisible(mode is Mode.CHANGE)
        self.query.setVisible(mode is not Mode.LEGEND)
        self.query.setPlaceholderText(
            {
                Mode.EXAMPLES: tr("optional: words as well"),
                Mode.CHANGE: tr("optional: e.g. built-up land"),
            }.get(mode, tr("e.g. woods by the river"))
        )
        text, tip = {
            Mode.LEGEND: (
                tr("Classify"),
                tr("Give every pixel the label that fits best"),
            ),
            Mode.CHANGE: (tr("Compare"), tr("Find what changed (Enter)")),
        }.get(mode, (tr("Search"), tr("Find the best places (Enter)")))
        self.search.setText(text)
        self.search.setToolTip(tip)
        self.mode_changed.emit()

    def _show_mixing(self) -> None:
        has_words = bool(self.query.text().strip())
        self.examples.show_words(has_words)
        self.change.show_words(has_words)

    def _lay_out(self) -> None:
        query = QHBoxLayout()
        query.addWidget(self.query, 1)
        query.addWidget(self.search)
        modes = QHBoxLayout()
        modes.addWidget(self.modes, 1)
        modes.addWidget(self.history)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(modes)
        layout.addWidget(self._raster_row)
        layout.addWidget(self.examples)
        layout.addWidget(self.legend)
        layout.addWidget(self.change)
        layout.addLayout(query)


def _row(text: str, field: QWidget, parent: QWidget) -> QWidget:
    row = QWidget(parent)
    label = QLabel(text, row)
    label.setBuddy(field)
    form = QFormLayout(row)
    form.setContentsMargins(0, 0, 0, 0)
    form.setFieldGrowthPolicy(
        QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
    )
    form.addRow(label, field)
    return row
