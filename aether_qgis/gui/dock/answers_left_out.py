"""Answers are no rasters to search: the choice of a raster leaves them out."""

from __future__ import annotations

from typing import List

from qgis.core import QgsMapLayer, QgsProject
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject

from aether_qgis.requests.layer_roles import ROLE


class AnswersLeftOut(QObject):
    """Watches the project's layers for a box of rasters."""

    def __init__(self, box: QgsMapLayerComboBox, parent: QObject) -> None:
        super().__init__(parent)
        self._box = box
        self._is_shut_down = False
        project = QgsProject.instance()
        project.layersAdded.connect(self._look_at)
        self._look_at(list(project.mapLayers().values()))

    def shut_down(self) -> None:
        """Leave the box as it is; it is about to go."""
        self._is_shut_down = True

    def _look_at(self, added: List[QgsMapLayer]) -> None:
        for layer in added:
            # Processing marks its answers after it has added them.
            layer.customPropertyChanged.connect(self._leave_out)
        self._leave_out()

    def _leave_out(self, changed: str = ROLE) -> None:
        if changed != ROLE or self._is_shut_down:
            return
        layers = QgsProject.instance().mapLayers().values()
        self._box.setExceptedLayerList(
            [layer for layer in layers if layer.customProperty(ROLE)]
        )
