"""The similarities in view, drawn as they are coloured on the map."""

from __future__ import annotations

import math
from typing import List, Optional, Sequence

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from aether_qgis.gui.live_map.scale import FIRST, LAST

_HEIGHT = 40
_BELOW_ALPHA = 70


class HistogramView(QWidget):
    """A bar for every byte; a click or drag chooses one as threshold."""

    chosen = pyqtSignal(int)
    """The byte under the mouse."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._counts: Sequence[int] = ()
        self._colours: Sequence[QColor] = ()
        self._threshold = LAST + 1
        self._inset = 0.0
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed
        )

    def sizeHint(self) -> QSize:
        """Return a low strip."""
        return QSize(200, _HEIGHT)

    def set_inset(self, pixels: float) -> None:
        """Leave so much room left of the first and right of the last bar."""
        self._inset = pixels
        self.update()

    def show_counts(self, counts: Sequence[int]) -> None:
        """Draw how many pixels have each byte, 256 counts."""
        self._counts = counts
        self.update()

    def show_threshold(self, byte: int, colours: Sequence[QColor]) -> None:
        """Draw bars from ``byte`` on in their colours, the others faintly."""
        self._threshold = byte
        self._colours = colours
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the byte under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._byte_at(event.pos().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the byte under the mouse while its button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.chosen.emit(self._byte_at(event.pos().x()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        heights = bar_heights(self._counts)
        if not heights or not self._colours:
            return
        painter = QPainter(self)
        faint = QColor(self.palette().color(QPalette.ColorRole.WindowText))
        faint.setAlpha(_BELOW_ALPHA)
        wide = self._bar_width()
        for byte in range(FIRST, LAST + 1):
            colour = faint
            if byte >= self._threshold:
                colour = QColor(self._colours[byte])
                colour.setAlpha(255)
            tall = heights[byte] * self.height()
            left = self._inset + (byte - FIRST) * wide
            painter.fillRect(
                QRectF(left, self.height() - tall, wide, tall), colour
            )

    def _bar_width(self) -> float:
        return float((self.width() - 2 * self._inset) / (LAST - FIRST + 1))

    def _byte_at(self, x: float) -> int:
        place = FIRST + math.floor((x - self._inset) / self._bar_width())
        return min(max(place, FIRST), LAST)


def bar_heights(counts: Sequence[int]) -> List[float]:
    """Return the height of every byte's bar, 0 to 1.

    Roots of the counts: a few good pixels among a million still show.
    """
    most = max(counts[FIRST:], default=0)
    if not most:
        return []
    return [0.0, *(math.sqrt(count / most) for count in counts[FIRST:])]
