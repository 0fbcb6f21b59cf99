"""The live map's part of the dock: its switch, threshold and remarks."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.gui.live_map.scale import share_reaching
from aether_qgis.gui.live_map.threshold_slider import ThresholdSlider
from aether_qgis.translation import number, tr


class LiveMapPanel(QWidget):
    """Shows either a threshold over a histogram, or one sentence."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.switch = QCheckBox(tr("Live map"), self)
        self.switch.setToolTip(
            tr("Colour the map while you type; Enter makes layers of it")
        )
        self.reading = QLabel(self)
        self.reading.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self.reading.setToolTip(
            tr("The threshold, and how much of the visible raster reaches it")
        )
        self.threshold = ThresholdSlider(self)
        self.note = QLabel(self)
        self.note.setWordWrap(True)
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        # Wrapped text may take the height it needs, never the dock's width.
        self.note.setSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
        )
        first = QHBoxLayout()
        first.addWidget(self.switch)
        first.addWidget(self.reading, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(first)
        layout.addWidget(self.threshold)
        layout.addWidget(self.note)
        self.show_note("")

    def show_note(self, sentence: str) -> None:
        """Show why there is no live map; an empty sentence says nothing."""
        self._show_threshold(False)
        self._show_note(sentence)

    def show_histogram(self, counts: Sequence[int], remark: str) -> None:
        """Show the similarities in view, and a remark below if any."""
        self.threshold.histogram.show_counts(counts)
        self._show_threshold(True)
        self._show_note(remark)

    def show_threshold(
        self,
        byte: int,
        similarity: float,
        counts: Sequence[int],
        colours: Sequence[QColor],
    ) -> None:
        """Show the threshold, as a byte and as a similarity."""
        self.threshold.show_threshold(byte, colours)
        share = share_reaching(counts, byte)
        self.reading.setText(
            tr("≥ {similarity} · {percent} %").format(
                similarity=number(similarity, 3),
                percent=number(share * 100, 1),
            )
        )
        self.threshold.describe(
            tr("Similarity {similarity}").format(
                similarity=number(similarity, 3)
            )
        )

    def _show_threshold(self, shows: bool) -> None:
        self.reading.setVisible(shows)
        self.threshold.setVisible(shows)

    def _show_note(self, sentence: str) -> None:
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
