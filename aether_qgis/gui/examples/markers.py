"""Examples and counter-examples, drawn on the map."""

from __future__ import annotations

from typing import List

from qgis.core import Qgis
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from aether_qgis.gui.examples.colours import COUNTER, EXAMPLE
from aether_qgis.gui.examples.example_set import ExampleSet, ExampleShape

_ICON_PIXELS = 12
_FILL_ALPHA = 60


class ExampleMarkers:
    """Circles and areas for examples, crosses for counter-examples."""

    def __init__(self, canvas: QgsMapCanvas, examples: ExampleSet) -> None:
        self._canvas = canvas
        self._examples = examples
        self._bands: List[QgsRubberBand] = []
        self._is_shown = False
        examples.changed.connect(self.draw)
        canvas.destinationCrsChanged.connect(self.draw)

    def set_shown(self, is_shown: bool) -> None:
        """Show them, or hide them for as long as they are of no use."""
        self._is_shown = is_shown
        self.draw()

    def draw(self) -> None:
        """Draw all anew."""
        self.remove()
        if self._is_shown:
            self._bands = list(map(self._band_of, self._examples.shapes))

    def remove(self) -> None:
        """Take them off the map."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []

    def _band_of(self, shape: ExampleShape) -> QgsRubberBand:
        band = QgsRubberBand(self._canvas, shape.geometry.type())
        colour = QColor(COUNTER if shape.is_counter else EXAMPLE)
        band.setStrokeColor(colour)
        band.setSecondaryStrokeColor(QColor("white"))
        band.setWidth(2)
        band.setIconSize(_ICON_PIXELS)
        icons = QgsRubberBand.IconType
        band.setIcon(
            icons.ICON_X if shape.is_counter else icons.ICON_FULL_DIAMOND
        )
        fill = QColor(colour)
        if shape.geometry.type() != Qgis.GeometryType.Point:
            fill.setAlpha(_FILL_ALPHA)
        band.setFillColor(fill)
        band.setToGeometry(shape.geometry, shape.crs)
        return band
