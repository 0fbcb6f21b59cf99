"""The engine's state on one line, and the button to its dialog."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from aether_qgis.environment import engine_changes, engine_state
from aether_qgis.gui.engine.dialog import open_engine_dialog
from aether_qgis.translation import tr


class EngineRow(QWidget):
    """Shows the state of the engine as it changes."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.state = QLabel(self)
        self.state.setWordWrap(True)
        self.button = QPushButton(tr("Install…"), self)
        self.button.setToolTip(tr("Install, update, repair or remove it"))
        self.button.clicked.connect(lambda: open_engine_dialog(self))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.state, 1)
        layout.addWidget(self.button)
        engine_changes().changed.connect(self.show_state)
        self.show_state()

    def show_state(self) -> None:
        """Look at the engine's files again."""
        self.state.setText(engine_state().sentence())
