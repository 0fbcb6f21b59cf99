"""The panel of history and favourites in a dock of its own."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtWidgets import QWidget

from aether_qgis.gui.history.panel import HistoryPanel
from aether_qgis.translation import tr


class HistoryDock(QgsDockWidget):
    """Shows the panel."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("AETHER history"), parent)
        self.setObjectName("AetherHistoryDock")
        self.panel = HistoryPanel(self)
        self.setWidget(self.panel)
