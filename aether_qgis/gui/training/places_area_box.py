"""Choose the area of which places are wanted."""

from __future__ import annotations

from typing import Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from aether_qgis.place_sources.area import PlacesArea, places_area
from aether_qgis.places.errors import PlacesError
from aether_qgis.translation import tr

VISIBLE, RASTER, CANVAS = "visible", "raster", "canvas"


class PlacesAreaBox(QComboBox):
    """The raster, what the map shows of it, or what the map shows."""

    def __init__(
        self, canvas: Optional[QgsMapCanvas], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.raster: Optional[QgsRasterLayer] = None
        if canvas is not None:
            self.addItem(tr("The raster, where the map shows it"), VISIBLE)
        self.addItem(tr("The whole raster"), RASTER)
        if canvas is not None:
            self.addItem(tr("What the map shows"), CANVAS)

    def area(self) -> PlacesArea:
        """Return what is chosen; raises PlacesError."""
        context = QgsProject.instance().transformContext()
        canvas, raster, choice = self._canvas, self.raster, self.currentData()
        if canvas is not None and choice == CANVAS:
            crs = canvas.mapSettings().destinationCrs()
            return places_area(canvas.extent(), crs, context)
        if raster is None:
            raise PlacesError(
                tr(
                    "There is no raster: choose one in the training dialog, "
                    "or what the map shows."
                )
            )
        if canvas is None or choice == RASTER:
            return places_area(raster.extent(), raster.crs(), context)
        crs = canvas.mapSettings().destinationCrs()
        # Into the map's CRS: a map of the world has no place in the other.
        to_map = QgsCoordinateTransform(raster.crs(), crs, context)
        try:
            extent = to_map.transformBoundingBox(raster.extent())
        except QgsCsException:
            return places_area(raster.extent(), raster.crs(), context)
        seen = extent.intersect(canvas.extent())
        if seen.isEmpty():
            raise PlacesError(
                tr(
                    "The map does not show the raster “{raster}”: zoom to it, "
                    "or choose the whole raster."
                ).format(raster=raster.name())
            )
        return places_area(seen, crs, context)
