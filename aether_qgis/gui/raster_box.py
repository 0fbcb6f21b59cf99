"""Choose an embedding raster of the project."""

from __future__ import annotations

from typing import Optional

from qgis.core import Qgis, QgsProviderRegistry
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox, QWidget


class RasterBox(QgsMapLayerComboBox):
    """The project's rasters that are files."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setFilters(Qgis.LayerFilter.RasterLayer)
        # The engine opens files; a web map cannot be asked.
        self.setExcludedProviders(
            [
                name
                for name in QgsProviderRegistry.instance().providerList()
                if name != "gdal"
            ]
        )
        # A layer's long name must not set the width of what it is in.
        self.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.setMinimumContentsLength(10)
