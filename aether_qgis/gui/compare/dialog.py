"""Choose what to compare on the map."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QCloseEvent, QShowEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from aether_qgis.gui.compare.sides import Side, sides_of
from aether_qgis.gui.compare.swipe import Swipe
from aether_qgis.gui.widgets.wrapped_label import WrappedLabel
from aether_qgis.translation import tr


class CompareDialog(QDialog):
    """Two lists of answers and rasters; the map shows both with a line.

    It is not modal: the map and the docks stay usable. Closing it ends the
    comparison.
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
        self.hint = WrappedLabel(self)
        form = QFormLayout()
        for text, box in ((tr("Left"), self.left), (tr("Right"), self.right)):
            label = QLabel(text, self)
            label.setBuddy(box)
            form.addRow(label, box)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.swap)
        layout.addWidget(self.hint)
        self.left.activated.connect(self._begin)
        self.right.activated.connect(self._begin)
        self.swap.clicked.connect(self._swap)

    @property
    def swipe(self) -> Optional[Swipe]:
        """The comparison that the map shows."""
        return self._swipe

    def showEvent(self, event: QShowEvent) -> None:
        """Compare the two newest answers."""
        super().showEvent(event)
        self._sides = sides_of(QgsProject.instance())
        for box in (self.left, self.right):
            box.clear()
            box.addItems([side.title for side in self._sides])
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

    def _begin(self) -> None:
        self.stop()
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


def _box(name: str, parent: QWidget) -> QComboBox:
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.setSizeAdjustPolicy(
        QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
    )
    box.setMinimumContentsLength(20)
    return box
