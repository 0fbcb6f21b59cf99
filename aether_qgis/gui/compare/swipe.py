"""A swipe while it lasts: pictures of both sides, the line, the tool."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import (
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage

from aether_qgis.gui.compare.sides import Side, layers_around
from aether_qgis.gui.compare.swipe_item import SwipeItem
from aether_qgis.gui.compare.swipe_tool import SwipeTool

_WAIT_MS = 150
"""The map has come to rest."""


class Swipe(QObject):
    """Compares two sides on the map until it is stopped.

    Both are drawn as the map is, by jobs in the background: the layer tree
    stays as it was.
    """

    ended = pyqtSignal()
    drawn = pyqtSignal()
    """Both sides are shown as the map is now."""

    def __init__(
        self, canvas: QgsMapCanvas, left: Side, right: Side, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._sides = left, right
        self._jobs: List[QgsMapRendererParallelJob] = []
        self._is_over = False
        self.item = SwipeItem(canvas, (left.title, right.title))
        self.tool = SwipeTool(canvas)
        self.tool.dragged.connect(self.item.move_line)
        self.tool.stepped.connect(self._step)
        self.tool.ended.connect(self.stop)
        self._before: Optional[QgsMapTool] = canvas.mapTool()
        canvas.setMapTool(self.tool)
        # Who takes another tool has seen enough.
        self.tool.deactivated.connect(self.stop)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT_MS)
        self._soon.timeout.connect(self._draw)
        for changed in (
            canvas.extentsChanged,
            canvas.layersChanged,
            canvas.destinationCrsChanged,
            canvas.rotationChanged,
        ):
            changed.connect(self._draw_soon)
        self._draw()

    def stop(self) -> None:
        """End the swipe; the map is as it was before."""
        if self._is_over:
            return
        self._is_over = True
        self._soon.stop()
        for job in self._jobs:
            job.cancelWithoutBlocking()
        if self._canvas.mapTool() is self.tool:
            self._canvas.unsetMapTool(self.tool)
            # Its plugin may have been unloaded meanwhile.
            if self._before is not None and not sip.isdeleted(self._before):
                self._canvas.setMapTool(self._before)
        self._canvas.scene().removeItem(self.item)
        self.tool.deleteLater()
        self.ended.emit()

    def _step(self, share: float) -> None:
        width = self._canvas.width()
        self.item.move_line((self.item.share + share) * width)

    def _draw_soon(self) -> None:
        if not self._is_over:
            self._soon.start()

    def _draw(self) -> None:
        for job in self._jobs:
            job.cancelWithoutBlocking()
        settings = [self._settings(side) for side in self._sides]
        self._jobs = [QgsMapRendererParallelJob(one) for one in settings]
        for job in self._jobs:
            job.finished.connect(self._take)
        for job in self._jobs:
            job.start()

    def _settings(self, side: Side) -> QgsMapSettings:
        project = QgsProject.instance()
        settings = QgsMapSettings(self._canvas.mapSettings())
        around = layers_around(project, self._canvas.layers())
        own: List[QgsMapLayer] = side.layers(project)
        ids = set(side.layer_ids)
        ground = [layer for layer in around if layer.id() not in ids]
        settings.setLayers(own + ground)
        return settings

    def _take(self) -> None:
        if self._is_over or any(job.isActive() for job in self._jobs):
            return
        left, right = (_image(job) for job in self._jobs)
        extent = self._jobs[0].mapSettings().visibleExtent()
        self.item.show_images(left, right, extent)
        self.drawn.emit()


def _image(job: QgsMapRendererParallelJob) -> QImage:
    return QImage(job.renderedImage())
