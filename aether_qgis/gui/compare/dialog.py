"""Choose what to compare on the map."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsIconUtils, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QCloseEvent, QIcon, QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.gui.compare.difference_maker import DifferenceMaker
from aether_qgis.gui.compare.sides import Side, sides_of
from aether_qgis.gui.compare.swipe import Swipe
from aether_qgis.gui.widgets.progress_row import ProgressRow
from aether_qgis.gui.widgets.wrapped_label import WrappedLabel
from aether_qgis.icon import plugin_icon
from aether_qgis.requests.query import RequestError
from aether_qgis.translation import tr


class CompareDialog(QDialog):
    """Two lists of answers and rasters; the map shows both with a line.

    Of two answers it makes a layer of their difference as well. It is not
    modal: the map and the docks stay usable. Closing it ends the comparison.
    """

    def __init__(
        self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Compare on the map"))
        self.setObjectName("AetherCompareDialog")
        self._canvas = canvas
        self._sides: List[Side] = []
        self._swipe: Optional[Swipe] = None
        self.left = _box(tr("Left of the line"), self)
        self.right = _box(tr("Right of the line"), self)
        self.swap = QPushButton(tr("Swap sides"), self)
        self.difference = QPushButton(tr("Difference layer"), self)
        self.progress = ProgressRow(self)
        self.hint = WrappedLabel(self)
        self.maker = DifferenceMaker(self)
        form = QFormLayout()
        for text, box in ((tr("Left"), self.left), (tr("Right"), self.right)):
            label = QLabel(text, self)
            label.setBuddy(box)
            form.addRow(label, box)
        for button in (self.swap, self.difference):
            # Enter in a list chooses from it and presses nothing.
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.swap)
        buttons.addStretch(1)
        buttons.addWidget(self.difference)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(buttons)
        layout.addWidget(self.progress)
        layout.addWidget(self.hint)
        layout.addStretch(1)
        self.left.activated.connect(self._begin)
        self.right.activated.connect(self._begin)
        self.swap.clicked.connect(self._swap)
        self.difference.clicked.connect(self._subtract)
        self.progress.cancelled.connect(self.maker.cancel)
        self.maker.step_changed.connect(self.progress.set_step)
        self.maker.percent_changed.connect(self.progress.set_percent)
        self.maker.made.connect(self._show_difference)
        self.maker.not_made.connect(self._end_subtracting)

    @property
    def swipe(self) -> Optional[Swipe]:
        """The comparison that the map shows."""
        return self._swipe

    def showEvent(self, event: QShowEvent) -> None:
        """Compare the two newest answers."""
        super().showEvent(event)
        self._list_sides()
        # The newer one is at the right, as in a calendar.
        self.left.setCurrentIndex(min(1, len(self._sides) - 1))
        self.right.setCurrentIndex(0)
        self._begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the comparison."""
        self.stop()
        super().closeEvent(event)

    def reject(self) -> None:
        """End the comparison as well when Esc closes the dialog."""
        self.stop()
        super().reject()

    def stop(self) -> None:
        """Show the map as it is."""
        swipe, self._swipe = self._swipe, None
        if swipe is not None:
            swipe.stop()
            swipe.deleteLater()

    def shut_down(self) -> None:
        """End the comparison, and take no difference any more."""
        self.stop()
        self.maker.shut_down()

    def _list_sides(self) -> None:
        """List what there is now; what is chosen stays so."""
        boxes = self.left, self.right
        chosen = [self._chosen(box) for box in boxes]
        self._sides = sides_of(QgsProject.instance())
        for box, side in zip(boxes, chosen):
            box.clear()
            for one in self._sides:
                box.addItem(_icon(one), one.title)
                # A long name is cut off in the list.
                box.setItemData(
                    box.count() - 1, one.title, Qt.ItemDataRole.ToolTipRole
                )
            if side in self._sides:
                box.setCurrentIndex(self._sides.index(side))

    def _chosen(self, box: QComboBox) -> Optional[Side]:
        place = box.currentIndex()
        return self._sides[place] if 0 <= place < len(self._sides) else None

    def _begin(self) -> None:
        self.stop()
        self._offer_difference()
        can_compare = len(self._sides) > 1
        for widget in (self.left, self.right, self.swap):
            widget.setEnabled(can_compare)
        if not can_compare:
            self.hint.setText(
                tr(
                    "There is nothing to compare yet: ask twice, or add "
                    "another raster."
                )
            )
            return
        self.hint.setText(
            tr(
                "Drag the line on the map, or move it with the arrow keys; "
                "Esc ends the comparison."
            )
        )
        swipe = Swipe(
            self._canvas,
            self._sides[self.left.currentIndex()],
            self._sides[self.right.currentIndex()],
            self,
        )
        swipe.ended.connect(self._forget)
        self._swipe = swipe

    def _offer_difference(self) -> None:
        """Let a difference be made where both sides have similarities."""
        project = QgsProject.instance()
        sides = {self._chosen(self.left), self._chosen(self.right)}
        are_answers = len(sides) == 2 and all(
            side is not None and side.similarities(project) for side in sides
        )
        self.difference.setEnabled(are_answers and not self.maker.is_running)
        self.difference.setToolTip(
            tr("Show which places are more like the left, and which the right")
            if are_answers
            else tr("Choose two different answers to queries on both sides")
        )

    def _subtract(self) -> None:
        left, right = self._chosen(self.left), self._chosen(self.right)
        if left is None or right is None:
            return
        self.difference.setEnabled(False)
        self.progress.start()
        try:
            self.maker.start(left, right)
        except RequestError as error:
            self._end_subtracting(str(error))

    def _show_difference(self, sentence: str) -> None:
        # The swipe would lie upon the new layer.
        self.stop()
        self._list_sides()
        self._end_subtracting(sentence)

    def _end_subtracting(self, sentence: str) -> None:
        self.progress.hide()
        self._offer_difference()
        self.hint.setText(sentence)

    def _swap(self) -> None:
        left, right = self.left.currentIndex(), self.right.currentIndex()
        self.left.setCurrentIndex(right)
        self.right.setCurrentIndex(left)
        self._begin()

    def _forget(self) -> None:
        # The map's own Esc, or another tool: the dialog is no longer needed.
        if self._swipe is not None:
            self.stop()
            self.hide()


def _icon(side: Side) -> QIcon:
    return plugin_icon() if side.is_answer else QgsIconUtils.iconRaster()


def _box(name: str, parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(
        QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    )
    box.setMinimumContentsLength(20)
    return box
