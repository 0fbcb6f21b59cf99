"""What can be done with the answer that is listed: keep it, report it."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QWidget

from aether_qgis.gui.dock.keep_box import KeepBox
from aether_qgis.translation import tr


class AnswerRow(QWidget):
    """Shows nothing while no answer is listed."""

    report_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.keep = KeepBox(self)
        self.report = QPushButton(tr("Report…"), self)
        self.report.setToolTip(
            tr("Write map, places and sources of this answer as a PDF page")
        )
        self.report.clicked.connect(lambda: self.report_wanted.emit())
        self.report.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.keep, 1)
        layout.addWidget(self.report)

    def show_answer(self, layer: Optional[QgsMapLayer]) -> None:
        """Take the answer that ``layer`` belongs to, or none."""
        self.keep.show_answer(layer)
        self.report.setVisible(not self.keep.isHidden())
