"""Draw curves over epochs into a rectangle."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import List, Sequence, Tuple

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
)

_TICKS = 4
_GAP = 5.0
_LINE_PIXELS = 2.0
_DOT_PIXELS = 2.5
_SAMPLE_PIXELS = 16.0
_GRID_ALPHA = 45


@dataclass(frozen=True)
class Curve:
    """A named line; positions ascend."""

    name: str
    colour: QColor
    points: Sequence[Tuple[float, float]]
    ceiling: float = math.inf
    """The greatest value possible."""


@dataclass(frozen=True)
class Axis:
    """The range of an axis and the numbers written at it."""

    low: float
    high: float
    ticks: Tuple[float, ...]
    decimals: int

    def label(self, tick: float) -> str:
        """Return a tick's number as it is written."""
        return f"{tick:.{self.decimals}f}"

    def share(self, value: float) -> float:
        """Return where ``value`` lies between low (0) and high (1)."""
        return (value - self.low) / (self.high - self.low)


def axis_for(
    values: Sequence[float],
    ceiling: float = math.inf,
    whole_numbers: bool = False,
) -> Axis:
    """Return an axis with round ticks that holds all ``values``.

    It does not reach beyond ``ceiling``, the greatest value possible.
    """
    least, most = min(values), max(values)
    if most - least < 1e-9:
        room = max(abs(most) * 0.1, 1e-3)
        least, most = least - room, most + room
    step = _round_step((most - least) / _TICKS)
    if whole_numbers:
        step = max(1.0, math.ceil(step))
    low = math.floor(least / step + 1e-9) * step
    high = min(math.ceil(most / step - 1e-9) * step, ceiling)
    count = math.floor((high - low) / step + 1e-9) + 1
    ticks = tuple(low + step * index for index in range(count))
    decimals = max(0, -math.floor(math.log10(step) + 1e-9))
    return Axis(low, high, ticks, decimals)


def draw_plot(
    painter: QPainter,
    area: QRectF,
    curves: Sequence[Curve],
    across: Axis,
    palette: QPalette,
    below: str,
) -> None:
    """Draw ``curves`` over the axis ``across``, which ``below`` names."""
    metrics = QFontMetricsF(painter.font(), painter.device())
    values = [y for curve in curves for _, y in curve.points]
    upwards = axis_for(values, min(curve.ceiling for curve in curves))
    inside = _inside(area, metrics, across, upwards)
    ink = palette.color(QPalette.ColorRole.Text)
    _draw_axes(painter, inside, (across, upwards), ink, metrics)
    painter.setPen(ink)
    painter.drawText(
        QRectF(
            inside.left(),
            area.bottom() - metrics.height(),
            inside.width(),
            metrics.height(),
        ),
        Qt.AlignmentFlag.AlignCenter,
        below,
    )
    _draw_legend(painter, area.topLeft(), curves, ink)
    for curve in curves:
        _draw_curve(painter, inside, (across, upwards), curve)


def _inside(
    area: QRectF, metrics: QFontMetricsF, across: Axis, upwards: Axis
) -> QRectF:
    widest = max(
        metrics.horizontalAdvance(upwards.label(t)) for t in upwards.ticks
    )
    last = metrics.horizontalAdvance(across.label(across.ticks[-1]))
    line = metrics.height()
    return area.adjusted(
        widest + 2 * _GAP, 1.5 * line, -last / 2 - _GAP, -2 * line - _GAP
    )


def _draw_axes(
    painter: QPainter,
    inside: QRectF,
    axes: Tuple[Axis, Axis],
    ink: QColor,
    metrics: QFontMetricsF,
) -> None:
    across, upwards = axes
    faint = QColor(ink)
    faint.setAlpha(_GRID_ALPHA)
    line = metrics.height()
    for tick in upwards.ticks:
        y = inside.bottom() - upwards.share(tick) * inside.height()
        painter.setPen(QPen(faint, 1))
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
        painter.setPen(ink)
        painter.drawText(
            QRectF(0, y - line / 2, inside.left() - _GAP, line),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            upwards.label(tick),
        )
    for tick in across.ticks:
        x = inside.left() + across.share(tick) * inside.width()
        painter.setPen(QPen(faint, 1))
        painter.drawLine(
            QPointF(x, inside.bottom()), QPointF(x, inside.bottom() + _GAP)
        )
        painter.setPen(ink)
        painter.drawText(
            QRectF(x - 50, inside.bottom() + _GAP, 100, line),
            Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
            across.label(tick),
        )


def _draw_legend(
    painter: QPainter, corner: QPointF, curves: Sequence[Curve], ink: QColor
) -> None:
    metrics = QFontMetricsF(painter.font(), painter.device())
    x, line = corner.x(), metrics.height()
    middle = corner.y() + line / 2
    for curve in curves:
        painter.setPen(QPen(curve.colour, _LINE_PIXELS))
        painter.drawLine(
            QPointF(x, middle), QPointF(x + _SAMPLE_PIXELS, middle)
        )
        x += _SAMPLE_PIXELS + _GAP
        painter.setPen(ink)
        width = metrics.horizontalAdvance(curve.name)
        painter.drawText(
            QRectF(x, corner.y(), width + 1, line),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            curve.name,
        )
        x += width + 3 * _GAP


def _draw_curve(
    painter: QPainter, inside: QRectF, axes: Tuple[Axis, Axis], curve: Curve
) -> None:
    across, upwards = axes
    places: List[QPointF] = [
        QPointF(
            inside.left() + across.share(x) * inside.width(),
            inside.bottom() - upwards.share(y) * inside.height(),
        )
        for x, y in curve.points
    ]
    painter.setPen(QPen(curve.colour, _LINE_PIXELS))
    painter.drawPolyline(QPolygonF(places))
    # The last value is a dot: it shows where training is, even at once.
    painter.setBrush(curve.colour)
    painter.drawEllipse(places[-1], _DOT_PIXELS, _DOT_PIXELS)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _round_step(rough: float) -> float:
    power = 10.0 ** math.floor(math.log10(rough))
    return next(
        factor * power
        for factor in (1.0, 2.0, 5.0, 10.0)
        if factor * power >= rough * (1 - 1e-9)
    )
