"""What AETHER offers in the context menu of a layer."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.core import (
    QgsMapLayer,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsLayerTreeView
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMenu

from aether_qgis.gui.history.controller import QuestionController
from aether_qgis.icon import plugin_icon
from aether_qgis.requests.query import RequestError, raster_path
from aether_qgis.requests.question import Question
from aether_qgis.requests.raster_groups import is_embedding
from aether_qgis.results.asked_question import asked_question
from aether_qgis.translation import tr

OnLayer = Callable[[QgsMapLayer], None]


class LayerMenu(QObject):
    """Adds actions that fit the layer, each time its menu opens."""

    def __init__(
        self, view: QgsLayerTreeView, questions: QuestionController
    ) -> None:
        super().__init__(view)
        self._view = view
        self._questions = questions
        self.show_picture: Optional[OnLayer] = None
        """Shows an embedding raster in colours; not offered without."""
        self.find_like: Optional[OnLayer] = None
        """Looks for places like those of a polygon layer."""
        view.contextMenuAboutToShow.connect(self._extend)

    def remove(self) -> None:
        """Add nothing to menus from now on."""
        self._view.contextMenuAboutToShow.disconnect(self._extend)
        self.deleteLater()

    def _extend(self, menu: QMenu) -> None:
        layer = self._view.currentLayer()
        if layer is None or len(self._view.selectedLayers()) > 1:
            return
        question = asked_question(layer)
        if question:
            asked = question
            _add(menu, tr("Ask again…"), lambda: self._edit(asked))
        elif isinstance(layer, QgsRasterLayer) and is_embedding(layer):
            _add(menu, tr("Ask AETHER…"), lambda: self._begin(layer))
            self._offer(menu, tr("Show as picture"), self.show_picture, layer)
        if _holds_polygons(layer):
            text = tr("Find places like these…")
            self._offer(menu, text, self.find_like, layer)

    def _edit(self, question: Question) -> None:
        self._questions.edit(question)

    def _begin(self, layer: QgsRasterLayer) -> None:
        try:
            self._questions.begin(raster_path(layer))
        except RequestError:
            return  # is_embedding has seen that it is a file

    def _offer(
        self,
        menu: QMenu,
        text: str,
        act: Optional[OnLayer],
        layer: QgsMapLayer,
    ) -> None:
        if act:
            do = act
            _add(menu, text, lambda: do(layer))


def _add(menu: QMenu, text: str, act: Callable[[], None]) -> None:
    action = menu.addAction(plugin_icon(), text)
    action.setObjectName("Aether")
    action.triggered.connect(lambda: act())


def _holds_polygons(layer: QgsMapLayer) -> bool:
    return (
        isinstance(layer, QgsVectorLayer)
        and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    )
