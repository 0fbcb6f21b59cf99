"""Choose the threshold of the live map under a histogram."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtGui import QColor, QShowEvent
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from aether_qgis.gui.live_map.heat_slider import HeatSlider
from aether_qgis.gui.live_map.histogram import HistogramView
from aether_qgis.gui.live_map.scale import LAST
from aether_qgis.translation import tr


class ThresholdSlider(QWidget):
    """A histogram with a slider below; both speak in bytes of pictures."""

    moved = pyqtSignal(int)
    """The user chose this byte."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.histogram = HistogramView(self)
        self.slider = HeatSlider(self)
        self.slider.setAccessibleName(tr("Threshold of the live map"))
        self.histogram.setToolTip(tr("Similarities of what the map shows"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.histogram)
        layout.addWidget(self.slider)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self.moved)
        self.histogram.chosen.connect(self.slider.setValue)

    def show_threshold(self, byte: int, colours: Sequence[QColor]) -> None:
        """Put the handle at ``byte`` without emitting ``moved``."""
        blocker = QSignalBlocker(self.slider)
        self.slider.setValue(min(byte, LAST))
        blocker.unblock()
        self.slider.show_colours(colours)
        self.histogram.show_threshold(byte, colours)

    def describe(self, text: str) -> None:
        """Describe what the handle's position means."""
        self.slider.setToolTip(text)
        self.slider.setAccessibleDescription(text)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the bars over the middle of the handle's places."""
        self.histogram.set_inset(self.slider.inset())
        super().showEvent(event)
