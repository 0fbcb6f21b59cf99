"""The dock's row about the aligned index of the chosen raster."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from aether_qgis.engine.protocol import (
    DAMAGED,
    READY,
    STALE,
    UNFINISHED,
    IndexesResult,
)
from aether_qgis.gui.widgets.wrapped_label import WrappedLabel
from aether_qgis.requests.remote_reading import RemoteReading
from aether_qgis.settings import Settings
from aether_qgis.sizes import size_text
from aether_qgis.translation import number, tr


class IndexRow(QWidget):
    """Says whether searches use an index, with a button to get one."""

    build_wanted = pyqtSignal()
    """The user wants the index to be built, rebuilt or finished."""
    stop_wanted = pyqtSignal()
    """The user wants the building to stop."""
    remove_wanted = pyqtSignal()
    """The user wants the index to be removed."""
    always_chosen = pyqtSignal(bool)
    """Whether the user allows building after a raster's first search."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("AetherIndexRow")
        self.text = WrappedLabel(self)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._press)
        self.more = QToolButton(self)
        self.more.setText("…")
        self.more.setAccessibleName(tr("More about the index"))
        self.more.setToolTip(tr("Remove the index, or always build one"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        # The sign that there is a menu would cover the dots.
        self.more.setStyleSheet("QToolButton::menu-indicator {image: none;}")
        menu = QMenu(self)
        self.always = menu.addAction(tr("Build after the first search"))
        self.always.setCheckable(True)
        self.always.triggered.connect(self.always_chosen)
        self.remove = menu.addAction(tr("Remove the index"))
        self.remove.triggered.connect(lambda: self.remove_wanted.emit())
        menu.aboutToShow.connect(self._refresh_menu)
        self.more.setMenu(menu)
        self.remote: Optional[RemoteReading] = None
        """What a search fetches that finds no index."""
        self._is_building = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        layout.addWidget(self.more)
        self.show_unknown()

    def show_unknown(self, reason: str = "") -> None:
        """Show that no one has looked yet, or why looking failed."""
        text = self._remote_text() or tr("Index: not known yet")
        self._show(text, _build(), reason)
        self.remove.setEnabled(False)

    def show_indexes(
        self, found: IndexesResult, read_s: Optional[float] = None
    ) -> None:
        """Show what there is for the rasters that were asked about.

        ``read_s`` are the seconds that a search without an index took.
        """
        states = [info.state for info in found.indexes]
        ready = states.count(READY)
        self.remove.setEnabled(bool(found.indexes))
        if ready and ready == found.rasters:
            size = size_text(found.bytes)
            self._show(tr("Indexed · {size}").format(size=size))
        elif found.rasters > 1 and states:
            self._show(
                tr("Indexed: {ready} of {count}").format(
                    ready=ready, count=found.rasters
                ),
                tr("Continue"),
            )
        elif STALE in states:
            self._show(
                tr("Index out of date"),
                tr("Rebuild"),
                tr("The raster has changed since the index was built"),
            )
        elif DAMAGED in states:
            self._show(
                tr("Index damaged"),
                tr("Rebuild"),
                tr("Files of the index are missing or cannot be read"),
            )
        elif UNFINISHED in states:
            self._show(
                tr("Index unfinished"),
                tr("Continue"),
                tr("The part built so far is saved"),
            )
        elif self.remote:
            self._show(self._remote_text(), _build())
        elif read_s is not None:
            self._show(
                tr("{seconds} s; much faster with an index").format(
                    seconds=number(read_s, 1)
                ),
                _build(),
            )
        else:
            self._show(tr("No index yet"), _build())

    def show_building(self, raster: str) -> None:
        """Show that the index of ``raster`` is being built."""
        self._show(
            tr("Building index"),
            tr("Stop"),
            tr("For {raster}; you can search in the meantime").format(
                raster=raster
            ),
        )
        self._is_building = True
        self.remove.setEnabled(False)

    def set_percent(self, percent: float) -> None:
        """Show the share done, 0 to 100."""
        if self._is_building and self.button.isEnabled():
            self.text.setText(
                tr("Building: {percent} %").format(percent=number(percent, 0))
            )

    def show_failed(self, sentence: str) -> None:
        """Show that the index could not be built, and why."""
        self._show(tr("Index not built"), tr("Try again"), sentence)

    def _remote_text(self) -> str:
        if self.remote is None:
            return ""
        return tr(
            "A search fetches {size} from {host}; with an index, nothing"
        ).format(size=size_text(self.remote.bytes), host=self.remote.host)

    def _show(self, text: str, action: str = "", remark: str = "") -> None:
        self._is_building = False
        self.text.setText(text)
        self.text.setToolTip(remark or _what_it_is())
        self.button.setText(action)
        self.button.setToolTip(remark or _what_it_is())
        self.button.setVisible(bool(action))
        self.button.setEnabled(True)

    def _press(self) -> None:
        if not self._is_building:
            self.build_wanted.emit()
            return
        self.button.setEnabled(False)
        self.text.setText(tr("Stopping"))
        self.stop_wanted.emit()

    def _refresh_menu(self) -> None:
        self.always.setChecked(Settings.load().background_indexes)


def _build() -> str:
    return tr("Build")


def _what_it_is() -> str:
    return tr(
        "An index stores the model's output for every pixel; without one, "
        "every search reads the raster"
    )
