"""The dock's part for examples: give them, count them, mix them with words."""

from __future__ import annotations

from typing import Optional, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from qgis.PyQt.QtWidgets import (
    QAction,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.engine.protocol import Note
from aether_qgis.gui.examples.colours import COUNTER, EXAMPLE
from aether_qgis.gui.examples.example_set import ExampleSet
from aether_qgis.gui.widgets.wrapped_label import WrappedLabel
from aether_qgis.results.notes import note_text
from aether_qgis.translation import tr

_ICON_PIXELS = 16
_MIX_STEPS = 20


class ExamplesPanel(QWidget):
    """Buttons for the map tool, a count, and a slider towards words."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.examples = ExampleSet(self)
        self.like = _tool(
            tr("Like this"),
            tr(
                "Click places on the map that are like what you look for, or "
                "draw around them; the right button gives counter-examples"
            ),
            _sign(EXAMPLE, is_cross=False),
            self,
        )
        self.unlike = _tool(
            tr("Not like this"),
            tr("Click places on the map that are not what you look for"),
            _sign(COUNTER, is_cross=True),
            self,
        )
        self.more = QToolButton(self)
        self.more.setText("…")
        self.more.setToolTip(tr("Take features, undo, remove all"))
        self.more.setAccessibleName(self.more.toolTip())
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.take_selected = QAction(tr("Selected features are like it"), self)
        self.take_unlike = QAction(
            tr("Selected features are not like it"), self
        )
        self.undo = QAction(tr("Undo the last one"), self)
        self.clear = QAction(tr("Remove all"), self)
        menu.addActions([self.take_selected, self.take_unlike])
        menu.addSeparator()
        menu.addActions([self.undo, self.clear])
        self.more.setMenu(menu)
        self._count = WrappedLabel(self)
        self._notes = WrappedLabel(self)
        self._notes.hide()
        self.mix = QSlider(Qt.Orientation.Horizontal, self)
        self.mix.setRange(0, _MIX_STEPS)
        self.mix.setValue(_MIX_STEPS // 2)
        self.mix.setToolTip(tr("How much the words count beside the examples"))
        self.mix.setAccessibleName(self.mix.toolTip())
        self._mix_row = QWidget(self)
        self.undo.triggered.connect(self.examples.undo)
        self.clear.triggered.connect(self.examples.clear)
        self.examples.changed.connect(self._show_count)
        self._lay_out()
        self._show_count()
        self.show_words(False)

    def share_of_examples(self) -> float:
        """Return how much examples count beside words, 0 to 1."""
        return float(self.mix.value()) / _MIX_STEPS

    def show_share(self, share: float) -> None:
        """Show how much examples count beside words, 0 to 1."""
        self.mix.setValue(round(share * _MIX_STEPS))

    def summary(self) -> str:
        """Return how many examples there are, or how to give some."""
        return str(self._count.text())

    def show_words(self, has_words: bool) -> None:
        """Show the slider where there are words to mix with."""
        self._mix_row.setEnabled(has_words)

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show which examples the engine has left out, and why."""
        self._notes.setText("\n".join(map(note_text, notes)))
        self._notes.setVisible(bool(notes))

    def notes(self) -> str:
        """Return what is shown of examples left out."""
        return str(self._notes.text())

    def _show_count(self) -> None:
        self.show_notes(())
        examples, counters = map(self.examples.count, (False, True))
        any_given = bool(examples or counters)
        self.undo.setEnabled(any_given)
        self.clear.setEnabled(any_given)
        if not any_given:
            self._count.setText(
                tr(
                    "Press “Like this” and click some places on the map that "
                    "are what you look for. Words are optional."
                )
            )
            return
        self._count.setText(
            tr("Examples: {examples} · counter-examples: {counters}").format(
                examples=examples, counters=counters
            )
        )

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.like, 1)
        buttons.addWidget(self.unlike, 1)
        buttons.addWidget(self.more)
        mix = QHBoxLayout(self._mix_row)
        mix.setContentsMargins(0, 0, 0, 0)
        mix.addWidget(QLabel(tr("Words"), self._mix_row))
        mix.addWidget(self.mix, 1)
        mix.addWidget(QLabel(tr("Examples"), self._mix_row))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(buttons)
        layout.addWidget(self._count)
        layout.addWidget(self._notes)
        layout.addWidget(self._mix_row)


def _tool(text: str, tip: str, icon: QIcon, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setText(text)
    button.setToolTip(tip)
    button.setIcon(icon)
    button.setCheckable(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    policy = button.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Ignored)
    button.setSizePolicy(policy)
    return button


def _sign(colour: str, is_cross: bool) -> QIcon:
    """Return the sign by which the map shows examples of this kind."""
    ratio = QgsApplication.instance().devicePixelRatio()
    pixmap = QPixmap(int(_ICON_PIXELS * ratio), int(_ICON_PIXELS * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 2.5))
    middle, reach = _ICON_PIXELS // 2, _ICON_PIXELS // 4
    if is_cross:
        low, high = middle - reach, middle + reach
        painter.drawLine(low, low, high, high)
        painter.drawLine(low, high, high, low)
    else:
        painter.setBrush(QColor(colour))
        painter.translate(middle, middle)
        painter.rotate(45)
        painter.drawRect(
            -reach // 2 - 1, -reach // 2 - 1, reach + 2, reach + 2
        )
    painter.end()
    return QIcon(pixmap)
