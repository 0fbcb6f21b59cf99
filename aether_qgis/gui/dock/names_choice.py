"""Choose the layer after which places are named, and the field of names."""

from __future__ import annotations

from typing import Optional

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox, QVBoxLayout, QWidget

from aether_qgis.places.guess import class_fields
from aether_qgis.requests.inline_features import layer_text
from aether_qgis.translation import tr

_SHORTEST = 8
_NO_LAYER = 0


class NamesChoice(QWidget):
    """A layer or none; the field shows once a layer is chosen."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setFilters(Qgis.LayerFilter.HasGeometry)
        self.layer.setAllowEmptyLayer(True, tr("no layer"))
        self.layer.setToolTip(
            tr(
                "A layer of villages, lakes or other things with names: each "
                "place tells which is nearest"
            )
        )
        self.layer.setAccessibleName(self.layer.toolTip())
        self.fields = QgsFieldComboBox(self)
        self.fields.setToolTip(tr("The field that holds the names"))
        self.fields.setAccessibleName(self.fields.toolTip())
        policy = QComboBox.SizeAdjustPolicy
        for box in (self.layer, self.fields):
            # Long names must not set the dock's width.
            box.setSizeAdjustPolicy(
                policy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_SHORTEST)
        self.layer.layerChanged.connect(self._show_fields)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.layer)
        layout.addWidget(self.fields)
        self.setFocusProxy(self.layer)
        self.layer.setCurrentIndex(_NO_LAYER)
        self._show_fields(None)

    def source(self) -> str:
        """Return what names the layer, empty for none."""
        layer = self.layer.currentLayer()
        return layer_text(layer) if isinstance(layer, QgsVectorLayer) else ""

    def field(self) -> str:
        """Return the field of the names, empty without a layer."""
        return str(self.fields.currentField()) if self.source() else ""

    def choose(self, source: str, field: str) -> None:
        """Choose the project's layer of a source, none if it has it not."""
        layers = QgsProject.instance().mapLayers().values()
        found = (
            one
            for one in layers
            if isinstance(one, QgsVectorLayer) and layer_text(one) == source
        )
        layer = next(found, None) if source else None
        if layer is None:
            self.layer.setCurrentIndex(_NO_LAYER)
        else:
            self.layer.setLayer(layer)
        if field and self.source():
            self.fields.setField(field)

    def _show_fields(self, layer: Optional[QgsMapLayer]) -> None:
        is_vector = isinstance(layer, QgsVectorLayer)
        self.fields.setVisible(is_vector)
        self.fields.setLayer(layer if is_vector else None)
        if isinstance(layer, QgsVectorLayer):
            names = tuple(layer.fields().names())
            self.fields.setField(class_fields(names)[2] or "")
