"""Connects the examples' panel with the map."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from aether_qgis.gui.examples.example_set import ExampleShape
from aether_qgis.gui.examples.map_tool import ExampleTool
from aether_qgis.gui.examples.markers import ExampleMarkers
from aether_qgis.gui.examples.panel import ExamplesPanel
from aether_qgis.results.region_states import DISMISSED, KEPT, state_of
from aether_qgis.translation import tr


class ExamplesController(QObject):
    """The map tool, the markers and what is taken from layers."""

    changed = pyqtSignal()
    """Other examples count now."""
    failed = pyqtSignal(str)
    """One sentence for the user."""

    def __init__(
        self,
        canvas: QgsMapCanvas,
        panel: ExamplesPanel,
        parent: Optional[QObject] = None,
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._panel = panel
        self.examples = panel.examples
        self.tool = ExampleTool(canvas)
        self.markers = ExampleMarkers(canvas, self.examples)
        self.tool.given.connect(self._take)
        self.tool.undo_wanted.connect(self.examples.undo)
        self.tool.deactivated.connect(self._let_go)
        panel.like.clicked.connect(lambda on: self._pick(on, False))
        panel.unlike.clicked.connect(lambda on: self._pick(on, True))
        panel.take_selected.triggered.connect(lambda: self._take_layer(False))
        panel.take_unlike.triggered.connect(lambda: self._take_layer(True))
        self.examples.changed.connect(self.changed)
        panel.mix.valueChanged.connect(self.changed)

    def set_active(self, is_active: bool) -> None:
        """Show the examples while they are part of what is asked."""
        self.markers.set_shown(is_active)
        if not is_active:
            self._canvas.unsetMapTool(self.tool)

    def take_regions(self, regions: QgsVectorLayer) -> None:
        """Take kept regions as examples, dismissed ones as the opposite."""
        self.examples.replace(
            ExampleShape(
                region.geometry(), regions.crs(), state_of(region) == DISMISSED
            )
            for region in regions.getFeatures()
            if state_of(region) in (KEPT, DISMISSED)
        )

    def take_features(
        self, layer: QgsVectorLayer, is_counter: bool = False
    ) -> None:
        """Take a layer's selected features, without any all, as examples."""
        features = (
            layer.getSelectedFeatures()
            if layer.selectedFeatureCount()
            else layer.getFeatures()
        )
        self.examples.add(
            ExampleShape(feature.geometry(), layer.crs(), is_counter)
            for feature in sorted(features, key=QgsFeature.id)
        )

    def shut_down(self) -> None:
        """Take everything off the map."""
        self.set_active(False)

    def _pick(self, is_on: bool, is_counter: bool) -> None:
        self._panel.like.setChecked(is_on and not is_counter)
        self._panel.unlike.setChecked(is_on and is_counter)
        if not is_on:
            self._canvas.unsetMapTool(self.tool)
            return
        self.tool.gives_counters = is_counter
        self._canvas.setMapTool(self.tool)

    def _let_go(self) -> None:
        self._panel.like.setChecked(False)
        self._panel.unlike.setChecked(False)

    def _take(self, geometry: QgsGeometry, is_counter: bool) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        self.examples.add([ExampleShape(geometry, crs, is_counter)])

    def _take_layer(self, is_counter: bool) -> None:
        layer = self._canvas.currentLayer()
        if (
            not isinstance(layer, QgsVectorLayer)
            or not layer.selectedFeatureCount()
        ):
            self.failed.emit(
                tr(
                    "No features are selected in the current layer: select "
                    "some points or polygons in it first."
                )
            )
            return
        self.take_features(layer, is_counter)
