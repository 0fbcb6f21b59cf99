"""Below the places: how many are kept and dismissed, and the next round."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from aether_qgis.gui.widgets.wrapped_label import WrappedLabel
from aether_qgis.translation import tr


class RoundRow(QWidget):
    """Hidden until a place is kept or dismissed."""

    next_wanted = pyqtSignal()
    """Kept places should become examples, dismissed ones the opposite."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._count = WrappedLabel(self)
        self.next = QPushButton(tr("Search again"), self)
        self.next.setToolTip(
            tr(
                "Search with the kept places as examples and the dismissed "
                "ones as counter-examples"
            )
        )
        self.next.clicked.connect(lambda: self.next_wanted.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._count, 1)
        layout.addWidget(self.next)
        self.hide()

    def show_counts(self, kept: int, dismissed: int) -> None:
        """Show how many places are kept and dismissed."""
        self.setVisible(bool(kept or dismissed))
        self.next.setEnabled(bool(kept))
        self._count.setText(
            tr("Kept: {kept} · dismissed: {dismissed}").format(
                kept=kept, dismissed=dismissed
            )
        )
