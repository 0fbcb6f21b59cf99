"""A label whose text wraps where its room ends."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget


class WrappedLabel(QLabel):
    """Takes the height that its text needs, and never asks for a width.

    A long sentence must not set the width of the dock.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        policy = QSizePolicy(
            QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum
        )
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def setText(self, text: str) -> None:
        """Show ``text``."""
        super().setText(text)
        self._ask_for_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height that the text needs in the new width."""
        super().resizeEvent(event)
        self._ask_for_height()

    def _ask_for_height(self) -> None:
        # Layouts in layouts reckon with the width from before a scroll bar.
        self.setMinimumHeight(0)  # it would count as needed
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))
