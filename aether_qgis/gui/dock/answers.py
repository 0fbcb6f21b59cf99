"""Earlier answers of the project in the dock's table."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal

from aether_qgis.requests.layer_roles import CHANGED_ROLE, REGIONS_ROLE, ROLE


class AnswersInProject(QObject):
    """Finds answers that lie in the project, however they came there."""

    chosen = pyqtSignal(QgsVectorLayer)
    """The regions of an answer: the layer was made current, or it is the
    uppermost of a project that was opened."""
    gone = pyqtSignal()
    """The project was closed."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        project = QgsProject.instance()
        project.readProject.connect(self._look)
        project.cleared.connect(self.gone)
        canvas.currentLayerChanged.connect(self._choose)

    def _look(self) -> None:
        root = QgsProject.instance().layerTreeRoot()
        for layer in root.layerOrder():
            if _holds_regions(layer):
                self.chosen.emit(layer)
                return

    def _choose(self, layer: Optional[QgsMapLayer]) -> None:
        if _holds_regions(layer):
            self.chosen.emit(layer)


def _holds_regions(layer: Optional[QgsMapLayer]) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.customProperty(ROLE) in (REGIONS_ROLE, CHANGED_ROLE)
    )
