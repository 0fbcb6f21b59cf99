"""Puts AETHER's ways in into QGIS, and takes them out again."""

from __future__ import annotations

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt

from aether_qgis.gui.compare.dialog import CompareDialog
from aether_qgis.gui.dock.dock import QueryDock
from aether_qgis.gui.entry_points.layer_menu import LayerMenu
from aether_qgis.gui.entry_points.locator import AskFilter
from aether_qgis.gui.entry_points.picture_maker import PictureMaker
from aether_qgis.gui.history.controller import QuestionController
from aether_qgis.gui.history.history_dock import HistoryDock

_UNLOAD_WAIT_S = 3.0


class EntryPoints:
    """Locator filter, layer menus, comparison, and the history's dock."""

    def __init__(self, iface: QgisInterface, dock: QueryDock) -> None:
        self.questions = QuestionController(dock)
        self.history = HistoryDock(iface.mainWindow())
        self.history.panel.ask_wanted.connect(self.questions.ask)
        dock.form.asking.history.clicked.connect(self.show_history)
        self.history.panel.edit_wanted.connect(self.questions.edit)
        self.menu = LayerMenu(iface.layerTreeView(), self.questions)
        self.menu.find_like = dock.find_like
        self.pictures = PictureMaker(iface.messageBar(), dock)
        self.menu.show_picture = self.pictures.show
        self.compare = CompareDialog(iface.mapCanvas(), iface.mainWindow())
        self._filter = AskFilter(self.questions.ask_text, self.questions.ask)
        self._iface = iface
        iface.addDockWidget(
            Qt.DockWidgetArea.RightDockWidgetArea, self.history
        )
        self.history.hide()
        iface.registerLocatorFilter(self._filter)

    def show_history(self) -> None:
        """Bring history and favourites into sight."""
        self.history.setUserVisible(True)

    def show_comparison(self) -> None:
        """Compare two answers by a line over the map."""
        self.compare.show()
        self.compare.raise_()

    def remove(self) -> None:
        """Take everything back."""
        # QGIS owns the filter and deletes it.
        self._iface.deregisterLocatorFilter(self._filter)
        self.menu.remove()
        self.compare.shut_down()
        self.compare.deleteLater()
        for task in self.pictures.shut_down():
            task.wait(_UNLOAD_WAIT_S)
        self._iface.removeDockWidget(self.history)
        self.history.deleteLater()
