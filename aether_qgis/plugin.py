"""The plugin as QGIS loads and unloads it."""

from __future__ import annotations

from typing import Callable, List, Optional

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction

from aether_qgis.client import stop_shared_client
from aether_qgis.diagnostics import recent_messages
from aether_qgis.expressions.registration import ExpressionFunctions
from aether_qgis.gui.dock.dock import QueryDock
from aether_qgis.gui.entry_points.entry_points import EntryPoints
from aether_qgis.gui.options.page import OptionsPageFactory
from aether_qgis.icon import plugin_icon
from aether_qgis.processing.provider import AetherProvider
from aether_qgis.tasks.installation import installation
from aether_qgis.translation import install_translator, tr

_MENU = "AETHER"
_UNLOAD_WAIT_S = 5.0


class AetherPlugin:
    """Adds the Processing provider and, in the desktop, the dock."""

    def __init__(self, iface: Optional[QgisInterface]) -> None:
        """``iface`` is None under qgis_process."""
        self.dock: Optional[QueryDock] = None
        self.action: Optional[QAction] = None
        self.entry_points: Optional[EntryPoints] = None
        self._menu_actions: List[QAction] = []
        self.provider: Optional[AetherProvider] = None
        self._functions: Optional[ExpressionFunctions] = None
        self._iface = iface
        self._options_factory: Optional[OptionsPageFactory] = None
        self._translator = install_translator()
        recent_messages.listen()

    def initProcessing(self) -> None:
        """Add the algorithms and functions; all that qgis_process needs."""
        self.provider = AetherProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)
        self._functions = ExpressionFunctions()

    def initGui(self) -> None:
        """Add the algorithms, the dock, its action and the options page."""
        self.initProcessing()
        if self._iface is None:
            return
        self.dock = QueryDock(
            self._iface.mapCanvas(),
            self._iface.messageBar(),
            self._iface.mainWindow(),
        )
        self.action = QAction(
            plugin_icon(), tr("AETHER query"), self._iface.mainWindow()
        )
        self.action.setObjectName("AetherQueryAction")
        self.action.setToolTip(tr("Search an embedding raster in words"))
        self.dock.setToggleVisibilityAction(self.action)
        self._iface.addDockWidget(
            Qt.DockWidgetArea.RightDockWidgetArea, self.dock
        )
        self.dock.hide()
        self.entry_points = EntryPoints(self._iface, self.dock)
        self._iface.addPluginToMenu(_MENU, self.action)
        self._add_to_menu(
            self._iface,
            tr("History and favourites"),
            "AetherHistoryAction",
            self.entry_points.show_history,
        )
        self._add_to_menu(
            self._iface,
            tr("Compare on the map…"),
            "AetherCompareAction",
            self.entry_points.show_comparison,
        )
        self._add_to_menu(
            self._iface,
            tr("Getting started"),
            "AetherFirstRunAction",
            self._show_first_run,
        )
        self._add_to_menu(
            self._iface,
            tr("Get AlphaEarth…"),
            "AetherGetAlphaEarthAction",
            self._get_alphaearth,
        )
        self._iface.addToolBarIcon(self.action)
        self._options_factory = OptionsPageFactory()
        self._iface.registerOptionsWidgetFactory(self._options_factory)

    def _add_to_menu(
        self,
        iface: QgisInterface,
        text: str,
        name: str,
        act: Callable[[], None],
    ) -> None:
        action = QAction(text, iface.mainWindow())
        action.setObjectName(name)
        action.triggered.connect(lambda: act())
        iface.addPluginToMenu(_MENU, action)
        self._menu_actions.append(action)

    def _show_first_run(self) -> None:
        if self.dock is not None:
            self.dock.setUserVisible(True)
            self.dock.first_run.reopen()

    def _get_alphaearth(self) -> None:
        if self.dock is not None:
            self.dock.first_run.open_alphaearth()

    def unload(self) -> None:
        """Take back everything and end the engine."""
        if self._iface is not None:
            self._unload_gui(self._iface)
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self._functions is not None:
            self._functions.remove()
            self._functions = None
        installation().shut_down(_UNLOAD_WAIT_S)
        stop_shared_client()
        recent_messages.stop()
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None

    def _unload_gui(self, iface: QgisInterface) -> None:
        if self._options_factory is not None:
            iface.unregisterOptionsWidgetFactory(self._options_factory)
            self._options_factory = None
        if self.action is not None:
            iface.removePluginMenu(_MENU, self.action)
            iface.removeToolBarIcon(self.action)
            self.action.deleteLater()
            self.action = None
        for action in self._menu_actions:
            iface.removePluginMenu(_MENU, action)
            action.deleteLater()
        self._menu_actions.clear()
        if self.entry_points is not None:
            self.entry_points.remove()
            self.entry_points = None
        if self.dock is not None:
            self.dock.shut_down()
            iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None
