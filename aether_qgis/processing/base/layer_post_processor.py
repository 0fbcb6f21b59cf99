"""Finish a layer once QGIS has loaded it."""

from __future__ import annotations

from typing import Callable, List

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)


class LayerPostProcessor(QgsProcessingLayerPostProcessorInterface):
    """Calls a function with one loaded layer.

    QGIS holds only a bare pointer, and the algorithm may be gone before the
    layer is loaded: these stay in a list until they have run.
    """

    _waiting: List[LayerPostProcessor] = []

    def __init__(self, finish: Callable[[QgsMapLayer], None]) -> None:
        super().__init__()
        self._finish = finish
        self._done = False
        # Not removed while QGIS is still inside postProcessLayer.
        LayerPostProcessor._waiting = [
            one for one in LayerPostProcessor._waiting if not one._done
        ] + [self]

    def postProcessLayer(
        self,
        layer: QgsMapLayer,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Finish ``layer``; called by QGIS on its main thread."""
        self._finish(layer)
        self._done = True
