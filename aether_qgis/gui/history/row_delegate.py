"""Draws a query of the list: its words, and below them the details."""

from __future__ import annotations

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QApplication,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

_MARGIN = 4
_FAINT = 0.65
"""How much of the text's colour the details have."""


class RowDelegate(QStyledItemDelegate):
    """Two lines that are cut short where the list is narrow.

    Wrapped, a few long queries would fill the panel; the tooltip has all.
    """

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex,
    ) -> None:
        """Draw the background as the style does, and both lines on it."""
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        # The style's text has another sign for the end of a line.
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        title, _, details = text.partition("\n")
        whole.text = ""
        style = whole.widget.style() if whole.widget else QApplication.style()
        style.drawControl(
            QStyle.ControlElement.CE_ItemViewItem, whole, painter, whole.widget
        )
        is_selected = bool(whole.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole
        pen = whole.palette.color(
            role.HighlightedText if is_selected else role.Text
        )
        box = whole.rect.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        upper = QRect(box.topLeft(), QSize(box.width(), box.height() // 2))
        painter.save()
        painter.setPen(pen)
        self._write(painter, upper, whole, title)
        pen.setAlphaF(pen.alphaF() * _FAINT)
        painter.setPen(pen)
        self._write(
            painter, upper.translated(0, upper.height()), whole, details
        )
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex
    ) -> QSize:
        """Return the height of two lines; the list gives the width."""
        height = 2 * option.fontMetrics.lineSpacing() + 2 * _MARGIN
        return QSize(1, height)

    def _write(
        self,
        painter: QPainter,
        box: QRect,
        option: QStyleOptionViewItem,
        text: str,
    ) -> None:
        shown = option.fontMetrics.elidedText(
            text, Qt.TextElideMode.ElideRight, box.width()
        )
        painter.setFont(option.font)
        painter.drawText(
            box,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            shown,
        )
