"""A slider whose groove is coloured as the map is."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import (
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

from aether_qgis.gui.live_map.scale import FIRST, LAST

_GROOVE_PIXELS = 4
_PAGE = 10
_BELOW_ALPHA = 70


class HeatSlider(QSlider):
    """Chooses a byte of live pictures; mouse, wheel and keys as usual."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(FIRST, LAST)
        self.setPageStep(_PAGE)
        self._colours: Sequence[QColor] = ()

    def inset(self) -> float:
        """Return how far from the edges the handle's middle stays."""
        metric = QStyle.PixelMetric.PM_SliderLength
        return float(self.style().pixelMetric(metric, None, self) / 2)

    def show_colours(self, colours: Sequence[QColor]) -> None:
        """Colour the groove, from the handle on, by these of every byte."""
        self._colours = colours
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groove here and the handle as the style has it."""
        painter = QPainter(self)
        faint = QColor(self.palette().color(QPalette.ColorRole.WindowText))
        faint.setAlpha(_BELOW_ALPHA)
        inset = self.inset()
        step = (self.width() - 2 * inset) / (LAST - FIRST + 1)
        top = (self.height() - _GROOVE_PIXELS) / 2
        for byte in range(FIRST, LAST + 1):
            colour = faint
            if byte >= self.value() and self._colours:
                colour = QColor(self._colours[byte])
                colour.setAlpha(255)
            left = inset + (byte - FIRST) * step
            painter.fillRect(QRectF(left, top, step, _GROOVE_PIXELS), colour)
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        option.subControls = QStyle.SubControl.SC_SliderHandle
        control = QStyle.ComplexControl.CC_Slider
        self.style().drawComplexControl(control, option, painter, self)
