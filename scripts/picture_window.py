"""A window with a map, the dock and, where wanted, layers for pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Tuple

from picture_session import DEMO, settle, wait_until
from qgis.core import (
    QgsGeometry,
    QgsLayerTreeModel,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import (
    QgsDockWidget,
    QgsLayerTreeMapCanvasBridge,
    QgsLayerTreeView,
    QgsMapCanvas,
    QgsMessageBar,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QMainWindow

from aether_qgis.gui.dock.dock import QueryDock

SIZE = 1000, 600
SIZE_WITH_LAYERS = 1080, 540
DOCK_WIDTH = 330
LAYERS_WIDTH = 215
LAND = "Land (simulated)"


class PictureWindow(QMainWindow):
    """The demo scene's picture as ground, the map, and the dock."""

    def __init__(self, with_layers: bool = False) -> None:
        super().__init__()
        self.resize(*(SIZE_WITH_LAYERS if with_layers else SIZE))
        project = QgsProject.instance()
        self.canvas = QgsMapCanvas(self)
        self.setCentralWidget(self.canvas)
        root = project.layerTreeRoot()
        self.bridge = QgsLayerTreeMapCanvasBridge(root, self.canvas, self)
        if with_layers:
            self._add_layers()
        land = QgsRasterLayer(str(DEMO / "valley_preview.tif"), LAND)
        land.setOpacity(0.6)
        project.addMapLayer(land)
        root.findLayer(land).setExpanded(False)
        self.valley = self.add_year(DEMO / "valley.tif")
        self.dock = QueryDock(self.canvas, QgsMessageBar(self), self)
        self._add_dock(self.dock, DOCK_WIDTH)
        self.canvas.setDestinationCrs(self.valley.crs())
        self.dock.form.first_run.hide()
        self.dock.form.raster.setLayer(self.valley)
        self.show()
        settle()
        self.look_at(0, 0, 1)

    def add_year(self, path: Path) -> QgsRasterLayer:
        """Add an embedding raster, which the map need not show."""
        layer = QgsRasterLayer(str(path), path.stem)
        QgsProject.instance().addMapLayer(layer)
        node = QgsProject.instance().layerTreeRoot().findLayer(layer)
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)
        return layer

    def spot(self, x: float, y: float) -> QgsPointXY:
        """Return where shares of the scene's width and height lie."""
        whole = self.valley.extent()
        return QgsPointXY(
            whole.xMinimum() + x * whole.width(),
            whole.yMinimum() + y * whole.height(),
        )

    def look_at(self, left: float, bottom: float, height: float) -> None:
        """Fill the map with a part of the scene, as shares of its sides."""
        low = self.spot(left, bottom)
        width = height * self.canvas.width() / self.canvas.height()
        high = self.spot(left + width, bottom + height)
        self.canvas.setExtent(QgsRectangle(low, high))
        self.draw()

    def ask(self, query: str = "") -> None:
        """Search, or compare, and wait until the map shows the answer."""
        self.dock.form.query.setText(query)
        self.dock.search()
        wait_until(lambda: not self.dock.is_running)
        self.draw()

    def click(self, *places: Tuple[float, float], is_counter: bool) -> None:
        """Give places as examples, as if they had been clicked."""
        for x, y in places:
            spot = QgsGeometry.fromPointXY(self.spot(x, y))
            self.dock.examples.tool.given.emit(spot, is_counter)

    def draw(self) -> None:
        """Wait until the map is drawn."""
        settle()
        self.canvas.refresh()
        self.canvas.waitWhileRendering()
        settle()

    def closed(self) -> None:
        """End what the dock runs, empty the project, and go."""
        self.dock.shut_down()
        self.close()
        QgsProject.instance().clear()
        # Left to Python's collector, slots would go before their senders.
        sip.delete(self)

    def _add_layers(self) -> None:
        view = QgsLayerTreeView(self)
        tree = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view)
        tree.setFlag(QgsLayerTreeModel.Flag.ShowLegend)
        view.setModel(tree)
        panel = QgsDockWidget("Layers", self)
        panel.setWidget(view)
        self.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, panel)
        self.resizeDocks([panel], [LAYERS_WIDTH], Qt.Orientation.Horizontal)

    def _add_dock(self, dock: QDockWidget, width: int) -> None:
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.show()
        self.resizeDocks([dock], [width], Qt.Orientation.Horizontal)
