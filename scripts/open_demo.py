"""Run inside QGIS by `make run`: show the dock, ready for a query."""

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface

EMBEDDING = "valley"

tree = QgsProject.instance().layerTreeRoot()
for node in tree.findLayers():
    node.setExpanded(False)
    if node.name() == EMBEDDING:
        # With an old GDAL, QGIS shows its signed bytes in wrong colours.
        node.setItemVisibilityChecked(False)
iface.mainWindow().showMaximized()
dock = iface.mainWindow().findChild(QDockWidget, "AetherQueryDock")
dock.show()
iface.mainWindow().resizeDocks([dock], [370], Qt.Orientation.Horizontal)
for layer in QgsProject.instance().mapLayersByName(EMBEDDING):
    dock.form.raster.setLayer(layer)
dock.form.query.setFocus()
