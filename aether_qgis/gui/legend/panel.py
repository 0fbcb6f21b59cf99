"""Labels to give to pixels: a ready list, or typed ones."""

from __future__ import annotations

from typing import Dict, Optional

from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.translation import tr

_ROWS = 6
OWN = ""
"""The choice of labels that the user types."""


class LegendPanel(QWidget):
    """A list to choose, a field for labels of one's own, and smoothing."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.list = QComboBox(self)
        self.list.addItem(tr("My own labels"), OWN)
        for value, name in ready_titles().items():
            self.list.addItem(name, value)
        self.list.setToolTip(tr("The labels that pixels may get"))
        self.list.setAccessibleName(self.list.toolTip())
        self.labels = QPlainTextEdit(self)
        self.labels.setPlaceholderText(
            tr(
                "One label a line, e.g.\n"
                "forest\n"
                "water = lake; river; sea\n"
                "town = houses and streets | #c62828"
            )
        )
        self.labels.setTabChangesFocus(True)
        self.labels.setFixedHeight(
            _ROWS * self.labels.fontMetrics().lineSpacing()
        )
        self.labels.setAccessibleName(tr("Labels, one a line"))
        self.smooth = QCheckBox(tr("Smooth out single pixels"), self)
        self.smooth.setToolTip(
            tr("Give a pixel the label that most of its neighbours have")
        )
        self.list.currentIndexChanged.connect(self._show_field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.list)
        layout.addWidget(self.labels)
        layout.addWidget(self.smooth)

    def ready_list(self) -> str:
        """Return the id of the ready list, empty for labels of one's own."""
        return str(self.list.currentData())

    def typed_labels(self) -> str:
        """Return the labels as they were typed."""
        return str(self.labels.toPlainText().strip())

    def _show_field(self) -> None:
        self.labels.setVisible(self.ready_list() == OWN)


def ready_titles() -> Dict[str, str]:
    """Return what the ready lists are called, by their ids."""
    return {
        "dynamic-world": "Dynamic World",
        "esa-worldcover": "ESA WorldCover",
        "corine-1": tr("CORINE, level 1"),
        "corine-2": tr("CORINE, level 2"),
        "corine-3": tr("CORINE, level 3"),
        "local-climate-zones": tr("Local Climate Zones"),
        "landcover-ai": "LandCover.ai",
        "osm-landuse": tr("OpenStreetMap land use"),
    }
