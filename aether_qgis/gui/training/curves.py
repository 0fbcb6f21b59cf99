"""The curves of a training, drawn while it runs."""

from __future__ import annotations

import math
from typing import Dict, List, Optional, Sequence, Tuple

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from aether_qgis.engine.protocol import (
    LOSS_SERIES,
    VALIDATION_AUC_SERIES,
    VALIDATION_LOSS_SERIES,
)
from aether_qgis.gui.training.plot import Curve, axis_for, draw_plot
from aether_qgis.translation import tr

_MARGIN = 6.0
# If it were smaller, the legends of the two plots would overlap.
_SMALLEST = (330, 150)
_LOSS_SHARE = 0.56
_FONT_SHARE = 0.9
_HALF_LIGHT = 128

# Colour-blind users can distinguish them; for dark and light backgrounds.
_COLOURS = {
    LOSS_SERIES: ("#6cb6ff", "#0063b1"),
    VALIDATION_LOSS_SERIES: ("#ffb454", "#c25700"),
    VALIDATION_AUC_SERIES: ("#5fd0a5", "#00755e"),
}
_LEFT = (LOSS_SERIES, VALIDATION_LOSS_SERIES)
_RIGHT = (VALIDATION_AUC_SERIES,)


class CurvesView(QWidget):
    """Losses in one plot, the validation AUC in another beside it."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._values: Dict[str, List[Tuple[float, float]]] = {}
        self._note = tr("The curves of the training appear here.")
        self.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding
        )
        self.setMinimumSize(*_SMALLEST)
        self.setAccessibleName(tr("Curves of the training"))

    def sizeHint(self) -> QSize:
        """Return a size at which both plots can be read."""
        return QSize(460, 220)

    def clear(self, note: str = "") -> None:
        """Forget all curves; show ``note`` as long as there are none."""
        self._values = {}
        self._note = note
        self._show()

    def add(self, series: str, position: float, value: float) -> None:
        """Add a point; those of unknown series and NaN are not drawn."""
        if series in _COLOURS and math.isfinite(value):
            self._values.setdefault(series, []).append((position, value))
            self._show()

    def values(self, series: str) -> Sequence[Tuple[float, float]]:
        """Return the points of a series, position and value each."""
        return tuple(self._values.get(series, ()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what has arrived."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(
            self.rect(), self.palette().color(QPalette.ColorRole.Base)
        )
        area = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, 0, -_MARGIN)
        if not self._values:
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            painter.drawText(
                area,
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self._note,
            )
            return
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * _FONT_SHARE)
        painter.setFont(font)
        left, right = self._curves(_LEFT), self._curves(_RIGHT)
        epochs = [x for points in self._values.values() for x, _ in points]
        across = axis_for([0.0, *epochs], whole_numbers=True)
        share = _LOSS_SHARE if left and right else float(bool(left))
        border = area.left() + share * area.width()
        for curves, start, end in (
            (left, area.left(), border),
            (right, border, area.right()),
        ):
            if curves:
                part = QRectF(start, area.top(), end - start, area.height())
                draw_plot(
                    painter, part, curves, across, self.palette(), tr("epoch")
                )

    def _curves(self, wanted: Sequence[str]) -> List[Curve]:
        base = self.palette().color(QPalette.ColorRole.Base)
        on_light = int(base.lightness() >= _HALF_LIGHT)
        names = _names()
        return [
            Curve(
                names[series],
                QColor(_COLOURS[series][on_light]),
                self._values[series],
                1.0 if series == VALIDATION_AUC_SERIES else math.inf,
            )
            for series in wanted
            if series in self._values
        ]

    def _show(self) -> None:
        latest = [
            f"{_names()[series]} {points[-1][1]:.3f}"
            for series, points in self._values.items()
        ]
        self.setAccessibleDescription(", ".join(latest))
        self.setToolTip("\n".join(latest))
        self.update()


def _names() -> Dict[str, str]:
    return {
        LOSS_SERIES: tr("loss"),
        VALIDATION_LOSS_SERIES: tr("validation loss"),
        VALIDATION_AUC_SERIES: tr("validation AUC"),
    }
