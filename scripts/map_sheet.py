"""The sheet around a rendered map: title, colour bar, places, sources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import List

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import (
    QColor,
    QFont,
    QImage,
    QLinearGradient,
    QPainter,
    QTextOption,
)

MARGIN = 28
SIDE_WIDTH = 330
TITLE_HEIGHT = 74
FOOTER_HEIGHT = 62
BAR_HEIGHT = 18
LINE_HEIGHT = 30

INK = QColor("#1f2933")
FAINT_INK = QColor("#5f6b76")
HAIRLINE = QColor("#d5d9dd")
PAPER = QColor("#ffffff")
NOTICE = QColor("#9a3412")

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Place:
    """One of the best places."""

    rank: int
    similarity: float
    area_m2: float


@dataclass(frozen=True)
class Sheet:
    """What the sheet shows."""

    title: str
    map_image: QImage
    low: float
    high: float
    ramp: List[QColor]
    places: List[Place]
    is_simulated: bool
    attribution: str


def draw_sheet(sheet: Sheet) -> QImage:
    """Return the sheet as an image."""
    width = sheet.map_image.width() + SIDE_WIDTH + 3 * MARGIN
    height = sheet.map_image.height() + TITLE_HEIGHT + FOOTER_HEIGHT
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(PAPER)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_title(painter, sheet, width)
    painter.drawImage(MARGIN, TITLE_HEIGHT, sheet.map_image)
    painter.setPen(HAIRLINE)
    painter.drawRect(
        MARGIN,
        TITLE_HEIGHT,
        sheet.map_image.width() - 1,
        sheet.map_image.height() - 1,
    )
    left = sheet.map_image.width() + 2 * MARGIN
    side = QRectF(left, TITLE_HEIGHT, SIDE_WIDTH, sheet.map_image.height())
    bottom = _draw_colour_bar(painter, sheet, side)
    _draw_places(painter, sheet.places, side, bottom + 1.4 * LINE_HEIGHT)
    _draw_footer(painter, sheet, width, height)
    painter.end()
    return image


def _draw_title(painter: QPainter, sheet: Sheet, width: int) -> None:
    box = QRectF(MARGIN, 0, width - 2 * MARGIN, TITLE_HEIGHT)
    painter.setPen(INK)
    painter.setFont(_font(22, bold=True))
    painter.drawText(box, _LEFT, f"“{sheet.title}”")
    if sheet.is_simulated:
        painter.setPen(NOTICE)
        painter.setFont(_font(15, bold=True))
        painter.drawText(box, _RIGHT, "Simulated scene")


def _draw_colour_bar(painter: QPainter, sheet: Sheet, side: QRectF) -> float:
    top = _draw_heading(painter, "Similarity", side, side.top())
    bar = QRectF(side.left(), top, side.width(), BAR_HEIGHT)
    gradient = QLinearGradient(bar.topLeft(), bar.topRight())
    last = len(sheet.ramp) - 1
    for index, colour in enumerate(sheet.ramp):
        gradient.setColorAt(index / last, colour)
    painter.fillRect(bar, gradient)
    painter.setPen(HAIRLINE)
    painter.drawRect(bar)
    labels = QRectF(side.left(), bar.bottom(), side.width(), LINE_HEIGHT)
    painter.setPen(FAINT_INK)
    painter.setFont(_font(13))
    painter.drawText(labels, _LEFT, f"{sheet.low:.2f} (median)")
    painter.drawText(labels, _RIGHT, f"{sheet.high:.2f} (best pixel)")
    return labels.bottom()


def _draw_places(
    painter: QPainter, places: List[Place], side: QRectF, top: float
) -> None:
    if not places:
        top = _draw_heading(painter, "Best places", side, top)
        line = QRectF(side.left(), top, side.width(), LINE_HEIGHT)
        painter.drawText(line, _LEFT, "None is good and large enough.")
        return
    top = _draw_heading(painter, f"Top {len(places)}", side, top)
    line = QRectF(side.left(), top, side.width(), LINE_HEIGHT)
    painter.setPen(FAINT_INK)
    painter.setFont(_font(13))
    _draw_row(painter, line, "Rank", "Similarity", "Area")
    painter.setFont(_font(15))
    for place in places:
        line.moveTop(line.bottom())
        painter.setPen(INK)
        _draw_row(
            painter,
            line,
            str(place.rank),
            f"{place.similarity:.3f}",
            f"{place.area_m2 / 10_000:,.1f} ha",
        )


def _draw_row(
    painter: QPainter, line: QRectF, rank: str, similarity: str, area: str
) -> None:
    painter.drawText(line, _LEFT, rank)
    middle = line.adjusted(0, 0, -line.width() / 2 + 30, 0)
    painter.drawText(middle, _RIGHT, similarity)
    painter.drawText(line, _RIGHT, area)
    painter.setPen(HAIRLINE)
    painter.drawLine(line.bottomLeft(), line.bottomRight())


def _draw_heading(
    painter: QPainter, text: str, side: QRectF, top: float
) -> float:
    painter.setPen(FAINT_INK)
    painter.setFont(_font(14, bold=True))
    ascent = painter.fontMetrics().ascent()
    painter.drawText(QPointF(side.left(), top + ascent), text)
    return top + ascent + 12


def _draw_footer(
    painter: QPainter, sheet: Sheet, width: int, height: int
) -> None:
    box = QRectF(
        MARGIN,
        height - FOOTER_HEIGHT + 10,
        width - 2 * MARGIN,
        FOOTER_HEIGHT - 16,
    )
    painter.setPen(FAINT_INK)
    painter.setFont(_font(12))
    wrapped = QTextOption(Qt.AlignmentFlag.AlignLeft)
    wrapped.setWrapMode(QTextOption.WrapMode.WordWrap)
    painter.drawText(box, sheet.attribution, wrapped)


def _font(pixels: int, bold: bool = False) -> QFont:
    font = QFont("DejaVu Sans")
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
